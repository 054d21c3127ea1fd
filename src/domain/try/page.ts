import { showName } from "../circle/show-name.ts";
import type { Person } from "../person.ts";
import type { Playbook } from "../playbook.ts";
import { localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { beganWith, measured } from "./measure.ts";
import { soFar, told } from "./so-far.ts";

/** Whether there is anything to carry away yet. */
export const hasPage = ({ progress }: Person): boolean =>
  progress.sentences.length > 0 || told(progress).length > 0 || progress.walks.length > 0;

/** Everything of theirs on one page: their sentences, numbers, plans and people, as text. */
export function pageOf(scene: Scene): string {
  const { person, playbook, now } = scene;
  const { progress } = person;
  return playbook.page({
    day: localTime(now, person.zone).day,
    thought: progress.began?.thought ?? null,
    measure: measured(scene) || null,
    so_far: soFar(scene, beganWith(progress) ?? "") || null,
    spoken: progress.peopleSpokenTo,
    messages: progress.messages,
    sentences: progress.sentences,
    numbers: progress.walks.filter(({ before, after }) => before !== null && after !== null),
    guesses: told(progress)
      .filter(({ guess, met }) => guess !== null && met !== null)
      .map((one) => ({ ...one, day: one.day ?? "", met: cameOf(playbook, one.met) })),
    plans: progress.tries.flatMap(({ ifThen }) => ifThen ?? []),
    people: person.circle.ties.filter(({ mark }) => mark === "open").map(({ name }) => showName(name)),
  });
}

/** "better" and the like, as the coach says it. */
const cameOf = ({ mistakes }: Playbook, met: string | number | null): string | number | null => {
  const step = mistakes[0]?.steps.find(({ id }) => id === "met");
  return step?.choices.find(({ value }) => value === met)?.label({}) ?? met;
};
