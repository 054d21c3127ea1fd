import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gate } from "../../src/domain/gate/gate.ts";
import { normalise, wordsOf } from "../../src/domain/reading/text.ts";
import { loadPlaybook } from "../../src/playbook/load.ts";
import { PlaybookError } from "../../src/playbook/problem.ts";
import { PROMPTS, playbook } from "../support/playbook.ts";

const { near, openers } = playbook;
const knocks = playbook.mistakes.flatMap(({ id, knocks: own }) => own.map((knock) => `${id}.${knock.id}`));

test.each(knocks)("%s is learned from at least twenty first messages", (knock) => {
  expect(near.filter((one) => one.knocks.includes(knock)).length).toBeGreaterThanOrEqual(20);
});

test("no first message stands twice, names a sentence twice, or points anywhere", () => {
  const said = near.map(({ text }) => normalise(text) || text);
  expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
  expect(near.filter((one) => new Set(one.knocks).size < one.knocks.length || one.knocks.length > 4)).toEqual([]);
  expect(near.filter(({ text }) => /https?:|www\.|@\w|\d{7,}/.test(text) || text.length > 300)).toEqual([]);
});

test("nobody is taken for being in danger who only says how it is with people", () => {
  const levels = near.map(({ text }) => gate(text).level);
  expect(levels.filter((level) => level === "certain").length / near.length).toBeLessThanOrEqual(0.005);
  expect(levels.filter((level) => level === "unclear").length / near.length).toBeLessThanOrEqual(0.04);
});

test.each(openers.map((opener) => [opener.id, opener] as const))("%s: few words that ask nothing", (_, { says }) => {
  const text = says({});
  expect(wordsOf(text).length).toBeLessThanOrEqual(14);
  expect(text).toMatch(/^[A-Z][^?!]*\.$/);
});

test("no opener has another's phrase or sentence", () => {
  const phrases = openers.flatMap(({ heard }) => heard);
  expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
  expect(new Set(openers.map(({ says }) => says({}))).size).toBe(openers.length);
});

test.each([
  ["hello there | fear-of-strangers.alnoe", '"fear-of-strangers.alnoe" is not there.'],
  ["hello there", "no first sentence is named."],
])("the line %j is refused with its number", (line, wrong) => {
  const folder = mkdtempSync(join(tmpdir(), "near-"));
  try {
    cpSync(PROMPTS, folder, { recursive: true });
    const path = join(folder, "nearest.txt");
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    writeFileSync(path, [...lines, line].join("\n"));
    expect(() => loadPlaybook(folder, "never")).toThrow(PlaybookError);
    expect(() => loadPlaybook(folder, "never")).toThrow(`nearest.txt, line ${lines.length + 1}: ${wrong}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
