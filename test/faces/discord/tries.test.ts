import { expect, test } from "vitest";
import { createCoach } from "../../../src/coach/coach.ts";
import { commands } from "../../../src/commands/index.ts";
import { drawAttachment } from "../../../src/program/attach.ts";
import { createMemoryStore } from "../../../src/store/memory.ts";
import { scriptedVoice } from "../../../src/voice/scripted.ts";
import { words } from "../../support/playbook.ts";
import { start } from "./set-up.ts";

/** The real coach in a server of the fake Discord, its pictures included; everything is done with buttons and forms. */
async function startCoach() {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  const { discord } = await start((incoming) => coach.hear(incoming).then((all) => all.map(({ reply }) => reply)), {
    commands,
    attach: async (recipe, id) => {
      const person = await store.load(id);
      return person && drawAttachment(recipe, person, words());
    },
  });
  type Message = Awaited<ReturnType<typeof discord.nextMessage>>;
  let last: Message;
  const next = async () => {
    last = await discord.nextMessage("ada");
    expect(last.isEphemeral).toBe(true);
    return last;
  };
  return {
    discord,
    progress: async () => (await store.load(discord.idOf("ada")))?.progress,
    slash: async (name: string, options = {}) => {
      await discord.slash("ada", name, options, "guild");
      return next();
    },
    press: async (find: (label: string) => boolean) => {
      const button = last.rows.flat().find(({ label }) => find(label));
      if (!button) throw new Error(`only: ${last.rows.flat().map(({ label }) => label)}`);
      await discord.press("ada", button.line, "guild");
      return next();
    },
    /** Opens the form for own words, and sends it. */
    write: async (text: string) => {
      const line = last.rows.flat().find(({ label }) => label === "Write it")?.line ?? "";
      await discord.press("ada", line, "guild");
      await discord.submit("ada", line, { text }, "guild");
      return next();
    },
  };
}

test("a small thing is set out on and told of in a server, without one direct message, and ends in a picture", async () => {
  const ada = await startCoach();
  await ada.slash("try", { about: "fear-of-strangers" });
  await ada.press((label) => label === "Rather not say");
  const first = await ada.press((label) => label === "Something different");
  const small = first.rows.flat()[1]!.label;
  await ada.press((label) => label === small);
  await ada.write("when i get to the till i look up");
  await ada.press((label) => label === "4");
  await ada.press((label) => label.startsWith("No"));
  const how = await ada.slash("log");
  expect(how.content).toContain(small);
  await ada.press((label) => label === "I did it");
  await ada.press((label) => label === "0");
  await ada.press((label) => label === "2");
  await ada.write("she asked me how my day was");
  expect(await ada.progress()).toMatchObject({
    tries: [{ text: small, guess: 4, met: 0, became: "done", surprise: "she asked me how my day was" }],
    peopleSpokenTo: 2,
  });
  const shown = await ada.slash("progress");
  expect(shown.content).toMatch(/Times gone: 1\. People spoken to: 2\.|A guess and what came: 4, then 0\./);
  expect(shown.files).toMatchObject([{ name: expect.stringMatching(/^your-numbers-.*\.png$/) }]);
  const page = await ada.press((label) => label === "All of it on one page");
  expect(page.files).toMatchObject([{ name: expect.stringMatching(/^wider-circle-page-.*\.md$/) }]);
  expect(ada.discord.callsTo("POST", /^\/channels/)).toEqual([]);
});

test("/log with words files them, and a second press of an old button changes nothing", async () => {
  const ada = await startCoach();
  await ada.slash("log", { what: "yesterday i said hi to the man with the dog" });
  const asked = await ada.press((label) => label === "1");
  expect(asked.content).toContain("surprise");
  await ada.press((label) => label === "Nothing much");
  const before = await ada.progress();
  await ada.discord.press("ada", "/answer 1.spoken 3", "guild");
  expect((await ada.discord.nextMessage("ada")).isEphemeral).toBe(true);
  expect(await ada.progress()).toMatchObject({ peopleSpokenTo: before?.peopleSpokenTo });
});

test("who is asked the next day, and can only be asked in a direct message, is told so beside how to go about it safely", async () => {
  const ada = await startCoach();
  await ada.slash("try", { about: "fear-of-strangers" });
  const steps = await ada.press((label) => label === "Rather not say");
  await ada.press((label) => label === steps.rows.flat()[1]?.label);
  await ada.write("when i am there i do it");
  await ada.press((label) => label === "2");
  await ada.press((label) => label.startsWith("Yes"));
  const promised = await ada.write("9:15pm");
  expect(promised.content).toMatch(/"Go on in DM" opens it/);
  expect(promised.content).toMatch(/Said once: .*Never meet someone you only know online/s);
});
