import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/train.ts";
import { playbook, type router } from "./playbook.ts";

/** A heard sentence and where a router that was not trained on it sent it. */
export interface Judged {
  topic: string;
  routed: ReturnType<typeof router.route>;
}

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
  const trained = createRouter(trainRouter({ heard, concepts: playbook.concepts }));
  return entries.flatMap(([topic, texts]) =>
    texts.filter((_, place) => isHeld(place)).map((text) => ({ topic, routed: trained.route(text) })),
  );
}
