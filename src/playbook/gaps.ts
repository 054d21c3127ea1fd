import type { Answer, Answers } from "../domain/answer.ts";
import type { Mistake, Scope, Step, Template } from "../domain/mistake.ts";
import { newPerson, type Walking } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Scene } from "../domain/scene.ts";
import { scopeOf } from "../domain/scope.ts";
import type { Problem } from "./problem.ts";
import type { Place } from "./steps.ts";
import { GAP, printsGap } from "./template.ts";

/** Any day will do: texts are only rendered to see whether they print a gap. */
const NOW = new Date("2026-01-07T12:00:00Z");

/** Renders every text with all answers and with each earlier one missing; a text that would print a gap is a problem. */
export function findGaps(playbook: Playbook, places: ReadonlyMap<Template, Place>): Problem[] {
  return playbook.mistakes.flatMap((mistake) => gapsIn(playbook, mistake, places));
}

function gapsIn(playbook: Playbook, mistake: Mistake, places: ReadonlyMap<Template, Place>): Problem[] {
  const samples = sampleAnswers(mistake).map((answers) => ({ answers, scope: scopeFor(playbook, mistake, answers) }));
  return textsOf(mistake).flatMap(({ name, text, applies }): Problem[] => {
    const failing = samples.find(({ scope }) => safely(() => applies(scope) && printsGap(text, scope)) !== false);
    if (!failing) return [];
    const said = safely(() => text(failing.scope));
    const wrong = said instanceof Error ? firstLine(said.message) : `"${said.replaceAll(GAP, "[nothing]")}"`;
    const skipped = Object.entries(failing.answers).flatMap(([id, answer]) => (answer === null ? [id] : []));
    const when = skipped.length > 0 ? ` when ${skipped.join(", ")} is skipped` : "";
    const { name: file, line } = places.get(text) ?? { name: mistake.id, line: 1 };
    return [{ file, line, wrong: `${mistake.id}, ${name}${when}: ${wrong}.`, write: "Put it between {% if name %} and {% endif %}." }];
  });
}

const firstLine = (message: string): string => message.split("\n")[0] ?? message;

interface NamedText {
  name: string;
  text: Template;
  applies: (scope: Scope) => boolean;
}

function textsOf(mistake: Mistake): NamedText[] {
  const always = () => true;
  return [
    ...mistake.steps.flatMap((step) => textsOfStep(step)),
    ...mistake.closings.map(({ say, applies }, place) => ({ name: `closing ${place + 1}`, text: say, applies: (scope: Scope) => firstClosing(mistake, scope) === place && (applies?.(scope) ?? true) })),
    ...mistake.openings.map((text, place) => ({ name: `opening ${place + 1}`, text, applies: always })),
  ];
}

function textsOfStep(step: Step): NamedText[] {
  const isAsked = (scope: Scope) =>
    scope[step.id] === null && (step.depth === "after") === scope["looks_back"] && (step.applies?.(scope) ?? true);
  const choices = [...step.choices, ...Object.values(step.again).flatMap((again) => again.choices)];
  return [
    { name: `the question ${step.id}`, text: step.ask, applies: isAsked },
    ...Object.values(step.again).map(({ ask }) => ({ name: `the question ${step.id}, asked again`, text: ask, applies: isAsked })),
    ...choices.map(({ label, value, applies }) => ({ name: `the choice ${value} of ${step.id}`, text: label, applies: (scope: Scope) => isAsked(scope) && (applies?.(scope) ?? true) })),
  ];
}

const firstClosing = (mistake: Mistake, scope: Scope): number => mistake.closings.findIndex(({ applies }) => applies?.(scope) ?? true);

/** For each question: everything before it answered; then each earlier one skipped, and each of its choices taken. */
function sampleAnswers(mistake: Mistake): Answers[] {
  const base: Answers = { situation: "the thing", when: "Thursday", date: "2026-01-08" };
  const walks: Answers[] = [];
  const asked = mistake.steps.filter(({ id }) => id !== "situation");
  asked.forEach((_, place) => {
    const before = asked.slice(0, place);
    const full = { ...base, ...Object.fromEntries(before.map((one) => [one.id, sampleOf(one)])) };
    walks.push(full);
    for (const one of before) for (const answer of [null, ...othersOf(one)]) walks.push({ ...full, [one.id]: answer });
    for (const [onward] of Object.entries({ small: 0, closer: 0, enough: 0 })) walks.push({ ...full, ...("onward" in full && { onward }) });
  });
  const all = { ...base, ...Object.fromEntries(asked.map((one) => [one.id, sampleOf(one)])) };
  return [...walks, all, { situation: "the thing" }];
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

function scopeFor(playbook: Playbook, mistake: Mistake, answers: Answers): Scope {
  const looksBack = "step" in answers && mistake.steps.every(({ id, depth }) => depth === "after" || id === "situation" || id in answers);
  const walk: Walking = { kind: "walk", number: 1, mistake: mistake.id, asked: "", answers, ...(looksBack && { looksBackOn: 0 }) };
  const router: Scene["router"] = { route: () => ({ topic: mistake.id, confidence: 1, sure: true, ranked: [] }), tellingWord: () => null };
  return scopeOf({ person: newPerson("sample", NOW), playbook, router, now: NOW }, mistake, walk);
}

function safely<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
