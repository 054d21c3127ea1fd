import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** A message to an aunt was sent, and nothing has come back. */
async function waiting() {
  const bo = talk();
  await bo.types("/try not-working-it");
  if (bo.buttons().includes("Rather not say")) await bo.presses("Rather not say");
  await bo.presses("Answer the oldest message you owe");
  for (const said of ["when the kettle is on", "maybe", "no", "i sent it", "still waiting"]) await bo.says(said);
  expect((await bo.person()).progress.tries).toMatchObject([{ outcome: "silence" }]);
  return bo;
}

test.each(["she answered", "he wrote back!!", "got a reply"])(
  "'%s', days after it was sent, is the answer to that, and no new worry",
  async (said) => {
    const bo = await waiting();
    bo.at("2026-11-28T10:00:00Z");
    await bo.says(said);
    const { activity, progress } = await bo.person();
    expect(activity?.kind).not.toBe("knock");
    expect(progress.tries).toHaveLength(1);
    expect(progress.tries[0]?.outcome).not.toBe("silence");
    expect(progress.tries[0]?.became).toBe("done");
  },
);

/** A small thing is set for today. */
async function today() {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  for (const said of ["when i come in", "3", "no"]) await ada.says(said);
  return ada;
}

test.each(["i cant", "cant do it", "im not going"])(
  "'%s' while something is set out on is asked about kindly",
  async (said) => {
    const ada = await today();
    await ada.says(said);
    ada.hears("Okay. Which was it?");
    await ada.presses("It didn't feel safe");
    ada.hears("Then that was a good call.");
  },
);

test.each([
  ["it was awful", true],
  ["everyone laughed at me", true],
  ["it wasn't awful actually", false],
  ["it was fine", false],
])('"%s" is met as hard: %s', async (said, isHard) => {
  const ada = await today();
  if (said.startsWith("everyone")) await ada.types("/log");
  await ada.says(said);
  expect(/A rough one|a hard one/.test(ada.reply()?.text ?? "")).toBe(isHard);
  expect((await ada.person()).progress.tries).toMatchObject([{ outcome: said, became: "done" }]);
});

test("a name that comes after 'nobody' is taken, and what was asked of nobody is asked of them", async () => {
  const bo = talk();
  await bo.says("i never text back and now its been weeks");
  await bo.presses("Nobody comes to mind");
  await bo.says("sam");
  expect((await bo.answers())["who"]).toBe("sam");
  bo.hears("Sam");
});

test("whoever curses twice is not told the same thing twice", async () => {
  const ada = talk();
  await ada.says("im nervous about a party");
  await ada.says("you're useless");
  const first = ada.reply()?.text;
  await ada.says("fuck off");
  expect(ada.reply()?.text).not.toBe(first);
  expect(ada.buttons()).toContain("Stop");
});

test("'how does this work' stands below the sentences, never above them", async () => {
  const ada = talk();
  await ada.says("i feel fake at these work things");
  expect(ada.buttons()[0]).not.toBe("How does this work?");
  expect(ada.buttons().at(-1)).toBe("Something else");
});

test("where no sentence was kept, the promise is their plan and not a sentence", async () => {
  const ada = talk();
  await ada.says("my cousins birthday on saturday, i'll just stand there");
  await ada.presses("I'll stand there alone");
  for (const said of ["8", "none of these", "skip", "small", "no"]) await ada.says(said);
  await ada.presses(ada.buttons()[0]!);
  for (const said of ["when i come in i put the present down", "2", "yes, 22.47"]) await ada.says(said);
  ada.hears("I'll send you your own plan, nothing else.");
});
