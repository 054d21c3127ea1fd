import type { Problem } from "./problem.ts";
import { type PlaybookFile, readText } from "./yaml-file.ts";

/** The example messages of a heard.txt: a line each, without comments. */
export const readHeard = (file: PlaybookFile, problems: Problem[]): string[] =>
  (readText(file, problems) ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("# "));
