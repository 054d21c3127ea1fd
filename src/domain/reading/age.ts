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
export const YOUNGEST = 13;

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

/** Whether somebody is of age who answers that question with how old they are; null where they do not, or may be nearly 18. */
export function adultAnswered(text: string): "yes" | "no" | null {
  const [, digits, rest = ""] = ANSWERED.exec(plain(text)) ?? [];
  const age = Number(digits);
  if (age < ADULT) return "no";
  return age >= ADULT && YEARS.test(rest) ? "yes" : null;
}

/** Under thirteen, told where they were asked whether they are 18 or over; a lone "8" answers another question. */
export const isTooYoung = (text: string): boolean => (ageIn(text) ?? YOUNGEST) < YOUNGEST;

/** An age, told where one is asked about, and nothing else; null where it is none. */
export function ageIn(text: string): number | null {
  const [, ...ages] = NOTHING_ELSE.exec(plain(text)) ?? [];
  const age = ages.find((one) => one !== undefined);
  return age === undefined ? null : Number(age);
}

const plain = (text: string): string => normalise(text).replaceAll("'", "");

/** "No, im only 12", "17", "9 years old". */
const NOTHING_ELSE =
  /^(?:(?:ok|no|nope|nah|yes|yeah|its|only|just),? )*(?:(?:im|i am) (?:only |just )?(\d{1,2})|(\d{2})|(\d{1,2}) (?:years? old|yo|y o))(?: years? old| yo| y o)?$/;

/** "Yes, over 18", and what may follow. */
const ANSWERED = /^(?:(?:ok|no|yes|yeah|i am|im|i have|i got|its|only|just|over),? )*(\d{2})\b(.*)$/;
const YEARS = /^(?: years?(?: old)?| yo| y o)?$/;
