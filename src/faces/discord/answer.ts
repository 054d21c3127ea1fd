import type { Coach, Incoming } from "../../coach/ports.ts";
import type { Address, Outgoing } from "../../domain/outgoing.ts";
import { type DraftParts, grow } from "./drafts.ts";
import { fault, type Log } from "./log.ts";
import type { Send } from "./send.ts";
import { takeBack } from "./take-back.ts";
import type { WhileTyping } from "./typing.ts";
import type { Words } from "./words.ts";

export interface AnswerParts extends DraftParts {
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
  const { coach, log } = parts;
  try {
    const outgoing =
      incoming.from.token === undefined ? await hearGrowing(parts, incoming) : await coach.hear(incoming);
    await show(parts, outgoing, incoming.personId);
  } catch (error) {
    log.error({ person: incoming.personId, events: incoming.eventIds, ...fault(error) }, "an event was not answered");
    await onFault();
  }
}

/** In the person's own channel typing is shown while they wait, and a reply that takes its time grows before their eyes. */
async function hearGrowing(parts: AnswerParts, incoming: Incoming): Promise<Outgoing[]> {
  const { channel } = incoming.from;
  const growing = grow(parts, channel, incoming.personId);
  const outgoing = await parts
    .whileTyping(channel, () => parts.coach.hear(incoming, growing.show))
    .catch(async (error: unknown) => {
      const cut = await growing.finish();
      if (cut) await takeBack(parts, channel, cut.message);
      throw error;
    });
  const begun = await growing.finish();
  // What began to be shown and came to nothing is removed.
  if (begun && !outgoing.some(({ id }) => id === begun.id)) await takeBack(parts, channel, begun.message);
  return outgoing.map((one) => (one.id === begun?.id ? { ...one, draft: begun.message } : one));
}

/** Says one of the face's own words. */
export async function sayTo(
  { send }: AnswerParts,
  { eventIds, personId, from }: Incoming,
  text: string,
): Promise<void> {
  const since = new Date().toISOString();
  await send([{ id: `${eventIds[0] ?? personId}!`, to: from, reply: { text }, since }], personId);
}

type ShowParts = Pick<AnswerParts, "coach" | "send" | "log">;
type Group = readonly [Outgoing, ...Outgoing[]];

/** What does not reach the person now stays in the coach's outbox. Throws if nothing reached them. */
export async function show(parts: ShowParts, outgoings: readonly Outgoing[], personId: string): Promise<void> {
  const isUrgent = (group: Group) => group.some((one) => one.isUrgent);
  // What danger was met with waits for nothing that was left over.
  const groups = byAddress(outgoings).toSorted((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)));
  const failure = await showEach(parts, groups, personId);
  if (failure) throw new Error("No reply could be shown.", { cause: failure });
}

/** Gives what kept all of these from being shown; null where it did not. */
async function showEach(parts: ShowParts, groups: readonly Group[], personId: string): Promise<Error | null> {
  const failures: Error[] = [];
  for (const group of groups) {
    const failure = await showTogether(parts, group, personId);
    if (failure) failures.push(failure);
  }
  return failures.length === groups.length ? (failures[0] ?? null) : null;
}

/** Where Discord will not take them together, it may be one of them only. */
async function showTogether(parts: ShowParts, group: Group, personId: string): Promise<Error | null> {
  const { coach, send, log } = parts;
  const ids = group.map(({ id }) => id);
  try {
    const sent = await send(group, personId);
    if (sent !== "sent") log.info({ person: personId, ids, sent }, "a reply was not shown");
    if (sent === "sent") coach.shown(personId, ids);
    else if (sent === "refused") await coach.refused(personId, ids);
    else if (sent === "dropped") coach.failed(personId, ids);
    else if (group.length > 1)
      return showEach(
        parts,
        group.map((one): Group => [one]),
        personId,
      );
    else {
      await coach.unfit(personId, ids);
      return new Error("Discord takes no such reply.");
    }
    return null;
  } catch (error) {
    log.error({ person: personId, ids, ...fault(error) }, "a reply was not shown");
    coach.failed(personId, ids);
    return new Error("It could not be shown.", { cause: error });
  }
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
