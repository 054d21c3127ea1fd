import { readFileSync } from "node:fs";

/** The example messages of a heard.txt: a line each, without comments. */
export const readHeard = ({ file }: { file: string }): string[] =>
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("# "));
