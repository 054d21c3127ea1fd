import type { Walking } from "../activity.ts";
import { afterWalk, SMALL_CIRCLE } from "../circle/enough.ts";
import { withDue } from "../nudge/when.ts";
import type { Person } from "../person.ts";
import type { Answers } from "../reading/answer.ts";
import { offsetFromClock } from "../reading/clock.ts";
import { EITHER, inPart } from "../reading/time.ts";
import type { Scene } from "../scene.ts";
import { offerCities } from "../talk/home.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { outgrow } from "../try/outgrow.ts";
import { recordOutcome, recordTry } from "../try/record.ts";
import { withSafetyCard } from "../try/safety-card.ts";
import { dayAnswers } from "./day-answers.ts";
import { recordWalk } from "./record.ts";
import { scopeOf } from "./scope.ts";
import type { OnTable } from "./walk-on-table.ts";

/** Closes a walk: what came of it goes into the progress, what was promised into the reminders, the rest is let go. */
export function finish(scene: Scene, { mistake, walk }: OnTable, ahead: Line[] = []): Turn {
  const told = withZone(scene, walk);
  const walked = { mistake, walk: withTheirDay(scene, told, walk) };
  const closing = closingLine(told, walked);
  const isNew = told.person.zone !== null && told.person.zone !== scene.person.zone;
  const last = isNew ? offerCities(told, closing, told.person.zone ?? "") : closing;
  const person = recorded(told, walked);
  const grown = walk.looksBackOn === undefined ? null : outgrow({ ...told, person });
  const lines = [...ahead, last, ...(grown ? [grown.line] : [])].filter(({ text }) => text !== "");
  return withSafetyCard(told, walked, say(grown?.person ?? person, ...lines));
}

/** Leaves a walk before its end; a thought or a sentence that was found is kept all the same. */
export function leave(scene: Scene, open: OnTable): Person {
  const { walk } = open;
  const worthKeeping = ["thought", "reframe", "step"].some((id) => typeof walk.answers[id] === "string");
  const kept = worthKeeping && walk.looksBackOn === undefined ? recorded(scene, open) : scene.person;
  return { ...kept, activity: null, left: null };
}

/** The person with what came of a walk in their progress, and with what was open before. */
export function recorded(scene: Scene, open: OnTable): Person {
  const { mistake, walk } = open;
  if (walk.looksBackOn !== undefined)
    return withDue({
      ...recordOutcome(scene, open, walk.looksBackOn),
      activity: scene.person.left,
      left: null,
    });
  if (walk.isTry) return withDue({ ...recordTry(scene, open), activity: scene.person.left, left: null });
  const told = {
    ...scene,
    person: mistake.id === SMALL_CIRCLE ? afterWalk(scene.person, walk.answers, scene.now) : scene.person,
  };
  const walked = { ...scene, person: withoutAsking(recordWalk(told, open), open) };
  return withDue({ ...recordTry(walked, open), activity: null });
}

/** Where the thought was simply true, nothing that was promised before about this mistake is asked about any more. */
function withoutAsking(person: Person, { mistake, walk }: OnTable): Person {
  if (typeof walk.answers["right"] !== "string") return person;
  const { tries } = person.progress;
  return { ...person, reminders: person.reminders.filter(({ about }) => tries[about]?.mistake !== mistake.id) };
}

/** "Tomorrow" was said before their clock was known: now it is their tomorrow. */
function withTheirDay(before: Scene, told: Scene, walk: Walking): Walking {
  const { when, date, date_by: by } = walk.answers;
  if (before.person.zone === told.person.zone || typeof when !== "string") return walk;
  const then = dayAnswers(before, when);
  const isFromToday = then.date === (date ?? undefined) && then.date_by === (by ?? undefined);
  const { date: theirs, date_by: latest } = dayAnswers(told, when);
  const dated = { ...(theirs !== undefined && { date: theirs }), ...(latest !== undefined && { date_by: latest }) };
  return isFromToday ? { ...walk, answers: { ...walk.answers, ...dated } } : walk;
}

function withZone(scene: Scene, { answers }: Walking): Scene {
  const clock = clockOf(answers);
  if (clock === null || scene.person.zone !== null) return scene;
  const { clock_read: read } = answers;
  // Which half of the day it was may be answered long after the clock was read.
  const then = typeof read === "string" ? new Date(read) : scene.now;
  const zone = clock.includes("/") ? clock : offsetFromClock(clock, then);
  return { ...scene, person: { ...scene.person, zone } };
}

/** What their clock shows; nothing where it may be either half of the day and they did not say which. */
function clockOf({ clock, clock_half: half }: Answers): string | null {
  if (typeof clock !== "string") return null;
  const [time = "", other] = clock.split(EITHER);
  return other === undefined ? time : inPart(time, half);
}

function closingLine(scene: Scene, open: OnTable): Line {
  const scope = scopeOf(scene, open);
  const closing = open.mistake.closings.find(({ applies }) => applies?.(scope) ?? true);
  return { text: closing?.say(scope) ?? "" };
}
