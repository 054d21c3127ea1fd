import type { Moment } from "../coach/ports.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Scope } from "../domain/walk/mistake.ts";

/** What a model is sent: instructions that hardly change first, the person's words last and marked as such. */
export interface Messages {
  system: string;
  user: string;
}

/** The longest answer, and the longest message, a model is shown, in characters. */
const LONGEST = { answer: 160, heard: 600 };

/** Answers that are about the program and not about the person. */
const NOT_THEIRS = ["date", "clock", "ask_me"];

/** A job of the model in the words of the person's mistake; without one, in the persona's alone. */
export function messagesFor(moment: Moment, job: keyof Playbook["model"], about: Scope): Messages {
  const { playbook, mistake, heard } = moment;
  const persona = playbook.persona({});
  const { task, data } = playbook.model[job];
  const said = heard === "" ? "(They pressed a button.)" : `<words>${asData(heard, LONGEST.heard)}</words>`;
  return {
    system: `${mistake ? mistake.prompt({ persona }) : persona}\n\nYour job now\n${task({})}`,
    user: data({ ...about, known: known(moment), heard: said }),
  };
}

/** What the person has said in this walk, a line each, and the last sentence they kept. Never anything of anybody else. */
function known({ person }: Moment): string {
  const walk = person.activity?.kind === "walk" ? person.activity : null;
  const said = Object.entries(walk?.answers ?? {})
    .filter(([id, answer]) => answer !== null && !NOT_THEIRS.includes(id) && !id.endsWith("_own"))
    .map(([id, answer]) => `- ${id}: <words>${asData(String(answer), LONGEST.answer)}</words>`);
  const kept = person.progress.sentences.at(-1);
  const last = kept ? [`- a sentence they kept earlier: <words>${asData(kept, LONGEST.answer)}</words>`] : [];
  return [...said, ...last].join("\n") || "- nothing yet";
}

/** What a person typed, bounded, on one line, and without anything that could end the marks around it. */
const asData = (text: string, longest: number): string =>
  text
    .replace(/<\/?\s*words\s*>/gi, "")
    .replace(/[<>]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest);

/** About how many tokens a text is: three and a half characters each. */
export const estimateTokens = (text: string): number => Math.ceil(text.length / 3.5);
