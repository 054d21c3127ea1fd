import type { Rehearsing } from "../activity.ts";
import { quote } from "../reading/quote.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { placeOf } from "./place.ts";
import { type LineRead, readLine } from "./read-line.ts";
import type { Manner, Played, Tip, TipName } from "./script.ts";

/** What came of one line: the answer, the one tip, and whether they have gone with it. */
export interface Exchange {
  read: LineRead;
  answer: string;
  /** The tip as it is said, with a piece of the line. */
  said: string;
  tip: Tip;
  isOver: boolean;
  /** They went by themselves: no voice may put other words there. */
  isLeaving: boolean;
}

/** A busy person goes after so many lines, a bored one after one more, unless somebody is curious about them. */
const PATIENCE: Partial<Record<Manner, number>> = { busy: 3, bored: 4 };

/** What the other says to a line, and what it teaches. */
export function playLine(scene: Scene, rehearsing: Rehearsing, line: string): Exchange {
  const { rehearsal, vocabulary } = scene.playbook;
  const { exchanges } = rehearsing;
  const before = {
    answered: exchanges.at(-1)?.answered ?? null,
    questions: questionsBefore(rehearsing),
    stopWords: vocabulary.stopWords,
  };
  const read = readLine(line, before, rehearsal);
  const manner = rehearsing.manner ?? "reserved";
  const hasEnough = isLeaving(manner, exchanges.length + 1, read);
  const among = hasEnough ? rehearsal.leaves[manner] : rehearsal.answers[manner][read.deed];
  const detail = detailFor(scene, rehearsing);
  const answer = fresh(scene, rehearsing, among, detail);
  const text = answer.text({ detail });
  const ends = hasEnough || answer.ends;
  const { tip, said } = tipFor(scene, rehearsing, { read, manner, ends });
  return { read, answer: text, said, tip, isOver: ends || read.deed === "bye", isLeaving: ends };
}

const isLeaving = (manner: Manner, count: number, { deed }: LineRead): boolean => {
  const most = PATIENCE[manner];
  if (most === undefined || deed === "bye") return false;
  return count >= most && (manner === "busy" || (deed !== "follow" && deed !== "both"));
};

/** Lines that only asked, counted back from the last one. */
function questionsBefore({ exchanges }: Rehearsing): number {
  const asking = ["open", "how", "advice", "name", "info", "closed", "many", "personal"];
  const from = exchanges.findLastIndex(({ deed }) => !asking.includes(deed));
  return exchanges.length - 1 - from;
}

function fresh(scene: Scene, { exchanges, number, played }: Rehearsing, among: Played[], detail: string): Played {
  const textOf = ({ text }: Played) => text({ detail });
  const unsaid = among.filter((one) => !exchanges.some(({ answered }) => answered === textOf(one)));
  const seed = `${scene.person.id} ${number} ${played}`;
  const found = freshest(unsaid.length > 0 ? unsaid : among, { seed, said: scene.person.said, textOf });
  return found ?? { text: () => "Mm.", ends: false };
}

/** Something of the place that was not said yet in this scene. */
function detailFor({ person, playbook }: Scene, { exchanges, number, place }: Rehearsing): string {
  const { details } = placeOf(place ?? "", playbook.rehearsal);
  const unsaid = details.filter((detail) => !exchanges.some(({ answered }) => answered.includes(detail)));
  const seed = `${person.id} ${number} detail`;
  return freshest(unsaid, { seed, said: person.said, textOf: (detail) => detail }) ?? "";
}

function tipFor(
  { person, playbook }: Scene,
  { number, played }: Rehearsing,
  { read, manner, ends }: { read: LineRead; manner: Manner; ends: boolean },
): { tip: Tip; said: string } {
  const { deed, piece, word } = read;
  const isOwnDoing = deed === "personal" || deed === "long";
  const name: TipName = ends && !isOwnDoing ? "left" : deed === "bye" && manner === "busy" ? "bye_busy" : deed;
  const scope = { said: quote(piece), word };
  const textOf = (tip: Tip) => tip.say(scope);
  const tip = freshest(playbook.rehearsal.tips[name], {
    seed: `${person.id} ${number} ${played}`,
    said: person.said,
    textOf,
  });
  return tip ? { tip, said: textOf(tip) } : { tip: { say: () => "", keep: "", step: "" }, said: "" };
}
