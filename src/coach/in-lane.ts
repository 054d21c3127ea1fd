import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { isByTheGate, isOfTheGate } from "./gate-reply.ts";
import { type Held, withMoreHeld } from "./held.ts";
import { type Leftovers, readdressed } from "./leftovers.ts";
import type { Moments } from "./moments.ts";
import type { OneTurn, TurnAsked } from "./one-turn.ts";
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

/** A turn in its person's own lane, once those before it are saved: what was left unshown comes first. */
export const createInLane =
  ({ people, leftovers, wiped, alarmed, held, isOvertaken, answer }: LaneParts) =>
  async (take: Take, { personId, ...asked }: Asked): Promise<Outgoing[]> => {
    let given: Outgoing[] = [];
    const changed = people.change<Outgoing[]>(personId, new Date(), async (person, keep) => {
      const incoming = take(person);
      if (!incoming || isReplay(person, incoming)) return [person, []];
      // Everything was wiped after the look at what is due: nothing is, and nobody is brought back.
      if (incoming.kind === "nudge" && person.due === null) return [person, []];
      // It waited while all was wiped, or while danger was answered.
      if (asked.verdict.level === "clear" && wiped.isBefore(incoming)) return [person, []];
      if (isOvertaken(incoming, asked.verdict)) return [withOutbox(person, incoming, []), []];
      const asks = { asked: held.asked(personId), unseen: leftovers.unseenQuestion(person) };
      const isBeforeIt = asks.unseen !== null || asks.asked !== asked.askedBefore;
      if (incoming.kind === "message" && asked.askedBefore !== undefined && isBeforeIt) {
        const waits = withMoreHeld(person, incoming, asks);
        if (waits) {
          held.note(person, waits.person, incoming);
          given = waits.outgoing;
          leftovers.give(personId, given);
          return [waits.person, given];
        }
      }
      const left = leftovers.of(person).map((one) => readdressed(one, incoming.from, person.refused));
      const { person: next, outgoing } = await answer(person, incoming, { ...asked, keep });
      const kept = left.filter(({ id }) => next?.outbox.some((one) => one.id === id));
      if (next === null || isOfTheGate(person, next)) leftovers.letGo(personId, next?.activity?.kind === "check");
      if (isByTheGate(person, next)) alarmed.note(personId, incoming.at, next?.alarm?.signal);
      if (next === null) wiped.note(personId, incoming.at);
      held.note(person, next, incoming);
      given = [...kept, ...outgoing];
      leftovers.give(personId, given);
      return [next, given, isByTheGate(person, next)];
    });
    return changed.catch((error: unknown) => {
      leftovers.failed(
        personId,
        given.map(({ id }) => id),
        new Date(),
      );
      throw error;
    });
  };
