/** Something a model's text must not have in it. The reason is logged, so it never quotes the text. */
export type Rule = [reason: string, pattern: RegExp];

/** Why a text is refused by these, or null. */
export const broken = (text: string, rules: readonly Rule[]): string | null =>
  rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** As the rules are written: one kind of quotes, apostrophes and full-width signs, nothing invisible. */
export const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\p{Cf}/gu, "");

const QUOTATION = /"([^"]+)"/g;

/** A text without what it quotes; the marks stay. */
export const withoutQuotations = (text: string): string => text.replace(QUOTATION, '""');

/** The same without only what it quotes of these words: what it quotes of nobody is its own. */
export function withoutQuotationsOf(said: string, text: string): string {
  const theirs = plainly(said).toLowerCase();
  return text.replace(QUOTATION, (whole, words: string) =>
    theirs.includes(withoutStop(words).toLowerCase()) ? '""' : whole,
  );
}

/** What a text quotes, without the stop at its end. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTATION)].map(([, words = ""]) => withoutStop(words));

const withoutStop = (words: string): string => words.replace(/[.,]+$/, "");

/** Numbers in figures. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

const IN_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)\b/g;
const DIGITS: Record<string, string> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};

/** Two are counted in other words, too. */
const TWO = /\b(?:twice|both|a couple|a pair|the two)\b/i;

/** The two who were spoken of are no count, nor are a few words or the walls of a room. */
const NO_COUNT =
  /\btwo of (?:you|them|us)\b|\b(?:the|you|us) two\b|\btwo (?:people|sides|halves|ends|things|lines|words|sentences)\b|\bfour walls\b/g;

/** Whether a text counts something that was not counted before, in figures or in words. */
export function countsAnew(text: string, before: string): boolean {
  const known = [
    ...numbersIn(before),
    ...(before.toLowerCase().match(IN_WORDS) ?? []).flatMap((word) => [word, DIGITS[word] ?? word]),
    ...(TWO.test(before) ? ["two", "2"] : []),
  ];
  const inWords = text.toLowerCase().replace(NO_COUNT, "").match(IN_WORDS) ?? [];
  return (
    numbersIn(text).some((number) => !known.includes(number)) ||
    inWords.some((word) => !known.includes(word) && !known.includes(DIGITS[word] ?? word))
  );
}
