import { isQuiet } from "../danger/quiet.ts";
import { escapeMarkdown } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line, Turn } from "../talk/turn.ts";
import { startTry } from "../try/start-try.ts";
import type { Circling, Tie } from "./circle.ts";
import { drawDrifted, drawEasy, isWarm, passedOver, reachable } from "./draw.ts";
import { SMALL_CIRCLE } from "./enough.ts";
import { askFacts } from "./facts.ts";
import { ask, close, draftFor, offTable, tiesOf, todayOf, withCircle } from "./table.ts";
import { contacted, marked, present } from "./ties.ts";

/** Two lines to somebody: not after danger, not where it is enough, and not before the four facts are known. */
export function reachOut(scene: Scene): Turn {
  const { circle } = scene.person;
  if (isQuiet(scene.person, scene.now)) return close(scene, talk(scene, "circle-quiet-time"));
  if (circle.enough !== null) return ask(scene, { asked: "enough", goal: "write" });
  return circle.facts === null ? askFacts(scene) : goFurther(scene);
}

/** Widening is wanted: somebody easy first, then a draw. */
export function goFurther(scene: Scene): Turn {
  const { circle } = scene.person;
  const today = todayOf(scene);
  if (reachable(circle, today).length === 0) {
    const isUnsure = present(circle).some(({ mark }) => mark === "unsaid");
    return ask(scene, { asked: isUnsure ? "whom" : "name", goal: "write" });
  }
  return isWarm(circle, today) ? draw(scene) : warmUp(scene);
}

function warmUp(scene: Scene): Turn {
  const easy = drawEasy(scene.person.circle, { personId: scene.person.id, today: todayOf(scene) });
  return easy ? ask(scene, { asked: "warm", goal: "write", about: [easy.id] }) : draw(scene);
}

/** A hello to somebody easy: sent, somebody else, skipped, or not today. */
export function takeWarm(scene: Scene, circling: Circling, value: string): Turn {
  const today = todayOf(scene);
  const { circle } = scene.person;
  if (value === "else") return warmUp(withCircle(scene, passedOver(circle, circling.about, today)));
  if (value === "skip") return draw(scene);
  if (value === "no") return close(scene, talk(scene, "circle-not-today"));
  return draw(withCircle(scene, { ...greeted(circling, scene), warmed: today }));
}

const greeted = ({ about }: Circling, scene: Scene) =>
  about.reduce((circle, id) => contacted(circle, id, todayOf(scene)), scene.person.circle);

/** One of places 2 to 10. Where there is only one, more are asked for first. */
function draw(scene: Scene): Turn {
  const { circle, id: personId } = scene.person;
  const today = todayOf(scene);
  const drawn = drawDrifted(circle, { personId, today });
  if (drawn) return offer(scene, drawn);
  const [only, ...others] = reachable(circle, today);
  return only && others.length === 0
    ? ask(scene, { asked: "few", goal: "write", about: [only.id] })
    : close(scene, talk(scene, "circle-none-left"));
}

const offer = (scene: Scene, tie: Tie): Turn =>
  ask(scene, { asked: "draft", goal: "write", about: [tie.id], draft: draftFor(scene, tie) });

/** More names first, the only one after all, or not today. */
export function takeFew(scene: Scene, { about }: Circling, value: string): Turn {
  const [only] = tiesOf(scene.person.circle, about);
  if (value === "add") return ask(scene, { asked: "name", goal: "write" });
  return value === "yes" && only ? offer(scene, only) : close(scene, talk(scene, "circle-not-today"));
}

/** The two lines: to be sent, others, to somebody else, never to this one, or not today. Own words are sent as they are. */
export function takeDraft(scene: Scene, circling: Circling, said: { value: string } | { text: string }): Turn {
  const { circle } = scene.person;
  const [tie] = tiesOf(circle, circling.about);
  if (tie?.mark !== "open") return draw(scene);
  const passed = passedOver(circle, circling.about, todayOf(scene));
  if ("text" in said) return intoTry(scene, tie, ownLines(said.text));
  switch (said.value) {
    case "other":
      return offer(scene, tie);
    case "else":
      return draw(withCircle(scene, passed));
    case "never":
      return draw(withCircle(scene, marked(passed, [tie.id], "never")));
    case "yes":
      return intoTry(scene, tie, (circling.draft ?? "").split("\n"));
    default:
      return close(scene, talk(scene, "circle-not-today"));
  }
}

/** Their own lines as they were typed, at most two. */
const ownLines = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 2);

/** It becomes a small thing to do, about them: what is tied to it, and one guess, are asked next. */
function intoTry(scene: Scene, tie: Tie, lines: readonly string[]): Turn {
  const quoted: Line = { text: lines.map((line) => `> ${escapeMarkdown(line)}`).join("\n") };
  return startTry(offTable(scene), {
    mistake: SMALL_CIRCLE,
    step: talk(scene, "circle-step", { name: tie.name }).text,
    who: tie.name,
    ahead: [quoted],
  });
}
