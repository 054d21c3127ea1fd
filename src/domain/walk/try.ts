import type { Person, Reminder, Walking } from "../person.ts";
import type { Try } from "../progress.ts";
import { localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { followUp } from "./follow.ts";
import type { Mistake } from "./mistake.ts";
import { keptText, practised } from "./record.ts";
import { scopeOf } from "./scope.ts";

/** How many tries are kept; older ones are only counted. */
const KEPT = 12;

/** Files what somebody set out to do, and what the coach promised about it. Without a step there is no try. */
export function recordTry(scene: Scene, mistake: Mistake, walk: Walking): Person {
  const { person } = scene;
  const planned = tryOf(scene, mistake, walk);
  if (!planned) return person;
  const tries = [...person.progress.tries, planned];
  const dropped = Math.max(0, tries.length - KEPT);
  const reminders = person.reminders
    .map((reminder) => ({ ...reminder, about: reminder.about - dropped }))
    .filter(({ about }) => about >= 0);
  return {
    ...person,
    progress: { ...person.progress, tries: tries.slice(-KEPT), earlierTries: person.progress.earlierTries + dropped },
    reminders: [...reminders, ...promised(scene, mistake, walk, tries.length - dropped - 1)],
  };
}

/** Files what came of a try. A second telling replaces the first; "not now" changes nothing. */
export function recordOutcome({ person, now }: Scene, { answers }: Walking, about: number): Person {
  const { outcome, met, why_not: whyNot } = answers;
  const told = [outcome, whyNot].filter((text) => typeof text === "string").join(": ");
  if (told === "" || outcome === "not_now") return person;
  const tries = person.progress.tries.map((one, place) =>
    place === about
      ? { ...one, outcome: keptText(told), met: typeof met === "boolean" ? String(met) : (met ?? null) }
      : one,
  );
  const progress = { ...person.progress, tries };
  const went = outcome !== "didnt";
  return { ...person, progress: went ? practised(progress, localTime(now, person.zone).day) : progress };
}

/** What is known when the coach looks back on a try, as answers of a walk. */
export function knownOfTry({ text, ifThen, when, guess, who, sentence }: Try): Walking["answers"] {
  const said = when === null ? {} : { when: when.said, ...(when.day !== null && { date: when.day }) };
  return { ...said, step: text, if_then: ifThen, prediction: guess, door: who, reframe: sentence };
}

function tryOf(scene: Scene, mistake: Mistake, walk: Walking): Try | null {
  const { step, if_then: ifThen, prediction, door } = walk.answers;
  const scope = scopeOf(scene, mistake, walk);
  const text = keptText(step) ?? (typeof ifThen === "string" ? keptText(scope["what_to_try"]) : null);
  if (text === null) return null;
  const { day, said } = followUp(scene, mistake, walk);
  return {
    mistake: mistake.id,
    text,
    ifThen: keptText(ifThen),
    when: said === null ? null : { said, day },
    guess: typeof prediction === "boolean" ? null : (prediction ?? null),
    outcome: null,
    met: null,
    who: keptText(door),
    sentence: keptText(scope["keeps"]) || null,
  };
}

function promised(scene: Scene, mistake: Mistake, walk: Walking, about: number): Reminder[] {
  if (walk.answers["ask_me"] !== true || scene.person.zone === null) return [];
  const { onTheDay, after } = followUp(scene, mistake, walk);
  return [
    ...(onTheDay ? [{ kind: "day" as const, ...onTheDay, about }] : []),
    { kind: "after" as const, ...after, about },
  ];
}
