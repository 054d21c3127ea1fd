/** The longest quotation of a person's words, in characters. */
export const LONGEST_QUOTE = 60;

/** Marks that steer the direction of writing, and others nobody sees; a joiner inside an emoji or a word stays. */
export const UNSEEN = /(?:(?!\u200d|\u200c|[\u{e0020}-\u{e007f}])[\p{Cf}\p{Cc}])+/gu;

/** Markdown would change what they typed, so it is escaped; so is the stroke of an address, as Discord would show where an invitation leads. Line breaks become spaces, control characters go. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_~|<>[\]#@/]/g, "\\$&");

/** A person's own words, exactly, at most 60 characters: a long text gives its last clause, or its end. */
export function quote(text: string): string {
  return escapeMarkdown(shortened(text.replace(/\s+/g, " ").trim()).replace(/[.,;:]+$/, ""));
}

function shortened(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const clauses = text.split(/(?<=[.!?;:,…])\s+|\s+[-–—]\s+/).filter((clause) => clause.length > 8);
  const last = clauses.at(-1);
  if (last && last.length <= LONGEST_QUOTE) return last;
  const words = text.split(" ");
  let tail = "";
  while (words.length > 0) {
    const longer = `${words.pop()} ${tail}`.trim();
    if (longer.length > LONGEST_QUOTE - 2) break;
    tail = longer;
  }
  return `… ${tail || [...text].slice(-LONGEST_QUOTE + 2).join("")}`;
}

/** A whole sentence they chose or wrote, for reading back: escaped, at most 200 characters. */
export function sentence(text: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  return escapeMarkdown(whole.length <= 200 ? whole : `${beginning(whole)} …`);
}

/** Up to a word's end; of a text without any, up to a whole character. */
function beginning(text: string): string {
  const end = text.lastIndexOf(" ", 198);
  return end > 0 ? text.slice(0, end) : [...text.slice(0, 198)].slice(0, -1).join("");
}
