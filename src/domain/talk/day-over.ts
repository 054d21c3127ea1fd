import { localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { openTries } from "../try/open-tries.ts";
import { saysHowItWent, saysWhatCame } from "../try/says-what-came.ts";
import { askHowItWas, askWhat, tell } from "../try/tell.ts";
import { leave } from "../walk/finish.ts";
import { walkOnTable } from "../walk/walk-on-table.ts";
import { isAwayFor } from "./moved-on.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** So long after the last word somebody is not answering, but back, in hours. */
const BACK = 3;

/** A walk was about a day that is over by now: its questions are of no use, and what was found is kept. Null where there is none. */
export function withoutPastDay(scene: Scene): Scene | null {
  const open = walkOnTable(scene);
  const date = open?.walk.answers["date"];
  if (!open || open.walk.looksBackOn !== undefined || typeof date !== "string" || !isAwayFor(scene, BACK)) return null;
  if (date >= localTime(scene.now, scene.person.zone).day) return null;
  return { ...scene, person: leave(scene, open) };
}

/** Asked of whoever comes back without a word of it. */
export const askHowTheDayWas = (scene: Scene): Turn =>
  openTries(scene.person, scene.now).length > 0 ? askWhat(scene) : askHowItWas(scene, talk(scene, "day-over"));

/** What came of that day, told at once; null for anything else. */
export function tellOfPastDay(scene: Scene, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  return saysHowItWent(text, vocabulary, MOST) || saysWhatCame(text, vocabulary) ? tell(scene, text) : null;
}

const MOST = 12;
