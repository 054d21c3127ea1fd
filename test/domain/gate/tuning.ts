import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A message that was written one by one: by whom, what it is a sign of, how strongly and in which style; a calm one is a sign of nothing. */
export interface Written {
  writer: string;
  kind: string;
  strength: "explicit" | "veiled" | "calm";
  style: string;
  length: string;
  text: string;
}

/** The messages of one writer, a file for each kind: `strength style length | message`. */
export function written(folder: URL, writer = ""): Written[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((file) => writtenIn(new URL(file, folder), { writer, kind: file.replace(".txt", "") }));
}

function writtenIn(file: URL, { writer, kind }: Pick<Written, "writer" | "kind">): Written[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line.includes(" | ") && !line.startsWith("#"))
    .map((line) => {
      const bar = line.indexOf(" | ");
      const [strength = "", style = "", length = ""] = line.slice(0, bar).trim().split(/\s+/);
      if (strength !== "explicit" && strength !== "veiled" && strength !== "calm")
        throw new Error(`${writer} ${kind}.txt has a line that begins "${line.slice(0, bar)}".`);
      return { writer, kind, strength, style, length, text: line.slice(bar + 3) };
    });
}

const TUNING = new URL("tuning/", import.meta.url);

/** What the rules and the second opinion are tuned on, a folder for each writer; "first" is the work of several. */
export const tuning = (): Written[] =>
  readdirSync(TUNING)
    .sort()
    .flatMap((writer) => written(new URL(`${writer}/`, TUNING), writer));

/** Written by people who do not write the rules; measured, never read. */
export const heldOut = (): Written[] => written(new URL("held-out/", import.meta.url));
