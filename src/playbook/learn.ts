import { Worker } from "node:worker_threads";
import type { Playbook } from "../domain/playbook.ts";
import { createRouter } from "../domain/router/classify.ts";
import { createFeatures } from "../domain/router/features.ts";
import { type Learned, trainRouter } from "../domain/router/learn.ts";
import type { Router } from "../domain/router/route.ts";

/** Everything that was learned but the function that counts, which is made again from the concepts. */
export type Lesson = Omit<Learned, "count">;

/** Learns from the playbook's sentences; takes about a third of a second. */
export const learn = (playbook: Playbook): Router => createRouter(trainRouter(playbook), playbook.vocabulary.stopWords);

/** Learns in a worker: nobody waits, and the memory it takes is given back. */
export function learnAside({ heard, near, concepts }: Playbook): Promise<Lesson> {
  const worker = new Worker(new URL("./learn-worker.ts", import.meta.url), { workerData: { heard, near, concepts } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", resolve);
  });
}

/** The router that was learned. */
export const routerOf = (lesson: Lesson, { concepts, vocabulary }: Playbook): Router =>
  createRouter({ ...lesson, count: createFeatures(concepts) }, vocabulary.stopWords);
