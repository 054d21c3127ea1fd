import type { Person } from "../person.ts";
import { quote, sentence } from "../reading/quote.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { beganWith, measured } from "../try/measure.ts";
import { isOpen } from "../try/open-tries.ts";
import { soFar, told } from "../try/so-far.ts";
import { leave } from "../walk/finish.ts";
import { drawableOf } from "./picture-numbers.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What somebody has done, in words and in their own sentences; little when there is little. */
export function sayProgress(scene: Scene): Turn {
  const shown = { ...scene, person: withOpenWalk(scene) };
  const { progress } = shown.person;
  const seen = progress.walks.length + progress.earlierWalks + progress.tries.length;
  if (seen === 0) return say(scene.person, talk(scene, "progress-nothing"));
  const attachment = { kind: "progress" as const, asOf: scene.now.toISOString() };
  const line = talk(scene, "progress-some", { ...factsOf(shown), days: scene.person.progress.daysPractised.length });
  return say(scene.person, drawableOf(scene.person, scene.now) ? { ...line, attachment } : line);
}

/** As if a walk that is open were left now: what was found in it so far can be seen. */
function withOpenWalk(scene: Scene): Person {
  const { person } = scene;
  const walk = person.activity?.kind === "walk" ? person.activity : null;
  const mistake = mistakeOf(scene, walk?.mistake);
  return walk && mistake ? leave(scene, { mistake, walk }) : person;
}

function factsOf(scene: Scene): Record<string, unknown> {
  const { progress } = scene.person;
  const rated = progress.walks.filter(({ before, after }) => before !== null && after !== null).at(-1);
  const pairs = told(progress).filter(({ guess, met }) => typeof guess === "number" && typeof met === "number");
  const planned = progress.tries.filter(isOpen).at(-1);
  return {
    days: progress.daysPractised.length,
    sentence: progress.sentences.length > 0 ? sentence(progress.sentences.at(-1) ?? "") : null,
    measure: measured(scene) || null,
    so_far: soFar(scene, beganWith(progress) ?? "") || null,
    before: rated?.before ?? null,
    after: rated?.after ?? null,
    planned: planned ? quote(planned.text) : null,
    planned_when: planned?.when?.said ?? null,
    guess: pairs.at(-1)?.guess ?? null,
    met: pairs.at(-1)?.met ?? null,
  };
}
