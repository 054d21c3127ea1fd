import { DiscordAPIError, MessageFlags, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import { joinTo, type Message } from "./render.ts";
import { toRequest } from "./request.ts";

/** Discord's limit for an app that is installed by the person only. */
const FOLLOW_UPS = 5;

/** How long a token lives at most, in milliseconds. */
const LIFETIME = 15 * 60_000;

/** An interaction that waits for its answer. */
export interface Waiting {
  token: string;
  isDirect: boolean;
}

/** Answers to interactions: the first fills the deferred answer, the rest follow it. */
export interface InteractionReplies {
  answer(to: Waiting, messages: readonly Message[]): Promise<void>;
  hasAnswered(token: string): boolean;
}

export function createInteractionReplies(rest: REST, applicationId: () => string): InteractionReplies {
  const sent = new Map<string, { count: number; forgetAt: number }>();

  async function send({ token, isDirect }: Waiting, message: Message): Promise<void> {
    const count = sent.get(token)?.count ?? 0;
    if (count === 0)
      await rest.patch(Routes.webhookMessage(applicationId(), token), { ...toRequest(message), auth: false });
    else
      await rest.post(Routes.webhook(applicationId(), token), {
        ...toRequest(message, isDirect ? {} : { flags: MessageFlags.Ephemeral }),
        auth: false,
      });
    sent.set(token, { count: count + 1, forgetAt: Date.now() + LIFETIME });
  }

  return {
    async answer(to, messages) {
      const left = 1 + FOLLOW_UPS - (sent.get(to.token)?.count ?? 0);
      for (const message of joinTo(left, messages)) await send(to, message);
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
