import { withDue } from "../domain/nudge/when.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { cutToTurn, type Message } from "./merge.ts";
import type { Answered } from "./one-turn.ts";
import { plainQuestion, replyId, withOutbox } from "./outbox.ts";
import type { People } from "./people.ts";
import type { Incoming, Log } from "./ports.ts";

/** So many messages and questions are remembered, the last ones. */
const MOST = 1_000;

/** Which message waits for which plain question, in memory only: it stays its writer's, to change or to take back. */
export interface Held {
  /** It may be asked about. */
  expect(incoming: Incoming): void;
  /** The number of the plain question that this person was asked last. */
  asked(personId: string): number | null;
  /** After a turn: the question that was asked anew is about this. */
  note(before: Person, next: Person | null, incoming: Incoming): void;
  /** It was changed to this, or taken back. */
  replace(eventId: string, text: string | null): void;
}

export function createHeld(people: People, log: Log): Held {
  const held = new Map<string, { personId: string; question: number | null }>();
  const questions = new Map<string, number>();
  return {
    expect({ personId, eventIds: [event = ""] }) {
      setNewest(held, event, { personId, question: null });
    },
    asked: (personId) => questions.get(personId) ?? null,
    note({ id, activity: before }, next, { eventIds }) {
      const asked = next?.activity?.kind === "check" ? next.activity.number : null;
      const isNew = asked !== null && asked !== before?.number;
      if (isNew) setNewest(questions, id, asked);
      for (const event of eventIds) {
        const one = held.get(event);
        // Of several in one turn none is all that waits.
        if (one && isNew && eventIds.length === 1) one.question = asked;
        else held.delete(event);
      }
    },
    replace(eventId, text) {
      const one = held.get(eventId);
      if (!one) return;
      // Its question may be asked only in a turn before this.
      people
        .change(one.personId, new Date(), async (person) => [withHeld(person, one.question, text), null])
        .catch((error: unknown) => log.error({ person: one.personId, error }, "what waits could not be changed"));
    },
  };
}

function setNewest<One>(all: Map<string, One>, key: string, one: One): void {
  all.delete(key);
  all.set(key, one);
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}

/** What was written before the plain question was there is no answer to it: it waits with what is asked about. Null where it was not asked meanwhile. */
export function withMoreHeld(person: Person, message: Message, asked: number | null): Answered | null {
  const { activity, outbox } = person;
  if (activity?.kind !== "check" || activity.number !== asked || activity.held === null) return null;
  const { text } = cutToTurn({ ...message, text: `${activity.held}\n${message.text}` });
  const waits = { ...person, activity: { ...activity, held: text } };
  // In the place of what had begun above this it may not be seen.
  const above = outbox.find((one) => one.draft && plainQuestion(one) === asked);
  const outgoing = above ? [below(above, message)] : [];
  return { person: withOutbox(waits, message, outgoing), outgoing };
}

function below({ draft: _, ...question }: Outgoing, message: Message): Outgoing {
  return { ...question, id: replyId(message, 0), to: message.from };
}

function withHeld(person: Person, question: number | null, text: string | null): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.number !== question || activity.held === null) return person;
  return withDue({ ...person, activity: { ...activity, held: text } });
}
