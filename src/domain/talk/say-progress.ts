import type { Progress } from "../progress.ts";
import { quote, sentence } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { drawableOf } from "./picture-numbers.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What somebody has done, in words and in their own sentences; little when there is little. */
export function sayProgress(scene: Scene): Turn {
  const { progress } = scene.person;
  const seen = progress.walks.length + progress.earlierWalks + progress.tries.length;
  if (seen === 0) return say(scene.person, talk(scene, "progress-nothing"));
  const attachment = { kind: "progress" as const, asOf: scene.now.toISOString() };
  const line = talk(scene, "progress-some", factsOf(progress));
  return say(scene.person, drawableOf(scene.person, scene.now) ? { ...line, attachment } : line);
}

function factsOf(progress: Progress): Record<string, unknown> {
  const rated = progress.walks.filter(({ before, after }) => before !== null && after !== null).at(-1);
  const done = progress.tries.filter(({ outcome }) => outcome !== null);
  const guessed = done.filter(({ guess, met }) => typeof guess === "number" && typeof met === "number").at(-1);
  const planned = progress.tries.filter(({ outcome }) => outcome === null).at(-1);
  return {
    days: progress.daysPractised.length,
    walks: progress.walks.length + progress.earlierWalks,
    sentence: progress.sentences.length > 0 ? sentence(progress.sentences.at(-1) ?? "") : null,
    before: rated?.before ?? null,
    after: rated?.after ?? null,
    planned: planned ? quote(planned.text) : null,
    planned_when: planned?.when?.said ?? null,
    done: done.length,
    guess: guessed?.guess ?? null,
    met: guessed?.met ?? null,
  };
}
