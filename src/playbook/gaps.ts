import type { Walking } from "../domain/activity.ts";
import { newPerson } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Answers } from "../domain/reading/answer.ts";
import type { Scene } from "../domain/scene.ts";
import type { Mistake, Scope, Step } from "../domain/walk/mistake.ts";
import { scopeOf, withTexts } from "../domain/walk/scope.ts";
import type { Problem } from "./problem.ts";
import { BASE, type NamedText, samplesOf, type Thoroughness } from "./samples.ts";
import type { StepCompiler } from "./steps.ts";
import { GAP } from "./template.ts";
import { unfilledNames } from "./unfilled.ts";

/** Any day will do: texts are only rendered to see whether they print a gap. */
const NOW = new Date("2026-01-07T12:00:00Z");

/** What `findGaps` needs beside the playbook. */
export interface GapSearch {
  compiler: Pick<StepCompiler, "places" | "namesIn">;
  thoroughness: Thoroughness;
}

/** Renders every text with all answers and with each earlier one missing; a text that would print a gap, or names what nothing has, is a problem. */
export function findGaps(playbook: Playbook, search: GapSearch): Problem[] {
  const unknown = playbook.mistakes.flatMap((mistake) => {
    const known = [...Object.keys(playbook.unanswered), ...Object.keys(sampleScope(playbook, mistake))];
    return unfilledNames(mistake, { known, compiler: search.compiler });
  });
  return unknown.length > 0 ? unknown.filter(isFirst) : playbook.mistakes.flatMap(gapsOf(playbook, search));
}

/** A text that all six share is told of once. */
const isFirst = (one: Problem, place: number, all: readonly Problem[]): boolean =>
  all.findIndex(({ file, line, wrong }) => file === one.file && line === one.line && wrong === one.wrong) === place;

const gapsOf =
  (playbook: Playbook, { compiler, thoroughness }: GapSearch) =>
  (mistake: Mistake): Problem[] => {
    const bases = { back: baseScope(playbook, mistake, true), ahead: baseScope(playbook, mistake, false) };
    const applies = (step: Step, answers: Answers) =>
      step.applies?.(withTexts({ ...(step.depth === "after" ? bases.back : bases.ahead), ...answers }, mistake)) ??
      true;
    // A condition that cannot be read is found again, with its place, where its question is looked at.
    const isAsked = (step: Step, answers: Answers) => safely(() => applies(step, answers)) !== false;
    return samplesOf(mistake, { thoroughness, isAsked }).flatMap(({ texts, walks, looksBack }) => {
      const scopes = walks.map((answers) => ({
        answers,
        scope: withTexts({ ...(looksBack ? bases.back : bases.ahead), ...answers }, mistake),
      }));
      return texts.flatMap((text) => gapsIn(mistake, text, { scopes, places: compiler.places }));
    });
  };

function gapsIn(
  mistake: Mistake,
  { name, shown, at }: NamedText,
  { scopes, places }: { scopes: { answers: Answers; scope: Scope }[]; places: StepCompiler["places"] },
): Problem[] {
  for (const { answers, scope } of scopes) {
    const text = safely(() => shown(scope));
    const said = text instanceof Error || !text ? text : safely(() => text(scope));
    if (said === undefined || (typeof said === "string" && !said.includes(GAP))) continue;
    const wrong = said instanceof Error ? firstLine(said.message) : `"${said.replaceAll(GAP, "[nothing]")}"`;
    const skipped = Object.entries(answers).flatMap(([id, answer]) => (answer === null ? [id] : []));
    const when = skipped.length > 0 ? ` when ${skipped.join(", ")} is skipped` : "";
    const written = typeof text === "function" ? text : at;
    const { name: file, line } = (written && places.get(written)) || { name: mistake.id, line: 1 };
    return [
      {
        file,
        line,
        wrong: `${mistake.id}, ${name}${when}: ${wrong}.`,
        write: said instanceof Error ? LOOK_THERE : "Put it between {% if name %} and {% endif %}.",
      },
    ];
  }
  return [];
}

const LOOK_THERE = "Look at the names, the double braces and the {% %} there.";

const firstLine = (message: string): string => message.split("\n")[0] ?? message;

/** What is known in a walk before anything is answered, worked out once for all samples. */
const baseScope = (playbook: Playbook, mistake: Mistake, looksBack: boolean): Scope => ({
  ...sampleScope(playbook, mistake, looksBack),
});

/** The same as the walk makes it: nothing is filled in before it is asked for. */
function sampleScope(playbook: Playbook, mistake: Mistake, looksBack = false): Scope {
  const walk: Walking = {
    kind: "walk",
    number: 1,
    mistake: mistake.id,
    asked: "",
    answers: BASE,
    ...(looksBack && { looksBackOn: 0 }),
  };
  const router: Scene["router"] = {
    route: () => ({ topic: mistake.id, confidence: 1, sure: true, ranked: [], nearest: [] }),
    tellingWord: () => null,
  };
  return scopeOf({ person: newPerson("sample", NOW), playbook, router, now: NOW }, { mistake, walk });
}

function safely<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
