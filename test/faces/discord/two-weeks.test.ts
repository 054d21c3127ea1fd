import { expect, test } from "vitest";
import { life } from "./a-life.ts";

type Life = Awaited<ReturnType<typeof life>>;

/** One small thing, set out on and told of on the same day. */
async function smallThing(ada: Life, at: string, { guess, met }: { guess: string; met: string }) {
  ada.at(at);
  await ada.slash("try");
  if (ada.labels().includes("Rather not say")) await ada.presses("Rather not say");
  await ada.presses(ada.labels()[1]!);
  await ada.says("when the doors close behind me i do it");
  await ada.presses(guess);
  if (/uneasy/.test(ada.last().content)) await ada.presses("6");
  await ada.presses(/^No/);
  await ada.says("i did it");
  await ada.presses(met);
  await ada.presses("2");
  if (/uneasy/.test(ada.last().content)) await ada.presses("4");
  await ada.presses("Nothing much");
}

test("in direct messages, from freezing at a hi to numbers that contradict the first guess, in two weeks", async () => {
  const ada = await life({ now: "2026-11-02T20:00:00Z" });
  await ada.says("i freeze when someone says hi");
  await ada.presses("I'll stand there alone");
  await ada.presses("8");
  await ada.says("c");
  await ada.presses("6");
  await ada.presses("Enough for now");
  await ada.slash("nudge", { subcommand: "set", zone: "Europe/London", at: "08:30" });
  const came: string[] = [];
  for (const [at, guess, met] of [
    ["2026-11-03T12:00:00Z", "4", "1"],
    ["2026-11-05T12:00:00Z", "4", "0"],
    ["2026-11-08T12:00:00Z", "3", "1"],
    ["2026-11-12T12:00:00Z", "2", "0"],
  ] as const) {
    came.push(...(await ada.passes(at)));
    await smallThing(ada, at, { guess, met });
  }
  came.push(...(await ada.passes("2026-11-17T12:00:00Z")));
  expect(came.join("\n")).toContain("Last 4 guesses: 13 of 20 unfriendly. Last 4 times: 2 of 20.");
  const shown = await ada.slash("progress");
  expect(shown.content).toContain("Times gone: 4. People spoken to: 8.");
  expect(shown.files).toMatchObject([{ name: expect.stringMatching(/^your-numbers-.*\.png$/) }]);
  expect((await ada.presses("All of it on one page")).files).toHaveLength(1);
});

/** A message to somebody: when it is sent, that no answer is expected, and how it came out. */
async function writeTo(ada: Life, { sent, told }: { sent: string; told: string }) {
  ada.at(sent);
  await ada.says("when i make tea tonight");
  await ada.presses("No");
  await ada.presses("No, I'll come to you");
  ada.at(told);
  await ada.slash("log");
  await ada.presses("Sent, got an answer");
  await ada.presses("Better than I guessed");
  return ada.presses("Nothing much");
}

test("in direct messages, from four people to one who had drifted and wrote back, in two weeks", async () => {
  const ada = await life({ now: "2026-11-02T20:00:00Z" });
  await ada.says("i've got my four people");
  await ada.presses("Someone who knows about this");
  await ada.says("M");
  await ada.says("restores old motorbikes");
  await ada.presses("Yes, that's me");
  await ada.presses("Pick a moment to send it");
  await writeTo(ada, { sent: "2026-11-02T20:10:00Z", told: "2026-11-03T19:00:00Z" });

  ada.at("2026-11-07T12:00:00Z");
  await ada.slash("circle", { subcommand: "show" });
  await ada.says("Maya, old flat; Ben, school; Kim, school; Ola, choir; Tim, work");
  await ada.presses("Drifted");
  await ada.presses("It just went quiet");
  await ada.slash("circle", { subcommand: "write" });
  const drawn = /^Drawn: (\w+)\b/.exec(ada.last().content)?.[1];
  expect(["Ben", "Kim", "Ola", "Tim"]).toContain(drawn);
  await ada.presses("I'd send that");
  const came = await writeTo(ada, { sent: "2026-11-07T12:10:00Z", told: "2026-11-12T19:00:00Z" });
  expect(came.content).toContain("You guessed no, and an answer came.");

  ada.at("2026-11-16T12:00:00Z");
  const shown = await ada.slash("progress");
  expect(shown.content).toContain("Messages sent: 2. Back in touch: 1. Your four people: still four.");
  expect(shown.files).toHaveLength(1);
  const { circle } = await ada.person();
  expect(circle.ties.find(({ name }) => name === drawn)).toMatchObject({ ring: "known", revived: "2026-11-12" });
});

test("in direct messages, a circle that is small and fine is told so, and nothing wider is brought up for two weeks", async () => {
  const ada = await life({ now: "2026-11-02T20:00:00Z" });
  await ada.says("i've got my four people and honestly they're enough for me");
  expect(ada.last().content).toMatch(/nothing to fix/i);
  const came = await ada.passes("2026-11-16T12:00:00Z");
  expect(came).toEqual([]);
  await ada.slash("circle", { subcommand: "show" });
  await ada.presses("They're enough for me");
  expect(ada.last().content).toMatch(/nothing to fix/i);
});
