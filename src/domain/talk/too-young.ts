import { stopNudges } from "../nudge/set.ts";
import type { Person } from "../person.ts";
import type { Scene } from "../scene.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** Nothing goes on and nothing comes unasked; what they have stays theirs to carry away or wipe. */
export const asTooYoung = (person: Person): Person => ({
  ...stopNudges(person),
  adult: "no",
  tooYoung: true,
  activity: null,
  left: null,
});

/** What somebody under thirteen is told from then on, whatever they write. */
export const sayTooYoung = (scene: Scene): Turn => say(scene.person, talk(scene, "too-young"));

/** They say that the age was understood wrongly. */
export const takeAge = (scene: Scene): Turn => say({ ...scene.person, tooYoung: false }, talk(scene, "age-taken"));
