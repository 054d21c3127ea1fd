import { normalise, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Turn } from "../talk/turn.ts";
import { addTyped } from "./add.ts";
import { doNamed, withoutDay } from "./change.ts";
import { readTieName } from "./tie-name.ts";
import { findTie, present } from "./ties.ts";

/** A name has at most so many words where it is only said in passing. */
const MOST_WORDS = 4;

/** "Add Maya, old flatmate", "wrote to Maya", "let Tom go": read only where nothing else can be meant. Null if it is none of these. */
export function takePlainWords(scene: Scene, text: string): Turn | null {
  const { circle: words } = scene.playbook.vocabulary;
  const added = nameIn(text, words.add);
  if (added !== null && isAdding(scene, added)) return addTyped(scene, added);
  const deeds = [
    ["log", words.wrote],
    ["let-go", words.letGo],
    ["never", words.never],
  ] as const;
  for (const [deed, phrases] of deeds) {
    const name = nameIn(text, phrases);
    const named = name === null ? null : withoutDay(name, scene.playbook.vocabulary);
    if (name !== null && named !== null && findTie(scene.person.circle, named.name)) return doNamed(scene, deed, name);
  }
  return null;
}

/** What stands where the phrase has its "…". */
function nameIn(text: string, phrases: readonly string[]): string | null {
  const said = text.replace(/[\u2018\u2019]/g, "'").trim();
  for (const phrase of phrases) {
    const [before = "", after = ""] = phrase.split("…").map((part) => part.trim());
    const bare = said.replace(/[.!?\s]+$/, "");
    const lower = bare.toLowerCase();
    const begins = before === "" || lower.startsWith(`${before} `);
    if (!begins || !(after === "" || lower.endsWith(` ${after}`))) continue;
    const name = bare.slice(before.length, after === "" ? undefined : bare.length - after.length).trim();
    if (name !== "") return name;
  }
  return null;
}

/** Somebody to add looks like a name: with a comma and where from, with a capital, very short, or where others were added before. */
function isAdding({ person }: Scene, added: string): boolean {
  const [name = ""] = added.split(/[,\n]/);
  const read = readTieName(name);
  if ("wrong" in read) return read.wrong === "elsewhere";
  if (wordsOf(name).length > MOST_WORDS) return false;
  const looksLikeOne = added.includes(",") || /^\p{Lu}/u.test(name) || normalise(name).length <= 2;
  return looksLikeOne || (wordsOf(name).length === 1 && present(person.circle).length > 0);
}
