import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { wordsOf } from "../reading/text.ts";
import type { Routed } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import type { Mistake } from "../walk/mistake.ts";
import { knocksFor } from "./knocks.ts";
import { opensWith, SHORT } from "./opener.ts";

/** Above this the words alone are enough, whatever sentence is nearest. */
const PLAIN = 0.95;

/** What the words say it is about, if they do, and the rankings it comes from. */
interface Read {
  mistake: Mistake | undefined;
  routed: Routed;
}

/** What is asked about even where the router is sure, as it learned from messages that say more. */
export function isAskedFirst(scene: Scene, text: string, { mistake, routed }: Read): boolean {
  if (opensWith(scene, text)?.first && !(mistake && namesDay(scene, text))) return true;
  return saysTooLittle(scene, text, { mistake, routed });
}

/** Whether a message is so short, and may be read so differently, that its walk would take something for granted. */
export const saysTooLittle = (scene: Scene, text: string, { mistake, routed }: Read): boolean =>
  mistake !== undefined && wordsOf(text).length <= SHORT && !isPlainly(scene, text, { mistake, routed });

/** Whether the nearest sentence means the same mistake and its usual questions, or the words or a day say enough without it. */
function isPlainly(scene: Scene, text: string, { mistake, routed }: Read): boolean {
  const [nearest] = knocksFor(scene, routed);
  const own = mistakeOf(scene, nearest?.mistake);
  if (nearest && own?.knocks[nearest.knock]?.chosen) return false;
  return own === mistake || routed.confidence >= PLAIN || namesDay(scene, text);
}

/** A day that is named is what a walk begins with. */
export const namesDay = ({ now, person, playbook }: Scene, text: string): boolean =>
  readDay(text, localTime(now, person.zone).day, playbook.vocabulary) !== null;
