import type { Walking } from "../activity.ts";
import { type Answers, notAnAnswer } from "../reading/answer.ts";
import { isDayAlone } from "../reading/day-alone.ts";
import { readAnswer } from "../reading/read-answer.ts";
import { withoutFillers } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { without } from "./changes.ts";
import { dayAnswers, OF_A_DAY } from "./day-answers.ts";
import { isPartOf } from "./part.ts";
import { lay } from "./table.ts";
import { askAgain, takeReading } from "./walk.ts";
import type { OnTable } from "./walk-on-table.ts";

/** So many answers back may be put right. */
const BACK = 3;

/** When they would do it, which is asked about on the day it names. */
const PLAN = "if_then";

/** "No, i meant friday", "sorry, i meant 4": the day, the number or the choice that was told before, put right. Null where it is none. */
export function takeCorrected(scene: Scene, open: OnTable, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  const meant = meantBy(text, vocabulary) ?? otherDayBy(scene, open, text);
  if (meant === null) return null;
  return isDayAlone(meant, vocabulary) ? otherDay(scene, open, meant) : otherAnswer(scene, open, meant);
}

/** What stands behind "no, i meant". */
function meantBy(text: string, { fillers, corrects }: Vocabulary): string | null {
  const bare = withoutFillers(text, [...fillers, ...corrects.ahead]);
  const begins = corrects.begins.find((one) => bare.startsWith(`${one} `));
  const place = begins === undefined ? -1 : text.toLowerCase().indexOf(`${begins} `);
  return begins === undefined || place < 0 ? null : text.slice(place + begins.length).trim();
}

/** "No, thursday", where another day was told before. */
function otherDayBy(scene: Scene, { walk }: OnTable, text: string): string | null {
  const { fillers, corrects } = scene.playbook.vocabulary;
  const [said, bare] = [withoutFillers(text, fillers), withoutFillers(text, [...fillers, ...corrects.ahead])];
  const before = walk.answers["when"] ?? dayAnswers(scene, String(walk.answers[PLAN] ?? "")).when;
  return said !== bare && typeof before === "string" && isDayAlone(bare, scene.playbook.vocabulary) ? bare : null;
}

function otherDay(scene: Scene, { mistake, walk }: OnTable, meant: string): Turn | null {
  const days = dayAnswers(scene, meant);
  if (days.when === undefined) return null;
  const kept = Object.entries(walk.answers).filter(([id]) => !OF_A_DAY.includes(id));
  const answers = { ...Object.fromEntries(kept), ...days, ...planOn(scene, walk, meant) };
  return askAgain(scene, { mistake, walk: { ...walk, answers } }, [talk(scene, "day-corrected", { when: days.when })]);
}

/** Their plan, where it names a day: the other one stands there instead. */
function planOn(scene: Scene, { answers }: Walking, meant: string): Answers {
  const plan = answers[PLAN];
  const before = typeof plan === "string" ? dayAnswers(scene, plan).when : undefined;
  if (typeof plan !== "string" || before === undefined) return {};
  const place = plan.toLowerCase().indexOf(before.toLowerCase());
  const other = place < 0 ? meant : `${plan.slice(0, place)}${meant}${plan.slice(place + before.length)}`;
  return { [PLAN]: other };
}

/** A number or a choice; words of their own would stand anywhere. */
function otherAnswer(scene: Scene, { mistake, walk }: OnTable, meant: string): Turn | null {
  const answered = mistake.steps.filter((step) => walk.answers[step.id] != null && isPartOf(walk, step));
  for (const step of answered.slice(-BACK).reverse()) {
    const then = { mistake, walk: { ...without(walk, [step.id]), asked: step.id } };
    // What was offered then is not remembered.
    const { offer: _, ...withoutOffer } = step;
    const reading = readAnswer(lay(scene, then, withoutOffer), meant, scene.playbook.vocabulary);
    if (reading === notAnAnswer) continue;
    if ("option" in reading || step.answer !== "text") return takeReading(scene, then, reading);
  }
  return null;
}
