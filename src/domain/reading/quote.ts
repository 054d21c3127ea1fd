/** The longest quotation of a person's words, in characters. */
export const LONGEST_QUOTE = 60;

/** Markdown would change what they typed, so it is escaped. Line breaks become spaces, control characters go. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, (found) => (/[\u200d\ufe0f]/u.test(found) ? found : " "))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_~|<>[\]#@]/g, "\\$&")
    .replace(/(https?):\/\//gi, "$1:\\/\\/");

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
  return escapeMarkdown(whole.length <= 200 ? whole : `${whole.slice(0, whole.lastIndexOf(" ", 198))} …`);
}
