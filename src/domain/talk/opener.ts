import type { Opener } from "../playbook.ts";
import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";

/** In a message of so many words at most, what it opens with is all it says. */
const SHORT = 14;

/** What many say first that is in this message; the phrases are written without apostrophes. */
export function openerIn({ playbook }: Scene, text: string): Opener | null {
  const says = listenTo(text.replace(/['\u2018\u2019\u02bc]/g, ""));
  return playbook.openers.find(({ heard }) => says(heard)) ?? null;
}

/** The same, where the message says little else: then nobody need be asked what it is about but the person. */
export const opensWith = (scene: Scene, text: string): Opener | null =>
  wordsOf(text).length > SHORT ? null : openerIn(scene, text);

/** What is asked about even where the router is sure, as it learned from messages that say more; a day that is named says enough. */
export function isAskedFirst(scene: Scene, text: string): boolean {
  if (!opensWith(scene, text)?.first) return false;
  return readDay(text, localTime(scene.now, scene.person.zone).day, scene.playbook.vocabulary) === null;
}
