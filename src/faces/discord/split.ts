/** The longest content of one Discord message. */
export const LONGEST_MESSAGE = 2000;

const FENCE = "```";
const CLOSING = `\n${FENCE}`;
const LONGEST_LINK = 600;
const LONGEST_GRAPHEME = 64;
const LINKS = /\[[^\]\n]{0,300}\]\([^)\s]+\)|<?https?:\/\/[^\s>]+>?/g;

/**
 * Cuts a text into messages, at a paragraph if one ends late enough, else at a line, a sentence, a word.
 * Only blanks at the cuts are lost; a code block that is cut is closed and opened again. `limit` is at least 60.
 */
export function split(text: string, limit = LONGEST_MESSAGE): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  let fence: string | null = null;
  while (rest !== "") {
    const opening: string = fence === null ? "" : `${fence}\n`;
    if (opening.length + rest.length <= limit) return [...pieces, opening + rest];
    const at = cutBefore(rest, limit - opening.length - CLOSING.length);
    const part = rest.slice(0, at);
    const open = openFence(fence, part);
    pieces.push(opening + part.trimEnd() + (open === null ? "" : CLOSING));
    [rest, fence] = goOn(rest.slice(at), open);
  }
  return pieces;
}

/** What is left after a cut. A code block that would close at once is not opened again. */
function goOn(rest: string, open: string | null): [string, string | null] {
  if (open === null) return [rest.trimStart(), null];
  const closes = /^\s*```/.exec(rest);
  return closes ? [rest.slice(closes[0].length).trimStart(), null] : [rest.replace(/^\r?\n/, ""), open];
}

function cutBefore(text: string, room: number): number {
  const early = Math.floor(room * 0.4);
  const borders = [
    text.lastIndexOf("\n\n", room),
    text.lastIndexOf("\n", room),
    lastSentenceEnd(text.slice(0, room)),
    text.slice(0, room + 1).search(/\s\S*$/),
  ];
  const places = borders.map((border) => safePlace(text, border));
  return places.find((place) => place > early) ?? places.find((place) => place > 0) ?? wholeCharacter(text, room);
}

function lastSentenceEnd(text: string): number {
  return /^.*[.!?…]["')”’]*(?=\s)/s.exec(text)?.[0].length ?? -1;
}

/** A link is never cut, and neither is a row of backticks: it moves whole to the next message. */
function safePlace(text: string, place: number): number {
  if (place <= 0) return -1;
  const links = [...text.slice(0, place + LONGEST_LINK).matchAll(LINKS)];
  const link = links.find(({ index, 0: { length } }) => index < place && place < index + length);
  const safe = link ? link.index : place;
  return text[safe] === "`" ? safe - (/`*$/.exec(text.slice(0, safe))?.[0].length ?? 0) : safe;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Nothing to hold on to: the text is cut in the middle of a word, but not of a link that fits, nor of what is one character to the eye. */
function wholeCharacter(text: string, room: number): number {
  const safe = safePlace(text, room);
  const place = safe > 0 ? safe : room;
  const start = GRAPHEMES.segment(text.slice(0, place + LONGEST_GRAPHEME)).containing(place)?.index ?? place;
  if (start > 0) return start;
  return /[\uD800-\uDBFF]/.test(text[place - 1] ?? "") && place > 1 ? place - 1 : place;
}

/** The opening of the code block that is still open after this part. */
function openFence(before: string | null, part: string): string | null {
  let open = before;
  for (const [, language = ""] of part.matchAll(/```([a-z0-9+#-]{0,20}(?=\n))?/gi))
    open = open === null ? FENCE + language : null;
  return open;
}

/** A part of a text that is still being said, without half-open Markdown. */
export function whole(text: string): string {
  const fenced = openFence(null, text) === null ? text : `${text}${CLOSING}`;
  const marks = ["**", "`"].filter((mark) => withoutFences(fenced).split(mark).length % 2 === 0);
  return fenced + marks.join("");
}

const withoutFences = (text: string): string => text.replace(/```[\s\S]*?```/g, "");
