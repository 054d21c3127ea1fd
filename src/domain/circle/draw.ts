import { daysBetween } from "../reading/clock.ts";
import { hash } from "../reading/text.ts";
import type { Circle, Tie } from "./circle.ts";
import { daysQuiet } from "./quiet.ts";
import { suggestible } from "./ties.ts";

/** The draw is from these places of the list as it was told: the first is mostly the comfortable one. */
const PLACES = { from: 1, to: 10 };

/** A hello to somebody easy warms up for so many days. */
const WARM_DAYS = 7;

/** With contact this recent, in days, somebody is easy to greet, and nobody to be drawn. */
const RECENT_DAYS = 30;

export interface Drawing {
  personId: string;
  today: string;
}

/** Whether a hello to somebody easy was sent lately, so that the next one is lighter. */
export const isWarm = ({ warmed }: Circle, today: string): boolean =>
  warmed !== null && daysBetween(warmed, today) < WARM_DAYS;

/** Somebody it is easy to greet: close, or in contact lately. Another one each day, and after "somebody else". */
export function drawEasy(circle: Circle, { personId, today }: Drawing): Tie | null {
  const easy = suggestible(circle).filter((tie) => tie.ring === "close" || isRecent(tie, today));
  return first(shuffled(withoutPassed(circle, easy, today), `${personId} ${today} easy`));
}

/** Who may be drawn to write to, in the order they were told: drifted ones, then known ones without contact lately. */
export function reachable(circle: Circle, today: string): Tie[] {
  const open = suggestible(circle);
  const drifted = open.filter(({ ring }) => ring === "drifted");
  return [...drifted, ...open.filter((tie) => tie.ring === "known" && !isRecent(tie, today))];
}

/** One of places 2 to 10, the same for a person and a day until it is passed over. Null when nobody is left to draw. */
export function drawDrifted(circle: Circle, { personId, today }: Drawing): Tie | null {
  const places = reachable(circle, today).slice(PLACES.from, PLACES.to);
  return first(shuffled(withoutPassed(circle, places, today), `${personId} ${today}`));
}

/** Whoever was passed over does not come again on that day. */
export function passedOver(circle: Circle, ids: readonly number[], today: string): Circle {
  const before = circle.passed?.day === today ? circle.passed.ties : [];
  return { ...circle, passed: { day: today, ties: [...before.filter((id) => !ids.includes(id)), ...ids].slice(-50) } };
}

const withoutPassed = ({ passed }: Circle, ties: readonly Tie[], today: string): Tie[] =>
  ties.filter(({ id }) => passed?.day !== today || !passed.ties.includes(id));

const isRecent = (tie: Tie, today: string): boolean => {
  const days = daysQuiet(tie, today);
  return days !== null && days <= RECENT_DAYS;
};

const shuffled = (ties: readonly Tie[], seed: string): Tie[] =>
  ties.toSorted((one, other) => hash(`${one.id} ${seed}`) - hash(`${other.id} ${seed}`));

const first = (ties: readonly Tie[]): Tie | null => ties[0] ?? null;
