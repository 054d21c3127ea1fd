import type { Playbook } from "../domain/playbook.ts";
import { wordsOf } from "../domain/reading/text.ts";
import { plainly, quotedIn, withoutQuotations } from "./rule.ts";
import { formsOf, stem } from "./word-forms.ts";

/** What a remark may take up besides what they typed. */
export interface TakenFrom {
  playbook: Playbook;
  said: string;
  /** The scripted remark. */
  plain: string;
}

/** What the coach may always speak of: the worry. */
const ABOUT_THE_WORRY =
  /^(?:and |but |so )?(?:(?:that|this) (?:one|thought|worry|voice|story)|(?:the|your) (?:worry|thought|fear|voice)|it)\b/i;

/** Said of the talk itself, and of nobody. */
const OF_THE_TALK = /\byou (?:have |'ve )?(?:said (?:a lot|it|that)|told)\b|\byou (?:could|can) leave it\b/i;

/** Why a remark takes up nothing of theirs, or null: it is about the worry or what they said, and each time about them with a word of theirs. */
export function takingUpRefusal(text: string, from: TakenFrom): string | null {
  const statements = statementsOf(plainly(text));
  if (statements.length === 0) return null;
  const takesUp = takingUp(from);
  if (!statements.some((one) => ABOUT_THE_WORRY.test(one) || takesUp(one))) return "nothing of theirs";
  return untold(statements, takesUp);
}

/** Why a text tells them of themselves what they did not, or null. */
export const aboutThemRefusal = (text: string, from: TakenFrom): string | null =>
  untold(statementsOf(plainly(text)), takingUp(from));

function untold(statements: readonly string[], takesUp: (statement: string) => boolean): string | null {
  const isTold = (one: string) => /\byour?\b/i.test(withoutQuotations(one)) && !OF_THE_TALK.test(one);
  return statements.some((one) => isTold(one) && !ABOUT_THE_WORRY.test(one) && !takesUp(one))
    ? "something about them that they did not say"
    : null;
}

/** Its sentences, but for the questions. */
export const statementsOf = (text: string): string[] =>
  (text.match(/[^.…?]+(?:[.…?]+"?|$)/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== "" && !/\?"?$/.test(one));

function takingUp({ playbook, said, plain }: TakenFrom): (statement: string) => boolean {
  const small = smallWordsOf(playbook);
  const theirs = new Set([...formsOf(plainly(`${said}\n${plain}`))].filter((form) => !small.has(form)));
  return (statement) =>
    quotedIn(statement).length > 0 || wordsOf(withoutQuotations(statement)).some((word) => theirs.has(stem(word)));
}

/** Playbooks never change, so each is read once. */
const ready = new WeakMap<Playbook, Set<string>>();

function smallWordsOf(playbook: Playbook): Set<string> {
  const small = ready.get(playbook) ?? new Set(playbook.vocabulary.stopWords.map(stem));
  ready.set(playbook, small);
  return small;
}
