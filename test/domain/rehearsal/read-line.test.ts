import { describe, expect, test } from "vitest";
import { endingOf, readLine } from "../../../src/domain/rehearsal/read-line.ts";
import { DEEDS } from "../../../src/domain/rehearsal/script.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";

const script = playbook.rehearsal;
const { stopWords } = playbook.vocabulary;
const read = (line: string, answered: string | null = null, questions = 0) =>
  readLine(line, { answered, questions, stopWords }, script);

const LINES: [string, string, (string | null)?][] = [
  ["hi", "hello"],
  ["Good morning", "hello"],
  ["hey, I'm Sam", "hello"],
  ["What are you baking today?", "open"],
  ["so what brings you here", "open"],
  ["Why do they close on Mondays?", "open"],
  ["how are you", "how"],
  ["How was your weekend?", "how"],
  ["What's good here?", "advice"],
  ["which one would you take", "advice"],
  ["what's your name?", "name"],
  ["How long have you been waiting?", "info"],
  ["where's the printer", "info"],
  ["do you come here often", "closed"],
  ["Busy day?", "closed"],
  ["is it always this loud", "closed"],
  ["Can I sit here?", "request"],
  ["a coffee please", "request"],
  ["Can I help you with that?", "offer"],
  ["you go first", "offer"],
  ["I started last week.", "shared"],
  ["my dog does that too", "shared"],
  ["I just moved in upstairs. What's the building like?", "both"],
  ["I'm new here, how do you know everyone?", "both"],
  ["Nice weather today", "remark"],
  ["that looks good", "remark"],
  ["Thanks, have a good day!", "bye"],
  ["well, I'll let you get on", "bye"],
  ["I have to go, nice talking to you", "bye"],
  ["sorry to bother you, is this the queue?", "sorry"],
  ["This is a stupid question but where do I go", "sorry"],
  ["sorry sorry I'm so awkward", "sorry"],
  ["Where do you work? Do you like it? Are they nice?", "many"],
  ["how old are you", "personal"],
  ["how much do you earn here?", "personal"],
  [`i ${"went there and then i told him about it all ".repeat(6)}`, "long"],
  ["why was it late?", "follow", "The bread came late this morning."],
  ["hello, what bread is good", "open", "Hm? Hello."],
  ["morning, are the rolls fresh", "closed", "Morning. Next, please."],
  ["how come?", "follow", "It's been one of those weeks."],
  ["I like rolls too", "follow", "The man before me took a whole tray of rolls."],
  ["what happened to the printers", "follow", "The printer is on strike again."],
];

test.each(LINES)("%j is read as: %s", (line, deed, answered = null) => {
  expect(read(line, answered).deed).toBe(deed);
});

test("the word that was taken up is the other's own", () => {
  expect(read("what happened to the printers", "The printer is on strike again.")).toMatchObject({ word: "printer" });
});

test("a third question in a row with nothing given is one too many; with something given it is not", () => {
  expect(read("what are you reading", "Mm.", 1).deed).toBe("open");
  expect(read("what are you reading", "Mm.", 2).deed).toBe("many");
  expect(read("I read that one too. What do you make of it?", "Mm.", 2).deed).toBe("both");
});

test("being sorry for somebody is no apology for being there, and a question is no goodbye", () => {
  expect(read("sorry to hear that, what a week").deed).not.toBe("sorry");
  expect(read("do you have to go soon? bye is hard").deed).not.toBe("bye");
});

test.each([
  "fuck you",
  "you bitch",
  "shut up",
  "hey sexy",
  "can i have your number",
  "do you want to have sex",
  "i'll hit you",
  "You're so cute",
])("%j ends the scene in one sentence", (line) => {
  expect(endingOf(line, script)?.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
});

test.each([
  "your dog is so cute",
  "that cake is gorgeous",
  "I love your coat",
  "this queue is killing me",
  "my name's Dick",
  "I never shut up when I'm nervous",
  "did that ball hit you?",
])("%j does not end it", (line) => {
  expect(endingOf(line, script)).toBeNull();
});

describe("whatever is typed", () => {
  test("it did one thing, its piece is part of it, and it is read in no time", () => {
    const words = fc.array(fc.constantFrom(...Object.values(script.heard).flat(), "bread", "?", ".", ",", "👋", "\n"));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      words.map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.option(fc.string()), fc.nat(5), (line, answered, questions) => {
        const { deed, piece } = read(line, answered, questions);
        expect(DEEDS).toContain(deed);
        const bare = (said: string) => said.replace(/\s+/g, " ");
        expect(bare(line)).toContain(bare(piece).trim());
      }),
      { numRuns: 500 },
    );
  });
});
