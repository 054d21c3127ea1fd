import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Ada has picked a small thing for Saturday, and left at this question. */
async function leftAt(question: "hook" | "guess" | "ask") {
  const ada = talk();
  await ada.says("my cousins birthday on saturday, i'll just stand there");
  await ada.presses("I'll stand there alone");
  for (const said of ["8", "c", "6", "small", "rather not say"]) await ada.says(said);
  await ada.says("ten minutes at the food table");
  if (question !== "hook") await ada.says("when i come in i put the present down");
  if (question === "ask") await ada.says("3");
  return ada;
}

test.each([
  ["hook", "it was ok"],
  ["hook", "i went in for a bit"],
  ["guess", "it was awful"],
  ["ask", "i went, it was fine"],
] as const)("left at the %s, somebody comes back and says '%s': that is what came of it", async (question, said) => {
  const ada = await leftAt(question);
  ada.at("2026-11-29T12:00:00Z");
  await ada.says(said);
  ada.hears(`"${said}."`);
  expect((await ada.person()).progress).toMatchObject({
    tries: [{ text: "ten minutes at the food table", outcome: said, became: "done" }],
    walks: [{ before: 8, after: 6 }],
  });
});

test.each(["hook", "guess", "ask"] as const)("left at the %s, 'i didnt go' is met with no blame", async (question) => {
  const ada = await leftAt(question);
  ada.at("2026-11-29T12:00:00Z");
  await ada.says("i didnt go");
  ada.hears("Okay. Which was it?");
  await ada.says("too tired");
  ada.hears("rest was the right thing");
});

test("'i already did it' where the moment is asked is what came of it, at once", async () => {
  const ada = await leftAt("hook");
  await ada.says("i already did it");
  expect((await ada.person()).progress.tries).toMatchObject([{ outcome: "i already did it", became: "done" }]);
});

test("a moment that sounds like a tale is a moment, as long as they are there", async () => {
  const ada = await leftAt("hook");
  await ada.says("im back from school around four");
  expect((await ada.answers())["if_then"]).toBe("im back from school around four");
});

test.each(["hook", "guess", "ask"] as const)(
  "left at the %s for days, a new worry is a new worry, and what was found is kept",
  async (question) => {
    const ada = await leftAt(question);
    ada.at("2026-12-02T20:00:00Z");
    await ada.says("theres a party on friday and everyone looking at me and see im nervous");
    expect((await ada.person()).activity).toMatchObject({ mistake: "fear-of-strangers", answers: { when: "Friday" } });
    ada.hears("nearest to what your head says");
    expect((await ada.person()).progress).toMatchObject({
      walks: [{ before: 8, after: 6 }],
      tries: [{ text: "ten minutes at the food table", outcome: null }],
    });
  },
);

test("the same words a minute later are an answer like any other", async () => {
  const ada = await leftAt("hook");
  const worry = "theres a party on friday and everyone looking at me and see im nervous";
  await ada.says(worry);
  expect((await ada.answers())["if_then"]).toBe(worry);
});

test("whoever comes back with an answer is heard as answering", async () => {
  const ada = await leftAt("ask");
  ada.at("2026-11-25T12:00:00Z");
  await ada.says("yes");
  ada.hears("clock on your phone");
});

test.each(["i wont", "im not going", "i won't do it"])(
  '"%s" is understood at the size and at the guess too',
  async (said) => {
    const ada = await leftAt("guess");
    await ada.says(said);
    ada.hears(/^Then (not|it's left)/);
    expect((await ada.person()).progress.tries).toEqual([]);
    const bo = talk();
    await bo.types("/try fear-of-strangers");
    await bo.presses("Rather not say");
    await bo.says(said);
    bo.hears(/^Then (not|it's left)/);
    expect(await bo.person()).toMatchObject({ activity: null, progress: { tries: [] } });
  },
);

test("'no' to three small things brings three others", async () => {
  const bo = talk();
  await bo.types("/try fear-of-strangers");
  await bo.presses("Rather not say");
  const first = bo.buttons().slice(0, 3);
  await bo.says("no");
  bo.hears("others");
  expect(
    bo
      .buttons()
      .slice(0, 3)
      .some((label) => first.includes(label)),
  ).toBe(false);
});

test("/log asks about what is planned for later, when nothing else is open", async () => {
  const ada = await leftAt("ask");
  await ada.says("no");
  await ada.types("/log");
  ada.hears("Which one was that?");
  expect(ada.buttons()).toEqual(["ten minutes at the food table", "Something else"]);
  await ada.presses("ten minutes at the food table");
  ada.hears("how was it?");
});

test("progress in the middle of a walk shows what was found so far", async () => {
  const ada = await leftAt("hook");
  await ada.says("progress");
  ada.hears(String((await ada.answers())["reframe"]).slice(0, 20));
  ada.hears("8 before, 6 after");
  expect(await ada.person()).toMatchObject({ activity: { asked: "if_then" }, progress: { walks: [], tries: [] } });
});

test("'still waiting' after 'nothing yet' is heard as waiting", async () => {
  const bo = talk();
  await bo.types("/try not-working-it");
  if (bo.buttons().includes("Rather not say")) await bo.presses("Rather not say");
  await bo.says("a message to my aunt");
  for (const said of ["when the kettle is on", "maybe", "no"]) await bo.says(said);
  await bo.says("i sent it");
  bo.hears("Next to your guess");
  await bo.says("still waiting");
  bo.hears(/[Ww]aiting|half is done/);
  expect(await bo.person()).toMatchObject({ activity: null, progress: { tries: [{ outcome: "silence" }] } });
  await bo.says("still waiting");
  bo.hears(/[Ww]aiting/);
  expect((await bo.person()).activity).toBeNull();
});

test("a better word that comes while the guess is looked at is the one that is kept", async () => {
  const bo = talk();
  await bo.types("/try not-working-it");
  if (bo.buttons().includes("Rather not say")) await bo.presses("Rather not say");
  await bo.says("a message to my aunt");
  for (const said of ["when the kettle is on", "maybe", "no", "i sent it"]) await bo.says(said);
  bo.hears("Next to your guess");
  await bo.says("she wrote back!! we're meeting up");
  bo.hears(/"she wrote back!! we're meeting up/);
  expect((await bo.person()).progress.tries).toMatchObject([{ outcome: "she wrote back!! we're meeting up" }]);
});

test.each(["ok", "cool", "idk", "yes", "c", "5", "lol"])('"%s" with nothing open is no worry', async (said) => {
  const ada = await leftAt("ask");
  await ada.says("no");
  expect((await ada.person()).activity).toBeNull();
  await ada.says(said);
  expect((await ada.person()).activity).toBeNull();
  expect(ada.reply()?.text).not.toContain(`"${said}`);
});
