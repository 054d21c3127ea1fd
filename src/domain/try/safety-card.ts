import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { type Line, type Turn, withSmallPrint } from "../talk/turn.ts";
import { scopeOf } from "../walk/scope.ts";
import type { OnTable } from "../walk/walk-on-table.ts";

/** How to go about it safely; who did not say that they are 18 or over gets what holds for everybody. */
export const safetyCard = (scene: Scene): Line => talk(scene, "safety-card", { adult: scene.person.adult });

/** The first time somebody sets out to speak to people they do not know well, the card stands under it; later it is a button away. */
export const withSafetyCard = (scene: Scene, open: OnTable, turn: Turn): Turn =>
  isAmongPeople(scene, open) ? withCardOnce(scene, turn) : turn;

/** Whoever is under age sees it before a first scene, too: what is played may be done. */
export const withCardForTheYoung = (scene: Scene, turn: Turn): Turn =>
  scene.person.adult === "no" ? withCardOnce(scene, turn) : turn;

function withCardOnce(scene: Scene, turn: Turn): Turn {
  const { person, lines } = turn;
  if (!person || lines.length === 0 || person.cardShown) return turn;
  return { person: { ...person, cardShown: true }, lines: withSmallPrint(lines, safetyCard(scene).text) };
}

/** A nod needs no card, and neither does a message to somebody they named; what somebody under age makes of a nod may. */
function isAmongPeople(scene: Scene, open: OnTable): boolean {
  const { mistake, walk } = open;
  const { step, who, door } = walk.answers;
  if (walk.looksBackOn !== undefined || typeof step !== "string") return false;
  if (scene.person.adult === "no") return true;
  if (typeof who === "string" || typeof door === "string") return false;
  const rung = mistake.smallSteps.find(({ label }) => label === step)?.rung;
  return rung !== 1 && scopeOf(scene, open)["among_people"] !== "";
}
