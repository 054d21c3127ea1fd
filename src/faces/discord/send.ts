import { createHash } from "node:crypto";
import { DiscordAPIError, type RawFile, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Address, Outgoing, Recipe } from "../../domain/outgoing.ts";
import type { Channels } from "./channels.ts";
import { withClickable } from "./command-mentions.ts";
import { type InteractionReplies, isOver } from "./interaction-replies.ts";
import { fault, type Log } from "./log.ts";
import type { Remember } from "./register.ts";
import { type Message, render } from "./render.ts";
import { toRequest } from "./request.ts";
import type { Words } from "./words.ts";

/** `refused`: the person cannot be written to, now or later. `dropped`: there is no place left where only they would see it. */
export type Sent = "sent" | "refused" | "dropped";

/** Draws an attachment; null if there is nothing to draw. */
export type Attach = (recipe: Recipe, personId: string) => Promise<{ name: string; bytes: Uint8Array } | null>;

/** Shows replies that have one address. Throws what may go better later. */
export type Send = (outgoings: readonly [Outgoing, ...Outgoing[]], personId: string) => Promise<Sent>;

export interface SendParts {
  rest: REST;
  channels: Channels;
  replies: InteractionReplies;
  words: Words;
  attach: Attach;
  remember: Pick<Remember, "commandIds">;
  log: Log;
}

export function createSend({ rest, channels, replies, words, attach, remember, log }: SendParts): Send {
  return async (outgoings, personId) => {
    const { to } = outgoings[0];
    const isDirect = await channels.isDirect(to.channel);
    const rendered = await Promise.all(
      outgoings.map(async ({ id, reply }) => ({
        id,
        messages: render(
          { ...reply, text: withClickable(reply.text, remember.commandIds()) },
          isDirect ? null : words.writeIt,
          await draw(reply.attachment, personId),
        ),
      })),
    );
    if (
      isAlive(to) &&
      (await answered(
        { token: to.token, isDirect },
        rendered.flatMap(({ messages }) => messages),
      ))
    )
      return "sent";
    if (isDirect) return post(to.channel, rendered);
    log.info(
      { person: personId, ids: outgoings.map(({ id }) => id) },
      "a reply came too late for its interaction and was dropped",
    );
    return "dropped";
  };

  async function draw(recipe: Recipe | undefined, personId: string): Promise<RawFile[]> {
    const drawn = recipe && (await attach(recipe, personId));
    return drawn ? [{ name: drawn.name, data: Buffer.from(drawn.bytes) }] : [];
  }

  async function answered(to: { token: string; isDirect: boolean }, messages: readonly Message[]): Promise<boolean> {
    try {
      await replies.answer(to, messages);
      return true;
    } catch (error) {
      if (!isOver(error)) throw error;
      log.info(fault(error), "an interaction could be answered no more");
      return false;
    }
  }

  async function post(channel: string, rendered: readonly { id: string; messages: Message[] }[]): Promise<Sent> {
    try {
      for (const { id, messages } of rendered)
        for (const [piece, message] of messages.entries())
          await rest.post(
            Routes.channelMessages(channel),
            toRequest(message, { nonce: nonceOf(id, piece), enforce_nonce: true }),
          );
      return "sent";
    } catch (error) {
      if (isRefused(error)) return "refused";
      throw error;
    }
  }
}

/** The nonce is the reply's id, so that sending it twice shows it once; a later piece has one of its own, as stable. */
const nonceOf = (id: string, piece: number): string =>
  piece === 0 ? id : createHash("sha256").update(`${id} ${piece}`).digest("base64url").slice(0, 25);

const isAlive = (to: Address): to is Address & { token: string } =>
  to.token !== undefined && (to.expires === undefined || Date.parse(to.expires) > Date.now());

/** Blocked, closed, or no server in common any more. */
const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser ||
    error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds);
