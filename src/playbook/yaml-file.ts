import { readFileSync } from "node:fs";
import { isCollection, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem.ts";

/** A file of the playbook: its checked value, and where in the file each part of it stands. */
export interface YamlFile<T> {
  value: T;
  /** The line of a part, from 1, by its path in the value. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** People's words are looked up in these files, and nobody may find "constructor" there. */
function withoutInherited<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutInherited) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutInherited(one)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as T;
}

/** Reads and checks a YAML file; whatever is wrong goes to `problems`, and null comes back. */
export function readYaml<T>(
  { file, name }: PlaybookFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | null {
  return checkYaml({ text: readFileSync(file, "utf8"), name, firstLine: 1 }, schema, problems);
}

/** A file on disk, and how it is called in a message to whoever edits it. */
export interface PlaybookFile {
  file: string;
  name: string;
}

export function checkYaml<T>(
  source: { text: string; name: string; firstLine: number },
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlFile<T> | null {
  const { text, name, firstLine } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // The first error explains the others.
  for (const error of document.errors.slice(0, 1)) {
    problems.push({
      file: name,
      line: lineAt(error.pos[0]),
      wrong: `${firstSentence(error.message)}.`,
      write: "Look at indentation, colons and quotes there.",
    });
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let end = path.length; end >= 0; end--) {
      const node: unknown = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]) - (isCollection(node) && end > 0 ? 0 : 0);
    }
    return firstLine;
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: withoutInherited(checked.data), lineOf };
  for (const { path, message } of checked.error.issues) {
    problems.push({
      file: name,
      line: lineOf(path),
      wrong: `${path.join(" > ") || "the file"}: ${message}.`,
      write: "Compare it with the same file of another mistake.",
    });
  }
  return null;
}

const firstSentence = (message: string): string => message.split(/ at line | in |\n/)[0] ?? message;
