import { asSeen } from "./as-seen.ts";
import { CORES, EMOJI, LEET, LOOKALIKES } from "./disguises.ts";
import learned from "./learned.json" with { type: "json" };
import { once } from "./once.ts";
import { RULE_WORDS } from "./rule-words.ts";
import { createSpeller, type Speller } from "./speller.ts";
import { FILLERS, JOINED, KEYWORDS, LONG_KEYWORDS, SPELLINGS } from "./spelling.ts";

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ACCENTS = /[\u0300-\u036f]/g;
const WORD_OR_BREAK = /[$@*]?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}$@*!|]*|[.?!;…]+(?=\s|$)|[。！？]/gu;

/** Letters with points or dashes between them: "s.u.i.c.i.d.e". */
const DOTTED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}$@!][.\-_*]){2,30}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** A few words three times or more. */
const FEW = [1, 2, 3, 4, 5];
const REPEATED = /((?: [^ ]+){1,5})\1{2,}/g;

const keywords = new Set(KEYWORDS);
const keywordBySqueezed = new Map(KEYWORDS.map((word) => [squeezed(word), word]));
const spellings = new Map(
  Object.entries(SPELLINGS).flatMap(([read, written]) => written.split(" ").map((word) => [word, read] as const)),
);
const cores = CORES.map((phrase) => ({ phrase, letters: phrase.replaceAll(" ", "") })).sort(
  (one, other) => other.letters.length - one.letters.length,
);
const coreByLetters = new Map(cores.map(({ phrase, letters }) => [letters, phrase]));
const emoji = new RegExp(Object.keys(EMOJI).join("|"), "gu");

const [meant, known] = [learned.meant.split(" "), learned.known.split(" ")];
const shipped = createSpeller(meant, known);
const real = new Set([...meant, ...known].filter((word) => word.length > 1));

/** Reads the words of texts: each only once, for as long as what this returns is kept. */
export function createReading(): { spoken: (text: string) => string[]; meant: Speller } {
  const read = once(readToken);
  return {
    spoken: (text) => rejoined((folded(text).match(WORD_OR_BREAK) ?? []).flatMap(read)),
    meant: once(shipped),
  };
}

/** The words a message means, one space between two and at both ends, " . " where a sentence ends. */
export const normalise = (text: string, speller: Speller = shipped): string =>
  inOneLine(createReading().spoken(text), speller);

/** The same of words that were read before. */
export function inOneLine(spoken: readonly string[], speller: Speller): string {
  const words = spoken
    .map((word) => (spellings.has(word) || RULE_WORDS.has(word) ? word : speller(word)))
    .flatMap((word, place, all) => (isClass(word, all[place - 1]) ? word : (spellings.get(word)?.split(" ") ?? word)))
    .filter((word) => !FILLERS.has(word));
  return JOINED.reduce((said, [written, read]) => said.replace(written, read), unrepeated(words));
}

/** The same few words over and over say no more than twice. */
function unrepeated(words: readonly string[]): string {
  const line = ` ${words.join(" ")} `;
  return mayRepeat(words) ? line.replace(REPEATED, "$1$1") : line;
}

/** Only then a line is searched, which takes long: a word stands there three times, equally far apart. */
const mayRepeat = (words: readonly string[]): boolean =>
  words.some((word, place) =>
    FEW.some((far) => word === words[place + far] && words[place + 2 * far]?.startsWith(word)),
  );

/** "year 4" is a class, where another 4 may be "for". */
const isClass = (word: string, before = ""): boolean =>
  /^[24]$/.test(word) && /^(?:year|yr|yeer|yere|grade|class|primary|age|aged)$/.test(before);

/** Lower case, no accents, nothing invisible, no apostrophes; the marks of Indian and Japanese scripts stay. */
function folded(text: string): string {
  return asSeen(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(emoji, (sign) => EMOJI[sign] ?? " ")
    .replace(DOTTED, (letters) => (/\p{L}/u.test(letters) ? letters.replace(/[.\-_*]/g, "") : letters))
    .replaceAll("%", " percent ")
    .replace(/(?<![\p{L}\p{N}])1['\u2019](?=(?:m|d|ve|ll)(?!\p{L}))/gu, "i")
    .replace(/(?<=\p{L})[\u2018\u2019\u02bc'`´](?=\p{L})/gu, "");
}

/** A token of the text as words; "!" at its end is the end of a sentence, "!" inside it a letter. */
function readToken(token: string): string[] {
  if (/^[.?!;…。！？]/.test(token)) return ["."];
  if (/^[a-z]+$/.test(token)) return [plainWord(token)];
  const bare = token.replace(/^[$@*]?(?=[^a-z]*$)|[!*@|$]+$/g, "");
  const ends = token.endsWith("!") ? ["."] : [];
  if (/^\p{N}+$/u.test(bare)) return [bare, ...ends];
  return [disguised(bare) ?? bare.replace(/[$@*!|]/g, ""), ...ends];
}

function plainWord(word: string): string {
  if (keywords.has(word) || spellings.has(word)) return word;
  if (/(.)\1/.test(word)) {
    const keyword = word === "too" ? undefined : keywordBySqueezed.get(squeezed(word));
    if (keyword) return keyword;
    return plainOrMisspelt(word.replace(/(.)\1{2,}/g, "$1"));
  }
  return plainOrMisspelt(word);
}

const plainOrMisspelt = (word: string): string =>
  coreByLetters.get(word) ?? LONG_KEYWORDS.find((keyword) => isOneEditAway(word, keyword)) ?? word;

/** The keyword behind digits, stars or letters of another alphabet, or null. */
function disguised(word: string): string | null {
  const latin = [...word].map((letter) => LOOKALIKES[letter] ?? letter).join("");
  if (/^[a-z]+$/.test(latin)) return plainWord(latin);
  if (spellings.has(latin)) return latin;
  for (const one of ["i", "l"]) {
    const letters = [...latin]
      .map((sign) => (sign === "1" || sign === "!" || sign === "|" ? one : (LEET[sign] ?? sign)))
      .join("");
    const read = /^[a-z]+$/.test(letters) ? plainWord(letters) : letters;
    if (keywords.has(read) || spellings.has(read) || (real.has(read) && !AMOUNT.test(latin))) return read;
  }
  if (latin.includes("*")) return KEYWORDS.find((keyword) => fits(latin, keyword)) ?? null;
  return LEET_WORD.test(latin) ? [...latin].map((sign) => LEET[sign] ?? sign).join("") : null;
}

/** "5th" is a place, not "sth". */
const AMOUNT = /^[0-9]+[a-z]{1,3}$/;

/** Digits before a letter are letters, as in "fr13nd"; those of an amount, a place or a class are none. */
const LEET_WORD =
  /^(?![0-9]+(?:st|nd|rd|th|am|pm|kg|mg|ml|km|cm|mm|hr|hrs|min|mins|sec|yo|yr|yrs|ish|ft|lb|lbs|oz|gb|mb|fps|pc|pm|[a-z])$)(?:[a-z]+[013457]+|[013457]{1,2}(?=[a-z]{2}))[a-z]+(?:[013457]+[a-z]*)*$/;

/** Whether a word with stars for letters, such as "s*icide", is this keyword. */
const fits = (starred: string, keyword: string): boolean =>
  starred.length === keyword.length &&
  starred[0] === keyword[0] &&
  [...starred].every((sign, place) => sign === "*" || sign === keyword[place]);

function squeezed(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

/** One letter more, less, other, or two swapped. */
function isOneEditAway(word: string, keyword: string): boolean {
  const difference = word.length - keyword.length;
  if (word[0] !== keyword[0] || Math.abs(difference) > 1 || word.endsWith("s")) return false;
  let same = 0;
  while (same < word.length && word[same] === keyword[same]) same++;
  const [rest, wanted] = [word.slice(same), keyword.slice(same)];
  if (difference > 0) return rest.slice(1) === wanted;
  if (difference < 0) return rest === wanted.slice(1);
  return (
    rest.slice(1) === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0])
  );
}

/** Puts explicit cores together again whose letters stand apart ("k i l l m y s e l f"): from one word's start to another's end. */
function rejoined(words: string[]): string[] {
  const letters = words.join("");
  const startsAt = new Map<number, number>();
  let place = 0;
  for (const [index, word] of words.entries()) {
    startsAt.set(place, index);
    place += word.length;
  }
  startsAt.set(place, words.length);
  const rest = [...words];
  for (const { phrase, letters: core } of cores) {
    for (let at = letters.indexOf(core); at >= 0; at = letters.indexOf(core, at + 1)) {
      const [first, end] = [startsAt.get(at), startsAt.get(at + core.length)];
      if (first === undefined || end === undefined || end - first < 2) continue;
      if (rest.slice(first, end).join("") === core) rest.fill("", first, end).splice(first, 1, phrase);
    }
  }
  return rest.filter((word) => word !== "").flatMap((word) => word.split(" "));
}
