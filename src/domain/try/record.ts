import type { Walking } from "../activity.ts";
import { afterTry } from "../circle/after-try.ts";
import type { Reminder } from "../nudge/nudge.ts";
import type { Person } from "../person.ts";
import { Became, type PastTry, type Progress, type Try } from "../progress.ts";
import type { Answers } from "../reading/answer.ts";
import { localTime } from "../reading/clock.ts";
import { lastingName } from "../reading/day.ts";
import type { Scene } from "../scene.ts";
import { followUp } from "../walk/follow.ts";
import { keptText, practised } from "../walk/record.ts";
import { scopeOf } from "../walk/scope.ts";
import type { OnTable } from "../walk/walk-on-table.ts";

/** How many tries are kept whole, and how many of those before in short. */
const KEPT = { whole: 12, short: 88 };

/** Files what somebody set out to do, and what the coach promised about it. Without a step there is no try. */
export function recordTry(scene: Scene, open: OnTable): Person {
  const { person } = scene;
  const planned = tryOf(scene, open);
  if (!planned) return person;
  const added = withTry(person, planned);
  const promises = promised(scene, open, added.progress.tries.length - 1);
  return { ...added, reminders: [...added.reminders, ...promises] };
}

/** Adds a try; the oldest of those kept whole is shortened then, and what was promised of it is let go. */
export function withTry(person: Person, one: Try): Person {
  const { progress } = person;
  const tries = [...progress.tries, one];
  const dropped = tries.slice(0, -KEPT.whole);
  const reminders = person.reminders
    .map((reminder) => ({ ...reminder, about: reminder.about - dropped.length }))
    .filter(({ about }) => about >= 0);
  return {
    ...person,
    activity: moved(person.activity, dropped.length),
    left: moved(person.left, dropped.length),
    progress: {
      ...progress,
      tries: tries.slice(-KEPT.whole),
      past: [...progress.past, ...dropped.map(inShort)].slice(-KEPT.short),
      earlierTries: progress.earlierTries + dropped.length,
    },
    reminders,
  };
}

/** A look back goes on about the same try where the list moved; of one that is only kept in short nothing more is asked. */
function moved(open: Person["activity"], by: number): Person["activity"] {
  if (by === 0 || open?.kind !== "walk" || open.looksBackOn === undefined) return open;
  const looksBackOn = open.looksBackOn - by;
  return looksBackOn < 0 ? null : { ...open, looksBackOn };
}

const inShort = ({ mistake, text, rung, guess, met, became, day }: Try): PastTry => ({
  ...{ mistake, rung, guess, met, became, day },
  text: text.slice(0, SHORT_TEXT),
});

/** How much is kept in short of what it was, in characters. */
const SHORT_TEXT = 60;

/** Files what came of a try. A second telling replaces the first, as far as it goes; "not now" changes nothing. */
export function recordOutcome(scene: Scene, open: OnTable, about: number): Person {
  const { person, now } = scene;
  const { outcome, why_not: whyNot } = open.walk.answers;
  const told = [outcome, whyNot].filter((text) => typeof text === "string").join(": ");
  const before = person.progress.tries[about];
  const became = Became.safeParse(scopeOf(scene, open)["became"]).data ?? null;
  if (told === "" || became === null || !before) return person;
  const today = localTime(now, person.zone).day;
  const after: Try = {
    ...retold(open.walk.answers, before, became),
    outcome: keptText(told),
    became,
    day: before.day ?? dayTold(open.walk, today),
  };
  const tries = person.progress.tries.map((one, place) => (place === about ? after : one));
  const counted = { ...person.progress, tries, ...counts(person.progress, before, after) };
  const filed = { ...person, progress: became === "done" ? practised(counted, after.day ?? today) : counted };
  const reminders = filed.reminders.filter((reminder) => reminder.about !== about);
  return afterTry({ ...filed, reminders }, after, today);
}

/** What was told of a try this time. Of something done, what was not asked again stays as it was. */
function retold({ met, surprise, uneasy_was: uneasyWas, spoken }: Answers, before: Try, became: Try["became"]): Try {
  const newer = <T>(answer: unknown, told: T, kept: T): T => (answer === undefined && became === "done" ? kept : told);
  return {
    ...before,
    met: newer(met, typeof met === "boolean" ? String(met) : (met ?? null), before.met),
    surprise: newer(surprise, keptText(surprise), before.surprise),
    uneasyWas: newer(uneasyWas, numberOf(uneasyWas), before.uneasyWas),
    spoken: newer(spoken, numberOf(spoken), before.spoken),
  };
}

/** Done is counted once for each try, however often it is told, and so is everybody spoken to. */
function counts(
  { done, peopleSpokenTo }: Progress,
  before: Try,
  after: Try,
): Pick<Progress, "done" | "peopleSpokenTo"> {
  const more = Number(after.became === "done") - Number(before.became === "done");
  const soFar = (done[after.mistake] ?? 0) + more;
  const people = peopleSpokenTo + (after.spoken ?? 0) - (before.spoken ?? 0);
  return { done: { ...done, [after.mistake]: Math.max(0, soFar) }, peopleSpokenTo: Math.max(0, people) };
}

/** "Yesterday" where they said so, otherwise the day it is told on. */
const dayTold = ({ answers }: Walking, today: string): string => {
  const { told_day: told } = answers;
  return typeof told === "string" && told <= today ? told : today;
};

const numberOf = (answer: unknown): number | null => (typeof answer === "number" ? answer : null);

/** What is known when the coach looks back on a try, as answers of a walk. */
export function knownOfTry({ text, ifThen, when, guess, uneasy, who, sentence }: Try): Walking["answers"] {
  const said = when === null ? {} : { when: when.said, ...(when.day !== null && { date: when.day }) };
  return { ...said, step: text, if_then: ifThen, prediction: guess, uneasy, door: who, who, reframe: sentence };
}

/** A try that nothing was told of yet. */
export const NOTHING_YET = {
  outcome: null,
  met: null,
  surprise: null,
  uneasyWas: null,
  spoken: null,
  became: null,
  day: null,
} as const;

function tryOf(scene: Scene, open: OnTable): Try | null {
  const { mistake, walk } = open;
  const { step, if_then: ifThen, prediction, uneasy, door, who } = walk.answers;
  const scope = scopeOf(scene, open);
  const text = keptText(step) ?? (typeof ifThen === "string" ? keptText(scope["what_to_try"]) : null);
  if (text === null) return null;
  const { day, said } = followUp(scene, open);
  return {
    mistake: mistake.id,
    text,
    ifThen: keptText(ifThen),
    when: said === null ? null : { said: lastingName(said, day, scene.playbook.vocabulary), day },
    guess: typeof prediction === "boolean" ? null : (prediction ?? null),
    uneasy: numberOf(uneasy),
    rung: mistake.smallSteps.find(({ label }) => label === text)?.rung ?? null,
    ...NOTHING_YET,
    who: keptText(door) ?? keptText(who),
    sentence: keptText(scope["keeps"]) || null,
  };
}

function promised(scene: Scene, open: OnTable, about: number): Reminder[] {
  if (open.walk.answers["ask_me"] !== true || scene.person.zone === null) return [];
  const { onTheDay, after } = followUp(scene, open);
  return [
    ...(onTheDay ? [{ kind: "day" as const, ...onTheDay, about }] : []),
    { kind: "after" as const, ...after, about },
  ];
}
