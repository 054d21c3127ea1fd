import { listenTo, wordsOf } from "../reading/text.ts";
import { type Deed, ENDED, type Script } from "./script.ts";

/** What a line did to the other: the deed, and the piece of it that the tip quotes; `word` is theirs, if one was taken up. */
export interface LineRead {
  deed: Deed;
  piece: string;
  word: string | null;
}

/** What was said before in the scene. */
export interface Heard {
  /** What the other said last; null before the first line. */
  answered: string | null;
  /** How many questions in a row were asked with nothing given. */
  questions: number;
  stopWords: readonly string[];
}

/** More words than this are too many for one turn. */
const LONG = 40;

/** A greeting with a name in it has no more words than this. */
const GREETING = 7;

/** So many questions with nothing given in between sound like a form. */
const QUESTIONS = 3;

/** The sentence that ends a scene, where a line is sexual, abusive or a flirt; null for every other. */
export function endingOf(line: string, { ended }: Script): string | null {
  const says = listenTo(line);
  const kind = ENDED.find((name) => says(ended[name].heard));
  return kind ? ended[kind].says : null;
}

/** Reads a line by its words alone: the same line after the same answer always did the same. */
export function readLine(line: string, before: Heard, { heard }: Script): LineRead {
  const says = listenTo(line);
  const hears = (name: string) => says(heard[name] ?? []);
  const clauses = clausesOf(line, heard);
  const questions = clauses.filter(({ asks }) => asks !== null);
  const last = clauses.at(-1)?.text ?? line;
  const asked = questions.at(-1);
  // Saying hello back takes up nothing.
  const untelling = [...before.stopWords, ...(heard["greeting_words"] ?? [])];
  const read = (deed: Deed, piece = asked?.text ?? last, word: string | null = null): LineRead => ({
    deed,
    piece,
    word,
  });
  const phrase = (deed: Deed): LineRead => read(deed, clauseWith(clauses, heard[deed] ?? []) ?? asked?.text ?? last);

  if (hears("personal")) return phrase("personal");
  if (wordsOf(line).length > LONG) return read("long", clauses.at(-1)?.text ?? line);
  if (questions.length > 1 || (asked && before.questions >= QUESTIONS - 1 && !gives(clauses))) return read("many");
  if (hears("sorry") && !hears("kind_sorry")) return phrase("sorry");
  if (hears("bye") && !line.includes("?")) return read("bye", line);
  if (hears("hello") && !asked && wordsOf(line).length <= GREETING) return read("hello", line);
  if (hears("offer")) return phrase("offer");
  const word = before.answered === null ? null : sharedWord(line, before.answered, untelling);
  if (word !== null) return read("follow", asked?.text ?? last, word);
  if (before.answered !== null && hears("follow")) return phrase("follow");
  if (asked && gives(clauses)) return read("both");
  for (const deed of ["name", "advice", "info", "how"] as const) if (hears(deed)) return phrase(deed);
  if (hears("request")) return phrase("request");
  if (asked) return read(asked.asks ?? "closed");
  return gives(clauses) ? read("shared", clauses.find(({ isTheirs }) => isTheirs)?.text) : read("remark", last);
}

interface Clause {
  text: string;
  asks: "open" | "closed" | null;
  /** It says something about the person. */
  isTheirs: boolean;
}

const gives = (clauses: readonly Clause[]): boolean => clauses.some(({ isTheirs }) => isTheirs);

/** A line in its parts. Somebody who types without marks is read by the words a part begins with. */
function clausesOf(line: string, heard: Script["heard"]): Clause[] {
  const parts = line
    .replace(/\s+/g, " ")
    .split(/(?<=[.?!…])\s+|\s+[-–—]\s+|,\s+(?:(?:and|but|so)\s+)?/)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0);
  return parts.map((text) => {
    const rest = withoutGreeting(wordsOf(text), heard["greeting_words"] ?? []);
    const begins = listenTo(rest.join(" "));
    const startsWith = (name: string) => begins((heard[name] ?? []).map((phrase) => `${phrase}…`));
    const asks = startsWith("closed") ? "closed" : startsWith("open") ? "open" : text.endsWith("?") ? "closed" : null;
    return {
      text: text.replace(/[.,;:!…]+$/, ""),
      asks,
      isTheirs: asks === null && startsWith("shared") && !isGreeting(text, heard),
    };
  });
}

/** A name said with the hello gives nothing to answer yet. */
const isGreeting = (text: string, heard: Script["heard"]): boolean =>
  wordsOf(text).length <= GREETING && listenTo(text)(heard["hello"] ?? []);

function withoutGreeting(words: string[], greetings: readonly string[]): string[] {
  const from = words.findIndex((word) => !greetings.includes(word));
  return from < 0 ? words : words.slice(from);
}

const clauseWith = (clauses: readonly Clause[], phrases: readonly string[]): string | undefined =>
  clauses.find(({ text }) => listenTo(text)(phrases))?.text;

/** A telling word that both use, in whatever ending, as the other said it. */
function sharedWord(line: string, answered: string, stopWords: readonly string[]): string | null {
  const mine = wordsOf(line)
    .filter((word) => isTelling(word, stopWords))
    .map(stem);
  return wordsOf(answered).find((word) => isTelling(word, stopWords) && mine.includes(stem(word))) ?? null;
}

const isTelling = (word: string, stopWords: readonly string[]): boolean =>
  word.length > 3 && !word.includes("'") && !stopWords.includes(word);

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, "");
