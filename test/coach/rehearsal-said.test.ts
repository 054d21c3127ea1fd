import { describe, expect, test } from "vitest";
import { type DEEDS, MANNERS } from "../../src/domain/rehearsal/script.ts";
import { fc } from "../support/fuzz.ts";
import { playbook } from "../support/playbook.ts";
import { countWords, talk } from "../support/talk.ts";
import { atTheBakery, theirs, ways } from "./at-the-bakery.ts";

const { labels, answers, declined, ended } = playbook.rehearsal;

describe.each(MANNERS)("somebody %s", (manner) => {
  const lines: Record<string, string> = {
    hello: "hi",
    open: "what are you baking?",
    how: "how are you",
    advice: "what's good here?",
    name: "what's your name?",
    info: "how long have you been open?",
    closed: "is it always this full?",
    request: "could I have a loaf please",
    offer: "can I carry that for you?",
    shared: "I walked here in the rain",
    both: "I walked here in the rain, what are you baking?",
    remark: "that smells good",
    bye: "have a good day, bye",
    long: `i ${"went there and then i told him about it all ".repeat(6)}`,
    sorry: "sorry to bother you",
    many: "what is this? who made it? is it good?",
    personal: "how old are you?",
  };
  test.each(Object.entries(lines))("answers in their manner to a line that is: %s", async (deed, line) => {
    const ada = await atTheBakery(manner, `${manner}-${deed}`);
    await ada.says(line);
    const said = theirs(ada.reply()?.text);
    const { details } = playbook.rehearsal.places.find(({ id }) => id === "shop")!;
    const possible = answers[manner][deed as (typeof DEEDS)[number]].flatMap(({ text }) =>
      details.map((detail) => text({ detail })),
    );
    expect(possible).toContain(said);
    expect((await ada.person()).activity).toMatchObject({ exchanges: [{ deed }] });
  });

  test("takes up a question about what they said", async () => {
    const ada = await atTheBakery(manner);
    await ada.says("what are you baking?");
    const { stopWords } = playbook.vocabulary;
    const said =
      theirs(ada.reply()?.text)
        .toLowerCase()
        .match(/[a-z]{5,}/g) ?? [];
    const word = said.find((one) => !stopWords.includes(one))!;
    await ada.says(`tell me about the ${word}`);
    expect((await ada.person()).activity).toMatchObject({ exchanges: [{}, { deed: "follow" }] });
    ada.hears(new RegExp(`"${word}"|"tell me`, "i"));
  });
});

test.each([
  ["ex", "the cinema, my ex"],
  ["child", "playground, a little girl"],
  ["child", "bus stop, a 14 year old"],
  ["child", "park bench, a girl of 11"],
  ["child", "park bench, someone who is 15"],
  ["child", "online, a 15yo i met"],
  ["famous", "backstage, Taylor Swift"],
  ["date", "restaurant, my date"],
  ["date", "a bar, a hot girl"],
  ["hurtful", "school, my bully"],
] as const)("%s is declined in one sentence: %s", async (kind, place) => {
  const ada = talk();
  await ada.types(`/rehearse ${place}`);
  ada.hears(declined[kind].says);
  expect(declined[kind].says.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
  expect((await ada.person()).activity).toMatchObject({ asked: "place", place: null });
  await ada.says("bus stop, the 70 year old neighbour");
  ada.hears(/What are they like|How shall I play/);
});

test.each(["flirt", "sexual", "abusive", "ward"] as const)(
  "a line that is %s ends the scene kindly and offers something else",
  async (kind) => {
    const ada = await atTheBakery();
    await ada.says(ended[kind].heard[0]!.replaceAll("…", ""));
    ada.hears(ended[kind].says);
    expect(ada.buttons()).toEqual(ways("other", "let_out"));
    expect((await ada.person()).activity).toBeNull();
    await ada.presses(labels.other);
    ada.hears(/Where is it, and who/);
  },
);

test("the gate comes first: a crisis in a line is answered, and nobody is played on to", async () => {
  const ada = await atTheBakery();
  await ada.says("hi");
  await ada.says("i want to kill myself");
  ada.hears(playbook.safety.replies["self-harm"].text.slice(0, 30));
  expect((await ada.person()).activity).toBeNull();
});

test("an unclear line is asked about; a figure of speech goes on in the scene", async () => {
  const ada = await atTheBakery();
  await ada.says("i cant do this anymore");
  const { activity } = await ada.person();
  expect(activity?.kind).toBe("check");
  await ada.says("just a figure of speech");
  ada.hears("> They:");
  await ada.says("i cant do this anymore");
  await ada.says("yes");
  const after = await ada.person();
  expect(after.activity).toBeNull();
  expect(after.left?.kind).not.toBe("rehearse");
});

test("somebody who goes blank is lent a line of the place; it costs nothing", async () => {
  const ada = await atTheBakery();
  await ada.says("idk what to say");
  ada.hears(/"(What's good here today\?|Is it always this busy\?)"/);
  await ada.says("skip");
  await ada.says("…");
  ada.hears("I couldn't read that as a line.");
  expect((await ada.person()).activity).toMatchObject({ exchanges: [], played: 0 });
});

test("hello, goodbye and questions are lines in a scene, not said to the coach", async () => {
  const ada = await atTheBakery();
  for (const line of ["hello", "do you like it here?", "can you help me with this?", "thanks, see you"]) {
    await ada.says(line);
    ada.hears(/^> They:/);
  }
});

test("it can be asked for in words, in the middle of other things", async () => {
  const ada = talk();
  await ada.says("can we rehearse that");
  ada.hears(/Where is it, and who/);
});

test("whatever is typed, the scene answers with at most 45 words of ours, a tip only after a line, and stays bounded", async () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom(
      "hi",
      "what's new?",
      "again",
      "go on",
      "back",
      "skip",
      "help",
      "how come?",
      "I like it",
      "bye",
      "progress",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MANNERS), fc.array(line, { maxLength: 9 }), async (manner, lines) => {
      const ada = await atTheBakery(manner);
      for (const typed of lines) {
        await ada.says(typed);
        const { activity } = await ada.person();
        if (activity?.kind !== "rehearse") break;
        expect(
          countWords(
            ada
              .reply()!
              .text.replace(/^> .*$/gm, "")
              .replace(/"[^"]*"/g, ""),
          ),
        ).toBeLessThanOrEqual(45);
        expect(activity.exchanges.length).toBeLessThanOrEqual(5);
        expect(activity.played).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 60 },
  );
});

test("who says no manner twice is played to all the same, and a sentence is said to them at once", async () => {
  const ada = talk();
  await ada.types("/rehearse");
  await ada.says("my neighbour in the stairwell");
  await ada.says("kindly");
  ada.hears(/One of these four/);
  await ada.says("hi, could you turn the music down a bit after ten");
  ada.hears(/> They:/);
});
