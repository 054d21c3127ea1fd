import type { Moment } from "../coach/ports.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Scope } from "../domain/walk/mistake.ts";

/** What a model is sent: instructions that hardly change first, the person's words last and marked as such. */
export interface Messages {
  system: string;
  user: string;
}

/** The most a model is shown of one answer, of all answers together, of a line of ours and of the message, in characters. */
const LONGEST = { answer: 160, answers: 1_500, line: 1_200, heard: 600, exchange: 140 };

/** How many exchanges of a talk a model is shown again. */
const MOST_EXCHANGES = 6;

/** Answers that are about the program and not about the person: no model is told them, or reads them into what is said. */
export const NOT_THEIRS = ["date", "clock", "clock_half", "clock_read", "ask_me"];

/** A job of the model in the words of the person's mistake; without one, in the persona's alone. Texts in `about` may quote the person. */
export function messagesFor(moment: Moment, job: keyof Playbook["model"], about: Scope): Messages {
  const { playbook, mistake, heard } = moment;
  const persona = playbook.persona({});
  const { task, data } = playbook.model[job];
  const said = heard === "" ? "(They pressed a button.)" : `<words>${asData(heard, LONGEST.heard)}</words>`;
  return {
    system: `${mistake ? mistake.prompt({ persona }) : persona}\n\nYour job now\n${task({})}`,
    user: data({ ...bounded(about), known: known(moment), heard: said, talked: about["talked"] ?? null }),
  };
}

/** What the person has said in this walk, a line each, the last sentence they kept and the last thing they tried. Never anything of anybody else. */
function known({ person }: Moment): string {
  const walk = person.activity?.kind === "walk" ? person.activity : null;
  const answers = Object.entries(walk?.answers ?? {}).filter(
    ([id, answer]) => answer !== null && !NOT_THEIRS.includes(id) && !id.endsWith("_own"),
  );
  // Every answer stays in sight; the more there are, the less is shown of each.
  const share = Math.min(LONGEST.answer, Math.floor(LONGEST.answers / answers.length));
  const said = answers.map(([id, answer]) => `- ${id}: <words>${asData(String(answer), share)}</words>`);
  const kept = person.progress.sentences.at(-1);
  const last = kept ? [`- a sentence they kept earlier: <words>${asData(kept, LONGEST.answer)}</words>`] : [];
  return [...said, ...last, ...lastTry(person)].join("\n") || "- nothing yet";
}

/** The last thing they set out to do, their guess and what came of it, so that nobody asks about it again. */
function lastTry({ progress: { tries } }: Moment["person"]): string[] {
  const tried = tries.at(-1);
  if (!tried) return [];
  const { text, guess, outcome, met } = tried;
  const words = [text, ...(guess === null ? [] : [`guessed ${guess}`]), ...(outcome === null ? [] : [outcome])];
  const came = met === null ? words : [...words, `it was ${met}`];
  return [`- the last small thing they tried: <words>${asData(came.join(", "), LONGEST.answer)}</words>`];
}

/** What was said before in this talk, the oldest first: both sides, marked as data. */
export function talkedBefore({ person: { activity } }: Moment): string {
  const exchanges = activity?.kind === "talk" ? activity.exchanges : [];
  const before = exchanges
    .slice(-MOST_EXCHANGES - 1, -1)
    .flatMap(({ said, answered }) => [
      `Person: <words>${asData(said, LONGEST.exchange)}</words>`,
      ...(answered === null ? [] : [`You: <words>${asData(answered, LONGEST.exchange)}</words>`]),
    ]);
  return before.join("\n") || "Nothing yet.";
}

/** The same in a rehearsal: what was said to the other, and what they answered. */
export const playedBefore = (exchanges: readonly { said: string; answered: string }[]): string =>
  exchanges
    .slice(0, -1)
    .flatMap(({ said, answered }) => [
      `Person: <words>${asData(said, LONGEST.exchange)}</words>`,
      `You, as the other: <words>${asData(answered, LONGEST.exchange)}</words>`,
    ])
    .join("\n") || "Nothing yet.";

const bounded = (about: Scope): Scope =>
  Object.fromEntries(
    Object.entries(about).map(([name, value]) => [
      name,
      typeof value === "string" ? asData(value, LONGEST.line) : value,
    ]),
  );

/** Neither seen by a person nor needed by a model: directions, tags and widths of nothing. Some scripts join letters with two. */
const UNSEEN = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** What a person typed, bounded, on one line, and without anything that could end the marks around it. */
const asData = (text: string, longest: number): string =>
  text
    .slice(0, longest * 20)
    .toWellFormed()
    .replace(/<\/?\s*words\s*>/gi, "")
    .replace(/[<>\uff1c\uff1e\ufe64\ufe65]/g, " ")
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest)
    .toWellFormed();

/** About how many tokens a text is: three and a half characters each. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 3.5);
