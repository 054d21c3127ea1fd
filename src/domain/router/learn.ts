import { BUCKETS, type CountFeatures, createFeatures } from "./features.ts";
import { type Near, trainNearest } from "./nearest.ts";
import { type Model, train } from "./train.ts";

/** What the router learns from: example messages by topic, first messages and what is nearest to them, and words that mean nearly the same. */
export interface Lessons {
  heard: Record<string, readonly string[]>;
  near: readonly Near[];
  concepts: Record<string, readonly string[]>;
}

/** What the router has learned: what messages are about, and which first sentences are nearest to those that say little. */
export interface Learned {
  count: CountFeatures;
  about: Model;
  nearest: Model;
}

/** The same lessons give the same router. */
export function trainRouter({ heard, near, concepts }: Lessons): Learned {
  const topics = Object.keys(heard);
  const count = createFeatures(concepts);
  const told = topics.flatMap((topic, label) => (heard[topic] ?? []).map((text) => ({ label, counts: count(text) })));
  return { count, about: train(told, { topics, buckets: BUCKETS }), nearest: trainNearest(near, count) };
}
