import type { Person } from "../person.ts";
import { isQuiet } from "../quiet.ts";
import { localTime } from "../reading/clock.ts";
import { nameOfDay } from "../reading/day.ts";
import { mentionsIn } from "../reading/mention.ts";
import { peopleIn } from "../reading/people-word.ts";
import { hash } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { soFar, told } from "../try/so-far.ts";
import { followUp } from "./follow.ts";
import { type Mistake, type Scope, UNANSWERED } from "./mistake.ts";
import type { OnTable } from "./walk-on-table.ts";

/** What the texts of a walk are filled from: every step's answer, or null, and the names below, worked out when asked for. */
export function scopeOf(scene: Scene, open: OnTable): Scope {
  const { mistake, walk } = open;
  const { person, playbook, now } = scene;
  const { situation, thought, step } = walk.answers;
  const story = typeof situation === "string" ? situation : "";
  const knock = mistake.knocks.find(({ label }) => label === thought);
  const others = withoutTry(person, walk.looksBackOn);
  const scope: Scope = {
    situation: null,
    when: null,
    when_on: null,
    date: null,
    date_by: null,
    time: null,
    ...walk.answers,
    [UNANSWERED]: playbook.unanswered,
    knock: knock?.id ?? null,
    looks_back: walk.looksBackOn !== undefined,
    trying: walk.isTry === true,
    tries_before: told(others.progress).length,
    get so_far() {
      return soFar({ ...scene, person: others }, mistake.id, walk.answers);
    },
    zone: person.zone,
    adult: person.adult,
    quiet: isQuiet(person, now),
    kept_here: keptHere(scene, mistake),
    step_said: mistake.smallSteps.find(({ label }) => label === step)?.said ?? null,
    get hour() {
      return person.zone === null ? null : localTime(now, person.zone).hour;
    },
    get people() {
      return peopleIn(story, playbook.vocabulary).people;
    },
    get many() {
      return peopleIn(story, playbook.vocabulary).many;
    },
    get mentions() {
      return mentionsIn(story, playbook.mentions).map(({ id }) => id);
    },
    get remark() {
      // The same however often the question is asked again, and another in the next walk.
      const remark = knock?.met ?? mistake.met[(hash(person.id) + walk.number) % mistake.met.length];
      return remark?.(scope) ?? "";
    },
  };
  return withTexts(withFollowUp(scope, scene, open), mistake);
}

/** What is being told of is not counted beside itself. */
function withoutTry(person: Person, looksBackOn: number | undefined): Person {
  const { progress } = person;
  const tries = progress.tries.filter((_, place) => place !== looksBackOn);
  return looksBackOn === undefined ? person : { ...person, progress: { ...progress, tries } };
}

/** What they kept at the end of an earlier day's walk through this mistake, or null. */
export function keptHere({ person, now }: Scene, { id }: Mistake): string | null {
  const today = localTime(now, person.zone).day;
  const earlier = person.progress.walks.filter((walk) => walk.mistake === id && walk.day < today && walk.sentence);
  return earlier.at(-1)?.sentence ?? null;
}

/** Adds the texts that several steps share. */
export function withTexts(scope: Scope, { texts }: Mistake): Scope {
  for (const [name, text] of Object.entries(texts)) {
    Object.defineProperty(scope, name, { enumerable: true, get: () => text(scope) });
  }
  return scope;
}

/** Adds when the coach will ask: `follow_day` "Friday", `follow_on` "on Friday", `follow_far` for a date, `follow_part` "morning" or "evening", `follow_at` "9". */
function withFollowUp(scope: Scope, scene: Scene, open: OnTable): Scope {
  const { vocabulary } = scene.playbook;
  const after = () => followUp(scene, open).after;
  const named = () => nameOfDay(after().day, localTime(scene.now, scene.person.zone).day, vocabulary);
  const hour = () => Number(after().at.slice(0, 2));
  const names: Record<string, () => unknown> = {
    follow_day: () => named().said,
    follow_on: () => named().on,
    follow_far: () => named().isFar,
    follow_part: () => (hour() < 12 ? "morning" : "evening"),
    follow_at: () => `${hour() > 12 ? hour() - 12 : hour()}${after().at.endsWith(":00") ? "" : after().at.slice(2)}`,
    reminds: () => followUp(scene, open).onTheDay !== null,
    reminds_eve: () => {
      const { day, onTheDay } = followUp(scene, open);
      return onTheDay !== null && onTheDay.day !== day;
    },
  };
  for (const [name, get] of Object.entries(names)) Object.defineProperty(scope, name, { enumerable: true, get });
  return scope;
}
