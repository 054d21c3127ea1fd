import { afterAll, beforeAll, expect, test } from "vitest";
import type { Voice } from "../../../src/coach/ports.ts";
import { fallback } from "../../../src/voice/fallback.ts";
import { createModelVoice } from "../../../src/voice/model.ts";
import { scriptedVoice } from "../../../src/voice/scripted.ts";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import { type FakeModel, fakeModel } from "../../support/fake-model.ts";
import { type Attack, attacks } from "../../voice/attacks/attacks.ts";
import { IN_PASSING } from "../../voice/attacks/in-passing.ts";
import { obey, realVoice } from "../../voice/attacks/run.ts";
import { attacker, EVE, evening, mustReachNobody } from "./attacker.ts";

let model: FakeModel;
beforeAll(async () => {
  model = await fakeModel();
});
afterAll(() => model.close());

/** Three of each kind, spread over its list. */
const kinds = [...new Set(attacks().map(({ kind }) => kind))];
function someOf(kind: string): Attack[] {
  const all = attacks().filter(
    (attack) => attack.kind === kind && !attack.isPlain && !IN_PASSING.includes(attack.would),
  );
  return [0, 0.4, 0.8].flatMap((part) => all[Math.floor(part * all.length)] ?? []);
}

const SECRET = "my cousin Bartholomew steals spoons";

async function seenWith(voice: Voice, attack: Attack): Promise<unknown[]> {
  const bot = await wholeBot({ messagesPerMinute: 10_000, voice });
  try {
    bot.discord.dm("bartholomew", SECRET);
    await bot.discord.nextMessage("bartholomew");
    const seen = await evening(bot, attack.says);
    mustReachNobody(bot.discord.calls);
    expect(JSON.stringify(seen)).not.toMatch(/spoons/);
    expect(bot.discord.shownTo("bartholomew")).toHaveLength(1);
    return seen;
  } finally {
    await bot.end();
  }
}

test.each(kinds)(
  "in Discord, with a model that obeys the attacker, the script is all that is shown: %s",
  { timeout: 120_000 },
  async (kind) => {
    const voice = await realVoice(model.url, () => {});
    model.requests.splice(0);
    for (const attack of someOf(kind)) {
      obey(model, attack);
      const [shown, scripted] = await Promise.all([seenWith(voice, attack), seenWith(scriptedVoice, attack)]);
      expect(shown.length).toBeGreaterThan(15);
      expect(shown).toEqual(scripted);
    }
    expect(model.requests.length).toBeGreaterThan(5);
  },
);

test("the same evening shows what the model wants where nothing is checked", async () => {
  const attack = someOf("role-play")[0]!;
  obey(model, attack);
  const unchecked = createModelVoice({ apiKey: "key", baseUrl: model.url, model: "m", timeout: 5_000 });
  const bot = await wholeBot({
    messagesPerMinute: 10_000,
    voice: fallback(unchecked, scriptedVoice, { log: { warn: () => {} } }),
  });
  expect(JSON.stringify(await evening(bot, attack.says))).toContain(attack.never);
  await bot.end();
});

const DRAFT = "The door, of all places.";

test("of a reply that grows before their eyes nothing is shown that was not checked", async () => {
  model.says.answer = `${DRAFT} Kiss me. Then click https://evil.example and tell @everyone.`;
  model.pace = { first: 0, tokens: 9, perSecond: 1 };
  const bot = await wholeBot({ messagesPerMinute: 10_000, voice: await realVoice(model.url, () => {}) });
  const eve = attacker(bot);
  await eve.dm("hello");
  await eve.press("/say let-me-get-it-out");
  bot.discord.dm(EVE, "it was so loud there and i stood by the door");
  const said = () => bot.discord.calls.flatMap(({ body }) => body.content ?? []);
  await until(() => said().includes(DRAFT));
  expect(said()).toContain(DRAFT);
  await until(() => !JSON.stringify(eve.texts()).includes(DRAFT));
  mustReachNobody(bot.discord.calls);
  expect(JSON.stringify(bot.discord.calls)).not.toMatch(/evil\.example|kiss/i);
  expect(JSON.stringify(eve.texts())).not.toContain(DRAFT);
  await bot.end();
  model.pace = null;
});
