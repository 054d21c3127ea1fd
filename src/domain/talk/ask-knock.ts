import type { Knocking } from "../activity.ts";
import type { Opener } from "../playbook.ts";
import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import type { Routed } from "../router/route.ts";
import type { Scene } from "../scene.ts";
import { choicesOf, knocksFor } from "./knocks.ts";
import { openerIn } from "./opener.ts";
import { lastWords, wordsToSayBack } from "./say-back.ts";
import { sayWhatIsMentioned } from "./say-mention.ts";
import { talk } from "./talk.ts";
import { joined, type Line, say, type Turn } from "./turn.ts";

/** Instead of guessing: one sentence that meets it or one of their own words, and some sentences they may recognise. Nothing is named. */
export function askKnock(scene: Scene, text: string, routed: Routed): Turn {
  const { offered: before, situation } =
    scene.person.activity?.kind === "knock" ? scene.person.activity : { offered: [], situation: "" };
  const opener = openerIn(scene, text);
  const offered = knocksFor(scene, routed, before);
  const number = scene.person.begun + 1;
  const knocking: Knocking = { kind: "knock", number, situation: text, offered: [...before, ...offered] };
  const named = sayWhatIsMentioned(scene, text, situation);
  const ahead = named ? [named] : [];
  const lines = before.length > 0 ? [...ahead, talk(scene, "unsure-again")] : askFirst(scene, text, { opener, ahead });
  const person = { ...scene.person, begun: number, activity: knocking };
  const choices = withOthers(choicesOf(scene, number, offered), opener ? [] : otherwise(scene, routed));
  return say(person, { ...joined(lines), choices, writeIt: true });
}

/** The end of a story in their words, or what meets an opening, or the day, or words of theirs. */
function askFirst(scene: Scene, text: string, { opener, ahead }: { opener: Opener | null; ahead: Line[] }): Line[] {
  const story = lastWords(text);
  if (story) return [...ahead, talk(scene, "unsure-story", { said: story })];
  if (!opener) return [...ahead, askInTheirWords(scene, text)];
  // What is mentioned meets it, where something is.
  return [talk(scene, "unsure-met", { says: ahead[0]?.text ?? opener.says({}) })];
}

function askInTheirWords(scene: Scene, text: string): Line {
  const day = readDay(text, localTime(scene.now, scene.person.zone).day, scene.playbook.vocabulary);
  if (day) return talk(scene, "unsure-day", { day: day.said });
  const word = wordsToSayBack(scene, text);
  return word ? talk(scene, "unsure-word", { word }) : talk(scene, "unsure");
}

/** With nothing said yet: the first sentence of each of three mistakes, the last one walked first. */
export function offerKnocks(scene: Scene): Turn {
  const { person, playbook } = scene;
  const last = person.progress.walks.at(-1)?.mistake;
  const ids = playbook.mistakes.map(({ id }) => id).sort((one, other) => Number(other === last) - Number(one === last));
  const offered = ids.slice(0, 3).map((mistake) => ({ mistake, knock: 0 }));
  const number = person.begun + 1;
  const knocking: Knocking = { kind: "knock", number, situation: "", offered };
  return say(
    { ...person, begun: number, activity: knocking },
    { ...talk(scene, "walk-start"), choices: choicesOf(scene, number, offered), writeIt: true },
  );
}

/** What may be meant that is no mistake, with the line that does it. */
const OTHERWISE: Record<string, { label: string; send: string }> = {
  progress: { label: "way-progress", send: "/progress" },
  help: { label: "way-help", send: "/help" },
};

/** Below this nobody is asked whether they meant it. */
const LIKELY_ENOUGH = 0.2;

/** "How has it gone?" and "How does this work?" are offered where they are among the two likeliest. */
const otherwise = (scene: Scene, { ranked }: Routed): NonNullable<Line["choices"]> =>
  ranked.slice(0, 2).flatMap(({ topic, confidence }) => {
    const way = confidence < LIKELY_ENOUGH ? undefined : OTHERWISE[topic];
    return way ? [{ label: talk(scene, way.label).text, send: way.send }] : [];
  });

/** What may be meant as well stands below the sentences, above "something else". */
const withOthers = <T>(knocks: readonly T[], others: readonly T[]): T[] => [
  ...knocks.slice(0, -1),
  ...others,
  ...knocks.slice(-1),
];
