import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A message that was written one by one: what it is a sign of, how strongly and in which style; a calm one is a sign of nothing. */
export interface Written {
  kind: string;
  strength: "explicit" | "veiled" | "calm";
  style: string;
  length: string;
  text: string;
}

/** The messages of a folder's files, named after their kind: `strength style length | message`. */
export function written(folder: URL): Written[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((file) => writtenIn(new URL(file, folder), file.replace(".txt", "")));
}

function writtenIn(file: URL, kind: string): Written[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line.includes(" | ") && !line.startsWith("#"))
    .map((line) => {
      const bar = line.indexOf(" | ");
      const [strength = "", style = "", length = ""] = line.slice(0, bar).trim().split(/\s+/);
      if (strength !== "explicit" && strength !== "veiled" && strength !== "calm")
        throw new Error(`${kind}.txt has a line that begins "${line.slice(0, bar)}".`);
      return { kind, strength, style, length, text: line.slice(bar + 3) };
    });
}

/** What the rules and the second opinion are tuned on. */
export const tuning = (): Written[] => written(new URL("tuning/", import.meta.url));

/** Written by people who do not write the rules; measured, never read. */
export const heldOut = (): Written[] => written(new URL("held-out/", import.meta.url));
