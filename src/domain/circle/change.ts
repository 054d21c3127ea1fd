import { addDays, daysBetween } from "../reading/clock.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { lookBack } from "../walk/look-back.ts";
import { addTyped } from "./add.ts";
import type { Circling, Tie } from "./circle.ts";
import { drawEasy, passedOver } from "./draw.ts";
import { withNeed } from "./enough.ts";
import { closeAsEnough } from "./facts.ts";
import { reachOut } from "./reach-out.ts";
import { readTies } from "./read-tie.ts";
import { showName } from "./show-name.ts";
import { ask, close, offTable, tiesOf, todayOf, withCircle } from "./table.ts";
import { folded } from "./tie-name.ts";
import { contacted, findTie, marked, present, without } from "./ties.ts";

/** What can be done with somebody who is named. */
export type Deed = "log" | "let-go" | "never";

/** Who it is about is asked, with the likeliest on buttons. */
export function askWhom(scene: Scene, goal: Deed): Turn {
  const isEmpty = present(scene.person.circle).length === 0;
  return isEmpty ? close(scene, talk(scene, "circle-whom-none")) : ask(scene, { asked: "whom", goal });
}

/** Somebody by a name that was typed. Whoever is not in the circle can be added where they were in contact. */
export function doNamed(scene: Scene, deed: Deed, name: string): Turn {
  if (name.trim() === "") return askWhom(scene, deed);
  const { circle } = scene.person;
  const said = findTie(circle, name) ? { name, ago: 0 } : withoutDay(name, scene.playbook.vocabulary);
  const tie = findTie(circle, said.name);
  if (tie) return deed === "log" ? log(scene, tie, addDays(todayOf(scene), -said.ago)) : doWith(scene, deed, tie);
  const [typed] = readTies(name, scene.playbook);
  if (!typed || "wrong" in typed.name) return addTyped(scene, name);
  return deed === "log"
    ? ask(scene, { asked: "ring", goal: "log", adding: [{ name: typed.name.name, from: typed.from }], isContact: true })
    : close(scene, talk(scene, "circle-unknown", { name: showName(typed.name.name) }));
}

/** "Maya yesterday": the name, and how many days ago. */
export function withoutDay(text: string, { days, daysAgo }: Vocabulary): { name: string; ago: number } {
  const said = text.trim().replace(/[.,]+$/, "");
  const lower = said.toLowerCase();
  const today = Object.entries(days).flatMap(([one, { ahead }]): [string, number][] => (ahead === 0 ? [[one, 0]] : []));
  const told = [...Object.entries(daysAgo), ...today];
  const [words, ago] = told.find(([one]) => lower.endsWith(` ${one}`)) ?? ["", 0];
  return { name: said.slice(0, said.length - words.length).replace(/[\s,]+$/, ""), ago };
}

/** They were in contact. What was set out about them is asked about first. */
function log(scene: Scene, tie: Tie, day: string): Turn {
  const open = scene.person.progress.tries.findLastIndex(
    ({ outcome, who }) => outcome === null && who !== null && folded(who) === folded(tie.name),
  );
  return open >= 0 ? lookBack(offTable(scene), open) : note(scene, tie, day);
}

/** One of the deeds, for somebody in the circle. */
export function doWith(scene: Scene, deed: Deed, tie: Tie): Turn {
  const { circle } = scene.person;
  const facts = { name: showName(tie.name), id: tie.id };
  if (deed === "let-go")
    return close(withCircle(scene, marked(circle, [tie.id], "gone")), talk(scene, "circle-let-go", facts));
  if (deed === "never")
    return close(
      withCircle(scene, marked(circle, [tie.id], tie.mark === "hurt" ? "hurt" : "never")),
      talk(scene, "circle-never", facts),
    );
  return log(scene, tie, todayOf(scene));
}

/** Contact on a day: their clock begins again there. */
function note(scene: Scene, tie: Tie, day: string): Turn {
  const told = contacted(scene.person.circle, tie.id, day);
  const isBack = told.ties.some(({ id, ring }) => id === tie.id && ring !== tie.ring);
  const facts = { name: showName(tie.name), ago: daysBetween(day, todayOf(scene)) };
  return close(withCircle(scene, told), talk(scene, isBack ? "circle-revived" : "circle-logged", facts));
}

/** The buttons under somebody who was let go. A press that comes late changes nothing. */
export function undo(scene: Scene, way: "forget" | "back", id: number): Turn {
  const { circle } = scene.person;
  const [tie] = tiesOf(circle, [id]);
  if (!tie) return say(scene.person, talk(scene, "circle-forgotten"));
  const isIn = tie.mark === "open" || tie.mark === "unsaid";
  if (way === "forget" && !isIn) return close(withCircle(scene, without(circle, id)), talk(scene, "circle-forgotten"));
  const mark = tie.ring === "drifted" ? "unsaid" : "open";
  const back = tie.mark === "gone" || tie.mark === "never" ? marked(circle, [id], mark) : circle;
  return close(withCircle(scene, back), talk(scene, "circle-back", { name: showName(tie.name) }));
}

/** "They're enough for me": nothing wider is offered until a need is raised. */
export const sayEnough = (scene: Scene): Turn => closeAsEnough(scene);

/** Something is missing after all. */
export function raiseNeed(scene: Scene): Turn {
  const person = withNeed(scene.person);
  const facts = { day: todayOf(scene), missing: true };
  return reachOut({ ...scene, person: { ...person, circle: { ...person.circle, facts } } });
}

/** A kind line to one of those who are there: nobody new. */
export function upkeep(scene: Scene): Turn {
  const { circle, id: personId } = scene.person;
  const easy = drawEasy(circle, { personId, today: todayOf(scene) });
  return easy
    ? ask(scene, { asked: "upkeep", goal: "log", about: [easy.id] })
    : close(scene, talk(scene, "nudge-upkeep"));
}

export function takeUpkeep(scene: Scene, { about }: Circling, value: string): Turn {
  const { circle } = scene.person;
  const [tie] = tiesOf(circle, about);
  if (value === "else") return upkeep(withCircle(scene, passedOver(circle, about, todayOf(scene))));
  return value === "yes" && tie ? doWith(scene, "log", tie) : close(scene, talk(scene, "circle-not-today"));
}
