import type { Person } from "../person.ts";
import { daysBetween, localTime } from "../reading/clock.ts";
import { quote } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line } from "../talk/turn.ts";
import { beganWith, isOutgrown, measured } from "./measure.ts";
import { soFar } from "./so-far.ts";

/** Their first worry comes back beside their numbers at most this often, and not before so many days, in days. */
const A_MONTH = 28;
const NOT_BEFORE = 14;

/** What is worth a word by itself, and the person once it was said. */
export interface Milestone {
  person: Person;
  line: Line;
}

/** Said once, when they need this less: all of theirs on one page, and the daily message seldom from then on. */
export function outgrow(scene: Scene): Milestone | null {
  const { person, now } = scene;
  const { progress, nudge } = person;
  const today = localTime(now, person.zone).day;
  if (progress.outgrown !== null || !isOutgrown(person, today)) return null;
  const attachment = { kind: "page" as const, asOf: now.toISOString() };
  const line = { ...talk(scene, "outgrown", { measure: measured(scene) || null, nudged: nudge !== null }), attachment };
  const seldom = nudge && { ...nudge, days: nudge.days.slice(0, 1), told: "weekly" as const };
  return { person: { ...person, progress: { ...progress, outgrown: today }, nudge: seldom }, line };
}

/** What they came with, beside their own numbers, once a month at most. */
export function firstWorry(scene: Scene): Milestone | null {
  const { person, now } = scene;
  const { progress } = person;
  const { began, lookedBack } = progress;
  const today = localTime(now, person.zone).day;
  const numbers = soFar(scene, beganWith(progress) ?? "");
  if (began?.thought == null || numbers === "" || daysBetween(began.day, today) < NOT_BEFORE) return null;
  if (lookedBack !== null && daysBetween(lookedBack, today) < A_MONTH) return null;
  const line = talk(scene, "first-worry", { thought: quote(began.thought), so_far: numbers });
  return { person: { ...person, progress: { ...progress, lookedBack: today } }, line };
}
