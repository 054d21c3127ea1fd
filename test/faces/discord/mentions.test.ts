import { expect, test } from "vitest";
import { overheard } from "../../../src/coach/overheard.ts";
import { moveClock } from "../../faults/moved-clock.ts";
import { playbook } from "../../support/playbook.ts";
import { newDiscord, start } from "./set-up.ts";

const POST = /^\/channels\/\d+\/messages$/;

test("whoever names it in a server is invited to where nobody reads along, once a minute in a channel", async () => {
  const { discord, coach, logged } = await start();
  const id = discord.inServer("ada", "hi");
  discord.inServer("bob", "hi again");
  await expect.poll(() => logged.map(({ message }) => message)).toContain("a mention was not answered");
  await expect.poll(() => discord.callsTo("POST", POST).length).toBe(1);
  expect(discord.callsTo("POST", POST)[0]?.body).toMatchObject({
    content: expect.stringMatching(/^Type <?\/coach/),
    message_reference: { message_id: id },
    allowed_mentions: { parse: [] },
  });
  expect(coach.heard).toEqual([]);
});

test("nothing else that is written in a server is answered, nor what bots and webhooks write", async () => {
  const { discord, logged } = await start();
  discord.inServer("ada", "talking about coaches", { isNamed: false });
  discord.inServer("ada", "a hook", { more: { webhook_id: "700000000000000001" } });
  discord.inServer("ada", "a bot", { more: { author: { id: "100000000000000009", username: "other", bot: true } } });
  discord.inServer("ada", "joined", { more: { type: 7 } });
  const silences = () => logged.flatMap(({ facts }) => ("reason" in facts ? [facts.reason] : []));
  await expect.poll(silences).toEqual(["written by a bot", "written by a bot", "not written by hand"]);
  expect(discord.callsTo("POST", POST)).toEqual([]);
});

test("where it may not write, that is logged and nothing more", async () => {
  const { discord, logged } = await start();
  discord.failNext(1, 403, { path: POST });
  discord.inServer("ada", "hi");
  await expect.poll(() => logged.map(({ message }) => message)).toContain("a mention could not be answered");
});

test("and it is not asked again a moment later: Discord shuts a bot out that is refused too often", async () => {
  const { discord, logged } = await start();
  discord.failNext(20, 403, { path: POST });
  for (let time = 1; time <= 5; time++) {
    discord.inServer(`person${time}`, "hi");
    await expect.poll(() => logged.filter(({ facts }) => "message" in facts).length).toBe(time);
  }
  expect(discord.callsTo("POST", POST)).toHaveLength(1);
});

test("once the clock was set back, whoever names it is answered all the same", async () => {
  const { discord } = await start();
  discord.inServer("ada", "danger");
  await expect.poll(() => discord.callsTo("POST", POST).length).toBe(1);
  const right = moveClock(-86_400_000);
  discord.inServer("ada", "danger");
  await expect
    .poll(() => discord.callsTo("POST", POST).length)
    .toBe(2)
    .finally(right);
});

test("where the clock is ahead of Discord's, danger that is edited into a message is answered all the same", async () => {
  const discord = await newDiscord();
  const right = moveClock(3_600_000);
  try {
    await start(undefined, { discord });
    const id = discord.inServer("ada", "hello");
    await expect.poll(() => discord.callsTo("POST", POST).length).toBe(1);
    discord.editInServer("ada", id, "i am in danger");
    await expect.poll(() => discord.callsTo("POST", POST).length).toBe(2);
  } finally {
    right();
  }
});

test("what may be serious is told who helps, in the same words for everybody", () => {
  expect(overheard("hi there", playbook)).not.toMatch(/findahelpline/);
  expect(overheard("i want to kill myself", playbook)).toMatch(
    /^If somebody is in danger.*findahelpline.*\n.*<\/coach>/,
  );
});

test.each([
  ["quiero matarme", "Si alguien está en peligro"],
  ["je veux me tuer", "Si quelqu'un est en danger"],
  ["ich will mich umbringen", "Wenn gerade jemand in Gefahr"],
  ["quero me matar", "Se alguém está em perigo"],
  ["मैं मरना चाहता हूँ", "अगर कोई अभी खतरे में है"],
  ["死にたい", "今あぶない人がいるなら"],
])("'%s' is told so in its language", (text, expected) => {
  const told = overheard(`<@100000000000000001> ${text}`, playbook);
  expect(told).toMatch(new RegExp(`^${expected}.*https://findahelpline\\.com`));
  expect(told).toMatch(/<\/coach>/);
});

test("danger that was edited into a message long ago is not answered again when somebody pins that", async () => {
  const { discord, logged } = await start();
  const edited_timestamp = new Date(Date.now() - 10 * 60_000).toISOString();
  const mentions = [{ ...discord.world.bot, discriminator: "0" }];
  const author = { id: discord.idOf("ada"), username: "ada", bot: false };
  const message = { channel_id: "800000000000000001", guild_id: "900000000000000001", author, mentions, type: 0 };
  discord.tell("MESSAGE_UPDATE", { ...message, id: "700000000000000007", content: "danger", edited_timestamp });
  await expect.poll(() => logged.map(({ facts }) => ("reason" in facts ? facts.reason : ""))).toContain("an old edit");
  expect(discord.callsTo("POST", POST)).toEqual([]);
});
