import type { Rehearsing } from "../activity.ts";
import type { Aside } from "../reading/aside.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { endScene } from "./end-scene.ts";
import { rehearseBack, rehearseSkip } from "./rehearse.ts";
import { withoutScene } from "./without-scene.ts";

/** What an aside does to a scene: a turn of its own, or the scene is over and it is answered without it; null leaves the scene as it is. */
export function answerInRehearsal(
  scene: Scene,
  rehearsing: Rehearsing,
  aside: Aside,
): { turn: Turn } | { scene: Scene } | null {
  switch (aside) {
    case "back":
      return { turn: rehearseBack(scene, rehearsing) };
    case "skip":
      return { turn: rehearseSkip(scene, rehearsing) };
    case "stop":
    case "leave":
    case "never-mind":
      return { turn: endScene(scene, rehearsing) };
    case "let-out":
      return { scene: { ...scene, person: withoutScene(scene.person, scene.now) } };
    default:
      return null;
  }
}
