import { LATE } from "../domain/nudge/when.ts";
import type { Address, Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { plainQuestion } from "./outbox.ts";

/** After a reply could not be shown, this long until it is tried again, doubled each time, in ms. */
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 3_600_000;

/** What danger was met with waits no longer than this. */
const URGENT_WAIT = 60_000;

/** Replies that are in the outbox and that nobody is showing just now. */
export interface Leftovers {
  /** These are being shown from now on. */
  give(personId: string, outgoing: readonly Outgoing[]): void;
  /** They were shown, or never will be. */
  settled(personId: string, ids: readonly string[]): void;
  /** They could not be shown; somebody who comes back gets them at once, otherwise they wait. */
  failed(personId: string, ids: readonly string[], now: Date): void;
  /** Nothing of what is on its way to them is shown any more, but for what danger was met with, and the plain question while that `isOpen`. */
  letGo(personId: string, isOpen?: boolean): void;
  isLetGo(personId: string, id: string): boolean;
  of(person: Person): Outgoing[];
  /** The plain question that is open, where Discord showed it to nobody so far. */
  unseenQuestion(person: Person): Outgoing | null;
  /** Those that may be tried again by now. */
  ripe(person: Person, now: Date): Outgoing[];
}

/** A reply on its way: what is urgent is never let go. */
type Way = "urgent" | "question" | "ordinary" | "let go";

const wayOf = (one: Outgoing): Way =>
  plainQuestion(one) === null ? (one.isUrgent ? "urgent" : "ordinary") : "question";

/** `isShown` tells of replies that were shown though their document does not say so yet. */
export function createLeftovers(isShown: (personId: string, id: string) => boolean): Leftovers {
  const given = new Map<string, Map<string, Way>>();
  const waits = new Map<string, { until: number; wait: number }>();

  function settled(personId: string, ids: readonly string[]): void {
    const left = given.get(personId);
    for (const id of ids) left?.delete(id);
    if (left?.size === 0) given.delete(personId);
  }

  /** A clock that was set back makes no wait longer. */
  function isWaiting({ isUrgent }: Outgoing, personId: string, now: Date): boolean {
    const { until, wait } = waits.get(personId) ?? { until: 0, wait: 0 };
    const longest = isUrgent ? Math.min(wait, URGENT_WAIT) : wait;
    const left = until - wait + longest - now.getTime();
    return left > 0 && left <= longest;
  }

  const of = ({ id, outbox }: Person): Outgoing[] =>
    outbox.filter((entry) => !given.get(id)?.has(entry.id) && !isShown(id, entry.id));

  return {
    of,
    give(personId, outgoing) {
      if (outgoing.length === 0) return;
      const ways = given.get(personId) ?? new Map<string, Way>();
      for (const one of outgoing) ways.set(one.id, wayOf(one));
      given.set(personId, ways);
    },
    letGo(personId, isOpen = false) {
      const ways = given.get(personId);
      const isOver = (way: Way) => way === "ordinary" || (way === "question" && !isOpen);
      for (const [id, way] of ways ?? []) if (isOver(way)) ways?.set(id, "let go");
    },
    isLetGo: (personId, id) => given.get(personId)?.get(id) === "let go",
    settled(personId, ids) {
      settled(personId, ids);
      waits.delete(personId);
    },
    failed(personId, ids, now) {
      settled(personId, ids);
      const wait = Math.min(2 * (waits.get(personId)?.wait ?? FIRST_WAIT / 2), LONGEST_WAIT);
      waits.set(personId, { until: now.getTime() + wait, wait });
    },
    unseenQuestion(person) {
      const asks = person.activity?.kind === "check" ? person.activity.number : null;
      const asked = asks === null ? undefined : of(person).find((one) => plainQuestion(one) === asks);
      return asked && (waits.has(person.id) || wasRefused(asked, person)) ? asked : null;
    },
    ripe: (person, now) =>
      of(person).filter(
        (one) => !isWaiting(one, person.id, now) && canBeShown(one.to, now) && !wasRefused(one, person),
      ),
  };
}

/** What was said in a server is never posted there later: without its interaction it waits for the person. */
const canBeShown = ({ token, isDirect, expires = "" }: Address, now: Date): boolean =>
  token === undefined || isDirect === true || expires > now.toISOString();

/** What Discord did not let us show waits until they write. */
const wasRefused = ({ since }: Outgoing, { refused }: Person): boolean => refused !== null && since <= refused.at;

/** A nudge that waited for hours is over. */
export const isOver = ({ isUnasked, since }: Outgoing, now: Date): boolean =>
  isUnasked === true && now.getTime() - Date.parse(since) > LATE;

/** A leftover for somebody who is here now: what cannot be shown where it was said, or where they were refused, is shown where they are. */
export function readdressed(outgoing: Outgoing, to: Address, refused: Person["refused"]): Outgoing {
  const isTheirOwn = outgoing.to.token === undefined || outgoing.to.isDirect === true;
  return isTheirOwn && (refused === null || to.token === undefined) ? outgoing : { ...outgoing, to };
}
