import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { isByTheGate, isOfTheGate } from "./gate-reply.ts";
import { type Held, withMoreHeld } from "./held.ts";
import { type Leftovers, readdressed } from "./leftovers.ts";
import type { Moments } from "./moments.ts";
import type { Answered, OneTurn, TurnAsked } from "./one-turn.ts";
import { isReplay, withOutbox } from "./outbox.ts";
import type { People } from "./people.ts";
import type { Incoming } from "./ports.ts";

interface LaneParts {
  people: People;
  leftovers: Leftovers;
  /** Told when somebody had everything wiped. */
  wiped: Moments;
  /** Told when danger was answered. */
  alarmed: Pick<Moments, "note">;
  held: Pick<Held, "note" | "asked">;
  isOvertaken(incoming: Incoming, verdict: Verdict): boolean;
  answer: OneTurn;
}

interface Asked extends Omit<TurnAsked, "keep"> {
  personId: string;
  /** The plain question that they were asked last when this was written. */
  askedBefore?: number | null;
}

/** Gives what is to be answered once the person's lane is free; null if that was done already. */
type Take = (person: Person) => Incoming | null;

/** A turn in its person's own lane, once those before it are saved. */
export function createInLane({ people, leftovers, wiped, alarmed, held, isOvertaken, answer }: LaneParts) {
  /** The person as they are left where this is no turn any more; null where it is one. */
  function withoutTurn(person: Person, incoming: Incoming, verdict: Verdict): Person | null {
    if (isReplay(person, incoming)) return person;
    // Everything was wiped after the look at what is due: nothing is, and nobody is brought back.
    if (incoming.kind === "nudge" && person.due === null) return person;
    // It waited while all was wiped, or while danger was answered.
    if (verdict.level === "clear" && wiped.isBefore(incoming)) return person;
    return isOvertaken(incoming, verdict) ? withOutbox(person, incoming, []) : null;
  }

  /** What was written before the plain question, or before they saw it, waits for its answer too; null for all else. */
  function waitWithHeld(person: Person, incoming: Incoming, askedBefore: Asked["askedBefore"]): Answered | null {
    if (incoming.kind !== "message" || askedBefore === undefined) return null;
    const asks = { asked: held.asked(person.id), unseen: leftovers.unseenQuestion(person) };
    const isBeforeIt = asks.unseen !== null || asks.asked !== askedBefore;
    return isBeforeIt ? withMoreHeld(person, incoming, asks) : null;
  }

  /** The turn itself; what was left unshown comes first. */
  async function answerBelowLeft(person: Person, incoming: Incoming, asked: TurnAsked): Promise<Answered> {
    const left = leftovers.of(person).map((one) => readdressed(one, incoming.from, person.refused));
    const { person: next, outgoing } = await answer(person, incoming, asked);
    const kept = left.filter(({ id }) => next?.outbox.some((one) => one.id === id));
    if (next === null || isOfTheGate(person, next)) leftovers.letGo(person.id, next?.activity?.kind === "check");
    if (isByTheGate(person, next)) alarmed.note(person.id, incoming.at, next?.alarm?.signal);
    if (next === null) wiped.note(person.id, incoming.at);
    return { person: next, outgoing: [...kept, ...outgoing] };
  }

  return async (take: Take, { personId, askedBefore, ...asked }: Asked): Promise<Outgoing[]> => {
    let given: Outgoing[] = [];
    const changed = people.change<Outgoing[]>(personId, new Date(), async (person, keep) => {
      const incoming = take(person);
      if (!incoming) return [person, []];
      const settled = withoutTurn(person, incoming, asked.verdict);
      if (settled) return [settled, []];
      const { person: next, outgoing } =
        waitWithHeld(person, incoming, askedBefore) ?? (await answerBelowLeft(person, incoming, { ...asked, keep }));
      held.note(person, next, incoming);
      given = outgoing;
      leftovers.give(personId, given);
      return [next, given, isByTheGate(person, next)];
    });
    return changed.catch((error: unknown) => {
      const ids = given.map(({ id }) => id);
      leftovers.failed(personId, ids, new Date());
      throw error;
    });
  };
}
