import type { Coach, Incoming } from "../../coach/ports.ts";
import type { Address, Outgoing } from "../../domain/outgoing.ts";
import { fault, type Log } from "./log.ts";
import type { Send } from "./send.ts";
import type { WhileTyping } from "./typing.ts";
import type { Words } from "./words.ts";

export interface AnswerParts {
  coach: Coach;
  send: Send;
  whileTyping: WhileTyping;
  words: Words;
  log: Log;
}

/** One event: the coach hears it, its replies are shown. Whatever goes wrong is logged and answered with one kind sentence, or as `onFault` does it. */
export async function answer(
  parts: AnswerParts,
  incoming: Incoming,
  onFault: () => Promise<void> = () => sayTo(parts, incoming, parts.words.error),
): Promise<void> {
  const { coach, whileTyping, log } = parts;
  const hear = () => coach.hear(incoming);
  try {
    await show(
      parts,
      await (incoming.from.token === undefined ? whileTyping(incoming.from.channel, hear) : hear()),
      incoming.personId,
    );
  } catch (error) {
    log.error({ person: incoming.personId, events: incoming.eventIds, ...fault(error) }, "an event was not answered");
    await onFault();
  }
}

/** Says one of the face's own words. */
export async function sayTo(
  { send }: AnswerParts,
  { eventIds, personId, from, at }: Incoming,
  text: string,
): Promise<void> {
  await send([{ id: `${eventIds[0] ?? personId}!`, to: from, reply: { text }, since: at.toISOString() }], personId);
}

/** What does not reach the person now stays in the coach's outbox. Throws if nothing reached them. */
async function show(
  { coach, send, log }: AnswerParts,
  outgoings: readonly Outgoing[],
  personId: string,
): Promise<void> {
  const failures: unknown[] = [];
  const groups = byAddress(outgoings);
  for (const group of groups) {
    const ids = group.map(({ id }) => id);
    try {
      const sent = await send(group, personId);
      if (sent !== "sent") log.info({ person: personId, ids, sent }, "a reply was not shown");
      coach.shown(personId, ids);
    } catch (error) {
      log.error({ person: personId, ids, ...fault(error) }, "a reply was not shown");
      failures.push(error);
    }
  }
  if (groups.length > 0 && failures.length === groups.length)
    throw new Error("No reply could be shown.", { cause: failures[0] });
}

/** Replies to one interaction are shown together, all others one by one. */
function byAddress(outgoings: readonly Outgoing[]): [Outgoing, ...Outgoing[]][] {
  const groups: [Outgoing, ...Outgoing[]][] = [];
  for (const outgoing of outgoings) {
    const group = groups.find(([{ to }]) => isSame(to, outgoing.to));
    if (group) group.push(outgoing);
    else groups.push([outgoing]);
  }
  return groups;
}

const isSame = (one: Address, other: Address): boolean => one.token !== undefined && one.token === other.token;
