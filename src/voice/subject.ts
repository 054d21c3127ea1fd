import type { Verdict } from "../domain/gate/signal.ts";
import type { Playbook } from "../domain/playbook.ts";
import { languageOf } from "../domain/reading/language.ts";
import { wordsOf } from "../domain/reading/text.ts";
import { namesAnew } from "./names.ts";
import { plainly, withoutQuotationsOf } from "./rule.ts";
import { statementsOf } from "./taking-up.ts";
import { formsOf, stem } from "./word-forms.ts";

/** What a text may draw on besides the playbook. */
export interface Drawn {
  playbook: Playbook;
  gate: (text: string) => Verdict;
  /** Everything the person typed, and what the script says in this place. */
  from: string;
  /** More words that may be used, and name nobody. */
  also?: string;
  /** Whether ordinary words may be used as well; who is played has a scene's words instead. */
  ordinary?: true;
}

/** So many words in a row are a quotation. */
const IN_A_ROW = 6;

/** Somebody in particular: nobody the person did not mention is talked about. */
const SOMEBODY =
  /\b(?:he|him|his|she|her|hers|mothers?|fathers?|mums?|moms?|dads?|parents?|sisters?|brothers?|wife|husband|son|daughter|child(?:ren)?|kids?|uncles?|aunts?|grand\w+|cousins?|boyfriends?|girlfriends?|ex|boss(?:es)?|managers?|teachers?|neighbours?|neighbors?|landlord|colleagues?|coworkers?|mates?|friends?|family)\b/gi;

/** Why a text is not about this subject, in this language, in the coach's own words, or null. */
export function subjectRefusal(text: string, { playbook, gate, from, also = "", ordinary }: Drawn): string | null {
  const own = withoutQuotationsOf(from, plainly(text));
  if (languageOf(own, playbook.languages) !== null) return "another language";
  const readings = [plainly(text), asTheirOwn(statementsOf(own).join(" "))].map(withTheWorryAsIt);
  if (readings.some((one) => gate(one).level !== "clear")) return "an alarm";
  if (quotesInstructions(own, playbook)) return "its instructions";
  const theirs = formsOf(from);
  const { words, everyday } = subjectOf(playbook);
  const known = [words, theirs, formsOf(also), ...(ordinary ? [everyday] : [])];
  const isKnown = (word: string) => /^\d/.test(word) || known.some((forms) => forms.has(stem(word)));
  if (namesAnew(own, playbook, `${from}\n${also}`)) return "a name they never said";
  if (wordsOf(own).some((word) => !isKnown(word))) return "a word from elsewhere";
  const [somebody] = (own.match(SOMEBODY) ?? []).filter((word) => !isMentioned(word, theirs));
  return somebody === undefined ? null : "somebody they did not mention";
}

/** "He" and "her" may be anybody they mentioned; a friend is one they called so. */
const PRONOUN = /^(?:he|him|his|she|hers?)$/i;
const isMentioned = (word: string, theirs: Set<string>): boolean =>
  PRONOUN.test(word) ? PEOPLE.some((one) => theirs.has(stem(one))) : theirs.has(stem(word.toLowerCase()));

/** Words that say that there is a man or a woman in what they tell. */
const PEOPLE =
  "he him his she her hers mother father mum mom dad sister brother wife husband son daughter uncle aunt gran grandmother grandfather cousin boyfriend girlfriend ex boss manager teacher neighbour neighbor landlord colleague coworker mate friend guy man woman girl boy lady lad bloke host doctor dentist cashier clerk baker barber waiter waitress driver postman receptionist trainer instructor tutor vicar organiser partner flatmate roommate classmate".split(
    " ",
  );

/** Whoever writes of "that thought" to the gate may mean death; the coach means the worry on the table. */
const withTheWorryAsIt = (text: string): string =>
  text.replace(/(?<=^|[.…] )(?:that|this|the|your) (?:thought|worry|fear|voice)\b/gi, "it");

/** What is said to somebody, as they would say it: what is dangerous to say of oneself is so to be told. */
const asTheirOwn = (text: string): string =>
  text
    .replace(/\byou(?:'re| are)\b/gi, "I'm")
    .replace(/\byou(?:rs?|rself|'ve|'d|'ll)?\b/gi, (one) => OWN[one.toLowerCase()] ?? "I");
const OWN: Record<string, string> = {
  ...{ your: "my", yours: "mine", yourself: "myself", "you've": "I've", "you'd": "I'd", "you'll": "I'll" },
};

interface Subject {
  /** The words the coach has, each without its ending. */
  words: Set<string>;
  /** Ordinary ones besides. */
  everyday: Set<string>;
  /** Every few words in a row that a model is instructed with. */
  instructions: Set<string>;
}

/** Playbooks never change, so each is read once. */
const ready = new WeakMap<Playbook, Subject>();

function subjectOf(playbook: Playbook): Subject {
  const known = ready.get(playbook);
  if (known) return known;
  const { mistakes, vocabulary, model, written, everyday } = playbook;
  const persona = playbook.persona({});
  const prompts = mistakes.map(({ prompt }) => prompt({ persona: "" }));
  const unfilled = mistakes.flatMap(({ smallSteps, cards, knocks }) => [
    ...smallSteps.flatMap(({ label, said }) => [label, said]),
    ...cards.map(({ text }) => text),
    ...knocks.map(({ label }) => label),
  ]);
  const tasks = Object.values(model).map(({ task }) => task({}));
  const subject = {
    words: formsOf([...written, ...unfilled, ...vocabulary.stopWords].join("\n")),
    everyday: formsOf(everyday.join("\n")),
    instructions: new Set([persona, ...prompts, ...tasks].flatMap(runsOf)),
  };
  ready.set(playbook, subject);
  return subject;
}

const quotesInstructions = (own: string, playbook: Playbook): boolean =>
  runsOf(own).some((run) => subjectOf(playbook).instructions.has(run));

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(IN_A_ROW - 1).map((_, place) => words.slice(place, place + IN_A_ROW).join(" "));
}
