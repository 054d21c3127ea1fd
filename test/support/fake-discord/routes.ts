import {
  closedToPerson,
  empty,
  missingAccess,
  ok,
  type RestAnswer,
  refusal,
  unknownChannel,
  unknownMessage,
} from "./answer.ts";
import { type Channel, earlier, list, toApi } from "./channels.ts";
import { checkCommands, checkMessage, type RegisteredCommand } from "./check.ts";
import { toFirstResponse, toFollowUp, toOriginal } from "./interaction-routes.ts";
import type { Call } from "./payload.ts";
import type { World } from "./world.ts";

/** What the routes need beside the world. */
export interface Around {
  gatewayUrl(): string;
  /** Tells the bot what happened. */
  tell(event: string, data: unknown): void;
}

type Route = [
  method: string,
  pattern: RegExp,
  run: (world: World, call: Call, found: string[], around: Around) => RestAnswer,
];

const ROUTES: Route[] = [
  ["GET", /^\/gateway\/bot$/, ({ startsLeft }, _, __, { gatewayUrl }) => ok(gatewayInfo(gatewayUrl(), startsLeft))],
  ["GET", /^\/users\/@me$/, ({ bot }) => ok(bot)],
  ["GET", /^\/applications\/@me$/, ({ bot }) => ok({ id: bot.id, name: bot.username, flags: 0 })],
  [
    "PUT",
    /^\/applications\/\d+\/commands$/,
    (world, { body }) => register(world, body as unknown as RegisteredCommand[]),
  ],
  ["GET", /^\/applications\/\d+\/commands$/, ({ commands }) => ok(commands)],
  [
    "POST",
    /^\/users\/@me\/channels$/,
    (world, { body }) => ok(channelToApi(world.directChannel(world.user(body.recipient_id ?? "").id))),
  ],
  ["GET", /^\/channels\/(\d+)$/, (world, _, [id = ""]) => seen(world, id, (channel) => ok(channelToApi(channel)))],
  [
    "GET",
    /^\/channels\/(\d+)\/messages$/,
    (world, { query }, [id = ""]) => seen(world, id, (channel) => ok(list(channel, query).map(toApi))),
  ],
  [
    "POST",
    /^\/channels\/(\d+)\/messages$/,
    (world, call, [id = ""], around) => {
      const channel = world.channel(id);
      const act = (one: Channel) => post(world, one, { call, around });
      return channel?.type === 0 ? act(channel) : seen(world, id, act);
    },
  ],
  ["POST", /^\/channels\/(\d+)\/typing$/, (world, _, [id = ""]) => seen(world, id, () => empty)],
  [
    "GET",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, _, [id = "", message]) =>
      seen(world, id, ({ messages }) => found(messages.find((one) => one.id === message))),
  ],
  [
    "PATCH",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, call, [id = "", message = ""]) => seen(world, id, (channel) => edit(world, channel, { call, message })),
  ],
  [
    "DELETE",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, _, [id = "", message]) => seen(world, id, (channel) => remove(channel, message ?? "")),
  ],
  [
    "POST",
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    (world, call, [, token = ""]) => toFirstResponse(world, call, token),
  ],
  ["POST", /^\/webhooks\/\d+\/([^/]+)$/, (world, call, [token = ""]) => toFollowUp(world, call, token)],
  [
    "PATCH",
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, call, [token = "", id = ""]) => toOriginal(world, call, { token, id }),
  ],
  [
    "GET",
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, call, [token = "", id = ""]) => toOriginal(world, call, { token, id }),
  ],
  [
    "DELETE",
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, call, [token = "", id = ""]) => toOriginal(world, call, { token, id }),
  ],
];

export function route(world: World, call: Call, around: Around): RestAnswer {
  for (const [method, pattern, run] of ROUTES) {
    const match = method === call.method ? pattern.exec(call.path) : null;
    if (match) return run(world, call, match.slice(1), around);
  }
  return refusal(404, 0, "404: Not Found");
}

const gatewayInfo = (url: string, remaining: number) => ({
  url,
  shards: 1,
  session_start_limit: { total: 1000, remaining, reset_after: 1_000_000, max_concurrency: 16 },
});

const channelToApi = ({ id, type }: Channel) => ({ id, type });

const found = (message: Parameters<typeof toApi>[0] | undefined): RestAnswer =>
  message ? ok(toApi(message)) : unknownMessage;

/** The bot reads its own channels with people, and nothing of servers or groups; in a server it may write. */
function seen(world: World, id: string, act: (channel: Channel) => RestAnswer): RestAnswer {
  const channel = world.channel(id);
  if (!channel) return unknownChannel;
  return channel.type === 1 ? act(channel) : missingAccess;
}

function register(world: World, commands: RegisteredCommand[]): RestAnswer {
  const refused = checkCommands(commands);
  if (refused) return refused;
  world.commands = commands.map((command) => ({
    ...command,
    id: world.commands.find(({ name }) => name === command.name)?.id ?? world.nextId(),
  }));
  return ok(world.commands);
}

function post(world: World, channel: Channel, { call, around }: { call: Call; around: Around }): RestAnswer {
  if (channel.person !== null && world.closed.has(channel.person)) return closedToPerson;
  const refused = checkMessage(call.body, call.files.length, true);
  if (refused) return refused;
  const before = earlier(channel, call.body, world.now());
  if (before) return ok(toApi(before));
  const message = world.write(channel, world.bot, { payload: call.body, files: call.files });
  if (channel.person !== null) world.reveal(channel.person, message);
  around.tell("MESSAGE_CREATE", { ...toApi(message), channel_type: channel.type });
  return ok(toApi(message));
}

function edit(world: World, channel: Channel, { call, message: id }: { call: Call; message: string }): RestAnswer {
  const message = channel.messages.find((one) => one.id === id && one.author.bot);
  if (!message) return unknownMessage;
  const refused = checkMessage(call.body, call.files.length, false);
  if (refused) return refused;
  const { content = message.content, components = message.components } = call.body;
  Object.assign(message, {
    content,
    components,
    files: [...message.files, ...call.files],
    edited: new Date(world.now()).toISOString(),
  });
  return ok(toApi(message));
}

function remove(channel: Channel, id: string): RestAnswer {
  const place = channel.messages.findIndex((one) => one.id === id);
  if (place < 0) return unknownMessage;
  channel.messages.splice(place, 1);
  return empty;
}
