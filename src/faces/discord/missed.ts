import { type GatewayMessageCreateDispatchData, type REST, Routes, SnowflakeUtil } from "discord.js";
import type { Conversation } from "../../coach/conversation.ts";

/** So many messages stand on a page; so many pages of one conversation are read, and the newest. */
const PAGE = 100;
const PAGES = 5;

/** What somebody of whom nothing is known wrote before is looked for so long before, in ms. */
export const DAY = 86_400_000;

type Message = GatewayMessageCreateDispatchData;

export interface MissedParts {
  rest: REST;
  /** Hands a message on. */
  hear(message: Message): void;
  /** Hands on one that was heard before, and changed after that. */
  changed(message: Message): void;
}

/** What happens just now, and where. */
export interface Live {
  id: string;
  channel: string;
}

/** Reads what somebody wrote that may have been missed, and hands it on in order. */
export interface Missed {
  /** In their conversation, after the last that was heard. */
  after(conversation: Conversation): Promise<void>;
  /** By somebody of whom nothing is known, before what happens now: within a day, and after our own last word there, so that nothing that was wiped comes back. */
  before(live: Live): Promise<void>;
}

export function createMissed({ rest, hear, changed }: MissedParts): Missed {
  async function after({ personId, channel: { channel }, after }: Conversation): Promise<void> {
    const isTheirs = ({ author }: Message) => author.id === personId;
    const newest = await listed(channel, { limit: String(PAGE) });
    for (const message of newest.filter(isTheirs)) if (isChangedSince(message, after)) changed(message);
    const handOn = (messages: readonly Message[]) => {
      for (const message of messages.filter(isTheirs)) hear(message);
    };
    const isAll = newest.length < PAGE || isUntil(newest[0], after);
    if (isAll) handOn(newest.filter((message) => !isUntil(message, after)));
    else {
      const last = await turnPages({ channel, after }, handOn);
      handOn(newest.filter((message) => !isUntil(message, last)));
    }
  }

  async function before({ id, channel }: Live): Promise<void> {
    const earlier = await listed(channel, { before: id, limit: String(PAGE) });
    const since = SnowflakeUtil.timestampFrom(id) - DAY;
    const unanswered = earlier.slice(earlier.findLastIndex(({ author }) => author.bot) + 1);
    for (const message of unanswered) if (SnowflakeUtil.timestampFrom(message.id) > since) hear(message);
  }

  return { after, before };

  /** From the oldest that was missed, page by page. Gives the last that was read. */
  async function turnPages(from: { channel: string; after: string }, take: (page: Message[]) => void): Promise<string> {
    let last = from.after;
    for (let page = 0; page < PAGES; page++) {
      const next = await listed(from.channel, { after: last, limit: String(PAGE) });
      take(next);
      last = next.at(-1)?.id ?? last;
      if (next.length < PAGE) break;
    }
    return last;
  }

  /** Some messages of a channel, in the order in which they were written. */
  async function listed(channel: string, given: Record<string, string>): Promise<Message[]> {
    const query = new URLSearchParams(given);
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as Message[];
    return messages.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  }
}

const isUntil = (message: Message | undefined, after: string): boolean =>
  message !== undefined && BigInt(message.id) <= BigInt(after);

/** Whether it was heard before, and changed after the last that was: nobody may have seen that. */
const isChangedSince = (message: Message, after: string): boolean =>
  isUntil(message, after) && Date.parse(message.edited_timestamp ?? "") > SnowflakeUtil.timestampFrom(after);
