import type { Verdict } from "../domain/gate/signal.ts";
import type { Playbook } from "../domain/playbook.ts";
import { answerRefusal, remarkRefusal, sentenceRefusal } from "./checks.ts";
import { actRefusal } from "./offered-acts.ts";
import { subjectRefusal } from "./subject.ts";
import { aboutThemRefusal, takingUpRefusal } from "./taking-up.ts";

/** What every text of a model is held against. */
export interface Leash {
  playbook: Playbook;
  /** Everything the person typed. */
  said: string;
  /** One for as long as a text grows, so that its sentences are read once. */
  gate: (text: string) => Verdict;
}

/** The scripted line whose remark a model words anew. */
export interface ScriptedLine {
  plain: string;
  question?: string;
  whole: string;
}

/** Why a spoken remark is not shown, or null. What the rest of a draft may still cure comes last. */
export const remarkStopped = (text: string, { playbook, said, gate }: Leash, line: ScriptedLine): string | null =>
  subjectRefusal(text, { playbook, gate, from: `${said}\n${line.whole}`, ordinary: true }) ??
  takingUpRefusal(text, { playbook, said, plain: line.plain }) ??
  remarkRefusal(text, { ...line, said });

/** Why an answer to somebody who gets something out is not shown, or null. */
export const answerStopped = (text: string, { playbook, said, gate }: Leash, plain: string): string | null =>
  answerRefusal(text, said) ??
  aboutThemRefusal(text, { playbook, said, plain }) ??
  subjectRefusal(text, { playbook, gate, from: `${said}\n${plain}`, ordinary: true });

/** Why a sentence is not offered, or null. */
export const sentenceStopped = (
  text: string,
  { playbook, said, gate }: Leash,
  mentions: readonly string[] = [],
): string | null =>
  sentenceRefusal(text, mentions, said) ??
  actRefusal(text, playbook) ??
  subjectRefusal(text, { playbook, gate, from: said, ordinary: true });
