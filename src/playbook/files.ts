import { join } from "node:path";
import type { z } from "zod";
import { Told, Understood } from "../domain/reading/vocabulary.ts";
import { ModelFile } from "./model-file.ts";
import { PlaybookError } from "./problem.ts";
import {
  ChecksFile,
  CitiesFile,
  ConceptsFile,
  EverydayFile,
  HelplinesFile,
  LanguagesFile,
  MentionsFile,
  OpenersFile,
  SafetyFile,
  SafetyLanguagesFile,
  WalkFile,
} from "./schema.ts";
import { readTalk, type Talk } from "./talk-files.ts";
import { type Reading, readYaml, type YamlFile } from "./yaml-file.ts";

/** The files that concern no mistake by itself, and what must be in each. */
const FILES = {
  vocabulary: { name: "understood.yaml", schema: Understood },
  walk: { name: "walk.yaml", schema: WalkFile },
  mentions: { name: "mentions.yaml", schema: MentionsFile },
  openers: { name: "openers.yaml", schema: OpenersFile },
  model: { name: "model.yaml", schema: ModelFile },
  cities: { name: "cities.yaml", schema: CitiesFile },
  languages: { name: "languages.yaml", schema: LanguagesFile },
  concepts: { name: "concepts.yaml", schema: ConceptsFile },
  everyday: { name: "everyday.yaml", schema: EverydayFile },
  replies: { name: "safety/replies.yaml", schema: SafetyFile },
  inOthers: { name: "safety/languages.yaml", schema: SafetyLanguagesFile },
  helplines: { name: "safety/helplines.yaml", schema: HelplinesFile },
  checks: { name: "safety/checks.yaml", schema: ChecksFile },
  told: { name: "safety/told.yaml", schema: Told },
};

/** Each of these files, by what is in it. */
export type Files = { [Key in keyof typeof FILES]: YamlFile<z.infer<(typeof FILES)[Key]["schema"]>> } & { talk: Talk };

/** Reads them all. Throws a PlaybookError with everything that is wrong where one is missing or broken. */
export function readFiles(root: string, reading: Reading): Files {
  const read = Object.entries(FILES).map(([key, { name, schema }]) => {
    const at = { file: join(root, name), name };
    return [key, readYaml<unknown>(at, schema, reading)] as const;
  });
  const talk = readTalk(root, reading);
  if (!talk || read.some(([, file]) => file === null)) throw new PlaybookError(reading.problems);
  return { ...Object.fromEntries(read), talk } as Files;
}
