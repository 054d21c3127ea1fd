import { DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { joinTo, type Message } from "./render.ts";
import { toRequest } from "./request.ts";
import type { Way } from "./under-way.ts";

/** How long a token lives at most, in milliseconds. */
const LIFETIME = 15 * 60_000;

/** An interaction that waits for its answer. */
export interface Waiting {
  token: string;
  isDirect: boolean;
  way?: Way;
}

/** A message, and what tells it from every other. */
export type Keyed = Message & { key: string };

/** Answers to interactions: the first fills the deferred answer, the rest follow it. As much as fits is one message, since of what follows Discord cannot tell what it has already. */
export interface InteractionReplies {
  /** What was shown already is not shown again where the rest is tried again. */
  answer(to: Waiting, messages: readonly Keyed[]): Promise<void>;
  hasAnswered(token: string): boolean;
}

export function createInteractionReplies(rest: REST, applicationId: () => string): InteractionReplies {
  const sent = new Map<string, { count: number; keys: ReadonlySet<string>; forgetAt: number }>();

  async function send({ token, isDirect, way }: Waiting, message: Message, done: readonly string[]): Promise<void> {
    const { count, keys } = sent.get(token) ?? { count: 0, keys: [] };
    const flags = count === 0 || isDirect ? {} : { flags: MessageFlags.Ephemeral };
    const request = { ...toRequest(message, flags), auth: false, ...(way && { signal: way.signal }) };
    if (count === 0) await rest.patch(Routes.webhookMessage(applicationId(), token), request);
    else await rest.post(Routes.webhook(applicationId(), token), request);
    sent.set(token, { count: count + 1, keys: new Set([...keys, ...done]), forgetAt: Date.now() + LIFETIME });
  }

  return {
    async answer(to, messages) {
      const fresh = messages.filter(({ key }) => !sent.get(to.token)?.keys.has(key));
      for (const { key, ...message } of joinTo(1, fresh)) {
        if (to.way?.isOver()) return;
        // One that was joined has the key of its last.
        const done = fresh.splice(0, 1 + fresh.findIndex((one) => one.key === key)).map((one) => one.key);
        await send(to, message, done);
      }
      for (const [token, { forgetAt }] of sent) if (forgetAt < Date.now()) sent.delete(token);
    },
    hasAnswered: (token) => sent.has(token),
  };
}

/** The token is dead, or what it was to fill is gone: this interaction can be answered no more. */
export const isOver = (error: unknown): boolean =>
  error instanceof DiscordAPIError && OVER.some((code) => code === error.code);

const OVER: readonly RESTJSONErrorCodes[] = [
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
];
