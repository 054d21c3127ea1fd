import { readFileSync } from "node:fs";
import { SIGNALS, type Verdict } from "../../../src/domain/gate/signal.ts";

/** A message and what the gate should make of it; `doubtful` is clear or unclear, never certain. */
export interface Expected {
  level: Verdict["level"] | "doubtful";
  /** A signal, or "-" for a clear message. */
  signal: string;
  style: string;
  text: string;
}

export const alarms = (): Expected[] => expectations("alarms.txt");

/** Messages no rule was written for. They are measured, never tuned on. */
export const unseen = (): Expected[] => expectations("unseen.txt");

const expectations = (file: string): Expected[] =>
  lines(file).map(({ head, text }) => {
    const [level = "", signal = "", style = ""] = head.split(" ");
    if (!isLevel(level) || !(isSignal(signal) || level === "clear"))
      throw new Error(`${file} has a line that begins "${head}".`);
    return { level, signal, style, text };
  });

/** Messages that must pass, by style. */
export const calm = (): { style: string; text: string }[] =>
  lines("calm.txt").map(({ head, text }) => ({ style: head, text }));

/** Whether a verdict is the expected one, its signal included. */
export function isExpected(verdict: Verdict, { level, signal }: Expected): boolean {
  if (level === "clear") return verdict.level === "clear";
  if (level === "doubtful") return verdict.level !== "certain";
  return verdict.level !== "clear" && verdict.level === level && verdict.signal === signal;
}

const isLevel = (word: string): word is Expected["level"] => ["certain", "unclear", "doubtful", "clear"].includes(word);
const isSignal = (word: string): boolean => SIGNALS.some((signal) => signal === word);

const lines = (file: string): { head: string; text: string }[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ head: line.slice(0, line.indexOf(" | ")), text: line.slice(line.indexOf(" | ") + 3) }));
