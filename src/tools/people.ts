import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PROMPTS } from "./prompts.ts";

const PeopleFile = z.array(
  z.strictObject({ mistake: z.string(), first: z.string(), says: z.record(z.string(), z.string()).default({}) }),
);

/** Somebody invented: the first thing they write, and what they type where a question wants words. */
export type Invented = z.infer<typeof PeopleFile>[number];

/** The people shipped with the playbook, who take its walks in the preview and before the judge. */
export const readPeople = (root: string = PROMPTS): Invented[] =>
  PeopleFile.parse(parse(readFileSync(join(root, "people.yaml"), "utf8")));
