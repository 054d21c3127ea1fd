import { wordsOf } from "./text.ts";

/** A language other than the playbook's: how it is recognised, and what its speakers are told where no model can answer. */
export interface Language {
  id: string;
  /** In the playbook's language, for a model: "Spanish". */
  name: string;
  script?: "Devanagari" | "Japanese" | undefined;
  /** Its small words, with which nearly every sentence is held together. */
  words: string[];
  line: string;
  /** First sentences in this language, by "mistake.knock". */
  knocks: Record<string, string>;
  other: string;
}

const SCRIPTS = { Devanagari: /\p{Script=Devanagari}/gu, Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu };

/** How many letters of its script, or of its different words and which share of all, make a message one of a language. */
const FEWEST = { letters: 2, words: 2, share: 0.5 };

/** The language a message is written in, or null where it is the playbook's own or cannot be told. */
export function languageOf(text: string, languages: readonly Language[]): Language | null {
  const written = languages.find(
    ({ script }) => script && (text.match(SCRIPTS[script]) ?? []).length >= FEWEST.letters,
  );
  if (written) return written;
  const spoken = wordsOf(text).flatMap(partsOf);
  const counted = languages
    .map((language) => ({ language, known: spoken.filter((word) => setOf(language).has(word)) }))
    .map(({ language, known }) => ({ language, count: known.length, different: new Set(known).size }))
    .sort((one, other) => other.count - one.count);
  const [best, next] = counted;
  if (!best || best.different < FEWEST.words || best.count / wordsOf(text).length < FEWEST.share) return null;
  return best.count > (next?.count ?? 0) ? best.language : null;
}

/** "J'ai" is two words, and so may "i'm" be; what is left of a word behind its end, as in "tom's", is none of its own. */
function partsOf(word: string): string[] {
  const parts = word.split("'").filter((part, at) => part !== word && (at === 0 || part.length > 1));
  return [word, ...parts];
}

/** Word lists never change, so each is made ready once. */
const ready = new WeakMap<Language, Set<string>>();

function setOf(language: Language): Set<string> {
  const known = ready.get(language) ?? new Set(language.words);
  ready.set(language, known);
  return known;
}
