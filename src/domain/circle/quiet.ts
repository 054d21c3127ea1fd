import { daysBetween } from "../reading/clock.ts";
import { type Circle, RINGS, type Ring, type Tie } from "./circle.ts";
import { folded } from "./tie-name.ts";
import { present } from "./ties.ts";

/** After so many days without contact somebody has gone quiet. Whoever drifted is quiet by name. */
const QUIET_AFTER: Record<Exclude<Ring, "drifted">, number> = { close: 21, known: 90 };

/** What can be said of a circle from what was told, and no more than that. */
export interface CircleFacts {
  people: number;
  byRing: Record<Ring, Tie[]>;
  /** How many different places they come from, as far as that was told. */
  places: number;
  /** Known and from where somebody close is from too; where there is none such, everybody who is known. */
  oneStep: Tie[];
  /** Gone quiet, the longest first, and for how many days. */
  quiet: { tie: Tie; days: number }[];
  /** Close or known ones of whom no contact was told. */
  untold: Tie[];
}

export function factsOf(circle: Circle, today: string): CircleFacts {
  const ties = present(circle).filter(({ mark }) => mark !== "hurt" && mark !== "never");
  const byRing = Object.fromEntries(RINGS.map((ring) => [ring, ties.filter((tie) => tie.ring === ring)])) as Record<
    Ring,
    Tie[]
  >;
  const near = ties.filter(({ ring, mark }) => ring !== "drifted" && mark === "open");
  return {
    people: ties.length,
    byRing,
    places: placesOf(ties).size,
    oneStep: oneStepOut(near),
    quiet: near
      .flatMap((tie) => {
        const days = daysQuiet(tie, today);
        return days !== null && days > limitOf(tie) ? [{ tie, days }] : [];
      })
      .sort((one, other) => other.days - one.days),
    untold: near.filter(({ contact }) => contact === undefined),
  };
}

/** Days since the last contact that was told, or null where none was. */
export const daysQuiet = ({ contact }: Tie, today: string): number | null =>
  contact === undefined ? null : Math.max(0, daysBetween(contact, today));

const limitOf = ({ ring }: Tie): number => (ring === "drifted" ? Number.POSITIVE_INFINITY : QUIET_AFTER[ring]);

function oneStepOut(near: readonly Tie[]): Tie[] {
  const places = placesOf(near.filter(({ ring }) => ring === "close"));
  const known = near.filter(({ ring }) => ring === "known");
  const beside = known.filter((tie) => [...placesOf([tie])].some((place) => places.has(place)));
  return beside.length > 0 ? beside : known;
}

/** "The climbing gym" and "climbing gym" are one place. */
const placesOf = (ties: readonly Tie[]): Set<string> =>
  new Set(ties.flatMap(({ from }) => (from === null ? [] : [folded(from).replace(/^(the|my|our|a|an) /, "")])));
