import type { Client } from "discord.js";
import type { UnsureSigns } from "./acknowledge.ts";
import { createArrivals } from "./arrivals.ts";
import { createCatchUp } from "./catch-up.ts";
import type { DiscordsClock } from "./discords-clock.ts";
import { createInteractionReplies } from "./interaction-replies.ts";
import { createMentions } from "./mentions.ts";
import { hearMessage, hearMissedEdit } from "./messages.ts";
import { createOwn } from "./own-channel.ts";
import { createSend } from "./send.ts";
import type { DiscordOptions } from "./start.ts";
import type { Traffic } from "./traffic.ts";
import type { Turns } from "./turns.ts";
import { createTyping } from "./typing.ts";

/** Everything that hears and answers, put together around one client. */
export function assemble(
  client: Client,
  options: DiscordOptions & { traffic: Traffic; turns: Turns; unsure: UnsureSigns; clock: DiscordsClock },
) {
  const { rest } = client;
  const { coach, log, traffic, turns } = options;
  const replies = createInteractionReplies(rest, () => applicationOf(client));
  const own = createOwn({ rest, coach, log }, () => applicationOf(client));
  const send = createSend({ ...options, rest, replies, own });
  const whileTyping = createTyping(rest, traffic, log);
  const arrivals = createArrivals({ ...options, whileTyping });
  const parts = { ...options, rest, replies, own, send, whileTyping, arrivals };
  const catchUp = createCatchUp({
    ...{ rest, coach, traffic, log },
    hear(message) {
      if (!turns.isClosed()) turns.run(() => hearMessage(parts, message));
    },
    changed(message) {
      if (!turns.isClosed()) turns.run(() => hearMissedEdit(parts, message));
    },
  });
  const mentions = createMentions({ ...options, rest, botId: () => applicationOf(client) });
  return { ...parts, catchUp, ...mentions };
}

/** Known from the first event on. */
function applicationOf({ application }: Client): string {
  if (!application) throw new Error("The bot is not online yet.");
  return application.id;
}
