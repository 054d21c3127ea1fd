import { takeAfterGate } from "../domain/danger/after-gate.ts";
import { takeDangerAgain } from "../domain/danger/danger-again.ts";
import { numbered } from "../domain/danger/of-danger.ts";
import { isSoonAfterDanger } from "../domain/danger/quiet.ts";
import type { Scene } from "../domain/scene.ts";
import { say, type Turn } from "../domain/talk/turn.ts";
import { askWhat, tell } from "../domain/try/tell.ts";
import { withoutClock } from "../domain/walk/without-clock.ts";
import type { Command } from "./index.ts";

/** Soon after danger nothing is counted, and what they tell is said to that first. */
function soonAfterDanger(scene: Scene, what: string): Turn | null {
  const { person, now } = scene;
  if (!isSoonAfterDanger(person, now) || person.activity !== null) return null;
  if (what.trim() === "") return say(person, numbered(scene, "log-soon"));
  return takeDangerAgain(scene, what) ?? takeAfterGate(scene, what);
}

export const log: Command = {
  name: "log",
  about: "Say how something went, even if it didn't",
  options: [{ name: "what", about: "What came of it, in your words", kind: "long" }],
  run: (scene, { what = "" }) =>
    soonAfterDanger(scene, what) ??
    (what.trim() === "" ? askWhat(withoutClock(scene)) : tell(withoutClock(scene), what)),
};
