import { normalise } from "./text.ts";

/** "Im 14 and", "i'm 34.", "16f": a number is an age only where it ends there, or goes on as one does. */
const SAID =
  /\b(?:i'?m|i am|i'?m (?:only|just|still|nearly)|(?:i )?(?:just )?turned) (\d{2})(?=$|[.,;!?)\n]| (?:and|but|so|with|now|i|years? old|yrs? old|yo|y\/o|year old|f|m|male|female|single|btw)\b)|^(\d{2}) ?(?:f|m|yo|y\/o|years? old)\b/;

/** "Im nearly 18" is not 18 yet. */
const NOT_YET = /\b(?:nearly|almost|soon|turning) \d{2}\b/;

const ADULT = 18;

/** Whether somebody says in passing that they are of age, or not yet; null where they say nothing of it. */
export function adultIn(text: string): "yes" | "no" | null {
  const said = SAID.exec(normalise(text));
  const age = Number(said?.[1] ?? said?.[2]);
  if (!said || age > 99) return null;
  return age < ADULT || NOT_YET.test(said[0]) ? "no" : "yes";
}
