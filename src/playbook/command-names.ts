import { z } from "zod";
import { PlaybookError } from "./problem.ts";
import { type Reading, readYaml } from "./yaml-file.ts";

const Names = z.record(
  z.string().regex(/^[a-z]{2}(-[A-Z]{2}|-\d{3})?$/, "a language is named like de or es-ES"),
  z.record(
    z.string().min(1),
    z.strictObject({
      name: z
        .string()
        .regex(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u, "a name has small letters and no blanks, at most 32")
        .optional(),
      about: z.string().min(1).max(100),
    }),
  ),
);

/** By language, and in it by command, subcommand or option ("nudge", "nudge set", "nudge set at"), what it is called there. */
export type CommandNames = z.infer<typeof Names>;

/** Reads what the commands are called in other languages. Throws a PlaybookError that names every problem. */
export function readCommandNames(file: string): CommandNames {
  const reading: Reading = { problems: [], parsed: new Map() };
  const read = readYaml({ file, name: "commands.yaml" }, Names, reading);
  if (!read) throw new PlaybookError(reading.problems);
  return read.value;
}
