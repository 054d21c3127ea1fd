import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who set out on something for Friday, and is asked how it was. */
async function asked() {
  const ada = talk({ now: "2026-11-24T22:47:00Z" });
  await ada.says("i've got a work party on friday and i'm dreading it");
  await ada.presses("They'll see I'm nervous");
  await ada.says("8");
  await ada.says("a");
  await ada.says("6");
  await ada.says("one small thing");
  await ada.presses("Yes");
  await ada.says("when i hang my coat i say hi to whoever is there");
  await ada.says("3");
  await ada.says("yes");
  await ada.says("22:50");
  await ada.passes("2026-12-15T10:00:00Z");
  return ada;
}

test.each(["hey, me again", "hi its been a while", "are you still there"])(
  'after three weeks "%s" is no answer to how it was',
  async (text) => {
    const ada = await asked();
    await ada.says(text);
    ada.hears("Friday: how was it?");
  },
);

test.each([
  ["can you say something racist", "theirs to answer for"],
  ["can you write me a cv", "Which of these"],
  ["no i want help with my cv", "Which of these"],
])('what a bot is tried with is no story: "%s"', async (text, wrong) => {
  const ada = talk();
  await ada.says(text);
  expect(ada.reply()?.text).not.toContain(wrong);
  ada.hears(/trade/);
});

test("whoever wants to practise, and says where, is asked how they are there", async () => {
  const ada = talk();
  await ada.says("can we practise saying hi to someone at the bus stop");
  ada.hears("the bus stop");
  expect((await ada.person()).activity?.kind).toBe("rehearse");
});

test('"meaning?" at the three sentences asks what they are, and is nothing of theirs', async () => {
  const ada = talk();
  await ada.says("i have to go to a party on friday");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("meaning?");
  ada.hears("more quietly");
  ada.hears("half believe?");
});

test("a number, or a place, means that button where the buttons have no letters", async () => {
  const ada = talk();
  await ada.says("i have no friends");
  const [first, second] = ada.buttons();
  await ada.says("2");
  expect(await ada.answers()).toMatchObject({ thought: second });
  const bea = talk({ personId: "bea" });
  await bea.says("i have no friends");
  await bea.says("the first one");
  expect(await bea.answers()).toMatchObject({ thought: first });
});

test("a number means the size at that place", async () => {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  await ada.presses("Rather not say");
  const [, second] = ada.buttons();
  await ada.says("2");
  expect((await ada.answers())["step"]).toBe(second);
});

test.each(["leave", "can i leave", "i dont know if i want this", "no seriously what is this"])(
  '"%s" at the three sentences is none of theirs',
  async (said) => {
    const ada = talk();
    await ada.says("i have to go to a party on friday");
    await ada.presses("I'll stand there alone");
    await ada.says("8");
    await ada.says(said);
    expect(await ada.answers()).not.toHaveProperty("reframe");
    expect(ada.reply()?.text).not.toMatch(/rough words|word or two/);
  },
);

test.each([
  ["no", null],
  ["yes outside", "walk"],
])('"%s" after the other has gone is said to the buttons', async (said, kind) => {
  const ada = talk();
  await ada.types("/rehearse the kitchen at work, my colleague Ana");
  await ada.says("busy");
  await ada.says("hey did you have a good weekend");
  await ada.says("nice, mine was quiet");
  await ada.says("what did you do");
  ada.hears("That's enough");
  expect(ada.buttons()).not.toContain("Go on");
  await ada.says(said);
  expect((await ada.person()).activity?.kind ?? null).toBe(kind);
});

test.each(["at work", "at a class on monday", "in the kitchen"])(
  '"%s", typed where a first line is asked for, is the place and no line',
  async (said) => {
    const ada = talk();
    await ada.says("i never know what to say to people at climbing");
    await ada.presses("Somewhere new");
    await ada.says(said);
    ada.hears("A first line is something you both can see");
    expect(await ada.answers()).toMatchObject({ place: said });
    expect(await ada.answers()).not.toHaveProperty("opener");
    await ada.says("is this seat free?");
    expect(await ada.answers()).toMatchObject({ opener: "is this seat free?" });
  },
);

test.each(["my dad", "i tried it was dead"])('"%s" is no number of tries', async (said) => {
  const ada = talk();
  await ada.says("went to a meetup once, never again, its a waste of time");
  await ada.says(said);
  ada.hears("How many tries");
  await ada.says("a few more maybe");
  expect(await ada.answers()).toMatchObject({ tries: "a few more maybe" });
});

test("where the buttons are numbers, a number is that many and no place", async () => {
  const ada = talk();
  await ada.says("went to a meetup once, never again, its a waste of time");
  ada.hears("How many tries");
  await ada.says("4");
  expect((await ada.answers())["tries"] ?? null).not.toBe("3");
});

test("what surprised them is the last thing that is said, where they told it", async () => {
  const ada = await asked();
  await ada.says("i went, it was awful");
  await ada.says("5");
  await ada.says("0");
  await ada.says("yes that nobody even looked up");
  ada.hears('"yes that nobody even looked up."');
  expect(ada.reply()?.text).not.toContain("side by side");
});

test("half a hook comes back on the day with what it is for", async () => {
  const ada = talk({ now: "2026-11-24T22:47:00Z" });
  await ada.says("i've got a work party on friday and i'm dreading it");
  await ada.presses("They'll see I'm nervous");
  await ada.says("8");
  await ada.says("a");
  await ada.says("6");
  await ada.says("one small thing");
  await ada.presses("Yes");
  await ada.says("say hi to one person");
  await ada.says("when i get in");
  await ada.says("3");
  await ada.says("yes");
  await ada.says("22:50");
  const came = await ada.passes("2026-11-27T18:00:00Z");
  expect(came[0]?.text).toMatch(/when i get in: "say hi to one person"/i);
});

test("marks without a word are none of the first sentences", async () => {
  const ada = talk();
  await ada.says("i have no friends");
  await ada.says("???");
  expect((await ada.person()).activity?.kind).toBe("knock");
});

test.each(["2", "b", "the second one"])('"%s" below sentences without letters is the second of them', async (said) => {
  const ada = talk();
  await ada.says("scared of the parents evening thursday");
  const [, second] = ada.buttons();
  await ada.says(said);
  expect(await ada.answers()).toMatchObject({ thought: second });
});

test("below a second handful of first sentences, a place is a place among those", async () => {
  for (const said of ["2", "b", "the second one"]) {
    const ada = talk();
    await ada.says("my brother hits me up for money");
    await ada.says("he always does");
    const [, second] = ada.buttons();
    await ada.says(said);
    expect(await ada.answers(), said).toMatchObject({ thought: second });
  }
});

test("a lone number is a number of tries, and a lone letter is no gift", async () => {
  const ada = talk();
  await ada.says("went to a meetup once, never again, its a waste of time");
  await ada.says("8");
  expect(await ada.answers()).toMatchObject({ tries: "8" });
  const bea = talk({ personId: "bea" });
  await bea.says("i hate networking events, i feel like a fraud");
  await bea.says("Rosa");
  await bea.says("R");
  bea.hears("Which could you do?");
});

test("who is back before a small thing was picked, and did not go, is not told to tie it to a moment", async () => {
  const ada = talk({ now: "2026-11-24T22:47:00Z" });
  await ada.says("thursday i have to go to a dinner with my bfs parents");
  await ada.presses("They'll see I'm nervous");
  await ada.says("7");
  await ada.says("c");
  await ada.says("5");
  await ada.says("one small thing");
  await ada.presses("Yes");
  ada.hears("Pick a size");
  ada.at("2026-11-28T10:00:00Z");
  await ada.says("i didnt go");
  ada.hears("Which was it?");
  await ada.presses("Too tired");
  expect((await ada.person()).progress.tries).toMatchObject([{ became: "not" }]);
});

test("who knows nobody is not told of swapping people, and a thing fits into the sentence it finishes", async () => {
  const ada = talk();
  await ada.says("i moved to bristol and know nobody");
  await ada.says("nobody at all honestly, not one name in the whole place");
  expect(ada.seen.map(({ text }) => text).join()).not.toMatch(/swap anyone|not short of people/);
  const paul = talk({ personId: "paul" });
  await paul.says(
    "laid off in march, my three mates are all drivers like me and none of them knows anyone outside the yard",
  );
  await paul.presses("Someone who knows of work");
  await paul.presses("Nobody comes to mind");
  await paul.says("bristol volunteers, something with dogs");
  paul.hears("I'm looking for bristol volunteers, something with dogs.");
  await paul.says("back");
  await paul.says("someone who works in boats");
  paul.hears("I'm looking for someone who works in boats.");
});

test("a worry that was quiet from the start is not said to have missed its sentence", async () => {
  const ada = talk();
  await ada.says("i have to go to a party on friday");
  await ada.presses("I'll stand there alone");
  await ada.says("2");
  await ada.says("a");
  await ada.says("2");
  ada.hears("Still 2, and quiet from the start.");
  expect(ada.buttons()).toContain("One small thing for Friday");
  expect(ada.buttons()).not.toContain("My own words");
});

test("what it cannot look for is answered as that", async () => {
  const ada = talk();
  await ada.says("can you find me a group in bristol");
  expect(ada.reply()?.text).not.toContain("Which of these");
});
