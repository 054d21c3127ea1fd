import { broken, plainly, type Rule, withoutQuotations } from "./rule.ts";

/** Never written, not even inside a quotation: it would reach the face unescaped. */
export const SIGNS: Rule[] = [
  [
    "a link",
    /https?:|www\.|[\p{L}\d_-]\.\p{L}{2,}(?![\p{L}\d])|\b(?:dot|point) (?:com|net|org|gg|io|example)\b|\bcolon slash\b/iu,
  ],
  ["a mention", /[@<]/],
  ["a telephone number", /\d[\d ()-]{6,}\d/],
  ["an address", /\b\d{1,3}(?:\.\d{1,3}){3}\b/],
  ["an emoji", /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
  ["markup", /[*_`#~|]|^\s*[->]|\]\(/m],
  ["a template", /[{}\\$%^=]|\[object/],
  ["a button", /[[\]]/],
  ["a command", /(?<![\p{L}\d])\/|\/(?![\p{L}\d])/u],
];

/** What nobody sees and a check reads past: zero-width, direction and tag characters, controls, halves of letters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\ufffd]|\u034f/u;

/** Some scripts join letters with these two. */
const JOINERS = /[\u200c\u200d]/g;

/** In the coach's own words there are Latin letters, figures and the signs of a plain sentence, and nothing else. */
const PLAIN = /^(?:(?![\uff00-\uffef\u0180-\u024f\u0250-\u02af])\p{Script=Latin}|[\d\s.,;:!?'"‘’“”…()/–—-])*$/u;

const DISGUISES: Rule[] = [
  ["letters one by one", /(?:(?<![\p{L}\d])[\p{L}\d][ .,/-]+){3,}(?![\p{L}\d]{2})/u],
  ["letters and figures mixed", /\p{L}\d|\d(?!(?:am|pm|st|nd|rd|th|s|ish|mins?|h)\b)\p{L}/iu],
  ["shouting", /\b\p{Lu}{3,}/u],
  ["no word", /(.)\1{3,}|[\p{L}\d]{23,}|[bcdfghjklmnpqrstvwxz]{6,}|\p{M}{2,}|(?:[.,…?-] ?){4,}/iu],
];

/** Why nothing of this is shown, whoever's words it has, or null. */
export const hiddenRefusal = (text: string, mayJoin = false): string | null =>
  HIDDEN.test((mayJoin ? text.replace(JOINERS, "") : text).replace(/\n/g, " ")) ? "hidden characters" : null;

/** Why the coach would not write it so, in its own language, or null. */
export function writingRefusal(text: string): string | null {
  const own = withoutQuotations(text.replace(/[“”]/g, '"'));
  return (
    hiddenRefusal(text) ??
    broken(plainly(text), SIGNS) ??
    broken(own, DISGUISES) ??
    (PLAIN.test(own) ? null : "another writing")
  );
}
