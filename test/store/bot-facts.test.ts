import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBotFacts } from "../../src/store/bot-facts.ts";
import { newFolder } from "./folder.ts";

const NOTHING = {
  commandHash: null,
  commandIds: {},
  panels: {},
  tokens: { day: "", used: 0 },
  tokensEach: { day: "", used: {} },
  budget: null,
  isModelPaused: false,
  clockSeen: null,
  wiped: {},
  blocked: {},
};

test("what the bot remembers is there after a restart", async () => {
  const folder = join(newFolder(), "new");
  const facts = await openBotFacts(folder);
  expect(facts.read()).toEqual(NOTHING);
  await facts.write({ commandHash: "abc" });
  await facts.write({ tokens: { day: "2026-11-24", used: 12 } });
  const all = { ...NOTHING, commandHash: "abc", tokens: { day: "2026-11-24", used: 12 } };
  expect(facts.read()).toEqual(all);
  expect((await openBotFacts(folder)).read()).toEqual(all);
  expect(statSync(join(folder, "bot.json")).mode & 0o777).toBe(0o600);
});

test("of many writes at once the last one stays", async () => {
  const folder = newFolder();
  const facts = await openBotFacts(folder);
  await Promise.all(Array.from({ length: 20 }, (_, used) => facts.write({ tokens: { day: "2026-11-24", used } })));
  expect((await openBotFacts(folder)).read().tokens.used).toBe(19);
});

test.each(["", "{", "[]", '{"tokens":{"day":1}}'])("a broken file (%j) is set aside for the defaults", async (text) => {
  const folder = newFolder();
  writeFileSync(join(folder, "bot.json"), text);
  expect((await openBotFacts(folder)).read()).toEqual(NOTHING);
  expect(readdirSync(folder)).toEqual(["bot.json.set-aside-1"]);
  expect(readFileSync(join(folder, "bot.json.set-aside-1"), "utf8")).toBe(text);
});

test.each(["", "{", "[]", '{"blocked":{"1":{}}}'])(
  "whoever is shut out stays out when the file breaks (%j): the one before takes its place, and it is logged",
  async (text) => {
    const folder = newFolder();
    const facts = await openBotFacts(folder);
    const blocked = { "174829301928374650": { since: "2026-11-24", told: null } };
    await facts.write({ blocked, tokens: { day: "2026-11-24", used: 12 } });
    await facts.write({ clockSeen: "2026-11-24T10:00:00.000Z" });
    writeFileSync(join(folder, "bot.json"), text);
    const logged: object[] = [];
    const restored = await openBotFacts(folder, (what) => logged.push(what));
    expect(restored.read()).toEqual({ ...NOTHING, blocked, tokens: { day: "2026-11-24", used: 12 } });
    expect(logged).toEqual([{ restored: true }]);
    expect(readFileSync(join(folder, "bot.json.set-aside-1"), "utf8")).toBe(text);
    expect((await openBotFacts(folder)).read()).toEqual(restored.read());
  },
);

test("a bad count or a bad id of a command lets nobody back in who is blocked", async () => {
  const folder = newFolder();
  const blocked = { "1": { since: "2026-11-24", told: null } };
  const bad = { panels: { "5": "many" }, commandIds: 7, commandHash: [], isModelPaused: true, blocked };
  writeFileSync(join(folder, "bot.json"), JSON.stringify(bad));
  expect((await openBotFacts(folder)).read()).toEqual({ ...NOTHING, isModelPaused: true, blocked });
});

test("with both broken it begins anew, and the next write goes through", async () => {
  const folder = newFolder();
  const facts = await openBotFacts(folder);
  await facts.write({ commandHash: "abc" });
  await facts.write({ commandHash: "def" });
  for (const name of ["bot.json", ".bot.json.previous"]) writeFileSync(join(folder, name), "{");
  const logged: object[] = [];
  const anew = await openBotFacts(folder, (what) => logged.push(what));
  expect(anew.read()).toEqual(NOTHING);
  expect(logged).toEqual([{ restored: false }]);
  await anew.write({ commandHash: "ghi" });
  expect((await openBotFacts(folder)).read().commandHash).toBe("ghi");
});

test("a file that cannot be read is an error, not an empty memory", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "bot.json"));
  await expect(openBotFacts(folder)).rejects.toThrow("EISDIR");
});

test("a write that failed does not stop the next one", async () => {
  const folder = newFolder();
  const facts = await openBotFacts(folder);
  mkdirSync(join(folder, ".bot.json.new"));
  await expect(facts.write({ commandHash: "abc" })).rejects.toThrow();
  rmdirSync(join(folder, ".bot.json.new"));
  await facts.write({ commandHash: "def" });
  expect((await openBotFacts(folder)).read().commandHash).toBe("def");
});
