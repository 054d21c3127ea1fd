import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Passage } from "../domain/walk/passage.ts";
import { createFolder, syncFolder, writeDurably } from "./durable-write.ts";

/** How often each question was asked, answered, and left at, by "mistake.question". */
const QuestionCounts = z.record(z.string(), z.object({ asked: z.int(), answered: z.int(), left: z.int() }));
type QuestionCounts = z.infer<typeof QuestionCounts>;

/** Counts are written together: what a crash loses is a minute of counting, and no turn waits for it. */
const WRITTEN_EVERY = 60_000;

/** Counts what became of questions, in `folder/questions.json`. It holds nobody's words and nobody's number. */
export interface Tally {
  count(passage: Passage): void;
  close(): Promise<void>;
}

const pathIn = (folder: string): string => join(folder, "questions.json");

/** A missing file counts from nothing, and so does one that makes no sense: nothing depends on it. */
export async function readQuestionCounts(folder: string): Promise<QuestionCounts> {
  try {
    return QuestionCounts.parse(JSON.parse(await readFile(pathIn(folder), "utf8")));
  } catch {
    return {};
  }
}

export async function openTally(folder: string, log: { warn(facts: object, event: string): void }): Promise<Tally> {
  await createFolder(folder);
  const counts = await readQuestionCounts(folder);
  let isChanged = false;
  const write = async () => {
    if (!isChanged) return;
    isChanged = false;
    await writeDurably(pathIn(folder), `${JSON.stringify(counts, null, 2)}\n`, () => syncFolder(folder));
  };
  const note = () =>
    write().catch((error: unknown) => log.warn({ error }, "what became of questions could not be written"));
  const timer = setInterval(() => void note(), WRITTEN_EVERY).unref();
  return {
    count(passage) {
      for (const what of ["asked", "answered", "left"] as const) {
        const question = passage[what];
        if (question === null) continue;
        const soFar = counts[question] ?? { asked: 0, answered: 0, left: 0 };
        counts[question] = { ...soFar, [what]: soFar[what] + 1 };
        isChanged = true;
      }
    },
    async close() {
      clearInterval(timer);
      await note();
    },
  };
}
