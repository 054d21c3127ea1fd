import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** One small thing on one day, told of on the same day. */
async function one(ada: ReturnType<typeof talk>, at: string, [guess, met]: [string, string]) {
  ada.at(at);
  await ada.types("/try");
  if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[1]!);
  await ada.says("when the doors close behind me i do it");
  await ada.says(guess);
  if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("6");
  await ada.presses(ada.buttons().find((label) => label.startsWith("No"))!);
  await ada.says("i did it");
  await ada.says(met);
  await ada.says("2");
  if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("3");
  await ada.presses("Nothing much");
}

test("from 'i freeze when someone says hi' to numbers that contradict the first guess, in two weeks", async () => {
  const ada = talk({ now: "2026-11-02T20:00:00Z" });
  await ada.says("i freeze when someone says hi");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  await ada.presses("Enough for now");
  await ada.types("/nudge set 08:30 Europe/London");
  const days: [string, [string, string]][] = [
    ["2026-11-03T12:00:00Z", ["4", "1"]],
    ["2026-11-05T12:00:00Z", ["4", "0"]],
    ["2026-11-08T12:00:00Z", ["3", "1"]],
    ["2026-11-12T12:00:00Z", ["2", "0"]],
  ];
  const came: string[] = [];
  for (const [at, numbers] of days) {
    came.push(...(await ada.passes(at)).map(({ text }) => text));
    await one(ada, at, numbers);
  }
  came.push(...(await ada.passes("2026-11-20T12:00:00Z")).map(({ text }) => text));
  expect(came.join("\n")).toContain("Last 4 guesses: 13 of 20 unfriendly. Last 4 times: 2 of 20.");
  const back = came.filter((text) => text.startsWith("This is what you came with"));
  expect(back).toHaveLength(1);
  expect(back[0]).toContain("I'll stand there alone");

  await ada.types("/progress");
  ada.hears(/^"I|^"/);
  ada.hears("Times gone: 4. People spoken to: 8.");
  ada.hears("Last 4 guesses: 13 of 20 unfriendly. Last 4 times: 2 of 20.");
  expect(ada.reply()?.attachment).toMatchObject({ kind: "progress" });
  await ada.presses("All of it on one page");
  expect(ada.reply()?.attachment).toMatchObject({ kind: "page" });
});

test("after four weeks it says once that they need it less, with all of theirs on one page, and comes weekly", async () => {
  const ada = talk({ now: "2026-11-02T20:00:00Z" });
  await ada.says("i freeze when someone says hi");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("c");
  await ada.says("6");
  await ada.presses("Enough for now");
  await ada.types("/nudge set 08:30 Europe/London");
  await ada.passes("2026-11-25T12:00:00Z");
  await ada.says("thanks");
  ada.at("2026-12-01T12:00:00Z");
  await ada.types("/nudge set 08:30");
  const came = await ada.passes("2026-12-20T12:00:00Z");
  expect(came.filter(({ text }) => text.includes("all of yours on one page"))).toHaveLength(1);
  expect((await ada.person()).nudge?.days).toHaveLength(1);
});

test("of what is left open the daily line tells once; then lines come that ask nothing, and the question is kept", async () => {
  const jo = talk({ now: "2026-11-02T20:00:00Z" });
  await jo.says("I only know people from work.");
  await jo.types("/nudge set 08:30 Europe/London");
  const came = await jo.passes("2026-11-20T12:00:00Z");
  const [first, ...rest] = came.map(({ text }) => text);
  expect(first).toContain("Close it");
  expect(rest.length).toBeGreaterThan(2);
  for (const text of rest) expect(text).not.toMatch(/Close it|\?/);
  await jo.says("hi");
  jo.hears(/What's missing most just now/);
});
