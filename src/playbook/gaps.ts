import type { Walking } from "../domain/activity.ts";
import { newPerson } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Answers } from "../domain/reading/answer.ts";
import type { Scene } from "../domain/scene.ts";
import type { Mistake, Scope, Step, Template } from "../domain/walk/mistake.ts";
import { scopeOf, withTexts } from "../domain/walk/scope.ts";
import type { Problem } from "./problem.ts";
import { BASE, type NamedText, samplesOf, type Thoroughness } from "./samples.ts";
import type { Place } from "./steps.ts";
import { GAP } from "./template.ts";

/** Any day will do: texts are only rendered to see whether they print a gap. */
const NOW = new Date("2026-01-07T12:00:00Z");

/** What `findGaps` needs beside the playbook. */
export interface GapSearch {
  places: ReadonlyMap<Template, Place>;
  thoroughness: Thoroughness;
}

/** Renders every text with all answers and with each earlier one missing; a text that would print a gap is a problem. */
export function findGaps(playbook: Playbook, search: GapSearch): Problem[] {
  return playbook.mistakes.flatMap((mistake) => {
    const bases = { back: baseScope(playbook, mistake, true), ahead: baseScope(playbook, mistake, false) };
    const applies = (step: Step, answers: Answers) =>
      step.applies?.(withTexts({ ...(step.depth === "after" ? bases.back : bases.ahead), ...answers }, mistake)) ??
      true;
    // A condition that cannot be read is found again, with its place, where its question is looked at.
    const isAsked = (step: Step, answers: Answers) => safely(() => applies(step, answers)) !== false;
    return samplesOf(mistake, { thoroughness: search.thoroughness, isAsked }).flatMap(({ texts, walks, looksBack }) => {
      const scopes = walks.map((answers) => ({
        answers,
        scope: withTexts({ ...(looksBack ? bases.back : bases.ahead), ...answers }, mistake),
      }));
      return texts.flatMap((text) => gapsIn(mistake, text, { scopes, places: search.places }));
    });
  });
}

function gapsIn(
  mistake: Mistake,
  { name, shown, at }: NamedText,
  { scopes, places }: { scopes: { answers: Answers; scope: Scope }[]; places: GapSearch["places"] },
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
        write: "Put it between {% if name %} and {% endif %}.",
      },
    ];
  }
  return [];
}

const firstLine = (message: string): string => message.split("\n")[0] ?? message;

function baseScope(playbook: Playbook, mistake: Mistake, looksBack: boolean): Scope {
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
  return { ...scopeOf({ person: newPerson("sample", NOW), playbook, router, now: NOW }, { mistake, walk }) };
}

function safely<T>(run: () => T): T | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
