import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { askAgain } from "../walk/walk.ts";
import type { OnTable } from "../walk/walk-on-table.ts";
import { isAwayFor } from "./moved-on.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** So long after the last word somebody may have forgotten what is open, in hours. */
const AWAY = 3;

/** Fewer words may be an answer; of the words of both so many are the same where it is told once more. */
const FEWEST = 4;
const ALIKE = 0.6;

/** The worry that is open, told once more by whoever was away: it is where we were, and no answer to what was asked. */
export function takeSameWorry(scene: Scene, { mistake, walk }: OnTable, text: string): Turn | null {
  const { situation } = walk.answers;
  if (typeof situation !== "string" || walk.looksBackOn !== undefined || !isAwayFor(scene, AWAY)) return null;
  return isAlike(text, situation) ? askAgain(scene, { mistake, walk }, [talk(scene, "welcome-back")]) : null;
}

function isAlike(text: string, other: string): boolean {
  const [words, others] = [new Set(wordsOf(text)), new Set(wordsOf(other))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size >= FEWEST && shared / new Set([...words, ...others]).size >= ALIKE;
}
