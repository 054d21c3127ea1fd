import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  Status,
} from "discord.js";
import type { Delivered } from "../../coach/clockwork.ts";
import type { Coach } from "../../coach/ports.ts";
import type { CommandShape } from "../../commands/command.ts";
import type { Outgoing } from "../../domain/outgoing.ts";
import { createUnsureSigns } from "./acknowledge.ts";
import { assemble } from "./assemble.ts";
import { wordsBeside } from "./beside.ts";
import { createClient } from "./client.ts";
import { watchClock } from "./clock-set-back.ts";
import { createDiscordsClock } from "./discords-clock.ts";
import type { Attach } from "./drawn.ts";
import { introduce } from "./install-links.ts";
import { onInteraction } from "./interactions.ts";
import { fault, type Log } from "./log.ts";
import { logIn } from "./login.ts";
import { onEdit, onMessage, onTakenBack } from "./messages.ts";
import type { Operators } from "./ops.ts";
import { createOutage, quietDuring } from "./outage.ts";
import type { Panels } from "./panel.ts";
import { type Names, type Remember, registerCommands } from "./register.ts";
import type { Suggest } from "./suggestions.ts";
import { createTraffic } from "./traffic.ts";
import { createTurns, type Turns } from "./turns.ts";
import { createUnasked } from "./unasked.ts";
import type { Words } from "./words.ts";

/** How long a stop waits for the turns that run, in milliseconds. */
const LAST_TURNS = 9_000;

export interface DiscordOptions {
  coach: Coach;
  commands: readonly CommandShape[];
  token: string;
  /** Base of Discord's REST interface, for tests and proxies. */
  api?: string | undefined;
  /** The same for what people sent as files; without it, only Discord's own. */
  cdn?: string | undefined;
  log: Log;
  /** Tells the operator who is online and how to add it. */
  say(text: string): void;
  words: Words;
  attach: Attach;
  remember: Remember;
  /** What the commands are called in other languages. */
  names: Names;
  panels: Panels;
  operators: Operators;
  suggest: Suggest;
  /** Called when Discord ends the connection for good while the face runs. */
  lost?(reason: Error): void;
}

export interface DiscordFace {
  /** Shows a reply nobody waits for: a nudge, or what was left over at a restart. Throws what may go better later. */
  send(outgoing: Outgoing, personId: string): Promise<Delivered>;
  /** Whether the gateway is connected, and when it last answered a heartbeat (ms since 1970, null before the first). */
  connection(): { gateway: boolean; lastHeartbeat: number | null };
  stop(): Promise<void>;
}

/** Resolves when the bot is online. Throws an error whose message is one sentence for the operator. */
export async function startDiscord(given: DiscordOptions): Promise<DiscordFace> {
  const outage = createOutage(given.log);
  const options = { ...given, log: quietDuring(outage, given.log) };
  const { token, api, say, log } = options;
  const traffic = createTraffic();
  const watch = watchClock(() => client.rest);
  const clock = createDiscordsClock();
  const asked = (url: string) => {
    watch.look();
    traffic.note(url);
  };
  const unsure = createUnsureSigns();
  const answered = (status: number | null, url: string, date: string | null) => {
    clock.note(date);
    outage.note(status);
    unsure.note(url, status);
  };
  const client = createClient({ asked, answered }, api);
  const turns = createTurns((error) => log.error(fault(error), "an event was not answered"));
  const parts = assemble(client, { ...options, traffic, turns, unsure, clock });
  logFaults(client, options);
  listen(client, parts, turns);
  const { application, user } = await logIn(client, token).catch(async (error: unknown) => {
    watch.stop();
    // A client whose login failed cannot be used again.
    await client.destroy();
    throw error;
  });
  say(introduce(user.tag, application.id));
  // Nothing tries it again before the next start, so that is told in any case.
  turns.run(() => register(client, application.id, given));
  return {
    send: createUnasked({ send: parts.send, traffic, outage, log }),
    connection() {
      const shard = client.ws.shards.first();
      const beat = shard?.lastPingTimestamp ?? -1;
      return { gateway: shard?.status === Status.Ready, lastHeartbeat: beat > 0 ? beat : null };
    },
    async stop() {
      await turns.close(LAST_TURNS);
      watch.stop();
      await client.destroy();
    },
  };
}

/** The gateway's own events for messages: the library's drop some. A new session may have missed what was written before. */
function listen(client: Client, parts: ReturnType<typeof assemble>, turns: Turns): void {
  client.on(Events.ShardReady, () => {
    if (!turns.isClosed()) turns.run(parts.catchUp.begin);
  });
  const left = new Set<string>();
  /** While it stops, what may be serious is answered all the same: what is not certain not before what was left to be caught up on. */
  function isHeard(message: GatewayMessageUpdateDispatchData): boolean {
    if (!turns.isClosed()) return true;
    const alarm = parts.coach.alarms(`${message.content ?? ""}\n${wordsBeside(message)}`);
    if (alarm === "certain" || message.guild_id !== undefined) return alarm !== null;
    if (alarm === null) left.add(message.author.id);
    return !left.has(message.author.id);
  }
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    if (isHeard(message))
      turns.run(() => (message.guild_id === undefined ? onMessage(parts, message) : parts.onMention(message)));
  });
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageUpdateDispatchData) => {
    if (isHeard(message))
      turns.run(() => (message.guild_id === undefined ? onEdit(parts, message) : parts.onMentionEdited(message)));
  });
  client.ws.on(GatewayDispatchEvents.MessageDelete, (message: GatewayMessageDeleteDispatchData) =>
    onTakenBack(parts, message),
  );
  client.on(Events.InteractionCreate, (interaction) =>
    turns.run(() => onInteraction({ ...parts, isClosed: turns.isClosed }, interaction)),
  );
}

/** In the background: a limit on commands may hold it up for hours, and nobody has to wait for it. */
async function register(
  client: Client,
  applicationId: string,
  { commands, names, remember, log }: DiscordOptions,
): Promise<void> {
  try {
    const isNew = await registerCommands(client.rest, applicationId, { commands, names, remember });
    log.info({ isNew }, "the slash commands are known to Discord");
  } catch (error) {
    log.error(fault(error), "the slash commands were not registered; the next start tries again");
  }
}

function logFaults(client: Client, { log, lost }: DiscordOptions): void {
  client.on(Events.Error, (error) => log.error(fault(error), "the Discord client failed"));
  client.on(Events.ShardReconnecting, () => log.info({}, "the connection to Discord dropped; it is made again"));
  client.on(Events.ShardError, (error) => log.warn(fault(error), "the connection to Discord failed"));
  client.once(Events.ClientReady, () =>
    client.on(Events.ShardDisconnect, ({ code }) => {
      log.error({ code }, "Discord ended the connection for good");
      lost?.(new Error(`Discord ended the connection for good (code ${code}).`));
    }),
  );
}
