import { setTimeout as wait } from "node:timers/promises";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { type Bot, startBot } from "./bot.ts";
import { type Figure, quantile } from "./figure.ts";

/** Every new person's first message leads to a remark of the model's, which the checks let through. */
const OPENING = "i cant do the thing on thursday, i freeze when someone says hi";
const REMARK = "That one shows up before you do, and it was there at the door. It can wait outside a while.";

/** Memory is looked at when the bot has idled for so long, in ms. */
const SETTLED = 10_000;

const QUICK = { first: 50, tokens: 50, perSecond: 1000 };
const SLOW = { first: 600, tokens: 150, perSecond: 40 };

/** Calls to somebody's channel, from a message on. */
interface Reply {
  /** To the first call, the first visible text, and the whole text, in ms. */
  firstCall: number;
  visible: number;
  whole: number;
  calls: number;
}

/** Replies in Discord with a model, one at a time and fifty at once, and what a thousand turns cost. */
export async function discordBench(): Promise<Figure[]> {
  const bot = await startBot();
  bot.model.says.remark = REMARK;
  bot.model.pace = QUICK;
  const people = namesFrom("quick");
  await reply(bot.discord, people());
  const single: Reply[] = [];
  for (let turn = 0; turn < 40; turn++) single.push(await reply(bot.discord, people()));
  const asked = bot.model.requests.length;
  const atOnce: Reply[] = [];
  for (let round = 0; round < 4; round++) {
    atOnce.push(...(await Promise.all(Array.from({ length: 50 }, () => reply(bot.discord, people())))));
    await wait(1100);
  }
  bot.model.pace = SLOW;
  const slow = await Promise.all(Array.from({ length: 50 }, () => reply(bot.discord, people())));
  await wait(1100);
  const slowSingle = await reply(bot.discord, people());
  const commands = await fiftyCommands(bot.discord, people);
  await bot.stop();
  return [
    figure("model calls a turn, one at a time", asked / 41, "", "1"),
    ...figuresOf("quick model, one at a time", single, { p50: "<= 112", p99: "" }),
    ...figuresOf("quick model, fifty at once", atOnce, { p50: "<= 250", p99: "<= 1200" }),
    figure("slow model, one: first visible sentence", slowSingle.visible, "ms", ""),
    figure("slow model, one: calls", slowSingle.calls, "", "<= 2 + one per 1.2 s"),
    figure(
      "slow model, fifty at once: first visible, p50",
      quantile(
        slow.map(({ visible }) => visible),
        0.5,
      ),
      "ms",
      "",
    ),
    figure(
      "slow model, fifty at once: whole, p99",
      quantile(
        slow.map(({ whole }) => whole),
        0.99,
      ),
      "ms",
      "",
    ),
    figure("slow model, fifty at once: calls a turn", mean(slow.map(({ calls }) => calls)), "", ""),
    figure("fifty commands at once: acknowledged, p99", quantile(commands, 0.99), "ms", "<= 150"),
    ...(await thousandTurns({ hasModel: true })),
    ...(await thousandTurns({ hasModel: false })),
    ...(await thousandBare({ hasModel: true })),
    ...(await thousandBare({ hasModel: false })),
  ];
}

async function thousandTurns({ hasModel }: { hasModel: boolean }): Promise<Figure[]> {
  const { processor, memory } = await costOf(await startBot({ hasModel }));
  const how = howOf(hasModel);
  return [
    figure(`processor time of 1,000 turns by 500 people, ${how}`, processor, "s", "<= 1.5"),
    figure(`memory before them, ${how}`, memory.before, "MB", ""),
    figure(`memory after them, ${how}`, memory.after, "MB", "<= 150"),
  ];
}

/** The least they could cost: the same calls and durable writes, by a bot with nothing in it. */
async function thousandBare({ hasModel }: { hasModel: boolean }): Promise<Figure[]> {
  const { processor } = await costOf(await startBot({ hasModel, program: "test/bench/bare-bot.ts" }));
  return [figure(`… by a bot with nothing in it, ${howOf(hasModel)}`, processor, "s", "")];
}

const howOf = (hasModel: boolean): string => (hasModel ? "with a model" : "by the script");

/** Two messages each of 500 people, in seconds of the processor and MB. */
async function costOf(bot: Bot): Promise<{ processor: number; memory: { before: number; after: number } }> {
  bot.model.says.remark = REMARK;
  bot.model.pace = QUICK;
  await wait(SETTLED);
  const before = { memory: bot.memory(), processor: bot.processor() };
  const names = Array.from({ length: 500 }, (_, place) => `person${place}`);
  for (const text of [OPENING, "they'll all stare at me"])
    for (let from = 0; from < names.length; from += 20) {
      await Promise.all(names.slice(from, from + 20).map((name) => reply(bot.discord, name, text)));
      await wait(430);
    }
  await wait(SETTLED);
  const after = { memory: bot.memory(), processor: bot.processor() };
  await bot.stop();
  return {
    processor: after.processor - before.processor,
    memory: { before: before.memory, after: after.memory },
  };
}

/** Writes and waits until the reply is whole: its question and its buttons are there. */
async function reply(discord: FakeDiscord, name: string, text = OPENING): Promise<Reply> {
  const channel = discord.world.directChannel(discord.idOf(name)).id;
  const from = discord.calls.length;
  const began = performance.now();
  discord.dm(name, text);
  const mine = (since: number) =>
    discord.calls.slice(since).filter(({ path }) => path.startsWith(`/channels/${channel}/`));
  let looked = from;
  // Only at what is new: fifty who look at everything each time would take the processor from the bot.
  const isWhole = () => {
    const fresh = mine(looked);
    looked = discord.calls.length;
    return fresh.some(({ body, status }) => status === 200 && (body.components?.length ?? 0) > 0);
  };
  for (let look = 0; look < 20_000 && !isWhole(); look++) await wait(1);
  const calls = mine(from);
  const shown = calls.filter(({ path, status }) => path.includes("/messages") && status === 200);
  return {
    firstCall: (calls[0]?.at ?? Number.NaN) - began,
    visible: (shown[0]?.at ?? Number.NaN) - began,
    whole: (shown.at(-1)?.at ?? Number.NaN) - began,
    calls: calls.length,
  };
}

async function fiftyCommands(discord: FakeDiscord, people: () => string): Promise<number[]> {
  return Promise.all(
    Array.from({ length: 50 }, async () => {
      const began = performance.now();
      await discord.slash(people(), "help", {}, "guild");
      return performance.now() - began;
    }),
  );
}

function namesFrom(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}${count++}`;
}

const figure = (name: string, value: number, unit: string, target: string): Figure => ({ name, value, unit, target });

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const figuresOf = (name: string, replies: readonly Reply[], { p50, p99 }: { p50: string; p99: string }): Figure[] => [
  figure(
    `${name}: first call, p50`,
    quantile(
      replies.map(({ firstCall }) => firstCall),
      0.5,
    ),
    "ms",
    "",
  ),
  figure(
    `${name}: whole reply, p50`,
    quantile(
      replies.map(({ whole }) => whole),
      0.5,
    ),
    "ms",
    p50,
  ),
  figure(
    `${name}: whole reply, p99`,
    quantile(
      replies.map(({ whole }) => whole),
      0.99,
    ),
    "ms",
    p99,
  ),
  figure(`${name}: calls a turn`, mean(replies.map(({ calls }) => calls)), "", ""),
];
