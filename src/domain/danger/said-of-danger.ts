import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { takeAfterHarm } from "./after-harm.ts";
import { takeAfterLoss } from "./after-loss.ts";
import { takeDangerAgain } from "./danger-again.ts";
import { takeHalf, takeHints } from "./half.ts";
import { takeHazard } from "./hazard.ts";
import { takeNotSafe } from "./not-safe.ts";
import { takeOlderFriend } from "./older-friend.ts";

/** What is said of a danger that was spoken of before, after a loss or harm, or is one with what was told; null for anything else. */
export const saidOfDanger = (scene: Scene, text: string): Turn | null =>
  takeAfterLoss(scene, text) ??
  takeDangerAgain(scene, text) ??
  takeAfterHarm(scene, text) ??
  takeOlderFriend(scene, text) ??
  takeHazard(scene, text) ??
  takeHalf(scene, text) ??
  takeHints(scene, text) ??
  takeNotSafe(scene, text);

/** The same of what is typed behind a command that begins something: there it is no answer to what was said before. */
export const typedOfDanger = (scene: Scene, text: string): Turn | null =>
  text === "" ? null : (takeHazard(scene, text) ?? takeHints(scene, text));
