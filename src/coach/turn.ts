import { withAgeTold } from "../domain/danger/age-told.ts";
import { askUnclear, takeHeavy } from "../domain/danger/anyone.ts";
import type { Alarm } from "../domain/danger/check.ts";
import { askedSince } from "../domain/danger/check-in.ts";
import { takeMayBe } from "../domain/danger/may-be.ts";
import { withoutTries } from "../domain/danger/quiet-days.ts";
import { saidOfDanger, typedOfDanger } from "../domain/danger/said-of-danger.ts";
import { saysOldEnough, sayTooYoung, takeAge } from "../domain/danger/too-young.ts";
import { takeUnclearAgain } from "../domain/danger/unclear-again.ts";
import type { Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { remember } from "../domain/reading/said.ts";
import { saysAny } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import type { Heard } from "../domain/talk/converse.ts";
import { handedOver, plainFromNow, withinWalks } from "../domain/talk/day-limits.ts";
import { takeEndOfWalk } from "../domain/talk/end-of-walk.ts";
import { lateForm, questionOf } from "../domain/talk/late-form.ts";
import type { Turn } from "../domain/talk/turn.ts";
import { BEGINS, decide } from "./decide.ts";
import { isWorded, textOf } from "./incoming.ts";
import type { Tools } from "./moment.ts";
import type { Incoming } from "./ports.ts";
import { read } from "./read.ts";
import { introduced, offerToMove, withPrint, withWhatIsMissing } from "./small-print.ts";
import { speak } from "./speak.ts";
import { translated, withLanguage } from "./their-language.ts";
import { isTheirs } from "./theirs.ts";
import { asPressed } from "./typed-button.ts";

/** The person after a turn (null: forgotten), and what is said to them. */
export interface Taken {
  person: Person | null;
  replies: Reply[];
}

/** Read, decide, offer, speak: the one path of a turn, whatever face it came from. Nothing is saved here. */
export async function takeTurn(found: Scene, given: Incoming, having: Omit<Tools, "heard">): Promise<Taken> {
  const scene = { ...found, person: withAgeTold(found.person, textOf(given)) };
  const isBegun = given.kind === "command" && BEGINS.includes(given.name);
  const again =
    given.kind === "message"
      ? inEach(given, given.text, (text) => saidOfDanger(scene, text))
      : typedOfDanger(scene, isBegun ? textOf(given) : "");
  if (again?.person) return asWritten(again, given);
  const incoming = asPressed(scene, given);
  const text = incoming.kind === "message" ? incoming.text : "";
  const tools = { ...having, heard: text };
  const closed = beforeTalk(scene, incoming, tools);
  if (closed) return asWritten(closed, incoming);
  const late = incoming.kind === "message" && incoming.asked ? lateForm(scene, incoming.asked, text) : null;
  const heard = late ? {} : await read(scene, text, tools);
  const serious = takeMayBe(scene, text, heard);
  if (serious) return asWritten(withWhatIsMissing(scene, incoming, serious), incoming);
  const decided = late ?? decide(scene, incoming, heard);
  const spoken = await speak(scene, furnished({ scene, incoming, heard, tools }, decided), tools);
  // What is said to another question would be filed under this one after a no.
  const asked = late ? null : takeMayBe(scene, text, spoken);
  if (asked) return asWritten(withWhatIsMissing(scene, incoming, asked), incoming);
  const told = isWorded(incoming) ? await translated(scene, spoken, tools) : spoken.replies;
  const { person, replies } = spoken;
  return { person: person && remembering(person, incoming, replies), replies: withQuestion(person, told) };
}

/** A turn of danger: no voice rewords it, and nothing stands beside it. */
const asWritten = ({ person, lines }: Turn, incoming: Incoming): Taken => ({
  person: person && remembering(person, incoming, lines),
  replies: lines,
});

/** Of several messages in one turn each may say by itself what the whole does not; whatever is asked then, all of it waits. */
function inEach({ eventIds }: Incoming, whole: string, take: (text: string) => Turn | null): Turn | null {
  const turn = take(whole);
  if (turn || eventIds.length < 2) return turn;
  const found = whole
    .split("\n")
    .map(take)
    .find((one) => one !== null);
  const asked = found?.person?.activity;
  if (!found?.person || asked?.kind !== "check" || asked.held === null) return found ?? null;
  return { ...found, person: { ...found.person, activity: { ...asked, held: whole } } };
}

/** Whoever speaks of wanting children is not asked whether somebody hurt them. */
const ofWhom = (scene: Scene, text: string, verdict: Alarm): Alarm =>
  saysAny(text, scene.playbook.vocabulary.danger.wantsChildren) ? { ...verdict, signal: "harm-to-others" } : verdict;

/** What comes before any talk: the plain question where it may be serious, that somebody is too young for this, and the open question. */
function beforeTalk(scene: Scene, incoming: Incoming, { verdict }: Tools): Turn | null {
  const { activity, tooYoung } = scene.person;
  if (verdict.level === "unclear" && activity?.kind !== "check")
    return (
      takeEndOfWalk(scene, textOf(incoming)) ??
      takeUnclearAgain(scene, textOf(incoming), verdict) ??
      withWhatIsMissing(scene, incoming, askUnclear(scene, textOf(incoming), ofWhom(scene, textOf(incoming), verdict)))
    );
  if (!tooYoung) return incoming.kind === "message" ? heavyIn(scene, incoming) : null;
  if (incoming.kind === "nudge" || isTheirs(scene, incoming)) return null;
  return saysOldEnough(textOf(incoming)) ? takeAge(scene) : sayTooYoung(scene);
}

function heavyIn(scene: Scene, incoming: Incoming): Turn | null {
  const asked = inEach(incoming, textOf(incoming), (text) => takeHeavy(scene, text));
  return asked && withWhatIsMissing(scene, incoming, asked);
}

/** What a turn was decided from. */
interface Given {
  scene: Scene;
  incoming: Incoming;
  heard: Heard;
  tools: Tools;
}

/** A turn within what the day has room for, with all that is said beside what was decided, in this order. */
function furnished({ scene, incoming, heard, tools: { limits, heard: text } }: Given, decided: Turn): Turn {
  const isNudge = incoming.kind === "nudge";
  const steps: ((turn: Turn) => Turn)[] = [
    (turn) => (limits ? handedOver(scene, withinWalks(scene, turn, limits.walksPerDay)) : turn),
    (turn) => withoutTries(scene, turn),
    (turn) => offerToMove(scene, incoming, turn),
    (turn) => (isNudge ? turn : askedSince(scene, turn, incoming.kind === "message")),
    (turn) => withWhatIsMissing(scene, incoming, turn),
    (turn) => introduced(scene, turn),
    (turn) => (!isNudge && limits?.isSpent(scene.person.id) ? plainFromNow(scene, turn) : turn),
    (turn) => withPrint(scene, incoming, turn),
    (turn) => withLanguage(scene, { text, topic: heard.topic }, turn),
  ];
  return steps.reduce((turn, step) => step(turn), decided);
}

/** A form that is opened from a reply knows which question it answers. */
function withQuestion(person: Person | null, replies: Reply[]): Reply[] {
  const asks = questionOf(person?.activity ?? null);
  return replies.map((reply) => (reply.writeIt && asks ? { ...reply, asks } : reply));
}

const remembering = (person: Person, { kind }: Incoming, replies: readonly Reply[]): Person => ({
  ...person,
  progress: { ...person.progress, messages: person.progress.messages + (kind === "nudge" ? 0 : 1) },
  said: remember(
    person.said,
    replies.flatMap(({ text, offered = [] }) => [text, ...offered]),
  ),
});
