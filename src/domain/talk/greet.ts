import { isQuiet } from "../danger/quiet.ts";
import { quote } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { isOpen } from "../try/open-tries.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

/** With nothing on the table: hello, and the small thing of theirs that is still open. */
export function greet(scene: Scene): Line {
  const { person, now } = scene;
  const open = isQuiet(person, now) ? undefined : person.progress.tries.findLast(isOpen);
  if (!open) return talk(scene, "greeting");
  return talk(scene, "greeting-open", { step: quote(open.text) });
}
