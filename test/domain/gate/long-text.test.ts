import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import { alarms } from "./messages.ts";

const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
const ordinary = globSync("prompts/en/*/heard.txt").toSorted().flatMap(linesOf);

/** So many characters of what people write about everyday worries, from one place of the examples on. */
function everyday(length: number, from: number): string {
  let text = "";
  for (let place = from; text.length < length; place++)
    text += `${ordinary[place % ordinary.length]!.replace(/[.!?]?$/, ".")} `;
  return text;
}

const veiled = alarms()
  .filter(({ level, style }) => level === "unclear" && style !== "language")
  .map(({ text }) => text);

test("four of five of what is heard where it stands alone are heard in the middle of a long text", () => {
  const heard = veiled.filter((text) => gate(text).level !== "clear");
  const missed = heard.filter((text, place) => {
    const around = everyday(place % 2 === 0 ? 400 : 1_200, place * 13);
    return gate(`${around}${text.replace(/[.!?]?$/, ".")} ${around}`).level === "clear";
  });
  expect(heard.length).toBeGreaterThan(50);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(heard.length * 0.2);
});

test("most long texts about everyday worries are not asked about", () => {
  const texts = Array.from({ length: 40 }, (_, place) => everyday(2_400, place * 31));
  expect(texts.filter((text) => gate(text).level !== "clear").length).toBeLessThanOrEqual(6);
});

test("what a part alone gives is asked about, and what the rules are certain of stays certain", () => {
  const calm = "We talked about the garden and the bees for quite a while. ".repeat(50);
  const [hint] = veiled.filter((text) => gate(text).level === "unclear" && gate(`${calm}${text}`).level !== "certain");
  expect(gate(`${calm}${hint}. ${calm}`).level).toBe("unclear");
  expect(gate(`${calm}I want to kill myself. ${calm}`)).toEqual({ level: "certain", signal: "self-harm" });
  expect(gate(calm)).toEqual({ level: "clear" });
});

test("as much as a file may hold is read in linear time, however it is cut up", () => {
  const timeOf = (text: string): number => {
    const before = performance.now();
    gate(text);
    return performance.now() - before;
  };
  for (const unit of ["a. ", "we talked about bees ", "a.b!c?", "死。", "\n", "!!!", `${"x".repeat(300)} `]) {
    const sized = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    timeOf(sized(4_000));
    expect(timeOf(sized(40_000)), unit).toBeLessThan(Math.max(timeOf(sized(4_000)), 10) * 60);
  }
});
