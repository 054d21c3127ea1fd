import { TALK_DAYS } from "../keeping.ts";
import { nameDay } from "../nudge/days.ts";
import type { Scene } from "../scene.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

/** What is kept of this person, counted; in small print how, and for how long. */
export function sayWhatIsKept(scene: Scene): Line {
  const { person, keeping, playbook } = scene;
  const { walks, earlierWalks, tries, earlierTries, sentences } = person.progress;
  const kept = talk(scene, "privacy-show", {
    ...person,
    country: playbook.helplines.find(({ code }) => code === person.country)?.name ?? person.country,
    language: playbook.languages.find(({ id }) => id === person.language)?.name ?? person.language,
    daily: person.nudge?.at ?? null,
    since: nameDay(person.since, scene),
    walks: walks.length + earlierWalks,
    plans: tries.length + earlierTries,
    sentences: sentences.length,
    ties: person.circle.ties.length,
    open: person.activity !== null || person.left !== null,
  });
  const days = keeping?.days || null;
  const print = talk(scene, "privacy-keeping", { talk_days: TALK_DAYS, days, sealed: keeping?.isSealed ?? false });
  return { ...kept, print: print.text };
}
