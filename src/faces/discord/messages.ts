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
import type { Arrivals } from "./arrivals.ts";
import { wordsBeside } from "./beside.ts";
import type { CatchUp } from "./catch-up.ts";
import type { DiscordsClock } from "./discords-clock.ts";
import type { Live } from "./missed.ts";
import type { Own } from "./own-channel.ts";
import { NOTHING_PASTED, type Pasted } from "./pasted.ts";

const WRITTEN_BY_HAND: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** Older than this by Discord's clock when it is heard, a message was written while we were away, in ms. */
const LATE = 180_000;

type HearingParts = AnswerParts & {
  commands: readonly CommandShape[];
  arrivals: Arrivals;
  clock: Pick<DiscordsClock, "now">;
};
type MessageParts = HearingParts & { catchUp: Pick<CatchUp, "before" | "isDone">; own: Pick<Own, "landed"> };
type EditParts = Omit<MessageParts, "own">;

/**
 * A direct message as the gateway sends it. Read here rather than from the library's own event, which drops the first
 * message of a channel it does not know when Discord leaves out the channel's type.
 */
export async function onMessage(parts: MessageParts, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (message.author.bot) await parts.own.landed(message.channel_id, message);
  if (isIgnored(parts, message)) return;
  await afterMissed(parts, message, { id: message.id, channel: message.channel_id });
  await hearMessage(parts, message);
}

/** What is certain danger waits for nothing that was written before; that is asked only where there is something to wait for. */
async function afterMissed(parts: EditParts, message: GatewayMessageCreateDispatchData, live?: Live): Promise<void> {
  const { id } = message.author;
  if (!parts.catchUp.isDone(id) && !isUrgent(parts, message)) await parts.catchUp.before(id, live);
}

/** The same for one that REST listed. The coach knows which it has heard already. */
export async function hearMessage(parts: HearingParts, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (isIgnored(parts, message)) return;
  await withPasted(parts, message, (pasted) => answer(parts, asTyped(message, pasted, parts)));
}

const isUrgent = ({ coach }: HearingParts, message: GatewayMessageCreateDispatchData): boolean =>
  coach.alarms(`${message.content}\n${wordsBeside(message)}`) === "certain";

/** Where the typed words are certain danger already, their answer waits for no file. */
const withPasted = (
  parts: HearingParts,
  message: GatewayMessageCreateDispatchData,
  go: (pasted: Pasted) => Promise<void>,
): Promise<void> =>
  parts.arrivals.isHeldUp(message) && isUrgent(parts, message)
    ? go(NOTHING_PASTED)
    : parts.arrivals.inOrder(message, go);

/** A command that was typed as a message ("/nudge set 08:30") is that command; what was pasted beside it is looked at by the gate. */
function asTyped(given: GatewayMessageCreateDispatchData, pasted: Pasted, parts: HearingParts): Incoming {
  const message = toIncoming(given, pasted, parts);
  const shown = parts.commands.filter(({ hidden }) => !hidden);
  const line = given.content.startsWith("/") ? readLine(given.content, shown) : null;
  if (!line) return message;
  const { text: _, beside, ...rest } = message;
  return { ...rest, kind: "command", ...line, ...besides(beside, pasted.text) };
}

/** A changed message. Discord also tells of changes of its own, such as a link's preview: those have no new text. */
export async function onEdit(parts: EditParts, message: GatewayMessageUpdateDispatchData): Promise<void> {
  if (!message.edited_timestamp || message.content === undefined || isIgnored(parts, message)) return;
  await afterMissed(parts, message);
  if (parts.arrivals.isWaiting(message.id)) return hearChanged(parts, message);
  await hearEdit(parts, message);
}

/** The same for one that REST listed: what was met before is not met again. */
export const hearMissedEdit = (parts: HearingParts, message: GatewayMessageCreateDispatchData): Promise<void> =>
  hearEdit(parts, message, { isLate: true });

async function hearEdit(
  parts: HearingParts,
  message: GatewayMessageUpdateDispatchData,
  late: { isLate?: true } = {},
): Promise<void> {
  if (isIgnored(parts, message)) return;
  const changedAt = Math.floor(Date.parse(message.edited_timestamp ?? "") / 1000);
  const revision = `${BigInt(message.id).toString(36)}e${changedAt.toString(36)}`;
  await withPasted(parts, message, async (pasted) =>
    show(
      parts,
      await parts.coach.edited({ ...toIncoming(message, pasted, parts), ...late }, revision),
      message.author.id,
    ),
  );
}

/** One that nobody has heard yet is heard as what it became. */
async function hearChanged(parts: HearingParts, message: GatewayMessageUpdateDispatchData): Promise<void> {
  if (isUrgent(parts, message)) parts.arrivals.takenBack(message.id);
  await hearMessage(parts, message);
}

/** Discord says which message was taken back, but not whose it was. */
export function onTakenBack(
  { coach, arrivals }: Pick<HearingParts, "coach" | "arrivals">,
  { id }: GatewayMessageDeleteDispatchData,
): void {
  arrivals.takenBack(id);
  coach.takenBack(id);
}

function toIncoming(
  message: GatewayMessageCreateDispatchData,
  pasted: Pasted,
  { clock }: HearingParts,
): Incoming & { kind: "message" } {
  const { id, author, channel_id: channel, content, timestamp, edited_timestamp: edited } = message;
  const written = Date.parse(edited ?? timestamp);
  const at = new Date(Number.isNaN(written) ? clock.now() : written);
  return {
    kind: "message",
    text: pasted.text === "" ? content : linesOf(content, asWords(pasted.text)),
    eventIds: [id],
    personId: author.id,
    at,
    from: { face: "discord", channel },
    ...besides(wordsBeside(message), pasted.forwarded),
    ...(pasted.isUnread && { isUnread: true as const }),
    ...(clock.now() - at.getTime() > LATE && { isLate: true as const }),
  };
}

/** A command is typed or picked: what stands in a file is words, also where somebody else has written "/privacy delete yes" into it. */
const asWords = (pasted: string): string => pasted.replace(/^[\s/\p{Cf}]+/u, "");

const linesOf = (...texts: (string | undefined)[]): string => texts.filter((text) => text?.trim()).join("\n");

const besides = (...texts: (string | undefined)[]): { beside?: string } => {
  const beside = linesOf(...texts);
  return beside === "" ? {} : { beside };
};

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
