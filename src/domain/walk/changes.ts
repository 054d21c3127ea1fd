import type { Walking } from "../activity.ts";
import { LONGEST_ANSWER } from "../reading/answer.ts";

/** Beside an answer that was typed although sentences were on offer: the person's own words, and not one of the three. */
export const ownWords = (step: string): string => `${step}_own`;

/** So many passed over are remembered; then they may come again. */
const PASSED = 12;

/** Other small steps come on the table, as easy as those there were or easier. */
export function withOtherSteps({ offered = [], ...walk }: Walking, which: "smaller" | "different"): Walking {
  const { lower, passed } = walk.small ?? { lower: 0, passed: [] };
  const small = { lower: which === "smaller" ? lower + 1 : lower, passed: [...passed, ...offered].slice(-PASSED) };
  return { ...walk, small };
}

/** A walk without these answers. */
export function without(walk: Walking, ids: string[]): Walking {
  const { offered: _, again: __, ...rest } = walk;
  return {
    ...rest,
    answers: Object.fromEntries(
      Object.entries(walk.answers).filter(([id]) => !ids.some((gone) => id === gone || id === ownWords(gone))),
    ),
  };
}

/** Adds more of their story to what the walk is about; nothing that was typed is dropped silently. */
export function addToStory(walk: Walking, text: string): Walking {
  const story = [walk.answers["situation"], text].filter((part) => typeof part === "string" && part !== "").join("\n");
  return { ...walk, answers: { ...walk.answers, situation: story.slice(0, LONGEST_ANSWER) } };
}
