import { askAgain as askCircleAgain, close } from "../circle/table.ts";
import { checkAgain } from "../danger/check.ts";
import { isQuiet } from "../danger/quiet.ts";
import { askClockAgain } from "../nudge/ask-clock.ts";
import { showScene } from "../rehearsal/say-scene.ts";
import type { Scene } from "../scene.ts";
import { again } from "../talk/let-out.ts";
import { showKnocks } from "../talk/show-knocks.ts";
import { talk } from "../talk/talk.ts";
import { joined, type Line, say, type Turn } from "../talk/turn.ts";
import { isBetween } from "./part.ts";
import { askAgain } from "./walk.ts";
import { walkOnTable } from "./walk-on-table.ts";

/** Shows the open question again, after whatever is said first. With nothing open, only that is said. */
export function resume(scene: Scene, ahead: Line[]): Turn {
  const { activity } = scene.person;
  if (activity?.kind === "rehearse") return showScene(scene, activity, ahead);
  if (activity?.kind === "talk") return again(scene, activity, ahead);
  if (activity?.kind === "circle" && activity.goal === "write" && isQuiet(scene.person, scene.now))
    return close(scene, ...ahead, talk(scene, "circle-quiet-time"));
  if (activity?.kind === "circle") return askCircleAgain(scene, activity, ahead);
  if (activity?.kind === "knock") return showKnocks(scene, activity, ahead);
  if (activity?.kind === "check") return checkAgain(scene, activity, ahead);
  if (activity?.kind === "clock") return say(scene.person, joined([...ahead, askClockAgain(scene, activity)]));
  if (activity?.kind !== "walk") return say(scene.person, ...ahead);
  const open = walkOnTable(scene);
  return open ? askAgain(scene, open, ahead) : say({ ...scene.person, activity: null }, ...ahead);
}

/** When a look back gave the table back to what was open before, that is shown below what was said. */
export function withLeftOpen(scene: Scene, turn: Turn): Turn {
  const { activity } = scene.person;
  const wasBetween = activity?.kind === "walk" && isBetween(activity);
  const person = turn.person;
  if (!wasBetween || !person?.activity || person.activity.number === activity.number) return turn;
  return resume({ ...scene, person }, turn.lines);
}
