import { Worker } from "node:worker_threads";
import type { Playbook } from "../domain/playbook.ts";
import type { Router } from "../domain/route.ts";
import { createRouter } from "../domain/router/classify.ts";
import { createFeatures } from "../domain/router/features.ts";
import { type Learned, trainRouter } from "../domain/router/train.ts";

/** Learns from the playbook's sentences; takes a fraction of a second. */
export const learn = (playbook: Playbook): Router => createRouter(trainRouter(playbook), playbook.vocabulary.stopWords);

/** What crosses from the worker: everything learned but the function, which is made again from the concepts. */
export type Lesson = Omit<Learned, "count">;

/** The same in a worker, so that nobody waits while an edit is learned. */
export function learnAside({ heard, concepts, vocabulary }: Playbook): Promise<Router> {
  const worker = new Worker(new URL("./learn-worker.ts", import.meta.url), { workerData: { heard, concepts } });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (lesson: Lesson) => {
      resolve(createRouter({ ...lesson, count: createFeatures(concepts) }, vocabulary.stopWords));
    });
  });
}
