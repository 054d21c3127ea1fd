import type { Person } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Template } from "../domain/walk/mistake.ts";

/** What came of one of the playbook's sentences, or of all that people wrote themselves: sums of the numbers before and after. */
export interface SentenceSeen {
  sentence: string;
  times: number;
  before: number;
  after: number;
}

/** Sums over everybody, without anybody's words. */
export interface Insights {
  people: number;
  messages: number;
  spoken: number;
  /** Most chosen first. */
  sentences: SentenceSeen[];
}

export const noInsights = (): Insights => ({ people: 0, messages: 0, spoken: 0, sentences: [] });

/** Stands for everything that is not word for word the playbook's. */
const THEIR_OWN = "(their own words)";

/** The quieter sentences that are the same for everybody. */
export function fixedSentences({ mistakes }: Playbook): Set<string> {
  const texts = mistakes.flatMap(({ offers }) =>
    Object.values(offers).flatMap((list) => list.flatMap(({ kind, practical, plain }) => [kind, practical, plain])),
  );
  return new Set(texts.flatMap((text) => asFixed(text) ?? []));
}

/** A text with something to fill in cannot be read with nothing. */
function asFixed(text: Template): string | null {
  try {
    return text({});
  } catch {
    return null;
  }
}

export function addUp(seen: Insights, { progress }: Person, ours: ReadonlySet<string>): Insights {
  const sentences = new Map(seen.sentences.map((one) => [one.sentence, one]));
  for (const { sentence, before, after } of progress.walks) {
    if (sentence === null || before === null || after === null) continue;
    const name = ours.has(sentence) ? sentence : THEIR_OWN;
    const soFar = sentences.get(name) ?? { sentence: name, times: 0, before: 0, after: 0 };
    sentences.set(name, {
      sentence: name,
      times: soFar.times + 1,
      before: soFar.before + before,
      after: soFar.after + after,
    });
  }
  return {
    people: seen.people + 1,
    messages: seen.messages + progress.messages,
    spoken: seen.spoken + progress.peopleSpokenTo,
    sentences: [...sentences.values()].sort((one, other) => other.times - one.times),
  };
}
