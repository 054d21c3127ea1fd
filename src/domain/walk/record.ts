import type { Walking } from "../activity.ts";
import type { Person } from "../person.ts";
import type { FinishedWalk, Progress } from "../progress.ts";
import { localTime } from "../reading/clock.ts";
import { readNumber } from "../reading/number.ts";
import { peopleIn } from "../reading/people-word.ts";
import type { Scene } from "../scene.ts";
import { scopeOf } from "./scope.ts";
import type { OnTable } from "./walk-on-table.ts";

/** How many are kept; older walks are only counted. */
const KEPT = { walks: 12, sentences: 12, days: 90 };

/** The longest text that progress keeps of one answer, in characters. */
const LONGEST_KEPT = 200;

/** Files a finished walk: its thought, its numbers, the sentence they chose. */
export function recordWalk(scene: Scene, open: OnTable): Person {
  const { person, now, playbook } = scene;
  const keeps = keptText(scopeOf(scene, open)["keeps"]) || null;
  const done = { ...finishedWalk(open, localTime(now, person.zone).day), sentence: keeps };
  const { progress } = person;
  const walks = [...progress.walks, done];
  const others = progress.sentences.filter((one) => one !== done.sentence);
  return {
    ...person,
    progress: practised(
      {
        ...progress,
        walks: walks.slice(-KEPT.walks),
        earlierWalks: progress.earlierWalks + Math.max(0, walks.length - KEPT.walks),
        sentences: (done.sentence ? [...others, done.sentence] : others).slice(-KEPT.sentences),
        began: progress.began ?? beginning(scene, open, done),
        fairTest:
          readNumber(String(open.walk.answers["tries"] ?? ""), MOST_TRIES, playbook.vocabulary) ?? progress.fairTest,
      },
      done.day,
    ),
  };
}

/** A fair test has at most so many tries. */
const MOST_TRIES = 50;

/** How it began, for good: what is measured for them goes by it. */
function beginning(
  { playbook }: Scene,
  { mistake, walk }: OnTable,
  { day, thought }: Pick<FinishedWalk, "day" | "thought">,
): NonNullable<Progress["began"]> {
  const story = keptText(walk.answers["situation"]);
  const { people, many } = peopleIn(story ?? "", playbook.vocabulary);
  return { mistake: mistake.id, day, thought: thought ?? story, people: people && many ? `${many} ${people}` : null };
}

/** A day with something done on it. Nothing ever resets this. */
export const practised = (progress: Progress, day: string): Progress => ({
  ...progress,
  daysPractised: [...progress.daysPractised.filter((one) => one !== day), day].slice(-KEPT.days),
});

/** An answer as progress keeps it, or null. */
export const keptText = (answer: unknown): string | null =>
  typeof answer === "string" ? answer.slice(0, LONGEST_KEPT) : null;

function finishedWalk({ mistake, walk }: OnTable, day: string): Omit<FinishedWalk, "sentence"> {
  const { answers } = walk;
  const number = (id: string): number | null => (typeof answers[id] === "number" ? answers[id] : null);
  const before = number("intensity");
  const after = number("second_intensity") ?? number("after_intensity");
  return {
    mistake: mistake.id,
    day,
    thought: keptText(answers["thought"]),
    before,
    after,
    ending: endingOf({ answers, before, after }),
  };
}

function endingOf({
  answers,
  before,
  after,
}: Pick<FinishedWalk, "before" | "after"> & Pick<Walking, "answers">): FinishedWalk["ending"] {
  if (answers["need"] === "nothing") return "nothing";
  if (before !== null && after !== null) return after < before ? "lower" : after > before ? "louder" : "same";
  if ("message" in answers) return "message";
  return "onward" in answers ? "done" : "left";
}
