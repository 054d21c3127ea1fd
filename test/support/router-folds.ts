import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/learn.ts";
import { playbook, router } from "./playbook.ts";

/** A heard sentence and where a router that was not trained on it sent it. */
export interface Judged {
  topic: string;
  routed: ReturnType<typeof router.route>;
}

const FROZEN = fileURLToPath(new URL("../domain/router/frozen", import.meta.url));

/** A fifth of all sentences, chosen by their hash when they were written, that no shipped router was ever trained on: by topic. */
export const frozen: Record<string, string[]> = Object.fromEntries(
  Object.keys(playbook.heard).map((topic) => [
    topic,
    readFileSync(join(FROZEN, `${topic}.txt`), "utf8")
      .split("\n")
      .filter((line) => line !== ""),
  ]),
);

/** Each frozen sentence, as the shipped router routes it. */
export const judgeFrozen = (): Judged[] =>
  Object.entries(frozen).flatMap(([topic, texts]) => texts.map((text) => ({ topic, routed: router.route(text) })));

export const isMistake = (topic: string): boolean => playbook.mistakes.some(({ id }) => id === topic);

/** Each sentence is routed by a router trained on the other folds; with ten folds, each tenth line of a list is in the same one. */
export function judgeByFolds(folds: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) => judgeFold((place) => place % folds === fold)).flat();
}

function judgeFold(isHeld: (place: number) => boolean): Judged[] {
  const entries = Object.entries(playbook.heard);
  const heard = Object.fromEntries(
    entries.map(([topic, texts]) => [topic, texts.filter((_, place) => !isHeld(place))]),
  );
  const trained = createRouter(trainRouter({ ...playbook, heard }));
  return entries.flatMap(([topic, texts]) =>
    texts.filter((_, place) => isHeld(place)).map((text) => ({ topic, routed: trained.route(text) })),
  );
}

/** A first message, what a kind reader would offer for it, and the sentences that a router not trained on it puts nearest. */
export interface JudgedFirst {
  fitting: string[];
  routed: ReturnType<typeof router.route>;
}

/** Each first message by a router trained on the other folds' first messages. */
export const judgeFirst = (folds: number): JudgedFirst[] =>
  Array.from({ length: folds }, (_, fold) => {
    const isHeld = (place: number) => place % folds === fold;
    const near = playbook.near.filter((_, place) => !isHeld(place));
    const trained = createRouter(trainRouter({ ...playbook, near }));
    return playbook.near
      .filter((_, place) => isHeld(place))
      .map(({ text, knocks }) => ({ fitting: knocks, routed: trained.route(text) }));
  }).flat();
