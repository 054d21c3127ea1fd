import type { Opener } from "../playbook.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";

/** In a message of so many words at most, what it opens with is all it says. */
export const SHORT = 14;

/** What many say first that is in this message; the phrases are written without apostrophes. */
export function openerIn({ playbook }: Scene, text: string): Opener | null {
  const says = listenTo(text.replace(/['\u2018\u2019\u02bc]/g, ""));
  return playbook.openers.find(({ heard }) => says(heard)) ?? null;
}

/** The same, where the message says little else: then nobody need be asked what it is about but the person. */
export const opensWith = (scene: Scene, text: string): Opener | null =>
  wordsOf(text).length > SHORT ? null : openerIn(scene, text);
