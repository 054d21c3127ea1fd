import { isQuiet } from "../danger/quiet.ts";
import type { Person } from "../person.ts";
import { localTime } from "../reading/clock.ts";
import { nameOfDay } from "../reading/day.ts";
import { mentionsIn } from "../reading/mention.ts";
import { peopleIn } from "../reading/people-word.ts";
import { hash } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { soFar, told } from "../try/so-far.ts";
import { ownWords } from "./changes.ts";
import { followUp } from "./follow.ts";
import { type Knock, type Mistake, type Scope, type Template, UNANSWERED } from "./mistake.ts";
import type { OnTable } from "./walk-on-table.ts";

/** What was not told is null. */
const UNTOLD = { situation: null, when: null, when_on: null, date: null, date_by: null, time: null };

/** What the texts of a walk are filled from: every step's answer, or null, and the names below, most of them worked out when asked for. */
export function scopeOf(scene: Scene, open: OnTable): Scope {
  const { person, playbook, now } = scene;
  const { mistake, walk } = open;
  const { step } = walk.answers;
  const others = { ...scene, person: withoutTry(person, walk.looksBackOn) };
  const scope: Scope = {
    ...UNTOLD,
    ...walk.answers,
    [UNANSWERED]: playbook.unanswered,
    knock: knockOf(open)?.id ?? null,
    looks_back: walk.looksBackOn !== undefined,
    trying: walk.isTry === true,
    tries_before: told(others.person.progress).length,
    zone: person.zone,
    adult: person.adult,
    quiet: isQuiet(person, now),
    kept_here: keptHere(scene, mistake),
    step_said: mistake.smallSteps.find(({ label }) => label === step)?.said ?? null,
  };
  workedOut(scope, { ...ofTheirStory(scene, open), so_far: () => soFar(others, mistake.id, walk.answers) });
  workedOut(scope, { remark: () => remarkOf(scene, open)?.(scope) ?? "" });
  workedOut(scope, followUpNames(scene, open));
  return withTexts(scope, mistake);
}

/** Names whose values are worked out when they are asked for. */
function workedOut(scope: Scope, names: Record<string, () => unknown>): void {
  for (const [name, get] of Object.entries(names))
    Object.defineProperty(scope, name, { enumerable: true, configurable: true, get });
}

/** What their own words, and their clock, tell besides. */
function ofTheirStory({ person, playbook, now }: Scene, { walk }: OnTable): Record<string, () => unknown> {
  const { situation } = walk.answers;
  const story = typeof situation === "string" ? situation : "";
  return {
    hour: () => (person.zone === null ? null : localTime(now, person.zone).hour),
    people: () => peopleIn(story, playbook.vocabulary).people,
    many: () => peopleIn(story, playbook.vocabulary).many,
    mentions: () => mentionsIn(story, playbook.mentions).map(({ id }) => id),
  };
}

/** The first sentence that they took for theirs, or said in their own words. */
const knockOf = ({ mistake, walk: { answers } }: OnTable): Knock | undefined =>
  mistake.knocks.find(({ id, label }) => label === answers["thought"] || id === answers[ownWords("thought")]);

/** The same however often the question is asked again, and another in the next walk. */
function remarkOf({ person }: Scene, open: OnTable): Template | undefined {
  const { met } = open.mistake;
  return knockOf(open)?.met ?? met[(hash(person.id) + open.walk.number) % met.length];
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
  workedOut(scope, Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, () => text(scope)])));
  return scope;
}

/** When the coach will ask: `follow_day` "Friday", `follow_on` "on Friday", `follow_far` for a date, `follow_part` "morning" or "evening", `follow_at` "9". */
function followUpNames(scene: Scene, open: OnTable): Record<string, () => unknown> {
  const { vocabulary } = scene.playbook;
  const after = () => followUp(scene, open).after;
  const named = () => nameOfDay(after().day, localTime(scene.now, scene.person.zone).day, vocabulary);
  const hour = () => Number(after().at.slice(0, 2));
  return {
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
}
