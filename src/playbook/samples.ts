import type { Answer, Answers } from "../domain/reading/answer.ts";
import type { Mistake, Scope, Step, Template } from "../domain/walk/mistake.ts";

/** `start` skips each earlier question once; `every` also takes each of its choices; `never` trusts an earlier look. */
export type Thoroughness = "never" | "start" | "every";

/** A text, and where it is looked for. */
export interface NamedText {
  name: string;
  /** The text that is shown in this scope, if any. */
  shown: (scope: Scope) => Template | undefined;
  /** The text whose place is told where it cannot even be said which is shown. */
  at?: Template | undefined;
}

/** Texts, and the walks they are tried on. */
export interface Sample {
  texts: NamedText[];
  walks: Answers[];
  looksBack: boolean;
}

/** What is known before anything is asked. */
export const BASE: Answers = { situation: "the thing", when: "Thursday", date: "2026-01-08" };

/** How samples are taken: how many turnings, and whether a question would be asked after these answers. */
interface Sampling {
  thoroughness: Thoroughness;
  isAsked: (step: Step, answers: Answers) => boolean;
}

/** Each question after the ones before it, each ending after all of them, each opening after nothing. */
export function samplesOf(mistake: Mistake, sampling: Sampling): Sample[] {
  const steps = mistake.steps.filter(({ id }) => id !== "situation");
  const jumpedTo = steps.flatMap((step) =>
    [...step.choices, ...Object.values(step.again).flatMap(({ choices }) => choices)].flatMap(({ asks }) => asks ?? []),
  );
  const questions = steps.map((step, place) => ({
    texts: textsOfStep(step, jumpedTo.includes(step.id)),
    walks: walksThrough(steps.slice(0, place), sampling),
    looksBack: step.depth === "after",
  }));
  const endings = [true, false].map((looksBack) => ({
    texts: [theClosing(mistake)],
    walks: walksThrough(looksBack ? steps : steps.filter(({ depth }) => depth !== "after"), sampling),
    looksBack,
  }));
  const openings = {
    texts: mistake.openings.map((text, place) => ({ name: `opening ${place + 1}`, shown: () => text })),
    walks: [BASE, { situation: "the thing" }],
    looksBack: false,
  };
  return [...questions, ...endings, openings];
}

/** All that are asked answered; then each one skipped, and, if every turning is wanted, each of its choices taken. */
function walksThrough(steps: readonly Step[], { thoroughness, isAsked }: Sampling): Answers[] {
  const full: Answers = { ...BASE };
  for (const step of steps) full[step.id] = isAsked(step, full) ? sampleOf(step) : null;
  const varied = steps.flatMap((step) =>
    [null, ...(thoroughness === "every" ? othersOf(step) : [])].map((answer) => ({ ...full, [step.id]: answer })),
  );
  const onward =
    steps.find(({ id }) => id === "onward")?.choices.map(({ value }) => ({ ...full, onward: value })) ?? [];
  return [full, ...varied, ...onward];
}

const theClosing = ({ closings }: Mistake): NamedText => ({
  name: "the ending",
  shown: (scope) => closings.find(({ applies }) => applies?.(scope) ?? true)?.say,
  at: closings[0]?.say,
});

/** A question that a choice jumps to is asked whatever its condition says. */
function textsOfStep(step: Step, isJumpedTo: boolean): NamedText[] {
  const isAsked = (scope: Scope) => isJumpedTo || (step.applies?.(scope) ?? true);
  const choices = [...step.choices, ...Object.values(step.again).flatMap((again) => again.choices)];
  const asked = [step.ask, ...Object.values(step.again).map(({ ask }) => ask)];
  return [
    ...asked.map((text) => ({
      name: `the question ${step.id}`,
      shown: (scope: Scope) => (isAsked(scope) ? text : undefined),
      at: text,
    })),
    ...choices.map(({ label, value, applies }) => ({
      name: `the choice ${value} of ${step.id}`,
      shown: (scope: Scope) => (isAsked(scope) && (applies?.(scope) ?? true) ? label : undefined),
      at: label,
    })),
  ];
}

function sampleOf(step: Step): Answer {
  switch (step.answer) {
    case "scale":
      return Math.floor((step.scale?.to ?? 10) / 2);
    case "yesNo":
      return true;
    case "clock":
      return "21:30";
    case "choice":
    case "text":
      return step.choices.find(({ files, undoes }) => !files && !undoes && !step.again[""])?.value ?? "an answer";
  }
}

function othersOf(step: Step): Answer[] {
  if (step.answer === "scale") return [0, step.scale?.to ?? 10];
  if (step.answer === "yesNo") return [false];
  return [...step.choices.filter(({ files, undoes }) => !files && !undoes).map(({ value }) => value), "an answer"];
}
