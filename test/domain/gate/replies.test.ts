import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { SIGNALS } from "../../../src/domain/gate/signal.ts";
import { Choice } from "../../../src/domain/outgoing.ts";

const Entry = z.strictObject({ text: z.string().min(1), choices: z.array(Choice) });
const SafetyFile = z.record(z.enum(SIGNALS), Entry);
const ChecksFile = z.record(z.enum([...SIGNALS, "anyone", "which"]), Entry);

const source = (name: string) => readFileSync(new URL(`../../../prompts/en/safety/${name}`, import.meta.url), "utf8");
const replies = SafetyFile.parse(parse(source("replies.yaml")));
const checks = ChecksFile.parse(parse(source("checks.yaml")));
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe.each(SIGNALS)("the reply to %s", (signal) => {
  const { text, choices } = replies[signal];

  test("is short enough to be read in distress, and calm", () => {
    expect(wordsIn(text)).toBeLessThanOrEqual(110);
    expect(text).not.toMatch(/!/);
  });

  test("says that it is a bot, and that a person can help, and how", () => {
    expect(text).toMatch(/I'm a bot/);
    expect(text).toMatch(/local emergency number/);
    expect(text).toMatch(/https:\/\/findahelpline\.com/);
    expect(text.trim()).toMatch(/\?$|\?"$|while\?"$/);
  });

  test("names no country's number, no method and nothing it is not", () => {
    expect(text.replace("13 and over", "").replace("under 18", "")).not.toMatch(/\d/);
    expect(text).not.toMatch(
      /therap|\btreat|diagnos|clinical|counsel|commit suicide|our secret|between us|you must|calm down/i,
    );
  });

  test("has choices that fit a button", () => {
    for (const { label, send } of choices) {
      expect(label.length).toBeLessThanOrEqual(34);
      expect(send).toMatch(/^\/[a-z]+ [a-z]+$/);
    }
  });
});

describe.each(SIGNALS)("the check for %s", (signal) => {
  const { text, choices } = checks[signal];

  test("asks one plain question", () => {
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).not.toMatch(/!/);
    expect(wordsIn(text)).toBeLessThanOrEqual(30);
  });

  test("can be answered with yes, not sure or no, and no line is offered twice", () => {
    const sent = choices.map(({ send }) => send.replace("{{number}}", "12"));
    expect(sent.slice(0, 3)).toEqual(["/answer 12.check yes", "/answer 12.check unsure", "/answer 12.check no"]);
    expect(new Set(sent).size).toBe(sent.length);
    for (const { label } of choices) expect(label.length).toBeLessThanOrEqual(34);
  });
});

test("for self-harm the question is asked straight out, and may be about someone else", () => {
  expect(checks["self-harm"].text).toContain("Are you thinking about ending your life or hurting yourself?");
  expect(checks["self-harm"].choices.at(-1)?.send).toBe("/answer {{number}}.check other");
});

test.each(["replies.yaml", "checks.yaml"])(
  "%s opens with what it is, what may be changed and what must stay",
  (name) => {
    const [first, second, third, fourth] = source(name).split("\n");
    for (const line of [first, second, third]) expect(line).toMatch(/^# \S/);
    expect(second).toMatch(/May be changed/);
    expect(third).toMatch(/Must stay/);
    expect(fourth).toBe("");
  },
);
