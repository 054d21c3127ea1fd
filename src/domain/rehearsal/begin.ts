import type { Rehearsing } from "../activity.ts";
import type { Person } from "../person.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { placeWord, refusalOf } from "./place.ts";
import { sceneLine, showScene } from "./say-scene.ts";
import { takePlace } from "./set-scene.ts";

/** Whose try a scene leads to when nothing else was walked through. */
const NO_SKILL_YET = "never-learned";

/** Begins a scene; with a place it is taken as the answer to the first question. */
export function beginRehearsal(scene: Scene, place: string): Turn {
  const { activity } = scene.person;
  if (place.trim() === "" && activity?.kind === "rehearse") return showScene(scene, activity);
  const { person, before } = beneath(scene.person);
  const walked = before?.kind === "walk" || before?.kind === "talk" ? before.mistake : null;
  const rehearsing: Rehearsing = {
    kind: "rehearse",
    number: person.begun + 1,
    before,
    mistake: walked ?? person.progress.walks.at(-1)?.mistake ?? NO_SKILL_YET,
    place: suggested(scene, before),
    manner: null,
    asked: "place",
    exchanges: [],
    played: 0,
    isOver: false,
    tip: null,
  };
  const begun = { ...scene, person };
  return place.trim() === "" ? showScene(begun, rehearsing) : takePlace(begun, rehearsing, place);
}

/** The place they were just telling about, with somebody there; null where their words name none. */
function suggested(scene: Scene, before: Rehearsing["before"]): string | null {
  const { rehearsal } = scene.playbook;
  const situation = before?.kind === "walk" ? before.answers["situation"] : null;
  if (typeof situation !== "string" || refusalOf(situation, rehearsal) !== null) return null;
  const word = placeWord(situation, rehearsal);
  return word === null ? null : `${word}, ${sceneLine(scene, "somebody").text}`;
}

/** What is open beneath a new scene. Where that is itself only an interruption, what it interrupted. */
function beneath(person: Person): { person: Person; before: Rehearsing["before"] } {
  const { activity, left } = person;
  const isAside = activity?.kind === "clock" || activity?.kind === "check";
  const open = isAside ? left : activity;
  const before = open?.kind === "rehearse" ? open.before : open;
  return { person: isAside ? { ...person, left: null } : person, before };
}
