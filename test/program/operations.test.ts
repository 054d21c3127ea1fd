import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { blocksIn } from "../../src/program/bot-memory.ts";
import { createOperations, type OperationsParts } from "../../src/program/operations.ts";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { dayTokens, tokensToday } from "../../src/store/day-tokens.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createLedger } from "../../src/voice/budget.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { words } from "../support/playbook.ts";

const OPERATOR = "174829301928374600";
const ADA = "174829301928374650";
const NOW = new Date("2026-11-24T12:00:00Z");

/** Everything an operator's action reaches, on a disk. */
async function running({
  folder = newFolder(),
  now = () => NOW,
  ...more
}: Partial<OperationsParts> & { folder?: string } = {}) {
  const store = await openJsonStore(folder);
  const facts = await openBotFacts(folder);
  const logged: object[] = [];
  const log = { info: (line: object) => void logged.push(line), error: () => {} };
  const limits = { messagesPerMinute: 30, walksPerDay: 6, blocks: blocksIn(facts, log), isSpent: () => false };
  const coach = createCoach({ store, voice: scriptedVoice, words, limits, log });
  const condition = {
    gateway: true,
    lastHeartbeat: null,
    lastWrite: NOW.getTime() - 12_000,
    writesFail: false,
    schedulerLag: 0,
  };
  const operators = createOperations({
    ...{ operators: [OPERATOR], facts, coach, log, hasModel: true, tokensPerDay: 1_000, now },
    clock: { jumped: () => null, trust: () => {} },
    people: () => store.count(),
    look: () => condition,
    ...more,
  });
  let events = 0;
  return {
    folder,
    facts,
    store,
    logged,
    operators,
    act: (args: Record<string, string>) => operators.act(OPERATOR, args),
    says: async (text: string, personId = ADA) => {
      const outgoing = await coach.hear({
        ...{ kind: "message", text, personId, at: NOW, eventIds: [`${personId.slice(0, -4)}${1000 + events++}`] },
        from: { face: "discord", channel: "1" },
      });
      coach.shown(
        personId,
        outgoing.map(({ id }) => id),
      );
      return outgoing.map(({ reply }) => reply.text);
    },
    async stop() {
      await coach.settle();
      await store.close();
      await facts.write({});
    },
  };
}

test("status tells how it is in a few lines, and few people as few", async () => {
  let now = NOW;
  const bot = await running({ now: () => now });
  await bot.says("ugh saturday");
  await bot.facts.write({ tokens: { day: "2026-11-24", used: 1234 } });
  now = new Date(NOW.getTime() + 3 * 3_600_000);
  const told = await bot.act({ subcommand: "status" });
  expect(told).toContain("Up for 3 h; all is well.");
  expect(told).toContain("People kept: fewer than five. Shut out: 0.");
  expect(told).toContain("Turns that run or wait: 0, of 0 people.");
  expect(told).toContain("Model: on. Tokens today (UTC): 1,234 of 1,000.");
  expect(told).toContain("Last write: 3 h ago. What is due is 0 s behind.");
  for (let person = 0; person < 4; person++) await bot.says("ugh saturday", `17482930192837466${person}`);
  expect(await bot.act({})).toContain("People kept: 5.");
  await bot.stop();
});

test("before it is online, and when writes fail, status says so", async () => {
  const bot = await running({ look: () => null });
  expect(await bot.act({})).toContain("not online yet");
  await bot.stop();
});

test("a paused model has no tokens, also after a restart, until it is resumed", async () => {
  const first = await running();
  await first.act({ subcommand: "pause" });
  await first.stop();
  const again = await running({ folder: first.folder });
  const ledger = createLedger({
    ...dayTokens(again.facts, () => {}),
    perPersonPerDay: 1e6,
    perDay: () => tokensToday(again.facts.read(), 1e6, NOW),
    now: () => NOW,
  });
  expect(ledger.reserve(ADA)).toBeNull();
  expect(await again.act({})).toContain("Model: paused.");
  await again.act({ subcommand: "resume" });
  expect(ledger.reserve(ADA)).not.toBeNull();
  await again.stop();
});

test("a budget is for today only, and nonsense changes nothing", async () => {
  let now = NOW;
  const bot = await running({ now: () => now });
  expect(await bot.act({ subcommand: "budget" })).toBe("Tokens today (UTC): 0 of 1,000.");
  expect(await bot.act({ subcommand: "budget", tokens: "50" })).toContain("0 of 50.");
  for (const tokens of ["-1", "1.5", "lots", "9007199254740992", "1e300", ""])
    expect(await bot.act({ subcommand: "budget", tokens })).toMatch(tokens === "" ? /of 0/ : /whole number/);
  now = new Date("2026-11-25T00:00:00Z");
  expect(await bot.act({ subcommand: "budget" })).toBe("Tokens today (UTC): 0 of 1,000.");
  await bot.stop();
});

test("whoever is shut out stays out after a delete, an erase and a restart, and is let in again", async () => {
  const first = await running();
  await first.says("ugh saturday");
  await first.act({ subcommand: "block", id: ADA });
  expect(await first.says("hello")).toEqual([words().playbook.talk["blocked"]?.[0]?.text({})]);
  expect(await first.says("hello")).toEqual([]);
  await first.act({ subcommand: "erase", id: ADA, sure: "yes" });
  expect(await first.store.load(ADA)).toBeNull();
  await first.stop();
  const again = await running({ folder: first.folder });
  expect(await again.says("hello")).toEqual([]);
  expect((await again.says("i want to kill myself"))[0]).toMatch(/findahelpline/);
  expect(await again.act({ subcommand: "unblock", id: ADA })).toContain("2026-11-24");
  expect((await again.says("ugh saturday")).join()).toMatch(/Saturday/);
  expect(await again.act({ subcommand: "unblock", id: ADA })).toBe("They were not shut out.");
  await again.stop();
});

test("today's tokens survive an erase", async () => {
  const bot = await running();
  await bot.says("ugh saturday");
  dayTokens(bot.facts, () => {}).each.write(ADA, { day: "2026-11-24", used: 900 });
  await bot.act({ subcommand: "erase", id: ADA, sure: "yes" });
  expect(dayTokens(bot.facts, () => {}).each.read(ADA)?.used).toBe(900);
  await bot.stop();
});

test("a clock that jumped is told in the status, and an operator may say that it is right", async () => {
  let jumped: number | null = 366;
  const clock = {
    jumped: () => jumped,
    trust: () => {
      jumped = null;
    },
  };
  const bot = await running({ clock });
  expect(await bot.act({ subcommand: "status" })).toMatch(/jumped by 366 days .* \/ops clock/);
  expect(await bot.act({ subcommand: "clock" })).toMatch(/counts as right/);
  expect(await bot.act({ subcommand: "status" })).not.toMatch(/jumped/);
  expect(bot.logged).toContainEqual({ operator: OPERATOR, action: "clock" });
});

test("nobody is erased by half a sentence", async () => {
  const bot = await running();
  await bot.says("ugh saturday");
  for (const args of [{ id: ADA }, { id: ADA, sure: "no" }, { id: "ada", sure: "yes" }, { id: "", sure: "yes" }])
    await bot.act({ subcommand: "erase", ...args });
  expect(await bot.store.load(ADA)).not.toBeNull();
  await bot.stop();
});

test("every action is logged with who, what and whom, and without a word of anybody", async () => {
  const bot = await running();
  await bot.says("ugh saturday");
  for (const args of [
    { subcommand: "pause" },
    { subcommand: "block", id: ADA },
    { subcommand: "erase", id: ADA, sure: "yes" },
  ])
    await bot.act(args);
  expect(bot.logged.filter((line) => "operator" in line)).toEqual([
    { operator: OPERATOR, action: "pause" },
    { operator: OPERATOR, action: "block", target: ADA },
    { operator: OPERATOR, action: "erase", target: ADA },
  ]);
  expect(JSON.stringify(bot.logged)).not.toContain("saturday");
  await bot.stop();
});
