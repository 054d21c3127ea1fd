import { wordsOf } from "../domain/reading/text.ts";

/** Verbs whose past has another stem: the verb, and what becomes of it. */
const PASTS = `
  begin began begun, bring brought, build built, buy bought, catch caught, choose chose chosen, come came, deal dealt, draw drew drawn,
  drive drove driven, eat ate, fall fell fallen, feed fed, feel felt, find found, fly flew flown, forget forgot forgotten, freeze froze frozen,
  get got, give gave given, go went gone, grow grew grown, hear heard, hide hid hidden, hold held, keep kept, know knew known,
  lay laid, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, ride rode ridden, ring rang rung,
  rise rose risen, run ran, say said, see saw seen, sell sold, send sent, shake shook shaken, show shown, shrink shrank, sing sang sung,
  sit sat, sleep slept, slide slid, speak spoke spoken, spend spent, spin spun, stand stood, stick stuck, sting stung, sweep swept, take took taken,
  teach taught, tell told, think thought, throw threw thrown, understand understood, wake woke, wear wore worn, weave wove, write wrote written`;

const VERB_OF = new Map(
  PASTS.split(",").flatMap((row) => {
    const [verb = "", ...pasts] = row.trim().split(/\s+/);
    return pasts.map((past) => [past, verb] as const);
  }),
);

/** A word without what changes with number and time: "parties", "started", "hers", "bought". */
export const stem = (word: string): string =>
  (VERB_OF.get(word) ?? word)
    .replace(/(?:n't|'[a-z]*)$/, "")
    .replace(/(?<=.{3})(?:ing|ings|ed|ied|ies|est|ier|er|ers|ly|es|s|e|y)$/, "")
    .replace(/(.)\1$/, "$1");

/** The words of a text, each without its ending. */
export const formsOf = (text: string): Set<string> => new Set(wordsOf(text).map(stem));
