import { CALIBRATION } from "./calibration.ts";
import { spokenWords } from "./features.ts";
import { OTHER_TOPICS, type Routed, type Router } from "./route.ts";
import { type Learned, scoresOf, softmax, vectorOf } from "./train.ts";

/** A router from what was learned: the same text always gives the same answer. */
export function createRouter(learned: Learned, stopWords: readonly string[] = []): Router {
  const { topics } = learned;
  const silent = new Set(stopWords);

  const ranking = (text: string): Routed["ranked"] => {
    const scores = scoresFor(learned, text);
    softmax(scores, CALIBRATION.temperature);
    return topics
      .map((topic, place) => ({ topic, confidence: scores[place] ?? 0 }))
      .sort((one, other) => other.confidence - one.confidence);
  };

  return {
    route(text) {
      const ranked = ranking(text);
      const [best = { topic: "off-topic", confidence: 0 }] = ranked;
      return { ...best, sure: spokenWords(text).length > 0 && isSure(ranked), ranked };
    },

    tellingWord(text) {
      const likeliest = ranking(text).find(({ topic }) => !OTHER_TOPICS.some((other) => other === topic))?.topic;
      const label = topics.indexOf(likeliest ?? "");
      const words = (text.match(/\p{L}[\p{L}'’-]{2,}/gu) ?? []).filter((word) => !silent.has(word.toLowerCase()));
      const scored = words.map((word) => ({
        word,
        score: (scoresFor(learned, word)[label] ?? 0) - (learned.bias[label] ?? 0),
      }));
      const best = scored.sort((one, other) => other.score - one.score)[0];
      return best && best.score > 0 ? best.word : null;
    },
  };
}

/** Likely enough, and for a mistake: off-topic is unlikely. */
export function isSure(ranked: Routed["ranked"]): boolean {
  const [best] = ranked;
  if (!best || best.confidence < CALIBRATION.sureAt) return false;
  const offTopic = ranked.find(({ topic }) => topic === "off-topic")?.confidence ?? 0;
  return best.topic === "off-topic" || offTopic <= CALIBRATION.offTopicAtMost;
}

function scoresFor(learned: Learned, text: string): Float32Array {
  const scores = new Float32Array(learned.topics.length);
  scoresOf(learned, vectorOf(learned.count(text), learned.rarity), scores);
  return scores;
}
