import type { Try } from "../progress.ts";
import { sentence } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line } from "../talk/turn.ts";
import { soFar } from "../try/so-far.ts";

/** What they wrote for a try, for the day it is on: no question and no cheering. */
export const ownWords = (scene: Scene, one: Try): string =>
  talk(scene, "on-the-day", {
    sentence: one.sentence ? sentence(one.sentence) : null,
    if_then: one.ifThen ? sentence(one.ifThen) : null,
    step: sentence(one.text),
    so_far: soFar(scene, one.mistake) || null,
  }).text;

/** Under everything that comes unasked stand the same five buttons; they work for ever. */
export const withButtons = (scene: Scene, line: string): Line => talk(scene, "nudge-daily", { line });
