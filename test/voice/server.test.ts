import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Moment } from "../../src/coach/ports.ts";
import { notAnAnswer } from "../../src/domain/reading/answer.ts";
import { createModelVoice } from "../../src/voice/model.ts";
import { type FakeModel, fakeModel, type Mode } from "../support/fake-model.ts";
import { momentIn, spoken } from "./moment.ts";

const LINE = { text: "That one is loud.\nHow loud is it now, 0 to 10?", guide: "Ask how loud it is." };
let model: FakeModel;
let counted: number[];

beforeEach(async () => {
  model = await fakeModel();
  counted = [];
});
afterEach(() => model.close());

const voice = ({ timeout = 5000 } = {}) =>
  createModelVoice({ baseUrl: model.url, model: "m", timeout, used: (_, tokens) => counted.push(tokens) });
const atSentences = (more: Partial<Moment> = {}) => momentIn("fear-of-strangers", { asked: "reframe", ...more });

describe.each(["no-json-mode", "old-fields-only"] as Mode[])("a server with %s", (mode) => {
  test("is asked again with the older fields, and from then on only with those", async () => {
    model.mode = mode;
    const asking = voice();
    expect(await asking.offer(atSentences())).toHaveLength(3);
    expect(model.requests).toHaveLength(2);
    expect(await asking.offer(atSentences())).toHaveLength(3);
    expect(await spoken(asking.speak(atSentences(), LINE))).toMatch(/^That one shows up before you do\.\n/);
    expect(model.requests).toHaveLength(4);
    expect(model.requests.at(-1)).toMatchObject({ max_tokens: 90 });
  });
});

test("the question is kept word for word, and a line that is all question makes no call", async () => {
  expect(await spoken(voice().speak(atSentences(), LINE))).toBe(
    "That one shows up before you do.\nHow loud is it now, 0 to 10?",
  );
  const calls = model.requests.length;
  for (const text of ["How loud is it now?", "No question here.", 'Here it is.\n> "Hi Sam"\nSend it?'])
    expect(await spoken(voice().speak(atSentences(), { text, guide: "g" }))).toBe(text);
  expect(await spoken(voice().speak(atSentences(), { text: LINE.text }))).toBe(LINE.text);
  expect(model.requests).toHaveLength(calls);
});

test("drafts are whole sentences, each shown once, as they come", async () => {
  model.mode = "slow";
  model.says.remark = "That one turns up early. It likes the worst ten seconds.";
  const drafts: string[] = [];
  await voice().speak(atSentences(), LINE, (draft) => drafts.push(draft() ?? ""));
  expect(drafts).toEqual(["That one turns up early."]);
});

test("an abort ends a call at once, before and in the middle of its answer, and the server sees it", async () => {
  for (const mode of ["hang", "half-then-hang"] as Mode[]) {
    model.mode = mode;
    const abort = new AbortController();
    const asked = model.asked();
    const spoken = voice().speak(atSentences({ signal: abort.signal }), LINE);
    await asked;
    abort.abort(new Error("something more urgent"));
    await expect(spoken).rejects.toThrow();
    await model.left();
  }
});

test("only what the question can take is read, and only what is on the table", async () => {
  const read = async (stepId: string, value: unknown) => {
    model.says.read = { answers: true, value };
    const answers = { intensity: 8, reframe: "I can carry cups.", after_intensity: 5 };
    const moment = momentIn("fear-of-strangers", { asked: stepId, answers, heard: "well, sort of" });
    const step = moment.mistake?.steps.find(({ id }) => id === stepId);
    if (!step) throw new Error(`There is no step "${stepId}".`);
    return voice().read(moment, step);
  };
  expect(await read("intensity", 7)).toBe(7);
  expect(await read("intensity", "7/10")).toBe(7);
  expect(await read("intensity", 11)).toBe(notAnAnswer);
  expect(await read("onward", "enough")).toBe("enough");
  expect(await read("onward", "Enough for now")).toBe("enough");
  // "own" is a choice of that question, but not while the number went down.
  expect(await read("onward", "own")).toBe(notAnAnswer);
  expect(await read("onward", "win the lottery")).toBe(notAnAnswer);
  expect(await read("result", "yes")).toBe(true);
  expect(await read("feeling", "words of the model")).toBe("well, sort of");
});

test("first words, goodbyes and gifts stay the playbook's: no quieter sentence is asked for there", async () => {
  for (const [mistake, asked] of [
    ["never-learned", "opener"],
    ["never-learned", "exit"],
    ["for-the-sale", "give"],
  ] as const)
    expect(await voice().offer(momentIn(mistake, { asked }))).toBeNull();
  expect(model.requests).toHaveLength(0);
});

test.each([
  ["good", 1, (tokens: number) => tokens === 222],
  ["content-filter", 1, (tokens: number) => tokens === 222],
  ["half", 1, (tokens: number) => tokens > 300],
  ["hang", 1, (tokens: number) => tokens > 300],
  ["401", 0, () => true],
  ["reset", 0, () => true],
] as const)("tokens are counted for what a server may have worked on: %s", async (mode, times, isRight) => {
  model.mode = mode;
  await voice({ timeout: 150 })
    .speak(atSentences(), LINE)
    .catch(() => {});
  expect(counted).toHaveLength(times);
  expect(counted.every(isRight)).toBe(true);
});
