import { expect, test } from "vitest";
import { overheard } from "../../../src/coach/overheard.ts";
import { playbook } from "../../support/playbook.ts";
import { start } from "./set-up.ts";

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

test("what may be serious is told who helps, in the same words for everybody", () => {
  expect(overheard("hi there", playbook)).not.toMatch(/findahelpline/);
  expect(overheard("i want to kill myself", playbook)).toMatch(
    /^If somebody is in danger.*findahelpline.*\n.*<\/coach>/,
  );
});
