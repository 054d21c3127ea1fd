import { expect, test } from "vitest";
import { createCoach } from "../../../src/coach/coach.ts";
import { commands } from "../../../src/commands/index.ts";
import { createMemoryStore } from "../../../src/store/memory.ts";
import { scriptedVoice } from "../../../src/voice/scripted.ts";
import { words } from "../../support/playbook.ts";
import { start } from "./set-up.ts";

/** The real coach in a server of the fake Discord. */
async function startCoach() {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  const { discord } = await start((incoming) => coach.hear(incoming).then((all) => all.map(({ reply }) => reply)), {
    commands,
  });
  return { discord, circle: async () => (await store.load(discord.idOf("ada")))?.circle };
}

test("in a server only they see their circle, and somebody is added in a form with a list for how near they are", async () => {
  const { discord, circle } = await startCoach();
  await discord.slash("ada", "circle", { subcommand: "show" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({
    content: expect.stringContaining("Nobody is in here yet."),
    isEphemeral: true,
  });
  const { response } = await discord.press("ada", "/circle add", "guild");
  expect(response).toMatchObject({
    type: 9,
    data: {
      custom_id: "/circle add",
      components: [
        { component: { type: 4, custom_id: "name", required: true } },
        { component: { type: 3, custom_id: "ring", required: false, options: { length: 3 } } },
        { component: { type: 4, custom_id: "place", required: false } },
      ],
    },
  });
  const form = { name: "Maya", ring: ["close"], place: "the old flat" };
  await discord.submit("ada", "/circle add", form, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: "Noted, Maya.", isEphemeral: true });
  expect((await circle())?.ties).toMatchObject([{ name: "Maya", ring: "close", from: "the old flat" }]);
});

test("a form with only a name asks the rest with buttons, and another member's account is not kept", async () => {
  const { discord, circle } = await startCoach();
  await discord.submit("ada", "/circle add", { name: "<@174829301928374650>", ring: [], place: "" }, "guild");
  expect((await discord.nextMessage("ada")).content).toContain("A nickname or initials will do");
  await discord.submit("ada", "/circle add", { name: "Auntie Jo", ring: [], place: "" }, "guild");
  const { content, rows } = await discord.nextMessage("ada");
  expect(content).toContain("Auntie Jo. Where do they belong just now?");
  await discord.press("ada", rows.flat().find(({ label }) => label === "Close")!.line, "guild");
  await discord.nextMessage("ada");
  const kept = await circle();
  expect(kept?.ties).toMatchObject([{ name: "Auntie Jo", ring: "close", from: null }]);
  expect(JSON.stringify(kept)).not.toMatch(/\d{17}/);
});

test("as a slash command with its options", async () => {
  const { discord, circle } = await startCoach();
  await discord.slash("ada", "circle", { subcommand: "add", name: "Tom", ring: "known", place: "work" }, "guild");
  await discord.nextMessage("ada");
  await discord.slash("ada", "circle", { subcommand: "log", name: "tom" }, "guild");
  expect((await discord.nextMessage("ada")).content).toContain("Tom");
  expect((await circle())?.ties).toMatchObject([{ name: "Tom", ring: "known", contact: expect.any(String) }]);
});
