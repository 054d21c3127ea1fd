import { readdirSync } from "node:fs";
import type { Mistake } from "../domain/walk/mistake.ts";
import { readMistake, type Shared } from "./mistake-folder.ts";
import type { Problem } from "./problem.ts";

/** Reads every mistake's folder, in order. `isWhole` is false where one is missing from what was read; the problems say why. */
export function readMistakes(root: string, shared: Shared): { mistakes: Mistake[]; isWhole: boolean } {
  const folders = readdirSync(root)
    .filter((name) => /^\d+-/.test(name))
    .sort();
  const read = folders.flatMap((folder) => {
    const mistake = readMistake(root, folder, shared);
    return mistake ? [{ folder, mistake }] : [];
  });
  shared.problems.push(...sharedIds(read));
  return { mistakes: read.map(({ mistake }) => mistake), isWhole: read.length === folders.length };
}

/** Buttons and people's progress name a mistake by its id. */
function sharedIds(read: readonly { folder: string; mistake: Pick<Mistake, "id"> }[]): Problem[] {
  return read.flatMap(({ folder, mistake: { id } }, place) => {
    const first = read.slice(0, place).find(({ mistake }) => mistake.id === id);
    if (!first) return [];
    const wrong = `the id "${id}" is that of ${first.folder}.`;
    return [{ file: `${folder}/prompt.md`, line: 1, wrong, write: "Give it one of its own." }];
  });
}
