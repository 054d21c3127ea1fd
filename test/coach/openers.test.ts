import { expect, test } from "vitest";
import type { Voice } from "../../src/coach/ports.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { talk } from "../support/talk.ts";

test.each([
  ["i have no friends", "With nobody to ring", "I've lost touch with everyone"],
  ["I'm so awkward", "Awkward fills you inside", "I won't know what to say"],
  ["everyone has their group already", "A ring of people", "I'll stand there alone"],
  ["my wife says i need to get out more", "that's their idea", "It feels fake"],
  ["nobody likes me", "inside a lot of heads", "I'd be bothering them"],
  ["i got ghosted", "No answer leaves you", "They never wrote back"],
  ["idk where to start", "The middle will do", "I won't know what to say"],
  ["can you help me with talking to strangers", "Strangers come without", "I won't know what to say"],
  ["what should i do when everyone stares at me", "From inside it feels like a lamp", "They'll see I'm nervous"],
  ["im useless at parties", "You marked yourself", "They'll see I'm nervous"],
])('"%s" is met with a sentence of its own, and what is offered is near to it', async (text, met, nearest) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(met);
  ada.hears(/nearest\?/);
  expect(ada.buttons()).toContain(nearest);
  expect(ada.buttons()).toHaveLength(5);
  await ada.presses(nearest);
  expect(await ada.answers()).toMatchObject({ situation: text, thought: nearest });
});

test.each([
  ["nobody invited me", "The edge of a room"],
  ["i always say sorry", "Sorry comes out first"],
  ["my girlfriend has friends and i dont", "loud from the next chair"],
  ["my flatmates are all friends and im just there", "loud from the next chair"],
  ["everyone left after uni", "people came with the timetable"],
  ["nobody asks me anything", "half a talk"],
  ["i want to say hi to my neighbour", "half a stranger"],
  ["i feel old", "hand out ages"],
  ["is it too late", "Late is mostly a feeling"],
  ["i just want one friend", "a fair number to want"],
  ["wedding season", "At a wedding the seat"],
  ["cold calls", "A cold call"],
  ["english is hard", "the joke is over"],
  ["i hate birthdays", "Birthdays count people"],
  ["should i go", "or go and leave early"],
  ["i never get invited", "The edge of a room"],
  ["do people like me", "Nearly everyone wants that"],
  ["i dont trust people", "There'll be a reason for that"],
  ["tired of being alone", "Lonely gets loud"],
  ["havent spoken to my dad in years", "Years pile up"],
  ["dentist waiting room", "Small spaces"],
  ["remote job", "Days without a voice"],
  ["they went for drinks", "The edge of a room"],
  ["i cant say no", "A yes that was meant"],
])('"%s" is met with a sentence about that, and not about something near it', async (text, met) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(met);
  ada.hears(/nearest\?/);
});

test("who has nobody is not told that their friends are everything", async () => {
  const ada = talk();
  await ada.says("i moved here in march and know nobody");
  ada.hears("A new place has all the streets and none of the people.");
  expect(ada.reply()?.text).not.toMatch(/swap|Your people|Your friends/);
});

test("of one mistake at most two sentences are offered, so that another reading has room", async () => {
  const ada = talk();
  await ada.says("i havent spoken to anyone in days");
  const person = await ada.person();
  const offered = person.activity?.kind === "knock" ? person.activity.offered.map(({ mistake }) => mistake) : [];
  expect(offered).toHaveLength(4);
  expect(Math.max(...offered.map((one) => offered.filter((other) => other === one).length))).toBeLessThanOrEqual(2);
});

test("a day that is named is still what a walk begins with", async () => {
  const ada = talk();
  await ada.says("i dont want to go on friday");
  ada.hears(/Friday/);
  expect((await ada.person()).activity?.kind).toBe("walk");
});

test("a loss comes before what a message opens with", async () => {
  const ada = talk();
  await ada.says("i have no friends since my husband died");
  ada.hears(/something practical/i);
});

test("for what many say first no model is asked", async () => {
  let asked = 0;
  const place: Voice["place"] = async () => {
    asked += 1;
    return null;
  };
  const ada = talk({ voice: { ...scriptedVoice, place } });
  await ada.says("im so awkward");
  expect(asked).toBe(0);
  const bob = talk({ voice: { ...scriptedVoice, place } });
  await bob.says("hmm the thing with the thing");
  expect(asked).toBe(1);
});

test("a first sentence that is typed word for word counts, also where it is not on the table", async () => {
  const ada = talk();
  await ada.says("i got ghosted");
  expect(ada.buttons()).not.toContain("I'll stand there alone");
  await ada.says("I'll stand there alone");
  ada.hears('"I\'ll stand there alone."');
  expect(await ada.answers()).toMatchObject({ thought: "I'll stand there alone" });
});

test("own words that are plain begin the walk, and are its thought", async () => {
  const ada = talk();
  await ada.says("im so awkward");
  const said = "i just never learned what you say after hello";
  await ada.says(said);
  expect((await ada.person()).activity).toMatchObject({ kind: "walk", mistake: "never-learned" });
  expect(await ada.answers()).toMatchObject({ thought: said });
});

test.each([
  ["people are trash", /well loved|swap/],
  ["my flatmates hate me", /shower|did you like talking to/],
  ["since i retired nobody rings", /people you have|swap/],
  ["left the army and nobody gets it", /close people|really know you|swap/],
  ["i want to text my ex", /market|goods|sofa|did you like talking to/],
])(
  '"%s" says too little for a walk, so sentences are offered and nothing is taken for granted',
  async (text, wrong) => {
    const ada = talk();
    await ada.says(text);
    expect(ada.reply()?.text).not.toMatch(wrong);
    expect((await ada.person()).activity?.kind).toBe("knock");
    expect(ada.buttons()).toHaveLength(5);
  },
);

test("a short message that both rankings read alike still begins a walk at once", async () => {
  const ada = talk();
  await ada.says("i owe everyone a reply");
  expect((await ada.person()).activity).toMatchObject({ kind: "walk", mistake: "not-working-it" });
});

test("who says of the one that came to mind that she died is not asked what made them think of her", async () => {
  const ada = talk();
  await ada.says("i miss my grandma");
  await ada.presses("I've lost touch with everyone");
  ada.hears("An initial will do.");
  await ada.says("she died in june");
  ada.hears("You've lost someone");
});

test("few words of their own that may be read two ways get other sentences, once", async () => {
  const ada = talk();
  await ada.says("i don't need friends");
  const first = ada.buttons();
  await ada.says("my mum made me");
  expect((await ada.person()).activity?.kind).toBe("knock");
  for (const label of ada.buttons().filter((one) => one !== "Something else")) expect(first).not.toContain(label);
  await ada.says("she just did");
  expect((await ada.person()).activity?.kind).toBe("walk");
});

test("who never said that anything was tried is not told that it counts", async () => {
  const ada = talk();
  await ada.says("im sad");
  await ada.presses("It's not for people like me");
  ada.hears("I won't tell you otherwise.");
  await ada.presses("Three");
  ada.hears(/^Three, noted/);
});

test('"i dont have anyone to write to" is nobody, and a "who" already there is not said twice', async () => {
  const ada = talk();
  await ada.says("can u be my friend");
  await ada.presses("It'd be odd to write now");
  await ada.says("i dont have anyone to write to");
  ada.hears("I'm looking for someone who …");
  await ada.says("who doesnt drink");
  ada.hears("I'm looking for someone who doesnt drink.");
});

test("none of the sentences on offer is nothing that their head says: it is asked for in their words", async () => {
  for (const text of ["none of these", "none", "neither", "None of them fit", "not really any of these"]) {
    const ada = talk();
    await ada.says("everyone ignores me");
    await ada.says(text);
    ada.hears(/way|words/);
    expect((await ada.person()).activity, text).toMatchObject({ kind: "knock", situation: "everyone ignores me" });
  }
});

test("nobody's husband is said back alone, as if there were something to it", async () => {
  const ada = talk();
  await ada.says("havent talked to an adult that isnt my husband in like 3 weeks");
  expect(ada.reply()?.text).not.toContain('"husband."');
});
