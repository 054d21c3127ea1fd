import { gate } from "../gate/gate.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { askCheck } from "./check.ts";

/** What somebody under age says of who is so much older is heard with the age they told. */
const UNDER_AGE = "im 15 and";

/** A grown-up's age, said of somebody. */
const GROWN_UP = /\b(?:2[1-9]|[3-6]\d)\b/;

/** "My boyfriend is 24", of somebody who said before that they are under age. */
export function takeOlderFriend(scene: Scene, text: string): Turn | null {
  const { adult, activity, alarm } = scene.person;
  const isKnown = alarm?.signal === "lure";
  if (adult !== "no" || activity?.kind === "check" || isKnown || !GROWN_UP.test(text)) return null;
  if (gate(text).level !== "clear") return null;
  const together = gate(`${UNDER_AGE} ${text}`);
  return together.level !== "clear" && together.signal === "lure" ? askCheck(scene, text, { signal: "lure" }) : null;
}
