import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageType,
  type REST,
  Routes,
} from "discord.js";
import type { Coach } from "../../coach/ports.ts";
import { wordsBeside } from "./beside.ts";
import { withClickable } from "./command-mentions.ts";
import type { DiscordsClock } from "./discords-clock.ts";
import { fault, type Log } from "./log.ts";
import type { Remember } from "./register.ts";
import { toRequest } from "./request.ts";
import type { Traffic } from "./traffic.ts";

/** In one channel the invitation comes no more often than this, in ms; so many channels are remembered for it. */
const APART = 60_000;
const REMEMBERED = 1000;

/** An edit that is told of so long after it, in ms, was told of before. */
const OLD = 180_000;

/** A message of a server as it was written, or as it is after an edit. */
type Mention = GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData;

export interface MentionParts {
  rest: REST;
  coach: Pick<Coach, "overheard" | "alarms">;
  remember: Pick<Remember, "commandIds">;
  traffic: Pick<Traffic, "isBusy">;
  clock: Pick<DiscordsClock, "now">;
  log: Log;
  botId(): string;
}

/** Answers whoever names the bot in a server with an invitation to where nobody reads along. It says nothing of anybody, and nobody's document is touched. */
export function createMentions({ rest, coach, remember, traffic, clock, log, botId }: MentionParts) {
  const invited = new Map<string, number>();

  function reasonForSilence(
    message: Mention,
    { place, isSerious }: { place: string; isSerious: boolean },
  ): string | null {
    const { author, webhook_id, type } = message;
    if (message.edited_timestamp && !isSerious) return "an edit";
    // Discord tells of a changed message again when it is pinned.
    if (message.edited_timestamp && clock.now() - Date.parse(message.edited_timestamp) > OLD) return "an old edit";
    if (author.bot || webhook_id !== undefined) return "written by a bot";
    if (type !== MessageType.Default && type !== MessageType.Reply) return "not written by hand";
    // A clock that was set back makes no longer wait.
    if (Math.abs(Date.now() - (invited.get(place) ?? 0)) < APART) return "invited there just now";
    return !isSerious && traffic.isBusy() ? "too much to do" : null;
  }

  async function onMention(message: Mention): Promise<void> {
    if (!message.mentions.some(({ id }) => id === botId())) return;
    const { id, channel_id: channel } = message;
    const said = [message.content, wordsBeside(message)].join("\n");
    const isSerious = coach.alarms(said) !== null;
    // What may be serious is answered to everybody who says it, whoever else was invited there just now.
    const place = isSerious ? `${channel} ${message.author.id}` : channel;
    const reason = reasonForSilence(message, { place, isSerious });
    if (reason) return log.info({ message: id, reason }, "a mention was not answered");
    invited.delete(place);
    invited.set(place, Date.now());
    for (const [oldest] of invited) if (invited.size > REMEMBERED) invited.delete(oldest);
    const told = withClickable(coach.overheard(said), remember.commandIds());
    const answering = { message_reference: { message_id: id, fail_if_not_exists: false } };
    await rest
      .post(
        Routes.channelMessages(channel),
        toRequest(
          { content: told },
          { ...answering, nonce: `${id}.${message.edited_timestamp ? "e" : "m"}`, enforce_nonce: true },
        ),
      )
      .catch((error: unknown) => {
        // Where it may not write it is not tried again at once: ten thousand refusals in ten minutes shut a bot out.
        if (!(error instanceof DiscordAPIError && error.status === 403)) invited.delete(place);
        log.info({ message: id, ...fault(error) }, "a mention could not be answered");
      });
  }

  return {
    onMention,
    /** Changed by its writer, it is looked at by the gate only. Discord also tells of a link's preview, which is no change. */
    async onMentionEdited(message: GatewayMessageUpdateDispatchData): Promise<void> {
      if (message.edited_timestamp) await onMention(message);
    },
  };
}
