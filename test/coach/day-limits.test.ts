import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { limitsOf, lineOf } from "./some-limits.ts";

test("more walks than a day has room for do not begin; what wants out still may, and tomorrow there is room again", async () => {
  const ada = talk({ limits: limitsOf() });
  const begin = async () => {
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
  };
  await begin();
  await ada.types("/say stop");
  await begin();
  await ada.types("/say stop");
  await ada.says("i cant do the thing on thursday");
  ada.hears(lineOf("walks-enough"));
  expect((await ada.person()).activity).toBeNull();
  await ada.presses("Let me get it out");
  expect((await ada.person()).activity?.kind).toBe("talk");
  await ada.types("/say stop");
  ada.at("2026-11-25T22:47:00Z");
  await begin();
  expect((await ada.person()).activity?.kind).toBe("walk");
});

test("with the clock set back a day, no new room begins", async () => {
  const ada = talk({ limits: limitsOf({ walksPerDay: 1 }) });
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  await ada.types("/say stop");
  ada.at("2026-11-23T22:47:00Z");
  await ada.says("i cant do the thing on thursday");
  ada.hears(lineOf("walks-enough"));
});

test("after the second walk of a day, and only once, the world is handed the rest", async () => {
  const ada = talk({ limits: limitsOf({ walksPerDay: 9 }) });
  const prints: string[] = [];
  for (let walk = 0; walk < 3; walk++) {
    await ada.says("i cant do the thing on thursday");
    await ada.presses("I'll stand there alone");
    await ada.presses("8");
    await ada.says("c");
    await ada.says("6ish");
    await ada.presses("Enough for now");
    prints.push(ada.reply()?.print ?? "");
  }
  expect(prints.map((print) => print.includes(lineOf("hand-over")))).toEqual([false, true, false]);
});

test("whoever has no tokens left for today is told once, in small print, that the plain words come now", async () => {
  const ada = talk({ limits: limitsOf({ isSpent: () => true }) });
  await ada.says("i cant do the thing on thursday");
  expect(ada.reply()?.print).toContain(lineOf("tokens-spent"));
  await ada.presses("I'll stand there alone");
  expect(ada.reply()?.print ?? "").not.toContain(lineOf("tokens-spent"));
});
