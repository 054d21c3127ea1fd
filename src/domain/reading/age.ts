import { normalise } from "./text.ts";

/** Who is spoken of is somebody else, or oneself at another time: "when i turned 16", "i feel like i'm 14 again". */
const NOT_NOW =
  /(?<!\b(?:when|since|until|till|before|after|once|if|wish|(?:feels?|felt|acts?|acting|me|it'?s|sounds?) like) )/;

/** What goes on as an age does. */
const AGE_ENDS =
  /(?=$|[.,;!?)\n]| (?:and|but|so|with|now|i|years? old|yrs? old|yo|y\/o|year old|f|m|male|female|single|btw)\b)/;

/** "Im 14 and", "i'm 34.", "just turned 16": a number is an age only where it ends there, or goes on as one does. */
const SAID = new RegExp(
  `(?:${NOT_NOW.source}\\b(?:(?:i'?m|i am)(?: only| just| still| nearly)?|i (?:just )?turned)|^(?:just )?turned) (\\d{2})${AGE_ENDS.source}`,
);

/** "16f", "29 f, moved here", "17 yo"; "15 m walk" is a way. */
const SHORT = /^(\d{2})(?:[fm]\b| [fm](?=[.,;!?)/])| ?(?:yo|y\/o|years? old)\b)/;

/** "Im nearly 18" is not 18 yet. */
const NOT_YET = /\b(?:nearly|almost|soon|turning) \d{2}\b/;

const ADULT = 18;

/** The age somebody says in passing that they are; null where they say none, or are not there yet. */
export function ageSaid(text: string): number | null {
  const said = SAID.exec(normalise(text));
  const age = Number(said?.[1] ?? said?.[2]);
  return !said || age > 99 || NOT_YET.test(said[0]) ? null : age;
}

/** Whether somebody says in passing that they are of age, or not yet; null where they say nothing of it. */
export function adultIn(text: string): "yes" | "no" | null {
  const plain = normalise(text);
  const said = SAID.exec(plain) ?? SHORT.exec(plain);
  const age = Number(said?.[1]);
  if (!said || age > 99) return null;
  return age < ADULT || NOT_YET.test(said[0]) ? "no" : "yes";
}
