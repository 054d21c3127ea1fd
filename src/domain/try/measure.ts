import type { Circle } from "../circle/circle.ts";
import type { Person } from "../person.ts";
import type { Progress } from "../progress.ts";
import { daysBetween } from "../reading/clock.ts";
import { mistakeOf, type Scene } from "../scene.ts";

/** What is measured goes by how somebody began; after four weeks, or so many small things done, they need this less. */
const ENOUGH_DAYS = 28;
const ENOUGH_DONE = 8;

/** Which mistake somebody began with; null for somebody who has only just come. */
export const beganWith = ({ began, walks, tries }: Progress): string | null =>
  began?.mistake ?? walks[0]?.mistake ?? tries[0]?.mistake ?? null;

/** Their own measure in a sentence: times gone, messages sent, openers used. Empty while nothing was done. */
export function measured(scene: Scene): string {
  const { progress, circle } = scene.person;
  const id = beganWith(progress);
  const mistake = mistakeOf(scene, id);
  const done = progress.done[id ?? ""] ?? 0;
  if (!mistake || done === 0) return "";
  const { began, fairTest, peopleSpokenTo } = progress;
  const scope = {
    done,
    spoken: peopleSpokenTo,
    fair_test: fairTest,
    people: began?.people ?? null,
    revived: revivedIn(circle),
  };
  return mistake.measure(scope);
}

const revivedIn = ({ ties }: Circle): number => ties.filter(({ revived }) => revived !== undefined).length;

/** Whether their own measure is met, or four weeks are over; a fair test is met by its own number. */
export function isOutgrown({ progress }: Person, today: string): boolean {
  const id = beganWith(progress);
  const done = progress.done[id ?? ""] ?? 0;
  const enough = progress.fairTest !== null && id === "writes-it-off" ? progress.fairTest : ENOUGH_DONE;
  return done >= enough || (progress.began !== null && daysBetween(progress.began.day, today) >= ENOUGH_DAYS);
}
