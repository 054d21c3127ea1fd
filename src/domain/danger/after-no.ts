import type { Signal } from "../gate/signal.ts";
import { mentionsIn } from "../reading/mention.ts";
import { saysAny } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { asideIn } from "../talk/aside-in.ts";
import { askKnock } from "../talk/ask-knock.ts";
import { talk } from "../talk/talk.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { tells } from "../try/tells.ts";
import { isChosen } from "../walk/read-on-table.ts";
import { resume } from "../walk/resume.ts";
import { momentChoice } from "../walk/typed-moment.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { metBy } from "./check.ts";
import { kindOf, numbered } from "./of-danger.ts";
import { hasTrait } from "./trait.ts";

/** What a "no" to the plain question leaves to say before the talk goes on: who is good for it all the same. */
export function careAfterNo(scene: Scene, signal: Signal): Line | null {
  const kind = signal === "overdose" ? "taken" : kindOf(signal);
  return kind === undefined || kind === "harm" ? null : numbered(scene, `check-care-${kind}`);
}

/** Whether what was asked about answers what is open, or says by itself what it is about. Of the rest nothing is made. */
export function isToGoOnWith(scene: Scene, held: string, signal: Signal): boolean {
  const { person, router } = scene;
  const { activity } = person;
  const isOpen = activity === null || activity.kind === "walk" || activity.kind === "knock";
  if (!isOpen || asideIn(scene, held) !== null || tells(scene, held)) return true;
  const asked = questionOnTable(scene);
  if (asked && asked.step.answer !== "text") return !isUnread(scene, held);
  const { sure, topic } = router.route(held);
  return hasTrait(signal, "way-of-speaking") || (sure && mistakeOf(scene, topic) !== undefined);
}

/** What is no answer to what can only be chosen, and no moment where one may be picked. */
export function isUnread(scene: Scene, held: string): boolean {
  const asked = questionOnTable(scene);
  const isInWords = (asked?.step.answer ?? "text") === "text";
  const isMoment = asked !== null && momentChoice(scene, asked, held) !== null;
  return !isInWords && !isMoment && !isChosen(scene, held);
}

/** Back to what is open, with what is said first; or to what it may be about, in none of their words. */
export function backAfterNo(scene: Scene, held: string, care: Line | null): Turn {
  const ahead = care ?? talk(scene, "check-cleared");
  if (held === "" || scene.person.activity !== null) return resume(scene, [ahead]);
  const asked = askKnock(scene, "", scene.router.route(held));
  return { ...asked, lines: [ahead, ...asked.lines] };
}

/** Somebody who has said no, by the id of the mention. */
const SAID_NO = "said-no";

/** What is nothing to work on, also after a "no": it is met as what it may be. Null for all that may go on. */
export function takeAfterNo(scene: Scene, held: string, signal: Signal): Turn | null {
  const { person, playbook } = scene;
  const meet = (key: string, as: Signal) => say(metBy(scene, { signal: as }), numbered(scene, `check-${key}`));
  // A friend so much older, of whom somebody under age tells.
  if (signal === "lure" && person.adult === "no") return meet("care-lure", "lure");
  if (saysAny(held, playbook.vocabulary.danger.wantsChildren)) return meet("met-children", "harm-to-others");
  const isOfSomebody = signal === "harm-to-others" || signal === "insisting";
  const hasSaidNo = mentionsIn(held, playbook.mentions).some(({ id }) => id === SAID_NO);
  return isOfSomebody && hasSaidNo ? meet("met-insisting", "insisting") : null;
}
