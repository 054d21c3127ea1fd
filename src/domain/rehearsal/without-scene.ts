import type { Person } from "../person.ts";
import { localTime } from "../reading/clock.ts";

/** How many tips are kept. */
const KEPT = 6;

/** A person after their scene: what was open before is open again, and of the scene only its last tip stays. */
export function withoutScene(person: Person, now: Date): Person {
  const { activity } = person;
  if (activity?.kind !== "rehearse") return person;
  const { before, mistake, tip } = activity;
  const day = localTime(now, person.zone).day;
  const tips = tip ? [...person.progress.tips, { day, mistake, tip: tip.keep }].slice(-KEPT) : person.progress.tips;
  return { ...person, activity: before, progress: { ...person.progress, tips } };
}
