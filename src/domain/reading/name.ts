import { quote } from "./quote.ts";
import { listenTo, withoutFillers } from "./text.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What tells a name from other words. */
export type NamingWords = Pick<
  Vocabulary,
  "notNames" | "fillers" | "unsure" | "people" | "circle" | "days" | "weekdays" | "ofSomebody"
>;

/** Whom somebody means: an initial or a name at the beginning, a name or an initial further on, or a word that stands for one; otherwise null. */
export function nameIn(text: string, vocabulary: NamingWords): string | null {
  const { days, weekdays, ofSomebody } = vocabulary;
  // A telephone writes the first word of whatever is typed with a capital.
  const notNames = [...vocabulary.notNames, ...ofSomebody.starts, ...Object.keys(days), ...Object.keys(weekdays)];
  const words = text
    .trim()
    .split(/[\s,.;:()]+/)
    .filter((word) => word !== "" && !notNames.includes(word.toLowerCase().replaceAll("’", "'")));
  const [first = ""] = words;
  const begins = text.trim().startsWith(first);
  const initial = begins && /^\p{L}$/u.test(first) ? first : undefined;
  const named = words.find((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  const alone = /^\p{L}[\p{L}'’-]{1,14}$/u.test(text.trim()) && begins ? first : undefined;
  const capital = words.find((word) => /^\p{Lu}$/u.test(word));
  const name = initial ?? named ?? alone ?? capital ?? inSmallLetters(text, vocabulary);
  return name ? quote(name.charAt(0).toUpperCase() + name.slice(1)) : null;
}

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
