import { readFileSync } from "node:fs";
import { SIGNALS, type Signal, type Verdict } from "../../../src/domain/gate.ts";

/** A message and what the gate should make of it; `doubtful` is clear or unclear, never certain. */
export interface Expected {
  level: Verdict["level"] | "doubtful";
  signal: Signal;
  style: string;
  text: string;
}

export const alarms = (): Expected[] =>
  lines("alarms.txt").map(({ head, text }) => {
    const [level = "", signal = "", style = ""] = head.split(" ");
    if (!isLevel(level) || !isSignal(signal)) throw new Error(`alarms.txt has a line that begins "${head}".`);
    return { level, signal, style, text };
  });

/** Messages that must pass, by style. */
export const calm = (): { style: string; text: string }[] =>
  lines("calm.txt").map(({ head, text }) => ({ style: head, text }));

/** Whether a verdict is the expected one, its signal included. */
export function isExpected(verdict: Verdict, { level, signal }: Expected): boolean {
  if (level === "doubtful") return verdict.level !== "certain";
  return verdict.level === level && verdict.level !== "clear" && verdict.signal === signal;
}

const isLevel = (word: string): word is Expected["level"] => ["certain", "unclear", "doubtful"].includes(word);
const isSignal = (word: string): word is Signal => SIGNALS.some((signal) => signal === word);

const lines = (file: string): { head: string; text: string }[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ head: line.slice(0, line.indexOf(" | ")), text: line.slice(line.indexOf(" | ") + 3) }));
