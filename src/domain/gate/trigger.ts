import { patternOf } from "./rule.ts";

/** Words so common that a rule waiting for one of them would be asked about nearly every message. */
const COMMON = new Set(
  `i im my me he she they it the a an to and of in on at is was be not no with for that this his her them you so if when
  do dont have has had up out go going want want to just all what who are or but we am cant ive someone people about from`.split(
    /\s+/,
  ),
);

const COSTLY = 30;

/**
 * For each way a pattern can be met, lists of words of each of which one must be there, the rarest list first; null if
 * that cannot be told. Most rules are never run, because one of their words is not in the message.
 */
export function needsOf(says: string): string[][][] | null {
  const ways = alternativesOf(inWholeWords(patternOf(says))).map((branch) => listsOf(branch, WHOLE).sort(byCost));
  return ways.every(({ length }) => length > 0) ? ways : null;
}

/** A word with one group in it, whose alternatives are in one piece: a start, what the group offers, whether it may be left out, an end. */
const PIECED =
  /(?<![\p{L}\p{M}\p{N}?\]])((?:[\p{L}\p{M}\p{N}]\??|\[[\p{L}\p{N}-]+\]\??)*)\(\?:([^() ]*)\)(?![*+{])(\??)((?:[\p{L}\p{M}\p{N}](?![*+{])\??)*)/gu;

/** "suicid(e|al)" as "(suicide|suicidal)". */
function inWholeWords(pattern: string): string {
  const whole = pattern.replace(PIECED, (as, start: string, offers: string, may: string, end: string) => {
    if (start === "" && end === "") return as;
    const middles = may ? [...alternativesOf(offers), ""] : alternativesOf(offers);
    return `(?:${middles.map((middle) => start + middle + end).join("|")})`;
  });
  return whole === pattern ? whole : inWholeWords(whole);
}

/** Whether what stands left and right of a text ends there as a word does. */
interface Edges {
  before: boolean;
  after: boolean;
}

const WHOLE: Edges = { before: true, after: true };

/** The words of each part of a branch that cannot be left out. */
function listsOf(branch: string, edges: Edges): string[][] {
  if (PLAIN.test(branch)) return edges.before && edges.after ? [[branch]] : []; // As most are.
  const parts = partsOf(branch);
  return parts.flatMap((part, place) => {
    if (part.isOptional) return [];
    const own = {
      before: isEdge(parts.slice(0, place).reverse(), / $/, edges.before),
      after: isEdge(parts.slice(place + 1), /^ (?!\?)/, edges.after),
    };
    return part.isGroup ? wordsOfEach(part.alternatives, own) : eachWordOf(part.alternatives[0] ?? "", own);
  });
}

/** A word ends here if every neighbour, as far as they may be left out, begins with a space. */
function isEdge(neighbours: readonly Part[], space: RegExp, atEnd: boolean): boolean {
  for (const { alternatives, isGroup, isOptional, isLook } of neighbours) {
    if (isLook) continue;
    if (!alternatives.every((one) => space.test(one) || (isGroup && one === ""))) return false;
    if (!isGroup || !isOptional) return true;
  }
  return atEnd;
}

const costOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMON.has(word) ? COSTLY : 1), 0);

const byCost = (one: string[], other: string[]): number => costOf(one) - costOf(other);

interface Part {
  /** One, where it is no group. */
  alternatives: string[];
  isGroup: boolean;
  isOptional: boolean;
  /** A look ahead or behind takes no room. */
  isLook: boolean;
}

function partsOf(branch: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < branch.length) {
    const isGroup = branch[at] === "(";
    const end = isGroup ? closing(branch, at) : nextGroup(branch, at);
    const quantifier = isGroup ? (/^[?*+]|^\{[0-9,]+\}/.exec(branch.slice(end))?.[0] ?? "") : "";
    const written = branch.slice(at, end);
    const alternatives = isGroup ? alternativesOf(written.replace(/^\((?:\?:)?/, "").slice(0, -1)) : [written];
    const isLook = /^\(\?[=!<]/.test(written);
    const isOptional = isLook || (isGroup && (/^[?*{]/.test(quantifier) || alternatives.includes("")));
    parts.push({ alternatives, isGroup, isOptional, isLook });
    at = end + quantifier.length;
  }
  return parts;
}

const nextGroup = (text: string, from: number): number => {
  const at = text.indexOf("(", from);
  return at < 0 ? text.length : at;
};

function closing(text: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "[") inClass = true;
    if (text[at] === "]") inClass = false;
    if (inClass) continue;
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at + 1;
  }
  throw new Error(`A bracket is not closed in "${text}".`);
}

/** Split at the bars that stand in no bracket. */
function alternativesOf(text: string): string[] {
  if (!text.includes("|")) return [text];
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (text[at] !== "|" || depth > 0) continue;
    found.push(text.slice(from, at));
    from = at + 1;
  }
  return [...found, text.slice(from)];
}

/** One word of each alternative, together one list; nothing if an alternative has none that is whole. */
function wordsOfEach(alternatives: readonly string[], edges: Edges): string[][] {
  const each = alternatives.map((alternative) => listsOf(alternative, edges).sort(byCost)[0]);
  return each.includes(undefined) ? [] : [each.flatMap((words) => words ?? [])];
}

/** The whole words of a text without brackets, each by itself in all its spellings; in "epi ?pen" there are none. */
function eachWordOf(text: string, { before, after }: Edges): string[][] {
  const words = text.split(" ");
  return words.flatMap((word, place) => {
    const next = words[place + 1] ?? "";
    const isWhole = (place > 0 || before) && (place < words.length - 1 || after) && !next.startsWith("?");
    const spellings = isWhole ? spellingsOf(word) : [];
    return spellings.length > 0 ? [spellings] : [];
  });
}

const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u;
const LETTER = /([\p{L}\p{M}\p{N}])(\??)|\[([\p{L}\p{N}-]+)\](\??)/uy;

/** "pills?" is two spellings, "1[0-7]" eight; none where they cannot be told. */
function spellingsOf(word: string): string[] {
  if (PLAIN.test(word)) return [word];
  let spellings = word === "" ? [] : [""];
  LETTER.lastIndex = 0;
  while (LETTER.lastIndex < word.length) {
    const [, one, may, several, mayAll] = LETTER.exec(word) ?? [];
    const letters = one ? [one] : lettersOf(several ?? "");
    if (letters.length === 0) return [];
    const next = may || mayAll ? [...letters, ""] : letters;
    spellings = spellings.flatMap((begun) => next.map((letter) => begun + letter));
  }
  return spellings;
}

/** The letters of "a-cx" are a, b, c and x. */
const lettersOf = (several: string): string[] =>
  [...several.matchAll(/(.)-(.)|./gu)].flatMap(([all, first, last]) => {
    const [from, to] = [(first ?? all).codePointAt(0) ?? 0, (last ?? all).codePointAt(0) ?? 0];
    return Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));
  });
