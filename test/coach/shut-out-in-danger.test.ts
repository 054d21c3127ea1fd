import { expect, test } from "vitest";
import type { Limits } from "../../src/coach/door.ts";
import { words } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

/** Somebody an operator has shut out, who was told so today. */
const shutOut: Limits = {
  messagesPerMinute: 30,
  walksPerDay: 9,
  blocks: { has: () => true, tells: () => false },
  isSpent: () => false,
};

const metIn = async (limits: Limits = shutOut) => {
  const ada = talk({ limits });
  await ada.says("i want to kill myself");
  return ada;
};

test("who is shut out and in danger is heard when they type their country, and when they say how they are", async () => {
  const ada = await metIn();
  await ada.types("/country show");
  await ada.says("ireland");
  ada.hears(/116 123/);
  expect((await ada.person()).country).toBe("ie");
  await ada.types("/checkin tomorrow");
  await ada.passes("2026-11-25T22:50:00Z");
  await ada.says("worse");
  ada.hears(/\w/);
});

test("that it was done is asked about days later too", async () => {
  const ada = await metIn();
  ada.at("2026-11-26T10:00:00Z");
  await ada.says("i did it");
  ada.hears(words().playbook.safety.checks["self-harm"].text);
  await ada.presses("No, a figure of speech");
  await ada.says("ugh saturday");
  ada.hearsNothing();
});

test("so soon after it whatever they say is met, and a day later they are shut out again", async () => {
  const ada = await metIn();
  await ada.says("nobody picks up there");
  ada.hears(/\w/);
  ada.at("2026-11-25T22:00:00Z");
  await ada.says("ugh saturday");
  ada.hearsNothing();
});

test("a command that is always theirs is heard typed as well as pressed", async () => {
  const ada = talk({ limits: shutOut });
  await ada.says("/privacy show");
  ada.hears(/\w/);
  await ada.says("/walk");
  ada.hearsNothing();
});

test("who is shut out has everything wiped by the words they were told for it", async () => {
  let isShut = false;
  const ada = talk({ limits: { ...shutOut, blocks: { has: () => isShut, tells: () => true } } });
  await ada.says("ugh saturday");
  isShut = true;
  await ada.says("delete my data");
  await ada.says("yes");
  expect(await ada.store.load("ada")).toBeNull();
});
