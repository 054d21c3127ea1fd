import { CALIBRATION } from "./calibration.ts";
import { type Counts, spokenWords } from "./features.ts";
import type { Learned } from "./learn.ts";
import { rankNearest } from "./nearest.ts";
import { OTHER_TOPICS, type Routed, type Router } from "./route.ts";
import { type Model, scoresOf, softmax, vectorOf } from "./train.ts";

/** A router from what was learned: the same text always gives the same answer. */
export function createRouter({ count, about, nearest }: Learned, stopWords: readonly string[] = []): Router {
  const { topics } = about;
  const silent = new Set(stopWords);

  const ranking = (counts: Counts): Routed["ranked"] => {
    const scores = scoresFor(about, counts);
    softmax(scores, CALIBRATION.temperature);
    return topics
      .map((topic, place) => ({ topic, confidence: scores[place] ?? 0 }))
      .sort((one, other) => other.confidence - one.confidence);
  };

  return {
    route(text) {
      const counts = count(text);
      const ranked = ranking(counts);
      const [best = { topic: "off-topic", confidence: 0 }] = ranked;
      const chanceOf = (mistake: string) => ranked.find(({ topic }) => topic === mistake)?.confidence ?? 0;
      return {
        ...best,
        sure: spokenWords(text).length > 0 && isSure(ranked),
        ranked,
        nearest: rankNearest(nearest, counts, chanceOf),
      };
    },

    tellingWord(text) {
      const likeliest = ranking(count(text)).find(({ topic }) => !OTHER_TOPICS.some((other) => other === topic))?.topic;
      const label = topics.indexOf(likeliest ?? "");
      const words = (text.match(/\p{L}[\p{L}'’-]{2,}/gu) ?? []).filter((word) => !silent.has(word.toLowerCase()));
      const scored = words.map((word) => ({
        word,
        score: (scoresFor(about, count(word))[label] ?? 0) - (about.bias[label] ?? 0),
      }));
      const best = scored.sort((one, other) => other.score - one.score)[0];
      return best && best.score > 0 ? best.word : null;
    },
  };
}

/** Likely enough, and for a mistake: off-topic is unlikely. */
function isSure(ranked: Routed["ranked"]): boolean {
  const [best] = ranked;
  if (!best || best.confidence < CALIBRATION.sureAt) return false;
  const offTopic = ranked.find(({ topic }) => topic === "off-topic")?.confidence ?? 0;
  return best.topic === "off-topic" || offTopic <= CALIBRATION.offTopicAtMost;
}

function scoresFor(model: Model, counts: Counts): Float32Array {
  const scores = new Float32Array(model.topics.length);
  scoresOf(model, vectorOf(counts, model.rarity), scores);
  return scores;
}
