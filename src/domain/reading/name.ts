import { quote } from "./quote.ts";
import { listenTo, withoutFillers, wordsOf } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What tells a name from other words. */
export type NamingWords = Pick<
  Vocabulary,
  "notNames" | "fillers" | "unsure" | "people" | "circle" | "days" | "weekdays" | "ofSomebody"
>;

/** Whom somebody means: an initial or a name at the beginning, a name or an initial further on, or a word that stands for one; otherwise null. */
function nameIn(text: string, vocabulary: NamingWords): string | null {
  const { days, weekdays, ofSomebody } = vocabulary;
  // A telephone writes the first word of whatever is typed with a capital.
  const notNames = [...vocabulary.notNames, ...ofSomebody.starts, ...Object.keys(days), ...Object.keys(weekdays)];
  // "It'd" and "he'll" name nobody either.
  const isNone = (word: string) => notNames.includes(word) || notNames.includes(word.split("'")[0] ?? "");
  const words = text
    .trim()
    .split(/[\s,.;:()]+/)
    .filter((word) => word !== "" && !isNone(word.toLowerCase().replaceAll("’", "'")));
  const [first = ""] = words;
  const begins = text.trim().startsWith(first);
  const initial = begins && /^\p{L}$/u.test(first) ? first : undefined;
  const named = words.find((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  const alone = /^\p{L}[\p{L}'’-]{1,14}$/u.test(text.trim()) && begins ? first : undefined;
  const capital = words.find((word) => /^\p{Lu}$/u.test(word));
  const name = initial ?? ofSomebodys(named, words) ?? alone ?? capital ?? inSmallLetters(text, vocabulary);
  return name ? quote(name.charAt(0).toUpperCase() + name.slice(1)) : null;
}

/** "Leyla's mum" is not Leyla. */
function ofSomebodys(named: string | undefined, words: readonly string[]): string | undefined {
  const next = words[named === undefined ? -1 : words.indexOf(named) + 1];
  return named !== undefined && next !== undefined && /['’]s$/.test(named) ? `${named} ${next}` : named;
}

/** Whom somebody means, as it stands in a sentence to them: a name, or "your sister" where they have said "my sister"; null where it is neither. */
export function calledIn(text: string, vocabulary: NamingWords): string | null {
  return nameIn(text, vocabulary) ?? theirs(text, vocabulary);
}

/** "My old tutor maybe", "my brother in law plays": the word for who it is, and what stands before it. */
function theirs(text: string, { circle, ofSomebody }: NamingWords): string | null {
  const { mine, related } = ofSomebody;
  const isSomebody = (word: string) =>
    !ofSomebody.they.includes(word) && [circle.persons, ofSomebody.someone].some((words) => words.includes(word));
  const words = wordsOf(text);
  const at = words.findIndex((word) => Object.hasOwn(mine, word));
  const length = at < 0 ? -1 : words.slice(at + 1, at + 1 + FAR).findIndex(isSomebody);
  if (length < 0) return null;
  const [whose = "", ...who] = words.slice(at, at + length + 2);
  const rest = `${words.slice(at + length + 2).join(" ")} `;
  return [mine[whose], ...who, ...related.filter((one) => rest.startsWith(`${one} `))].join(" ");
}

/** So many words after "my" may say who it is. */
const FAR = 3;

/** "Maybe lena from work": the first word that says something, where a small word stands behind it and none before. */
function inSmallLetters(text: string, { notNames, fillers, unsure, people, circle, ofSomebody }: NamingWords) {
  const [name = "", next = ""] = withoutFillers(text, [...fillers, ...unsure]).split(" ");
  const isNone = [notNames, ofSomebody.starts, people, circle.persons].some((words) => words.includes(name));
  return /^\p{L}{2,14}$/u.test(name) && !isNone && (next === "" || notNames.includes(next)) ? name : null;
}

/** A whole sentence in which nobody is spoken of: "i just stand there", "she doesnt know anyone". "People from work" is somebody. */
export function namesNobody(text: string, vocabulary: NamingWords & Pick<Vocabulary, "where" | "denials">): boolean {
  const { fillers, unsure, circle, ofSomebody, where, denials } = vocabulary;
  const [first = "", next, ...rest] = withoutFillers(text, [...fillers, ...unsure]).split(" ");
  const isDenied = [next, ...rest].some((word) => word !== undefined && denials.includes(word));
  const speaksOf = ofSomebody.starts.includes(first) || (ofSomebody.they.includes(first) && isDenied);
  if (!speaksOf || nameIn(text, vocabulary) !== null) return false;
  if (next === undefined || isDenied) return true;
  if ([...where, ...ofSomebody.from].includes(next)) return false;
  const isSomeone = [next, ...rest].some((word) => [...circle.persons, ...ofSomebody.someone].includes(word));
  return !isSomeone && !listenTo(text)(ofSomebody.met);
}
