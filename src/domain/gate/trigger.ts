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
 * For each way a pattern can be met, words of which one must be there; null if that cannot be told. Most rules are never
 * run, because none of their words is in the message.
 */
export function triggersOf(says: string): Set<string> | null {
  const triggers = new Set<string>();
  for (const branch of alternativesOf(patternOf(says))) {
    const best = bestOf(branch, WHOLE);
    if (!best) return null;
    for (const word of best) triggers.add(word);
  }
  return triggers;
}

/** Whether what stands left and right of a text ends there as a word does. */
interface Edges {
  before: boolean;
  after: boolean;
}

const WHOLE: Edges = { before: true, after: true };

/** The cheapest part of a branch that cannot be left out. */
function bestOf(branch: string, edges: Edges): string[] | null {
  const parts = partsOf(branch);
  const lists = parts.flatMap((part, place) => {
    if (part.isOptional) return [];
    const own = {
      before: isEdge(parts.slice(0, place).reverse(), / $/, edges.before),
      after: isEdge(parts.slice(place + 1), /^ (?!\?)/, edges.after),
    };
    return part.isGroup ? wordsOfEach(alternativesOf(part.text), own) : eachWordOf(part.text, own);
  });
  return cheapest(lists);
}

/** A word ends here if every neighbour, as far as they may be left out, begins with a space. */
function isEdge(neighbours: readonly Part[], space: RegExp, atEnd: boolean): boolean {
  for (const { text, isGroup, isOptional, isLook } of neighbours) {
    if (isLook) continue;
    if (!alternativesOf(text).every((one) => space.test(one))) return false;
    if (!isGroup || !isOptional) return true;
  }
  return atEnd;
}

const costOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (COMMON.has(word) ? COSTLY : 1), 0);

const cheapest = (lists: string[][]): string[] | null =>
  [...lists].sort((one, other) => costOf(one) - costOf(other))[0] ?? null;

interface Part {
  text: string;
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
    const text = branch.slice(at, end);
    const isLook = /^\(\?[=!<]/.test(text);
    parts.push({
      text: isGroup ? text.replace(/^\((?:\?:)?/, "").slice(0, -1) : text,
      isGroup,
      isOptional: isLook || (isGroup && /^[?*{]/.test(quantifier)),
      isLook,
    });
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
  const each = alternatives.map((alternative) => bestOf(alternative, edges));
  return each.includes(null) ? [] : [each.flatMap((words) => words ?? [])];
}

/** The whole words of a text without brackets, each by itself; "pills?" is two spellings of one. */
function eachWordOf(text: string, { before, after }: Edges): string[][] {
  const words = text.split(" ");
  return words.flatMap((word, place) => {
    const isWhole = (place > 0 || before) && (place < words.length - 1 || after);
    if (!isWhole || !/^[\p{L}\p{M}\p{N}]+\??$/u.test(word)) return [];
    return [word.endsWith("?") ? [word.slice(0, -1), word.slice(0, -2)] : [word]];
  });
}
