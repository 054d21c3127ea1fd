import { heardFrom } from "../domain/nudge/heard.ts";
import type { Outgoing, Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Incoming } from "./ports.ts";

/** How many handled events a document remembers. */
const REMEMBERED = 50;

/** So many replies wait for somebody at most, and as many that danger was met with: when Discord takes them again, hundreds would come at once. */
const MOST_WAITING = 30;

/** When replies were made, and the message in which the first of them has begun, if it has. */
interface Posted {
  now: Date;
  draft?: string | null;
}

/** Addresses the replies of a turn. The ids come from the event, so a turn that is done again gives the same ones. */
export function addressed(incoming: Incoming, replies: readonly Reply[], { now, draft }: Posted): Outgoing[] {
  return replies.map((reply, place) => ({
    id: replyId(incoming, place),
    to: incoming.from,
    reply,
    since: now.toISOString(),
    ...(place === 0 && draft && { draft }),
    ...(incoming.kind === "nudge" && { isUnasked: true as const }),
  }));
}

/** The id of a turn's first, second … reply. */
export const replyId = ({ eventIds }: Incoming, place: number): string =>
  `${eventIds.at(-1) ?? ""}.${place}`.slice(-25);

/** The person with this turn's events noted and its replies waiting to be shown. A plain question that is answered is asked no more. */
export function withOutbox(person: Person, incoming: Incoming, outgoing: readonly Outgoing[]): Person {
  const open = person.activity?.kind === "check" ? person.activity.number : null;
  return {
    ...person,
    handled: [...person.handled, ...incoming.eventIds].slice(-REMEMBERED),
    outbox: newest([...person.outbox.filter((one) => [null, open].includes(plainQuestion(one))), ...outgoing]),
    inHand: null,
  };
}

/** The last ones, in order. */
function newest(outbox: readonly Outgoing[]): Outgoing[] {
  const urgent = outbox.filter(({ isUrgent }) => isUrgent).slice(-MOST_WAITING);
  const others = outbox.filter(({ isUrgent }) => !isUrgent).slice(-MOST_WAITING);
  return outbox.filter((one) => urgent.includes(one) || others.includes(one));
}

/** The number of the plain question that this asks, whether it is serious; null for any other reply. */
export function plainQuestion({ reply }: Outgoing): number | null {
  const [, number] = /^\/answer (\d+)\.check /.exec(reply.choices?.[0]?.send ?? "") ?? [];
  return number === undefined ? null : Number(number);
}

/** The person, heard from just now; their private channel, where they are in it, is where nudges go. */
export function heardIn(person: Person, incoming: Incoming): Person {
  if (incoming.kind === "nudge") return person;
  const { token, expires: _, isDirect, ...channel } = incoming.from;
  return heardFrom(person, incoming.at, token === undefined || isDirect ? channel : null);
}

/** The person without the replies that were shown. */
export const withoutShown = (person: Person, shown: ReadonlySet<string>): Person =>
  shown.size === 0 ? person : { ...person, outbox: person.outbox.filter(({ id }) => !shown.has(id)) };

/** Whether every event of this was handled in an earlier turn. */
export const isReplay = (person: Person, { eventIds }: Incoming): boolean =>
  eventIds.every((id) => person.handled.includes(id));
