import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { patternOf } from "../../src/domain/gate/rule.ts";
import { RULES } from "../../src/domain/gate/rules.ts";
import { SELF_HARM_LANGUAGES } from "../../src/domain/gate/self-harm-languages.ts";
import { alarms, calm } from "../domain/gate/messages.ts";
import { tuning } from "../domain/gate/tuning.ts";
import { FILLED } from "./filled.ts";
import { PROMPTS, playbook } from "./playbook.ts";

/** A message the second opinion learns from: a signal, or "calm". */
export interface Lesson {
  topic: string;
  text: string;
  style: string;
  /** Who wrote it, where that is told apart: each writer is judged by an opinion that never met them. */
  writer?: string;
  /** Whether it is a calm message that sounds like danger. */
  isHard: boolean;
}

/** The file of what people say all day, in a walk and around it. */
const ORDINARY = "ordinary";

/** The file of what is said in other languages. */
const LANGUAGES = "languages";

/** Everything there is to learn from, in a fixed order. Danger in other languages is left to the rules. */
export function gateLessons(): Lesson[] {
  const own = tuning()
    .filter(({ kind, strength }) => kind !== LANGUAGES || strength === "calm")
    .map(({ writer, kind, strength, style, text }) => {
      const isCalm = strength === "calm";
      const isHard = isCalm && kind !== ORDINARY && kind !== LANGUAGES;
      return { writer, topic: isCalm ? "calm" : kind, text, style, isHard };
    });
  const table = alarms()
    .filter(({ level, style }) => (level === "certain" || level === "unclear") && style !== "language")
    .map(({ signal, style, text }) => ({ topic: signal, text, style, isHard: false }));
  const passing = calm().map(({ style, text }) => ({ topic: "calm", text, style, isHard: true }));
  const heard = Object.values(playbook.heard).flat();
  const begun = playbook.near.map(({ text }) => text);
  return [
    ...own,
    ...table,
    ...passing,
    ...ruled(),
    ...[...heard, ...begun, ...labels(), ...asides()].map((text) => ({
      topic: "calm",
      text,
      style: "heard",
      isHard: false,
    })),
  ];
}

/** How the example of a rule is told that holds whatever the words around it say. */
export const PLAIN_RULE = "plain rule";

/** What each rule was written for: the opinion is not to take it back. */
const ruled = (): Lesson[] =>
  Object.entries(RULES).flatMap(([topic, rules]) =>
    rules
      .filter((rule) => !SELF_HARM_LANGUAGES.some(({ example }) => example === rule.example))
      .map(({ example, isPlain }) => ({ topic, text: example, style: isPlain ? PLAIN_RULE : "rule", isHard: false })),
  );

/** What our own buttons and sentences say, with a thing wherever something is filled in: somebody may type it. */
export function labels(): string[] {
  const { talk, mistakes } = playbook;
  const choices = [
    ...Object.values(talk).flat(),
    ...mistakes.flatMap(({ steps }) => steps.flatMap(({ choices, again }) => [{ choices }, ...Object.values(again)])),
  ].flatMap(({ choices }) => choices.map(({ label }) => label(FILLED)));
  const offers = mistakes.flatMap(({ offers }) => Object.values(offers).flat());
  const steps = mistakes.flatMap(({ knocks, smallSteps }) => [...knocks, ...smallSteps].map(({ label }) => label));
  return [
    ...new Set([
      ...choices,
      ...steps,
      ...offers.flatMap(({ kind, practical, plain }) => [kind, practical, plain].map((text) => text(FILLED))),
    ]),
  ];
}

/** Phrases that may be said at any time, and what people say instead of an answer. What is harsh about oneself may be asked about. */
export const asides = (): string[] => {
  const { asides, told, toldNot, unsure } = playbook.vocabulary;
  const { harsh: _, ...calm } = asides;
  return [...Object.values(calm).flat(), ...told, ...toldNot, ...unsure].map((phrase) =>
    phrase.replaceAll("…", "").trim(),
  );
};

const MISSPELT = /misspelt|slang|algospeak|leet|emoji|teen|second/;
const OFTEN = 2;

/** Rarer words of danger are known, yet no slip is taken for them. */
const MEANT_FROM = 4;

/** The words a slip may have meant (those of danger, most frequent first), and every other word that is taken as it stands. */
export function gateWords(lessons: readonly Lesson[]): { meant: string[]; known: string[] } {
  const plain = new Set([
    ...wordsOf(everyPrompt()),
    ...wordsOf(
      Object.values(RULES)
        .flat()
        .map(({ says }) => patternOf(says))
        .join(" "),
    ),
  ]);
  const all = new Map<string, number>();
  const danger = new Map<string, number>();
  for (const { topic, text, style } of lessons) {
    for (const word of wordsOf(text)) {
      if (MISSPELT.test(style)) continue;
      all.set(word, (all.get(word) ?? 0) + 1);
      if (style === "heard") continue;
      plain.add(word);
      if (topic !== "calm" && word.length >= 4) danger.set(word, (danger.get(word) ?? 0) + 1);
    }
  }
  const often = [...all].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  const worth = new Map([...danger].filter(([, count]) => count >= MEANT_FROM));
  const known = [...new Set([...plain, ...often])].filter((word) => !worth.has(word));
  const meant = [...worth].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
  return { meant: meant.map(([word]) => word), known: known.sort() };
}

/** The spelling of the coach's own words can be trusted. */
const everyPrompt = (): string =>
  readdirSync(PROMPTS, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:yaml|md)$/.test(name) && !/languages|cities/.test(name))
    .map((name) => readFileSync(join(PROMPTS, name), "utf8"))
    .join("\n");

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .match(/[a-z]+/g) ?? [];
