import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const ENDING = ".yaml";

const Written = z.strictObject({
  says: z.union([z.string(), z.array(z.string()).min(1)]),
  would: z.string(),
  never: z.string().min(1),
  theirs: z.literal("fine").optional(),
  passes: z.literal("plain words").optional(),
  times: z.strictObject({ says: z.int().optional(), would: z.int().optional() }).default({}),
});

/** What somebody tries, what a model that obeys them answers, and what must not be shown then. */
export interface Attack {
  kind: string;
  says: string[];
  would: string;
  never: string;
  /** Whether it does no harm as a sentence that the person may choose to say. */
  isFineAsTheirs: boolean;
  /** Whether the checks are known not to see it: wrong in plain words. */
  isPlain: boolean;
}

/** Every attack there is, written one by one, by kind. */
export function attacks(): Attack[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));
  return names.flatMap((name) =>
    z
      .array(Written)
      .parse(parse(readFileSync(`${FOLDER}${name}`, "utf8")))
      .map(({ says, would, never, theirs, passes, times }) => ({
        kind: name.slice(0, -ENDING.length),
        says: [says].flat().map((text) => text.repeat(times.says ?? 1)),
        would: would.repeat(times.would ?? 1),
        never,
        isFineAsTheirs: theirs === "fine",
        isPlain: passes !== undefined,
      })),
  );
}
