import { choose, type Option } from "../reading/choose.ts";
import { isLastReply } from "../reading/said.ts";
import { listenTo, saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import type { Line, Turn } from "../talk/turn.ts";
import { addTyped, placeIn, takeHurt, takeWhich } from "./add.ts";
import { doNamed, doWith, raiseNeed, sayEnough, takeUpkeep, upkeep } from "./change.ts";
import type { Circling } from "./circle.ts";
import { takeFact } from "./facts.ts";
import { reachOut, takeDraft, takeFew, takeWarm } from "./reach-out.ts";
import { MOST_AT_ONCE, readRing, readTies } from "./read-tie.ts";
import { showName } from "./show-name.ts";
import { askAgain, close, lay, tiesOf, withCircle } from "./table.ts";
import { findTie, marked } from "./ties.ts";

/** More words than this are no name: something else is on their mind. */
const MOST_WORDS = 8;

/** An answer to a question about the circle. Null if it is none: then it is a message like any other. */
export function takeCircle(scene: Scene, circling: Circling, said: { value: string } | { text: string }): Turn | null {
  const value = "value" in said ? said.value : meantBy(scene, circling, said.text);
  if (value === null && "text" in said) return takeOwnWords(scene, circling, said.text);
  if (value === null) return null;
  switch (circling.asked) {
    case "name":
      if (value === "enough") return sayEnough(scene);
      return value === "skip" ? close(scene, talk(scene, "circle-no-new")) : null;
    case "ring": {
      const ring = value === "close" || value === "known" || value === "drifted" ? value : null;
      return ring ? placeIn(scene, circling, ring) : close(scene, talk(scene, "circle-no-new"));
    }
    case "hurt":
      return takeHurt(scene, circling, value);
    case "which":
      return value === "skip" ? takeHurt(scene, circling, "unsaid") : takeWhich(scene, circling, Number(value));
    case "whom":
      return value === "skip"
        ? close(scene, talk(scene, "circle-not-today"))
        : takeWhom(scene, circling, Number(value));
    case "missing":
    case "night":
    case "moves":
    case "tight":
    case "spare":
      return takeFact(scene, circling, value);
    case "enough":
      if (value === "upkeep") return upkeep(scene);
      return value === "yes" ? raiseNeed(scene) : sayEnough(scene);
    case "warm":
      return takeWarm(scene, circling, value);
    case "few":
      return takeFew(scene, circling, value);
    case "draft":
      return takeDraft(scene, circling, { value });
    case "upkeep":
      return takeUpkeep(scene, circling, value);
  }
}

/** Words of their own, where the question has room for them. */
function takeOwnWords(scene: Scene, circling: Circling, text: string): Turn | null {
  const { asked, goal } = circling;
  const again = () => askOnce(scene, circling, [talk(scene, "unread-choice")]);
  if (asked === "draft") return wordsOf(text).length > 1 ? takeDraft(scene, circling, { text }) : again();
  const named = asked === "missing" ? findTie(scene.person.circle, text) : null;
  if (named) return askAgain(scene, circling, [talk(scene, "circle-in-here", { name: showName(named.name) })]);
  if (asked === "missing") return takeFact(scene, circling, "yes");
  if (asked === "enough") return raiseNeed(scene);
  if (asked === "name") return takeNames(scene, circling, text);
  if (wordsOf(text).length > MOST_WORDS) return null;
  const hasDied = saysAny(text, scene.playbook.vocabulary.circle.died);
  if (hasDied && (asked === "ring" || asked === "hurt")) return takeDied(scene, circling);
  if (asked === "ring") return takeRing(scene, circling, text) ?? again();
  const tie = asked === "whom" || asked === "which" ? findTie(scene.person.circle, text) : null;
  if (tie) return takeCircle(scene, circling, { value: String(tie.id) });
  return asked === "whom" && goal !== "write" && goal !== "add" ? doNamed(scene, goal, text) : again();
}

/** Asked once more, and then again; after that it is left. */
function askOnce(scene: Scene, circling: Circling, ahead: Line[] = []): Turn {
  const { said } = scene.person;
  const question = lay(scene, circling).text;
  const wasAsked = [said, said.slice(0, -1), said.slice(0, -2)].every((before) => isLastReply(before, question));
  if (!wasAsked) return askAgain(scene, circling, ahead);
  return close(scene, talk(scene, ADDS.includes(circling.asked) ? "circle-no-new" : "circle-left"));
}

const ADDS: readonly Circling["asked"][] = ["name", "ring"];

/** Names, nobody after all, or something else that is on their mind. */
function takeNames(scene: Scene, circling: Circling, text: string): Turn | null {
  const { circle, fillers, no, nobody, unsure, done } = scene.playbook.vocabulary;
  const says = listenTo(text);
  if (says(fillers)) return askOnce(scene, circling);
  if ([no, nobody, unsure, done].some(says)) return close(scene, talk(scene, "circle-no-new"));
  const isLong = text.split(/[\n;]/).some((line) => wordsOf(line.split(",")[0] ?? "").length > MOST_WORDS);
  return isLong || says(circle.notNames) ? null : addTyped(scene, withoutHedges(text, fillers), circling.goal);
}

/** "Just my wife to be honest" as "my wife", written as they wrote it. */
function withoutHedges(text: string, fillers: readonly string[]): string {
  const bare = withoutFillers(text, fillers);
  const at = text.toLowerCase().indexOf(bare);
  const isHedged = wordsOf(bare).length < wordsOf(text).length;
  return isHedged && at >= 0 ? text.slice(at, at + bare.length) : text;
}

/** Who has died is not added; who is in here already is never brought up. */
function takeDied(scene: Scene, { about, adding }: Circling): Turn {
  const { circle } = scene.person;
  const name = [...adding, ...tiesOf(circle, about)].map((one) => showName(one.name)).join(", ");
  return close(withCircle(scene, marked(circle, about, "never")), talk(scene, "circle-died", { name }));
}

/** The ring in words of their own, that it ended with hurt, or more names before the ring is known. */
function takeRing(scene: Scene, circling: Circling, text: string): Turn | null {
  const { vocabulary } = scene.playbook;
  const ring = readRing(text, vocabulary);
  if (ring) return placeIn(scene, circling, ring);
  if (saysAny(text, vocabulary.circle.hurt)) return placeIn(scene, circling, "drifted", "hurt");
  const more = text.includes(",") ? readTies(text, scene.playbook) : [];
  const adding = more.flatMap(({ name, from }) => ("name" in name ? [{ name: name.name, from }] : []));
  return adding.length === 0
    ? null
    : askAgain(scene, { ...circling, adding: [...circling.adding, ...adding].slice(-MOST_AT_ONCE) });
}

/** Whoever they named as safe may be brought up; or what they came to do is done. */
function takeWhom(scene: Scene, { goal }: Circling, id: number): Turn {
  const [tie] = tiesOf(scene.person.circle, [id]);
  if (!tie) return close(scene, talk(scene, "circle-forgotten"));
  if (goal === "log" || goal === "let-go" || goal === "never") return doWith(scene, goal, tie);
  const safe = tie.mark === "unsaid" ? marked(scene.person.circle, [id], "open") : scene.person.circle;
  return reachOut(withCircle(scene, safe));
}

/** The buttons of a question, as they may be typed. */
export const optionsOf = (scene: Scene, circling: Circling): Option[] =>
  (lay(scene, circling).choices ?? []).map(({ label, send }) => ({ label, value: send.split(" ").at(-1) ?? "" }));

/** Which of the buttons a message means. */
function meantBy(scene: Scene, circling: Circling, text: string): string | null {
  const { vocabulary } = scene.playbook;
  const options = optionsOf(scene, circling);
  if (circling.asked === "whom" || circling.asked === "which")
    return options.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.value ?? null;
  const isOwn = circling.asked === "draft" && wordsOf(withoutFillers(text, vocabulary.fillers)).length > 4;
  return isOwn ? null : (choose(text, options, vocabulary)?.value ?? null);
}
