import { createHash } from "node:crypto";
import { type APIMessage, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Outgoing } from "../../domain/outgoing.ts";
import type { Message } from "./render.ts";
import { toRequest } from "./request.ts";
import { type TakeBackParts, takeBack } from "./take-back.ts";
import type { Way } from "./under-way.ts";

/** A reply as it is shown in a person's own channel. */
export type Shown = Pick<Outgoing, "id" | "since" | "draft"> & { messages: Message[]; way: Way };

export interface Posting {
  /** Throws what may go better later, and Discord's refusal. What is let go meanwhile is taken back. */
  post(channel: string, shown: Shown): Promise<void>;
  /** A message of the bot's own is there now: one that was let go, and got there all the same, is taken back. */
  landed(channel: string, message: { id: string; nonce?: string | number }): Promise<void>;
}

/** Discord knows a nonce again for some minutes. After this it is looked whether the reply is there already, in ms. */
const NONCE_IS_KNOWN = 60_000;

/** So many messages of ours are known again by their id, or by their nonce where they were let go. */
const KNOWN = 1000;

/** Discord's epoch, in ms: the time stands in every id. */
const EPOCH = 1_420_070_400_000;

/** Posts a reply once, whatever happens in between. */
export function createPost({ rest, log }: TakeBackParts, botId: () => string): Posting {
  /** Messages by id, and the nonce each was posted with. */
  const placed = new Map<string, string>();
  /** The nonces of those that were let go, and may be there all the same. */
  const gone = new Map<string, string>();

  async function post(channel: string, { id, since, draft, messages, way }: Shown): Promise<void> {
    const isOld = Date.now() - Date.parse(since) > NONCE_IS_KNOWN;
    const before = isOld ? await shownSince(channel, eventOf(id) ?? snowflakeAt(since)) : [];
    for (const [piece, message] of messages.entries()) {
      if (way.isOver()) return;
      const begun = piece === 0 ? draft : undefined;
      const nonce = nonceOf(id, piece);
      const isIt = (one: APIMessage) => one.content.trim() === (message.content ?? "").trim();
      const there = before.find((one) => isIt(one) && (placed.get(one.id) ?? nonce) === nonce);
      if (there && there.id !== begun) before.splice(before.indexOf(there), 1);
      else if (begun === undefined || !(await edited(channel, begun, message)))
        await posted(channel, { message, nonce, way });
    }
  }

  /** What the bot said in a channel after a message or a moment. */
  async function shownSince(channel: string, after: string): Promise<APIMessage[]> {
    const query = new URLSearchParams({ after, limit: "100" });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    return messages.filter(({ author }) => author.id === botId());
  }

  /** The draft of a reply becomes the reply. False if somebody removed it. */
  async function edited(channel: string, message: string, { files = [], ...whole }: Message): Promise<boolean> {
    try {
      await rest.patch(Routes.channelMessage(channel, message), toRequest({ ...whole, files }));
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return false;
      throw error;
    }
  }

  /** The nonce may belong to a draft that a crash left behind: then that becomes the reply. */
  async function posted(channel: string, { message, nonce, way }: Piece): Promise<void> {
    const request = toRequest(message, { nonce, enforce_nonce: true });
    const posting = rest.post(Routes.channelMessages(channel), { ...request, signal: way.signal });
    const there = (await posting.catch((error: unknown) => {
      if (way.isOver()) note(gone, nonce);
      throw error;
    })) as APIMessage;
    if (way.isOver()) return takeBack({ rest, log }, channel, there.id);
    // The same words may be the answer to another message: what was posted is known for a while.
    note(placed, there.id, nonce);
    const isAnother = message.content !== undefined && there.content.trim() !== message.content.trim();
    if (isAnother) await edited(channel, there.id, message);
  }

  return {
    post,
    async landed(channel, { id, nonce }) {
      if (gone.delete(String(nonce))) await takeBack({ rest, log }, channel, id);
    },
  };
}

interface Piece {
  message: Message;
  nonce: string;
  way: Way;
}

function note(notes: Map<string, string>, key: string, value = ""): void {
  notes.set(key, value);
  const [oldest] = notes.keys();
  if (notes.size > KNOWN && oldest !== undefined) notes.delete(oldest);
}

/** The message or interaction a reply answers; null for what nobody asked for. */
const eventOf = (id: string): string | null => /^\d{17,20}(?=\.)/.exec(id)?.[0] ?? null;

/** The earliest id of a moment (UTC). */
const snowflakeAt = (moment: string): string => String(BigInt(Date.parse(moment) - EPOCH) << 22n);

/** The nonce is the reply's id, so that sending it twice shows it once; a later piece has one of its own, as stable. */
const nonceOf = (id: string, piece: number): string =>
  piece === 0 ? id : createHash("sha256").update(`${id} ${piece}`).digest("base64url").slice(0, 25);
