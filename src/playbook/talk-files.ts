import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Playbook, TalkLine } from "../domain/playbook.ts";
import type { Problem } from "./problem.ts";
import { type TalkEntry, TalkFile } from "./schema.ts";
import type { StepCompiler } from "./steps.ts";
import { TALK_KEYS } from "./talk-keys.ts";
import { type Reading, readYaml } from "./yaml-file.ts";

/** Everything said outside a walk, from every file in `talk/`, and where each line of it stands. */
export interface Talk {
  value: Record<string, TalkEntry | TalkEntry[]>;
  lineOf(key: string): { name: string; line: number };
}

/** Reads every `talk/*.yaml` as one. A line that is missing, or said in two files, is a problem. */
export function readTalk(root: string, reading: Reading): Talk | null {
  const { problems } = reading;
  const names = readdirSync(join(root, "talk"))
    .filter((name) => /^[^.#].*\.yaml$/.test(name))
    .sort()
    .map((name) => `talk/${name}`);
  const files = names.map((name) => ({ name, read: readYaml({ file: join(root, name), name }, TalkFile, reading) }));
  const known = files.flatMap(({ name, read }) => (read ? [{ name, read }] : []));
  if (known.length < files.length) return null;
  const value: Talk["value"] = Object.create(null);
  const places = new Map<string, { name: string; line: number }>();
  for (const { name, read } of known) {
    for (const [key, entry] of Object.entries(read.value)) {
      const place = { name, line: read.lineOf([key]) };
      const before = places.get(key);
      if (before) problems.push(saidTwice(key, place, before.name));
      places.set(key, place);
      value[key] = entry;
    }
  }
  problems.push(...TALK_KEYS.filter((key) => !places.has(key)).map(missing));
  return { value, lineOf: (key) => places.get(key) ?? { name: "talk/lines.yaml", line: 1 } };
}

const missing = (key: string): Problem => ({
  file: "talk/lines.yaml",
  line: 1,
  wrong: `the line "${key}" is missing.`,
  write: `Add ${key}: and what the coach says.`,
});

const saidTwice = (key: string, { name, line }: { name: string; line: number }, before: string): Problem => ({
  file: name,
  line,
  wrong: `the line "${key}" stands in ${before} already.`,
  write: "Keep one of the two.",
});

/** What the coach says outside a walk, ready to be filled in. */
export const compileTalk = ({ value, lineOf }: Talk, compiler: StepCompiler): Playbook["talk"] =>
  Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      (Array.isArray(entry) ? entry : [entry]).map((one) => talkLine(one, compiler, lineOf(key))),
    ]),
  );

function talkLine(entry: TalkEntry, compiler: StepCompiler, place: { name: string; line: number }): TalkLine {
  const { text, choices = [] } = typeof entry === "string" ? { text: entry } : entry;
  return {
    text: compiler.text(text, place),
    choices: choices.map(({ label, send }) => ({
      label: compiler.text(label, place),
      send: compiler.text(send, place),
    })),
  };
}
