import { z } from "zod";
import { Phrases } from "../domain/reading/phrases.ts";
import {
  DECLINED,
  DEEDS,
  ENDED,
  HEARD,
  LABELS,
  LINES,
  MANNERS,
  type Played,
  type Script,
  TIPS,
} from "../domain/rehearsal/script.ts";
import type { Scope, Template } from "../domain/walk/mistake.ts";
import type { Problem } from "./problem.ts";
import type { StepCompiler } from "./steps.ts";
import { GAP } from "./template.ts";
import { type PlaybookFile, type Reading, readYaml, type YamlFile } from "./yaml-file.ts";

const Words = z.string().min(1);
const Label = Words.max(34, "a button has at most 34 letters");

/** A strict object with these keys and no other, each of the same shape. */
const each = <Key extends string, Shape extends z.ZodType>(keys: readonly Key[], shape: Shape) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape>);

const PlayedFile = z.union([Words, z.strictObject({ text: Words, ends: z.boolean() })]);
const Refusal = z.strictObject({ heard: Phrases.min(1), says: Words });
const PlaceFile = z.strictObject({ heard: Phrases, openers: Phrases.min(1), details: z.array(Words).min(5) });

const RehearsalFile = z.strictObject({
  labels: each(LABELS, Label),
  lines: each(LINES, z.union([Words, z.array(Words).min(1)])),
  manners: each(MANNERS, Words),
  declined: each(DECLINED, Refusal),
  ended: each(ENDED, Refusal),
  heard: each(HEARD, Phrases),
  places: z
    .record(Words, PlaceFile)
    .refine((places) => Object.keys(places).at(-1) === "any", 'the last place is called "any"'),
  everyday: Phrases,
  answers: each(MANNERS, each(DEEDS, z.array(PlayedFile).min(3))),
  leaves: each(MANNERS, z.array(PlayedFile).min(2)),
  tips: each(TIPS, z.array(z.strictObject({ say: Words, keep: Words, step: Words })).min(2)),
});
type RehearsalFile = z.infer<typeof RehearsalFile>;

/** What each kind of text may be filled from: with everything, and with what may be missing. */
const AROUND: Scope = { place: "a bakery", manner: "They're busy.", said: "hi", opener: "Busy?" };
const SCOPES = {
  lines: [
    { ...AROUND, tip: "Ask." },
    { ...AROUND, tip: null },
  ],
  answers: [{ detail: "It rains." }],
  tips: [
    { said: "hi", word: "bread" },
    { said: "hi", word: null },
  ],
} satisfies Record<string, Scope[]>;
/** Said only where there is a tip. */
const NEEDS_TIP = "enough_tip";

/** Reads the words of the rehearsal. Null when the file is broken; the problems say where. */
export function readRehearsal(at: PlaybookFile, compiler: StepCompiler, reading: Reading): Script | null {
  const file = readYaml(at, RehearsalFile, reading);
  if (!file) return null;
  const read = reader({ file, name: at.name, compiler, problems: reading.problems });
  const { labels, lines, manners, declined, ended, heard, places, everyday, answers, leaves, tips } = file.value;
  return {
    labels,
    manners,
    declined,
    ended,
    heard,
    everyday,
    lines: mapped(lines, (texts, name) =>
      [texts].flat().map((text) => read(text, ["lines", name], SCOPES.lines.slice(0, name === NEEDS_TIP ? 1 : 2))),
    ),
    places: Object.entries(places).map(([id, place]) => ({ id, ...place })),
    answers: mapped(answers, (deeds, manner) =>
      mapped(deeds, (list, deed) =>
        list.map((one) => played(one, (text) => read(text, ["answers", manner, deed], SCOPES.answers))),
      ),
    ),
    leaves: mapped(leaves, (list, manner) =>
      list.map((one) => ({ ...played(one, (text) => read(text, ["leaves", manner], SCOPES.answers)), ends: true })),
    ),
    tips: mapped(tips, (list, name) =>
      list.map(({ say, keep, step }, place) => ({
        say: read(say, ["tips", name, place, "say"], SCOPES.tips),
        keep,
        step,
      })),
    ),
  };
}

const mapped = <Key extends string, From, To>(
  from: Record<Key, From>,
  change: (value: From, key: Key) => To,
): Record<Key, To> =>
  Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, change(value, key as Key)])) as Record<
    Key,
    To
  >;

function played(one: z.infer<typeof PlayedFile>, read: (text: string) => Template): Played {
  return typeof one === "string" ? { text: read(one), ends: false } : { text: read(one.text), ends: one.ends };
}

/** Compiles a text and says it once in each of these. */
function reader({
  file,
  name,
  compiler,
  problems,
}: {
  file: YamlFile<RehearsalFile>;
  name: string;
  compiler: StepCompiler;
  problems: Problem[];
}) {
  return (text: string, path: PropertyKey[], scopes: readonly Scope[]): Template => {
    const place = { name, line: file.lineOf(path) };
    const compiled = compiler.text(text, place);
    const wrong = scopes.flatMap((scope) => wrongIn(compiled, scope))[0];
    if (wrong !== undefined)
      problems.push({
        file: name,
        line: place.line,
        wrong: `${path.join(" > ")}: ${wrong}.`,
        write: "Look at the names in double braces there.",
      });
    return compiled;
  };
}

function wrongIn(text: Template, scope: Scope): string[] {
  try {
    const said = text(scope);
    return said.includes(GAP) ? [`"${said.replaceAll(GAP, "[nothing]")}"`] : [];
  } catch (error) {
    return [String(error instanceof Error ? error.message : error).split("\n")[0] ?? ""];
  }
}
