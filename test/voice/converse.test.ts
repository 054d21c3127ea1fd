import { afterEach, beforeEach, expect, test } from "vitest";
import { answerRefusal } from "../../src/voice/checks.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { talk } from "../support/talk.ts";
import { voiceOf } from "./voice-of.ts";

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
});
afterEach(() => model.close());

test("with a model it is a conversation through the mistake's own template, which knows what was said before", async () => {
  const eve = talk({ voice: voiceOf(model), personId: "eve" });
  await eve.says("let me vent");
  await eve.says("i walked in and they all stopped talking at the party");
  expect(eve.reply()?.text).toBe("The door, of all places. What happened just before it?");
  expect(eve.buttons()).toEqual(["Something practical", "Enough for now"]);
  await eve.says("i had just said my name wrong");
  const [system, user] = model.requests.at(-1)!.messages.map(({ content }) => content);
  expect(system).toContain("They dread meeting people");
  expect(user).toContain("Person: <words>i walked in and they all stopped talking at the party</words>");
  expect(user).toContain("You: <words>The door, of all places. What happened just before it?</words>");
  expect(user).toContain("What they say now:\n<words>i had just said my name wrong</words>");
});

/** Ten things a good model asks in a row. */
const QUESTIONS = [
  ...["What happened just before it?", "Who was there?", "What did they say?", "What came after?", "Who went first?"],
  ...["How long did it last?", "Where did you stand?", "What was loudest?", "Who stayed?", "What is it like now?"],
];

test("a model that goes round in circles is not heard again", async () => {
  const eve = talk({ voice: voiceOf(model), personId: "eve" });
  await eve.says("let me vent");
  await eve.says("i walked in and they all stopped talking at the party");
  eve.hears("What happened just before it?");
  for (const again of [model.says.answer, "The party. What happened just before it?"]) {
    model.says.answer = again;
    await eve.says("i had just said my name wrong");
    expect(eve.reply()?.text).not.toContain("just before it");
  }
});

test("it is bounded: after ten answers they choose what is heaviest; where the model fails it is the script's five", async () => {
  const eve = talk({ voice: voiceOf(model), personId: "eve" });
  await eve.says("let me vent");
  let count = 0;
  while (!eve.reply()?.text.includes("heaviest") && count < 20) {
    model.says.answer = QUESTIONS[count] ?? "";
    await eve.says(`and then thing number ${"x".repeat(++count)}`);
  }
  expect(count).toBe(10);
  expect(eve.buttons()).toHaveLength(6);

  model.mode = "500";
  const ada = talk({ voice: voiceOf(model), personId: "ada" });
  await ada.says("let me vent");
  count = 0;
  while (!ada.reply()?.text.includes("heaviest") && count < 20)
    await ada.says(`and then thing number ${"x".repeat(++count)}`);
  expect(count).toBe(5);
});

test("what is sent stays small, however long they talk", async () => {
  const eve = talk({ voice: voiceOf(model), personId: "eve" });
  await eve.says("let me vent");
  for (let turn = 0; turn < 9; turn++) await eve.says("and then some more of it, ".repeat(20));
  const sizes = model.requests.map(({ messages }) => messages.map(({ content }) => content).join("").length / 3.5);
  expect(Math.max(...sizes)).toBeLessThan(1800);
});

test.each([
  ["You could ring her. You might also write.", "more than one suggestion"],
  ["What did she say? And you?", "more than one question"],
  ["I understand that so well.", "feelings of its own"],
  ["word ".repeat(46), "too long"],
  ["You told 40 people.", "a number nobody said"],
  ['"nobody came" is heavy. Who was missing?', "words they never said"],
  ["See example.com for that.", "a link"],
  ['"by the door" again. What is it about doors?', null],
])("of the answers it may give: %s", (text, reason) => {
  expect(answerRefusal(text, "i stood by the door")).toBe(reason);
});
