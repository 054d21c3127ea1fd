import { ChannelType, type GatewayMessageCreateDispatchData, MessageType } from "discord.js";
import { type AnswerParts, answer, sayTo } from "./answer.ts";
import type { Channels } from "./channels.ts";

const WRITTEN_BY_HAND: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/**
 * A direct message as the gateway sends it, or as REST lists it. Read here rather than from the library's own event, which
 * drops the first message of a channel it does not know when Discord leaves out the channel's type.
 */
export async function onMessage(
  parts: AnswerParts & { channels: Channels },
  message: GatewayMessageCreateDispatchData,
): Promise<void> {
  const { id, author, channel_id: channel, content } = message;
  const reason = reasonToIgnore(message);
  if (reason) return parts.log.debug({ message: id, reason }, "a message was ignored");
  parts.channels.learn(channel, true);
  const incoming = {
    kind: "message" as const,
    text: content,
    eventIds: [id],
    personId: author.id,
    at: new Date(message.timestamp),
    from: { face: "discord", channel },
  };
  if (content.trim() !== "") return answer(parts, incoming);
  parts.log.debug({ message: id, reason: "no text" }, "a message was ignored");
  await sayTo(parts, incoming, parts.words.unreadable);
}

function reasonToIgnore({ guild_id, channel_type, author, type }: GatewayMessageCreateDispatchData): string | null {
  if (author.bot) return "written by a bot";
  if (guild_id !== undefined || (channel_type !== undefined && channel_type !== ChannelType.DM))
    return "not a direct message";
  return WRITTEN_BY_HAND.includes(type) ? null : "not written by hand";
}
