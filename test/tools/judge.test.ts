import { spawn } from "node:child_process";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { judge as judgeMistake } from "../../src/tools/judge.ts";
import { readPeople } from "../../src/tools/people.ts";
import { judgeOffered, judgeSpoken, readRubric } from "../../src/tools/rubric.ts";
import { isBeyondAModel } from "../../src/voice/beyond-a-model.ts";
import { createModelVoice } from "../../src/voice/model.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { playbook, words } from "../support/playbook.ts";

const rubric = readRubric();
const plain = '"they stare at me." That one points a lamp at you.\nHow loud is it, 0 to 10?';
const said = "work drinks on friday\nthey stare at me";

test.each([
  ['"they stare at me." That one is loud.\nHow loud is it, 0 to 10?', []],
  ["What an amazing friday.\nHow loud is it, 0 to 10?", ["not sunny"]],
  ["That one is loud.\nHow loud is it, 0 to 10?", ["specific"]],
  ["They stare. And then? What else?", ["keeps the question", "one question"]],
  ["Notwithstanding considerable apprehension concerning friday.\nHow loud is it, 0 to 10?", ["readable"]],
])("of what is spoken: %s", (text, broken) => {
  const kept = judgeSpoken(text, { plain, said }, rubric);
  expect(Object.keys(kept).filter((name) => !kept[name])).toEqual(broken);
});

test("of what is offered: sure of nothing, about this person, and one thing to do", () => {
  const good = ["They may stare for a second.", "I'll carry the cups.", "Friday ends at ten."];
  expect(Object.values(judgeOffered(good, said, rubric)).every(Boolean)).toBe(true);
  const bad = judgeOffered(["Everyone will love me.", "It is fine.", "Nothing is wrong."], said, rubric);
  expect(bad).toMatchObject({ specific: false, believable: false, actionable: false });
});

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
});
afterEach(() => model.close());

function judge(env: Record<string, string>): Promise<{ code: number | null; out: string }> {
  const child = spawn("npm", ["run", "-s", "judge", "--", "3"], {
    env: { ...process.env, OPENAI_API_KEY: "", OPENAI_BASE_URL: "", ...env },
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (out += part));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
}

test("npm run judge prints, for each mistake, what of the rubric the configured model keeps", async () => {
  const { code, out } = await judge({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: "some-model" });
  expect(code).toBe(0);
  expect(out).toContain("some-model, 12 people, at most 3 replies each");
  expect(out.match(/^[a-z-]+: \d+ of 6 used, median \d+ ms$/gm)).toHaveLength(6);
  expect(out).toMatch(/keeps the question +\d+ of \d+/);
  expect(out).toMatch(/believable: Could they half believe it/);
});

test("what a model may not say is counted as refused, with the reason and never the words", async () => {
  model.mode = "obeys-the-attacker";
  const { out } = await judge({ OPENAI_BASE_URL: model.url });
  expect(out).toMatch(/0 of 6 used/);
  expect(out).toMatch(/refused \d+: a (?:remark|sentence) was refused: a/);
  expect(out).not.toContain("evil");
});

test("a server that never comes to an end is given up, and counted as refused", async () => {
  const dripping = http.createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    const timer = setInterval(() => response.write(": still here\n\n"), 20);
    response.on("close", () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => dripping.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(dripping.address() as AddressInfo).port}/v1`;
  const bench = { ...words(), now: new Date(), voice: createModelVoice({ baseUrl, model: "m" }), rubric, most: 1 };
  const [mistake] = playbook.mistakes;
  const people = readPeople().filter(
    ({ mistake: id, first }) => id === mistake?.id && !isBeyondAModel(first, playbook.mentions),
  );
  const judged = await judgeMistake({ ...bench, patience: 300 }, mistake!, people.slice(0, 1));
  dripping.closeAllConnections();
  dripping.close();
  expect(judged).toMatchObject({ asked: 1, refused: { "the answer broke off": 1 } });
});

test("without a model it says in one sentence what to set", async () => {
  const { code, out } = await judge({});
  expect(code).toBe(1);
  expect(out.trim()).toMatch(/^There is no model to judge: set OPENAI_API_KEY.*\.$/);
});
