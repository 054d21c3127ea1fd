import type { Walking } from "../activity.ts";
import type { Person } from "../person.ts";
import { hash } from "../reading/text.ts";
import { byFit } from "../walk/fit.ts";
import type { Rung, Scope, SmallStep } from "../walk/mistake.ts";
import { easier, reachOf } from "./reach.ts";

/** What is to be offered: up to which rung, and what was passed over already. */
export interface Wish {
  reach: Rung;
  passed: readonly string[];
}

/** So many of what was set out on last is not offered again, where there is something else. */
const LATELY = 6;

/** What a walk offers: as far as the person's own tries go, and lower where "smaller" was said. */
export function wishOf({ progress }: Person, { mistake, small }: Walking): Wish {
  const lower = small?.lower ?? 0;
  const reach = Array.from({ length: lower }).reduce<Rung>(easier, reachOf(progress.tries, mistake));
  const lately = progress.tries.slice(-LATELY).map(({ text }) => text);
  return { reach, passed: [...lately, ...(small?.passed ?? [])] };
}

/** Three small steps: an easier one, one as far as they have come, and one that gives something. */
export function smallStepsFor(
  steps: readonly SmallStep[],
  scope: Scope,
  { reach, passed, seed }: Wish & { seed: string },
): string[] {
  const allowed = steps.filter(({ adults }) => !adults || scope["adult"] === "yes");
  const isOn = (rung: Rung) => (step: SmallStep) => step.rung === rung && !step.useful;
  const chosen: SmallStep[] = [];
  for (const among of [
    allowed.filter(isOn(easier(reach))),
    allowed.filter(isOn(reach)),
    allowed.filter(({ useful, rung }) => useful && rung <= Math.max(reach, LOWEST_USEFUL)),
  ]) {
    const left = among.filter((step) => !chosen.includes(step));
    const unseen = left.filter(({ label }) => !passed.includes(label));
    const [fitting = []] = byFit(unseen.length > 0 ? unseen : left, scope);
    const step = fitting[hash(seed) % Math.max(fitting.length, 1)];
    if (step) chosen.push(step);
  }
  return chosen.map(({ label }) => label);
}

/** Giving begins as low as this. */
const LOWEST_USEFUL: Rung = 2;
