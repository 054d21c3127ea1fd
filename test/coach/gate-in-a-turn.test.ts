import { expect, test } from "vitest";
import type { Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { talk } from "../support/talk.ts";
import { build, message } from "./some-coach.ts";

test("an unclear message waits for its check, and a figure of speech goes on as if nothing had been asked", async () => {
  const ada = talk();
  await ada.says("i cant do this anymore");
  ada.hears(/ending your life/);
  expect(ada.buttons()).toContain("No, a figure of speech");
  await ada.presses("No, a figure of speech");
  expect((await ada.person()).activity?.kind).not.toBe("check");
  expect((await ada.person()).quietUntil).toBeNull();
});

test("yes and not sure take the static path, and what was on the table is kept", async () => {
  for (const answer of ["yes", "not sure", "what", "i dont want to say"]) {
    const ada = talk();
    await ada.says("i dread meeting all those people at the office party");
    const open = (await ada.person()).activity;
    await ada.says("i cant do this anymore");
    await ada.says(answer);
    if (!/findahelpline/.test(ada.reply()?.text ?? "")) await ada.says(answer);
    ada.hears(/findahelpline\.com/);
    expect(await ada.person()).toMatchObject({ activity: null, left: open });
    expect((await ada.person()).quietUntil).not.toBeNull();
  }
});

test("the gate hears what comes in through a command too", async () => {
  const ada = talk();
  await ada.types("/coach i want to end my life");
  ada.hears(/findahelpline\.com/);
  await ada.types("/walk i want to end my life");
  ada.hears(/findahelpline\.com/);
});

test("a gate reply is never reworded by a voice", async () => {
  const voice: Voice = { ...scriptedVoice, speak: async () => ({ text: "reworded" }) };
  const ada = talk({ voice });
  await ada.says("i cant do this anymore");
  expect(ada.reply()?.text).not.toBe("reworded");
  await ada.says("yes");
  expect(ada.reply()?.text).not.toBe("reworded");
});

test("nor is it put into another language by one, nor the plain question that is asked again", async () => {
  const voice: Voice = {
    ...scriptedVoice,
    place: async () => "small-circle",
    translate: async (_moment, reply) => ({ ...reply, text: "Todo estará bien." }),
  };
  const coach = build(createMemoryStore(), voice);
  const [first] = await coach.hear(message("me mudé hace poco y no tengo a nadie aquí"));
  expect(first?.reply.text).toBe("Todo estará bien.");
  const said: (string | undefined)[] = [];
  for (const text of ["i cant do this anymore", "hmm", "yes"])
    said.push((await coach.hear(message(text)))[0]?.reply.text);
  expect(said[0]).toMatch(/ending your life/);
  expect(said[1]).toBe(said[0]);
  expect(said[2]).toMatch(/findahelpline\.com/);
});

test("a held message is dropped after a day, though nobody answers its check", async () => {
  const ada = talk({ now: "2026-11-24T20:00:00Z" });
  await ada.says("i cant do this anymore");
  expect(JSON.stringify((await ada.person()).activity)).toMatch(/anymore/);
  expect((await ada.person()).due).toBe("2026-11-25T20:00:00.000Z");
  ada.at("2026-11-25T20:00:01Z");
  await ada.nudge();
  ada.hearsNothing();
  expect(JSON.stringify(await ada.person())).not.toMatch(/anymore/);
});
