import { readFileSync } from "node:fs";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem.ts";

/** A file of the playbook: its checked value, and where in the file each part of it stands. */
export interface YamlFile<T> {
  value: T;
  /** The line of a part, from 1, by its path in the value. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** What goes along with the reading of a playbook: what is wrong so far, and what its YAML holds, by name; what stands there already is not parsed again. */
export interface Reading {
  problems: Problem[];
  parsed: Map<string, unknown>;
}

/** People's words are looked up in these files, and nobody may find "constructor" there. */
function withoutInherited<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutInherited) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutInherited(one)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as T;
}

/** Reads and checks a YAML file; whatever is wrong goes to `problems`, and null comes back. */
export function readYaml<T>({ file, name }: PlaybookFile, schema: z.ZodType<T>, reading: Reading): YamlFile<T> | null {
  const text = reading.parsed.has(name) ? "" : readText({ file, name }, reading.problems);
  return text === null ? null : checkYaml({ text, name, firstLine: 1 }, schema, reading);
}

/** The text of a file; where it cannot be read, that is a problem like any other, and null comes back. */
export function readText({ file, name }: PlaybookFile, problems: Problem[]): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    problems.push({
      file: name,
      line: 1,
      wrong: code === "ENOENT" ? "the file is missing." : `the file cannot be read (${code}).`,
      write: "Put it back from an earlier copy.",
    });
    return null;
  }
}

/** A file on disk, and how it is called in a message to whoever edits it. */
export interface PlaybookFile {
  file: string;
  name: string;
}

/** Checks the text of a YAML file; whatever is wrong goes to `problems`, and null comes back. */
export function checkYaml<T>(
  { text, name, firstLine }: { text: string; name: string; firstLine: number },
  schema: z.ZodType<T>,
  { problems, parsed }: Reading,
): YamlFile<T> | null {
  const read = parsed.has(name)
    ? { value: parsed.get(name), lineOf: () => firstLine }
    : parseYaml({ text, name, firstLine }, problems);
  if (!read) return null;
  const { value, lineOf } = read;
  parsed.set(name, value);
  const checked = schema.safeParse(value);
  if (checked.success) return { value: withoutInherited(checked.data), lineOf };
  for (const { path, message } of checked.error.issues) {
    const wrong = `${path.join(" > ") || "the file"}: ${message}.`;
    const write = "Compare it with the same file of another mistake.";
    problems.push({ file: name, line: lineOf(path), wrong, write });
  }
  return null;
}

function parseYaml(
  { text, name, firstLine }: { text: string; name: string; firstLine: number },
  problems: Problem[],
): YamlFile<unknown> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // The first error explains the others.
  const [error] = document.errors;
  if (error) {
    const wrong = `${firstSentence(error.message)}.`;
    const write = "Look at indentation, colons and quotes there.";
    problems.push({ file: name, line: lineAt(error.pos[0]), wrong, write });
    return null;
  }
  const value = wholeOf(document);
  if (value instanceof Error) {
    const wrong = "it repeats itself without end.";
    problems.push({ file: name, line: firstLine, wrong, write: "Leave out the signs & and *." });
    return null;
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const place = placeOf(document, path);
    return place === null ? firstLine : lineAt(place);
  };
  return { value, lineOf };
}

/** Where a part begins, or what it is missing from; null in an empty file. */
function placeOf(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  for (let end = path.length; end >= 0; end--) {
    const node: unknown = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}

/** A file in which parts stand for parts, many times over, is refused before it fills the memory. */
function wholeOf(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error("The file has no value.");
  }
}

const firstSentence = (message: string): string => message.split(/ at line | in |\n/)[0] ?? message;
