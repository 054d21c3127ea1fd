import type { Moment } from "../../src/coach/ports.ts";
import type { Answers } from "../../src/domain/reading/answer.ts";
import type { Mistake, Step } from "../../src/domain/walk/mistake.ts";
import { estimateTokens, messagesFor } from "../../src/voice/messages.ts";
import { playbook } from "../support/playbook.ts";
import { momentIn } from "../voice/moment.ts";
import type { Figure } from "./figure.ts";

const LONG = "and then some more of it, ".repeat(24);

/** What a model is sent at most, by mistake: early in a walk, and after hundreds of turns with every question answered at length. */
export async function promptBench(): Promise<Figure[]> {
  return playbook.mistakes.flatMap((mistake) => [
    figure(`prompt, ${mistake.id}, turn 5`, largest(mistake, mistake.steps.slice(0, 5))),
    figure(`prompt, ${mistake.id}, turn 500`, largest(mistake, mistake.steps)),
  ]);
}

const figure = (name: string, value: number): Figure => ({ name, value, unit: "tokens", target: "<= 1800" });

function largest(mistake: Mistake, answered: readonly Step[]): number {
  const answers = Object.fromEntries([
    ["situation", LONG],
    ["thought", LONG],
    ...answered.map((step) => [step.id, longestAnswer(step)]),
  ]) as Answers;
  const moment = momentIn(mistake.id, { asked: "intensity", answers, heard: LONG });
  moment.person.progress.sentences = [LONG];
  const about = { question: LONG.slice(0, 200), remark: LONG.slice(0, 200), guide: LONG.slice(0, 120) };
  return Math.max(tokens(moment, "speak", about), tokens(moment, "offer", {}));
}

function longestAnswer({ answer, choices }: Step): Answers[string] {
  if (answer === "scale") return 10;
  if (answer === "yesNo") return true;
  return answer === "choice" ? (choices[0]?.value ?? "") : LONG;
}

function tokens(moment: Moment, job: "speak" | "offer", about: Record<string, string>): number {
  const { system, user } = messagesFor(moment, job, about);
  return estimateTokens(system + user);
}
