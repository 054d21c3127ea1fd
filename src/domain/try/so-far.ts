import type { PastTry, Progress } from "../progress.ts";
import type { Answers } from "../reading/answer.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";

/** So many guesses with what came of them are looked at, and so few say nothing yet. */
const LATEST = 5;
const FEWEST = 3;

/** Of so many people each guess is. */
const PEOPLE = 5;

/** The tries that were told of, oldest first; of those from before it was noted what became of them, the ones with a number. */
export const told = ({ past, tries }: Progress): PastTry[] =>
  [...past, ...tries].filter(({ became, met }) => became !== null || met !== null);

/** What somebody guessed and what came, over the last of them. */
export type SoFar =
  | { times: number; guessed: number; met: number; people: number }
  | { times: number; better: number; same: number; worse: number };

/** Their own numbers in one mistake, or null while there are too few. */
function numbersSoFar(progress: Progress, mistake: string, now: Pick<PastTry, "guess" | "met"> | null): SoFar | null {
  const all = [...told(progress).filter((one) => one.mistake === mistake), ...(now ? [now] : [])];
  return inNumbers(all) ?? inWords(all);
}

function inNumbers(all: readonly Pick<PastTry, "guess" | "met">[]): SoFar | null {
  const pairs = all
    .flatMap(({ guess, met }) => (typeof guess === "number" && typeof met === "number" ? [{ guess, met }] : []))
    .slice(-LATEST);
  if (pairs.length < FEWEST) return null;
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const people = PEOPLE * pairs.length;
  return {
    times: pairs.length,
    guessed: sum(pairs.map(({ guess }) => guess)),
    met: sum(pairs.map(({ met }) => met)),
    people,
  };
}

function inWords(all: readonly Pick<PastTry, "met">[]): SoFar | null {
  const came = all
    .flatMap(({ met }) => (met === "better" || met === "same" || met === "worse" ? [met] : []))
    .slice(-LATEST);
  if (came.length < FEWEST) return null;
  const count = (which: string) => came.filter((met) => met === which).length;
  return { times: came.length, better: count("better"), same: count("same"), worse: count("worse") };
}

/** The same in a sentence, with what is just being told where that is known; nothing while there are too few. */
export function soFar(scene: Scene, mistake: string, { prediction, met }: Answers = {}): string {
  const known = met === undefined || met === null || typeof met === "boolean" || typeof prediction === "boolean";
  const now = known ? null : { guess: prediction ?? null, met };
  const numbers = numbersSoFar(scene.person.progress, mistake, now);
  if (!numbers) return "";
  const nothing = { guessed: null, met: null, people: null, better: null, same: null, worse: null };
  return talk(scene, "so-far", { ...nothing, ...numbers }).text;
}
