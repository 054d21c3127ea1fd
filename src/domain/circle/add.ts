import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Turn } from "../talk/turn.ts";
import { type Circling, LONGEST, type Mark, MOST_TIES, type Ring, type Tie } from "./circle.ts";
import { reachOut } from "./reach-out.ts";
import { readTies, type TypedTie } from "./read-tie.ts";
import { showName } from "./show-name.ts";
import { ask, askAgain, close, tiesOf, todayOf, withCircle } from "./table.ts";
import { contacted, findTie, isFull, marked, moved, withTie } from "./ties.ts";

/** Somebody to add: what was typed in one go, or in the fields of a form. Without a name it is asked for. */
export function addTyped(scene: Scene, text: string, goal: Circling["goal"] = "add"): Turn {
  const typed = readTies(text, scene.playbook);
  return typed.length === 0 ? ask(scene, { asked: "name", goal }) : addAll(scene, typed, goal);
}

/** Adds those who can be kept, one ring for all that have none of their own. */
export function addAll(scene: Scene, typed: readonly TypedTie[], goal: Circling["goal"]): Turn {
  const wrong = typed.map(({ name }) => name).find((name) => "wrong" in name);
  if (wrong && "wrong" in wrong) return refused(scene, wrong.wrong, goal);
  const { circle } = scene.person;
  const named = typed.flatMap(({ name, ...rest }) => ("name" in name ? [{ ...rest, name: name.name }] : []));
  const fresh = named.filter(
    ({ name }, place) => !isHere(scene, name) && named.findIndex((one) => one.name === name) === place,
  );
  const [twice] = named;
  if (fresh.length === 0 && twice) return isAlreadyIn(scene, twice.name);
  if (isFull(circle)) return close(scene, talk(scene, "circle-full", { most: MOST_TIES }));
  const ring = fresh.every((one) => one.ring === fresh[0]?.ring) ? (fresh[0]?.ring ?? null) : null;
  const adding = fresh.map(({ name, from }) => ({ name, from }));
  return ring === null
    ? ask(scene, { asked: "ring", goal, adding })
    : placeIn(scene, { goal, adding, isContact: false }, ring);
}

/** Nothing of it is kept; the question for a name stays on the table. */
const refused = (scene: Scene, wrong: "elsewhere" | "long" | "empty", goal: Circling["goal"]): Turn => {
  const turn = ask(scene, { asked: "name", goal });
  return { ...turn, lines: [{ ...talk(scene, `circle-name-${wrong}`, { most: LONGEST.name }), writeIt: true }] };
};

const isHere = ({ person }: Scene, name: string): boolean => {
  const tie = findTie(person.circle, name);
  return tie !== null && tie.mark !== "gone";
};

const isAlreadyIn = (scene: Scene, name: string): Turn => {
  const tie = findTie(scene.person.circle, name);
  return close(scene, talk(scene, "circle-twice", { name: showName(tie?.name ?? name) }));
};

/** The ring is known: whoever drifted is asked about once before they are ever brought up, unless it is said already. */
export function placeIn(scene: Scene, told: Adding, ring: Ring, mark?: Mark): Turn {
  const kept = mark ?? (ring === "drifted" && !told.isContact ? "unsaid" : "open");
  const { circle, ids } = addedTo(scene, told, { ring, mark: kept });
  const added = withCircle(scene, circle);
  return kept === "unsaid"
    ? ask(added, { asked: "hurt", goal: told.goal, about: ids })
    : goOn(added, told.goal, tiesOf(circle, ids));
}

type Adding = Pick<Circling, "goal" | "adding" | "isContact">;

/** As many as there is room for; whoever was let go before is back. */
function addedTo(scene: Scene, { adding, isContact }: Adding, { ring, mark }: Pick<Tie, "ring" | "mark">) {
  const day = todayOf(scene);
  let { circle } = scene.person;
  const ids: number[] = [];
  for (const { name, from } of adding) {
    const known = findTie(circle, name);
    const next = known
      ? moved(marked(circle, [known.id], mark), known.id, ring)
      : withTie(circle, { name, from, ring, mark });
    const id = known?.id ?? next.made;
    if (next === circle || ids.includes(id)) continue;
    ids.push(id);
    circle = isContact ? contacted(next, id, day) : next;
  }
  return { circle, ids };
}

/** What is said when everything about them is known; who came to write goes on to that. */
export function goOn(scene: Scene, goal: Circling["goal"], ties: readonly Tie[]): Turn {
  const namesOf = (marks: Tie["mark"][]) =>
    ties
      .filter(({ mark }) => marks.includes(mark))
      .map(({ name }) => showName(name))
      .join(", ") || null;
  if (goal === "write" && ties.some(({ mark, ring }) => mark === "open" && ring !== "close")) return reachOut(scene);
  const open = namesOf(["open"]);
  if (goal === "log" && open !== null) return close(scene, talk(scene, "circle-logged", { name: open, ago: 0 }));
  const facts = { names: namesOf(["open", "unsaid"]), hurt: namesOf(["hurt"]), unsaid: namesOf(["unsaid"]) };
  return close(scene, talk(scene, "circle-added", facts));
}

/** "It just went quiet", "they hurt me", or nothing said: then they are not brought up either. */
export function takeHurt(scene: Scene, circling: Circling, value: string): Turn {
  const { circle } = scene.person;
  const { about, goal } = circling;
  if (value === "hurt" && about.length > 1) return askAgain(scene, { ...circling, asked: "which" });
  const mark = value === "quiet" ? "open" : value === "hurt" ? "hurt" : "unsaid";
  const told = marked(circle, about, mark);
  return goOn(withCircle(scene, told), goal, tiesOf(told, about));
}

/** Which of several it was; the others just went quiet. */
export function takeWhich(scene: Scene, { about, goal }: Circling, id: number): Turn {
  const others = about.filter((one) => one !== id);
  const told = marked(marked(scene.person.circle, others, "open"), [id], "hurt");
  return goOn(withCircle(scene, told), goal, tiesOf(told, about));
}
