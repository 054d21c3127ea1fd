import {
  ChannelType,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  MessageType,
} from "discord.js";
import type { Incoming } from "../../coach/ports.ts";
import { type CommandShape, readLine } from "../../commands/command.ts";
import { type AnswerParts, answer, show } from "./answer.ts";
import { wordsBeside } from "./beside.ts";
import type { CatchUp } from "./catch-up.ts";

const WRITTEN_BY_HAND: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** Older than this when it is heard, a message was written while we were away, in ms. */
const LATE = 180_000;

type HearingParts = AnswerParts & { commands: readonly CommandShape[] };
type MessageParts = HearingParts & { catchUp: Pick<CatchUp, "before"> };

/**
 * A direct message as the gateway sends it. What is certain danger waits for nothing that was written before. Read here rather than from the library's own event, which drops the first
 * message of a channel it does not know when Discord leaves out the channel's type.
 */
export async function onMessage(parts: MessageParts, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (isIgnored(parts, message)) return;
  const isUrgent = parts.coach.alarms(`${message.content}\n${wordsBeside(message)}`) === "certain";
  if (!isUrgent) await parts.catchUp.before(message.author.id);
  await hearMessage(parts, message);
}

/** The same for one that REST listed. The coach knows which it has heard already. */
export async function hearMessage(parts: HearingParts, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (isIgnored(parts, message)) return;
  await answer(parts, asTyped(toIncoming(message), parts.commands));
}

/** A command that was typed as a message ("/nudge set 08:30") is that command. */
function asTyped(message: Incoming & { kind: "message" }, commands: readonly CommandShape[]): Incoming {
  const shown = commands.filter(({ hidden }) => !hidden);
  const line = message.text.startsWith("/") ? readLine(message.text, shown) : null;
  return line ? { ...message, kind: "command", ...line } : message;
}

/** A changed message. Discord also tells of changes of its own, such as a link's preview: those have no new text. */
export async function onEdit(parts: MessageParts, message: GatewayMessageUpdateDispatchData): Promise<void> {
  if (!message.edited_timestamp || message.content === undefined || isIgnored(parts, message)) return;
  await parts.catchUp.before(message.author.id);
  const revision = `${BigInt(message.id).toString(36)}e${Math.floor(Date.parse(message.edited_timestamp) / 1000).toString(36)}`;
  await show(parts, await parts.coach.edited(toIncoming(message), revision), message.author.id);
}

/** Discord says which message was taken back, but not whose it was. */
export function onTakenBack(parts: Pick<AnswerParts, "coach">, { id }: GatewayMessageDeleteDispatchData): void {
  parts.coach.takenBack(id);
}

function toIncoming(message: GatewayMessageCreateDispatchData): Incoming & { kind: "message" } {
  const { id, author, channel_id: channel, content, timestamp } = message;
  const at = new Date(timestamp);
  const beside = wordsBeside(message);
  return {
    kind: "message",
    text: content,
    eventIds: [id],
    personId: author.id,
    at,
    from: { face: "discord", channel },
    ...(beside !== "" && { beside }),
    ...(Date.now() - at.getTime() > LATE && { isLate: true as const }),
  };
}

function isIgnored(
  { log }: Pick<AnswerParts, "log">,
  { id, guild_id, channel_type, author, type }: GatewayMessageCreateDispatchData,
): boolean {
  const reason = author.bot
    ? "written by a bot"
    : guild_id !== undefined || (channel_type !== undefined && channel_type !== ChannelType.DM)
      ? "not a direct message"
      : WRITTEN_BY_HAND.includes(type)
        ? null
        : "not written by hand";
  if (reason) log.debug({ message: id, reason }, "a message was ignored");
  return reason !== null;
}
