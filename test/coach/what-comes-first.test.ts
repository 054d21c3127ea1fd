import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const OPENLY = /^I only see words, so one question first\. Is anyone not safe/;
const ENDING = /Are you thinking about ending your life/;

const saying = async (...said: string[]) => {
  const ada = talk();
  for (const text of said) await ada.says(text);
  return ada;
};

const inScene = async (place: string, ...said: string[]) => {
  const ada = talk();
  await ada.types("/rehearse");
  await ada.says(place);
  await ada.presses("Friendly");
  for (const text of said) await ada.says(text);
  return ada;
};

test("what may be danger in a scene, and has no name, is asked about openly", async () => {
  const ada = await inScene("asking my husband", "sorry dont be angry, i wont wear it");
  ada.hears(OPENLY);
  await ada.says("yes");
  await ada.presses("Someone hurts or scares me");
  ada.hears(/fault/);
});

test("what hardly tells of something taken is asked about openly", async () => {
  (await saying("my diary for next month is empty. quite deliberately")).hears(OPENLY);
});

test("two packs for a headache that is not to come back are no scene to praise, and a packet for a headache is", async () => {
  const packs = "hi could i get two packs of the strong ones";
  (await inScene("the pharmacy, the woman who serves", packs, "its for a headache that wont come back")).hears(ENDING);
  const ada = await inScene("the pharmacy, the woman who serves", "hi, something for a headache please");
  ada.hears(/They:/);
});

test.each([
  ["ill hitchhike to leeds, the driver", /^You can get off a bus/],
  ["the corridor, my stammer and the man next door", /^Then the room should bend/],
])("what is mentioned is said where a scene opens, too: %s", async (place, said) => {
  const ada = talk();
  await ada.types("/rehearse");
  await ada.says(place);
  ada.hears(said);
  ada.hears(/How shall I play them/);
});

test.each([
  "she said no. i want to ask again",
  "i asked him out and he said no. how do i ask again",
  "can i practise asking her out again, she said no",
  "asked her to dinner, she said no",
])("a clear no is named, whatever is made of it: %s", async (text) => {
  const ada = talk();
  const [first] = await ada.says(text);
  expect(first?.reply.text).toMatch(/a clear no can be left in peace/);
});

test("a wish to ask again after a no is nothing that was done", async () => {
  const ada = await saying("she said no. i want to ask again");
  expect(ada.reply()?.text).not.toMatch(/How many people/);
});

test.each([
  ["im 82, its 39 degrees"],
  ["this heat is awful, im 82 and muddled"],
  ["its 38 degrees and im dizzy"],
  ["i am afraid of strangers", "i live alone and this heat is too much"],
])("great heat, and somebody old or alone in it, comes first: '%s' '%s'", async (...said) => {
  const ada = await saying(...said.filter(Boolean));
  ada.hears(/^Heat like that comes before anything here/);
  await ada.says("i dont want to bother anyone");
  ada.hears(/who could look in on you today/);
});

test.each([
  ["its 39 degrees and my boss wants me at the bbq"],
  ["the oven was at 40 degrees when i live alone anyway"],
  ["it's so hot in here and im dizzy, everyone at the party is looking at me"],
  ["38 degrees and the party is at the park, i'm confused about what to wear"],
  ["this heat is awful and at my age parties are awkward"],
  ["i am afraid of strangers and i live alone", "everyone will be at the park in this heat"],
])("and heat alone is small talk: '%s' '%s'", async (...said) => {
  expect((await saying(...said.filter(Boolean))).reply()?.text).not.toMatch(/^Heat like that/);
});

test("whoever forgets where they live is told who is good for that", async () => {
  (await saying("i forget where i live sometimes")).hears(/^Forgetting like that is for a doctor/);
});

test("days after a loss nobody is asked to widen anything, and the way on is theirs to say", async () => {
  const ada = await saying("my brother died on sunday");
  await ada.presses("Something practical");
  ada.hears(/^Small things, then, and only today's/);
  expect(ada.buttons()).toEqual(["It's about other people", "Let me say it", "Enough for now"]);
  await ada.says("it's about other people");
  expect((await ada.person()).activity?.kind).toMatch(/walk|knock/);
  const bea = await saying("my brother died on sunday", "let me say it", "he was 31 and i dont know what to do");
  await bea.presses("Something practical");
  bea.hears(/^Small things, then/);
});

test("the small things after a loss are said once: 'that's all' to them is enough", async () => {
  const ada = await saying(
    "my brother died on sunday",
    "let me say it",
    "he was 31 and i dont know what to do",
    "that's all",
  );
  ada.hears(/^Small things, then/);
  expect(ada.buttons()[0]).toBe("It's about other people");
  await ada.says("that's all");
  ada.hears(/^Then it's said, and it can stay here/);
});

test("a loss that is long ago goes on to what is missing", async () => {
  const ada = await saying("my husband died four years ago and i have nobody now");
  await ada.presses("Something practical");
  expect((await ada.person()).activity?.kind).toMatch(/walk|knock/);
});

test("'i said no' is an answer, and lets go of nothing", async () => {
  const ada = talk();
  await ada.types("/log said hi to the neighbour");
  await ada.says("i said no");
  expect((await ada.person()).activity).not.toBeNull();
});

test("'none of these', said to the plain question, is nobody else: it is asked once more, then which it is", async () => {
  const ada = await saying("i want to disappear", "none of these");
  ada.hears(ENDING);
  await ada.says("none of these");
  ada.hears(/Which is nearest\?/);
  expect(ada.buttons()).toContain("None, nobody is in danger");
});
