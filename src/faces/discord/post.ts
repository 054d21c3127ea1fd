import { createHash } from "node:crypto";
import { type APIMessage, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Outgoing } from "../../domain/outgoing.ts";
import type { Message } from "./render.ts";
import { toRequest } from "./request.ts";

/** A reply as it is shown in a person's own channel. */
export type Shown = Pick<Outgoing, "id" | "since" | "draft"> & { messages: Message[] };

/** Throws what may go better later, and Discord's refusal. */
export type Post = (channel: string, shown: Shown) => Promise<void>;

/** Discord knows a nonce again for some minutes. After this it is looked whether the reply is there already, in ms. */
const NONCE_IS_KNOWN = 60_000;

/** So many messages of ours are known again by their id. */
const PLACED = 1000;

/** Discord's epoch, in ms: the time stands in every id. */
const EPOCH = 1_420_070_400_000;

/** Posts a reply once, whatever happens in between. */
export function createPost(rest: REST, botId: () => string): Post {
  /** Messages by id, and the nonce each was posted with. */
  const placed = new Map<string, string>();

  return async (channel, { id, since, draft, messages }) => {
    const isOld = Date.now() - Date.parse(since) > NONCE_IS_KNOWN;
    const before = isOld ? await shownSince(channel, eventOf(id) ?? snowflakeAt(since)) : [];
    for (const [piece, message] of messages.entries()) {
      const begun = piece === 0 ? draft : undefined;
      const nonce = nonceOf(id, piece);
      const isIt = (one: APIMessage) => one.content.trim() === (message.content ?? "").trim();
      const there = before.find((one) => isIt(one) && (placed.get(one.id) ?? nonce) === nonce);
      if (there && there.id !== begun) before.splice(before.indexOf(there), 1);
      else if (begun === undefined || !(await edited(channel, begun, message))) await posted(channel, message, nonce);
    }
  };

  /** The same words may be the answer to another message: what was posted is known for a while. */
  function place(message: string, nonce: string): void {
    placed.set(message, nonce);
    const [oldest] = placed.keys();
    if (placed.size > PLACED && oldest !== undefined) placed.delete(oldest);
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
  async function posted(channel: string, message: Message, nonce: string): Promise<void> {
    const there = (await rest.post(
      Routes.channelMessages(channel),
      toRequest(message, { nonce, enforce_nonce: true }),
    )) as APIMessage;
    place(there.id, nonce);
    const isAnother = message.content !== undefined && there.content.trim() !== message.content.trim();
    if (isAnother) await edited(channel, there.id, message);
  }
}

/** The message or interaction a reply answers; null for what nobody asked for. */
const eventOf = (id: string): string | null => /^\d{17,20}(?=\.)/.exec(id)?.[0] ?? null;

/** The earliest id of a moment (UTC). */
const snowflakeAt = (moment: string): string => String(BigInt(Date.parse(moment) - EPOCH) << 22n);

/** The nonce is the reply's id, so that sending it twice shows it once; a later piece has one of its own, as stable. */
const nonceOf = (id: string, piece: number): string =>
  piece === 0 ? id : createHash("sha256").update(`${id} ${piece}`).digest("base64url").slice(0, 25);
