import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import type { Mark, Tie } from "./circle.ts";
import { factsOf } from "./quiet.ts";
import { listName } from "./show-name.ts";
import { ask, todayOf } from "./table.ts";
import { present } from "./ties.ts";

/** So many names are said where others can be counted. */
const NAMED = 2;

/** Who is in the circle, and what can be said of it from what was told: places, one step out, gone quiet. Never a score. */
export function sayCircle(scene: Scene): Turn {
  const { person } = scene;
  const { circle } = person;
  const facts = factsOf(circle, todayOf(scene));
  const marked = (wanted: Mark) => present(circle).filter(({ mark }) => mark === wanted);
  if (present(circle).length === 0) return ask(scene, { asked: "name", goal: "add" });
  const named = (ties: readonly Tie[]) => ties.map(({ name }) => listName(name)).join(", ") || null;
  const quiet = facts.quiet.map(
    ({ tie, days }) => talk(scene, "circle-quiet-one", { name: listName(tie.name), weeks: Math.floor(days / 7) }).text,
  );
  const line = talk(scene, circle.enough === null ? "circle-show" : "circle-show-enough", {
    people: facts.people,
    places: facts.places || null,
    close: named(facts.byRing.close),
    known: named(facts.byRing.known),
    drifted: named(facts.byRing.drifted),
    never: named(marked("never")),
    hurt: marked("hurt").length || null,
    one_step: someOf(
      scene,
      facts.oneStep.map(({ name }) => listName(name)),
    ),
    quiet: someOf(scene, quiet),
    untold: facts.untold.length || null,
  });
  return say(person, line);
}

/** The first two, and how many more. */
function someOf(scene: Scene, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const first = names.slice(0, NAMED).join(", ");
  const more = names.length - NAMED;
  return more > 0 ? talk(scene, "circle-more", { names: first, more }).text : first;
}
