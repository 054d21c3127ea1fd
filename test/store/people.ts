import { newPerson, type Person } from "../../src/domain/person.ts";

export const somebody = (id: string, change: Partial<Person> = {}): Person => ({
  ...newPerson(id, new Date("2026-11-24T09:00:00Z")),
  ...change,
});

/** A person whose every part names `count`, so that a mixture of two writes would show. */
export function counted(id: string, count: number): Person {
  const person = somebody(id, { begun: count, handled: Array.from({ length: 300 }, () => `event-${count}`) });
  return { ...person, progress: { ...person.progress, peopleSpokenTo: count } };
}

export function isWhole(person: Person | null): person is Person {
  return (
    person !== null &&
    person.progress.peopleSpokenTo === person.begun &&
    person.handled.length === 300 &&
    person.handled.every((event) => event === `event-${person.begun}`)
  );
}

/** An entry for an outbox. */
export const reply = (id: string) => ({
  id,
  to: { face: "terminal", channel: "here" },
  reply: { text: "Hello." },
  since: "2026-11-24T09:00:00.000Z",
});
