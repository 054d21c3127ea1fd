import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Words } from "../domain/scene.ts";
import { talk } from "../domain/talk/talk.ts";
import { isByTheGate } from "./gate-reply.ts";
import { isHeardAnyway } from "./heard-anyway.ts";
import { isAlways, isDeleting } from "./incoming.ts";
import type { Leftovers } from "./leftovers.ts";
import { createMinutes } from "./minutes.ts";
import type { OneTurn } from "./one-turn.ts";
import { addressed, isReplay, withOutbox } from "./outbox.ts";
import type { People } from "./people.ts";
import type { Incoming } from "./ports.ts";

/** People an operator has shut out. */
export interface Blocks {
  has(personId: string): boolean;
  /** Whether they are to be told now; at most once a day. */
  tells(personId: string, now: Date): boolean;
}

/** What one person may do. The safety gate is in front of all of it. */
export interface Limits {
  messagesPerMinute: number;
  /** Walks begun on one of their days. */
  walksPerDay: number;
  blocks: Blocks;
  /** Whether the model has no tokens left for this person today. */
  isSpent(personId: string): boolean;
}

export interface DoorParts {
  limits: Limits;
  people: People;
  leftovers: Leftovers;
  words: () => Words;
  /** One turn, as for anybody. */
  answer: OneTurn;
}

/** In front of a person's lane: what is too much, or from somebody shut out, is answered with one sentence and not kept. */
export interface Door {
  isShut(personId: string): boolean;
  /** Null if it may come in. Otherwise what is said to it: nothing, if they were told lately. */
  turnAway(incoming: Incoming, verdict: Verdict): Promise<Outgoing[]> | null;
}

type Reason = "too-many" | "blocked";

/** So many turns of one person wait at most. */
const MOST_WAITING = 20;

/** How often somebody who writes too much is told so, in ms. */
const TOLD_EVERY = 120_000;

/** So many of the events that were turned away are noted, so that a restart does not find them again. */
const NOTED = 10;

interface Group {
  first: Incoming;
  eventIds: string[];
}

export function createDoor({ limits, people, leftovers, words, answer }: DoorParts): Door {
  const minutes = createMinutes(limits.messagesPerMinute);
  const groups = new Map<string, Group>();
  const told = new Map<string, number>();

  function reasonAgainst(incoming: Incoming, { level }: Verdict): Reason | null {
    const { personId } = incoming;
    if (level !== "clear") minutes.forget(personId);
    if (level !== "clear" || incoming.kind === "nudge") return null;
    if (limits.blocks.has(personId)) return isAlways(incoming) ? null : "blocked";
    if (people.waiting(personId) >= MOST_WAITING && !isDeleting(incoming)) return "too-many";
    return isAlways(incoming) || minutes.takes(incoming) ? null : "too-many";
  }

  /** However much it is, it is one job: what comes until its turn joins it, without its words. */
  async function turnedAway(incoming: Incoming, reason: Reason): Promise<Outgoing[]> {
    const { personId, eventIds } = incoming;
    const group = groups.get(personId);
    if (group) {
      group.eventIds = [...group.eventIds, ...eventIds].slice(-NOTED);
      return [];
    }
    const fresh: Group = { first: incoming, eventIds };
    groups.set(personId, fresh);
    const changed = people.change<Outgoing[]>(personId, new Date(), async (person, keep) => {
      groups.delete(personId);
      const all = { ...fresh.first, eventIds: fresh.eventIds };
      if (isReplay(person, all)) return [person, []];
      const { person: next, outgoing } = isHeardAnyway({ ...words(), person, now: all.at }, all)
        ? await answer(person, all, { verdict: { level: "clear" }, keep })
        : refused(person, all, reason);
      leftovers.give(personId, outgoing);
      return [next, outgoing, isByTheGate(person, next)];
    });
    return changed.finally(() => groups.get(personId) === fresh && groups.delete(personId)); // Also after a failed load.
  }

  /** Of somebody who is not known, or who has their document deleted, nothing is kept. */
  function refused(person: Person, incoming: Incoming, reason: Reason): { person: Person; outgoing: Outgoing[] } {
    const { personId } = incoming;
    const now = new Date();
    const isTold = reason === "blocked" ? limits.blocks.tells(personId, now) : tells(personId, now.getTime());
    const lines = isTold ? [talk({ ...words(), person, now }, reason)] : [];
    const outgoing = addressed(incoming, lines, { now });
    if (person.handled.length === 0) return { person, outgoing };
    return { person: { ...withOutbox(person, incoming, outgoing), inHand: person.inHand }, outgoing };
  }

  function tells(personId: string, now: number): boolean {
    for (const [id, at] of told) if (Math.abs(now - at) >= TOLD_EVERY) told.delete(id);
    if (told.has(personId)) return false;
    told.set(personId, now);
    return true;
  }

  return {
    isShut: limits.blocks.has,
    turnAway(incoming, verdict) {
      const reason = reasonAgainst(incoming, verdict);
      return reason && turnedAway(incoming, reason);
    },
  };
}
