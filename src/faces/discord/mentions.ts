import { type GatewayMessageCreateDispatchData, MessageType, type REST, Routes } from "discord.js";
import type { Coach } from "../../coach/ports.ts";
import { withClickable } from "./command-mentions.ts";
import { fault, type Log } from "./log.ts";
import type { Remember } from "./register.ts";
import { toRequest } from "./request.ts";
import type { Traffic } from "./traffic.ts";

/** In one channel the invitation comes no more often than this, in ms; so many channels are remembered for it. */
const APART = 60_000;
const REMEMBERED = 1000;

export interface MentionParts {
  rest: REST;
  coach: Pick<Coach, "overheard">;
  remember: Pick<Remember, "commandIds">;
  traffic: Pick<Traffic, "isBusy">;
  log: Log;
  botId(): string;
}

/** Answers whoever names the bot in a server with an invitation to where nobody reads along. It says nothing of anybody, and nobody's document is touched. */
export function createMentions({ rest, coach, remember, traffic, log, botId }: MentionParts) {
  const invited = new Map<string, number>();

  function reasonForSilence({ channel_id, author, webhook_id, type }: GatewayMessageCreateDispatchData): string | null {
    if (author.bot || webhook_id !== undefined) return "written by a bot";
    if (type !== MessageType.Default && type !== MessageType.Reply) return "not written by hand";
    if (Date.now() - (invited.get(channel_id) ?? 0) < APART) return "invited there just now";
    return traffic.isBusy() ? "too much to do" : null;
  }

  return async (message: GatewayMessageCreateDispatchData): Promise<void> => {
    if (!message.mentions.some(({ id }) => id === botId())) return;
    const { id, channel_id: channel, content } = message;
    const reason = reasonForSilence(message);
    if (reason) return log.info({ message: id, reason }, "a mention was not answered");
    invited.delete(channel);
    invited.set(channel, Date.now());
    for (const [oldest] of invited) if (invited.size > REMEMBERED) invited.delete(oldest);
    const said = withClickable(coach.overheard(content), remember.commandIds());
    const answering = { message_reference: { message_id: id, fail_if_not_exists: false } };
    await rest
      .post(
        Routes.channelMessages(channel),
        toRequest({ content: said }, { ...answering, nonce: `${id}.m`, enforce_nonce: true }),
      )
      .catch((error: unknown) => log.info({ message: id, ...fault(error) }, "a mention could not be answered"));
  };
}
