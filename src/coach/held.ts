import type { Checking } from "../domain/activity.ts";
import { heldUntil } from "../domain/danger/check.ts";
import { withDue } from "../domain/nudge/when.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { textOf } from "./incoming.ts";
import { cutToTurn, type Message } from "./merge.ts";
import type { Answered } from "./one-turn.ts";
import { heardIn, plainQuestion, replyId, withOutbox } from "./outbox.ts";
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
  /** After a turn: this waits for the question that is open now, or is over. */
  note(before: Person, next: Person | null, incoming: Incoming): void;
  /** It was changed to this, or taken back. */
  replace(eventId: string, text: string | null): void;
}

/** A message that may wait, in whatever words it stands in what waits: as it came, with what came beside it, and as it was changed. */
interface One {
  personId: string;
  question: number | null;
  texts: readonly string[];
}

export function createHeld(people: People, log: Log): Held {
  const held = new Map<string, One>();
  const questions = new Map<string, number>();

  /** Also what waited for a question before this waits for this one now. */
  function waitFor(question: number | null, { id }: Person, isMeant: (event: string) => boolean): void {
    for (const [event, one] of held) {
      if (one.personId !== id || !(isMeant(event) || one.question !== null)) continue;
      if (question === null) held.delete(event);
      else one.question = question;
    }
  }

  return {
    expect(incoming) {
      const { personId, eventIds } = incoming;
      const texts = incoming.kind === "message" ? [textOf(incoming), incoming.text] : [textOf(incoming)];
      setNewest(held, eventIds[0] ?? "", { personId, question: null, texts });
    },
    asked: (personId) => questions.get(personId) ?? null,
    note(person, next, { eventIds }) {
      const [before, now] = [checkOf(person), checkOf(next)];
      if (now && now.number !== before?.number) setNewest(questions, person.id, now.number);
      const waits = now && now.held !== before?.held;
      for (const event of waits ? [] : eventIds) held.delete(event);
      waitFor(now?.number ?? null, person, (event) => eventIds.includes(event));
    },
    replace(eventId, text) {
      const one = held.get(eventId);
      if (!one) return;
      const { personId, texts } = one;
      if (text !== null) one.texts = [...texts, text];
      // Its question may be asked only in a turn before this.
      const change = (person: Person) => withHeld(person, { ...one, texts }, text);
      people
        .change(personId, new Date(), async (person) => [change(person), null])
        .catch((error: unknown) => {
          log.error({ person: personId, error }, "what waits could not be changed; it is tried again");
          people.note(personId, new Date(), change);
        });
    },
  };
}

const checkOf = (person: Person | null): Checking | null =>
  person?.activity?.kind === "check" ? person.activity : null;

function setNewest<One>(all: Map<string, One>, key: string, one: One): void {
  all.delete(key);
  all.set(key, one);
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}

/** What was written before the plain question was there is no answer to it: it waits with what is asked about. Null where it was not asked meanwhile. One that nobody saw is asked below it. */
export function withMoreHeld(
  person: Person,
  message: Message,
  { asked, unseen }: { asked: number | null; unseen: Outgoing | null },
): Answered | null {
  const { activity } = person;
  if (activity?.kind !== "check" || (activity.number !== asked && !unseen)) return null;
  const { text } = cutToTurn({ ...message, text: [activity.held, message.text].filter(Boolean).join("\n") });
  const outbox = person.outbox.filter((one) => one !== unseen);
  const until = unseen ? heldUntil(message.at) : activity.heldUntil;
  const waits = { ...heardIn(person, message), outbox, activity: { ...activity, held: text, heldUntil: until } };
  // In the place of what had begun above this it may not be seen.
  const above = unseen ?? outbox.find((one) => one.draft && plainQuestion(one) === asked);
  const outgoing = above ? [below(above, message)] : [];
  return { person: withOutbox(waits, message, outgoing), outgoing };
}

function below({ draft: _, ...question }: Outgoing, message: Message): Outgoing {
  return { ...question, id: replyId(message, 0), to: message.from, since: new Date().toISOString() };
}

/** In the place of the message what it became, or nothing; what waits with it stays. */
function withHeld(person: Person, { question, texts }: One, text: string | null): Person {
  const { activity } = person;
  if (activity?.kind !== "check" || activity.number !== question || activity.held === null) return person;
  const lines = `\n${activity.held}\n`;
  const old = texts.find((one) => lines.includes(`\n${one}\n`));
  if (old === undefined) return person;
  const held = lines.replace(`\n${old}\n`, () => (text === null ? "\n" : `\n${text}\n`)).slice(1, -1);
  return withDue({ ...person, activity: { ...activity, held: held === "" ? null : held } });
}
