import type { Playbook } from "../domain/playbook.ts";
import { wordsOf } from "../domain/reading/text.ts";

/** Days and months are no names, nor is the one who speaks. */
const NO_NAMES =
  /^(?:I|I'\w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|English|OK)$/;

/** Whether a text names somebody or something that is not among these words: the script's own examples are nobody they know. */
export function namesAnew(text: string, playbook: Playbook, from: string): boolean {
  const theirs = new Set(wordsOf(from));
  const names = namesIn(playbook);
  const inside = text.match(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}[\p{L}']*/gu) ?? [];
  const anywhere = (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).filter((word) => names.has(word));
  return [...inside, ...anywhere].some(
    (word) => !NO_NAMES.test(word) && !theirs.has(word.toLowerCase().replace(/'s$/, "")),
  );
}

/** Playbooks never change, so each is read once. */
const ready = new WeakMap<Playbook, Set<string>>();

/** What the script only ever writes with a capital, inside a sentence too. */
function namesIn(playbook: Playbook): Set<string> {
  const known = ready.get(playbook);
  if (known) return known;
  const written = playbook.written.join("\n");
  const small = new Set(written.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const inside = written.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu) ?? [];
  const names = new Set(inside.filter((word) => !small.has(word.toLowerCase()) && !NO_NAMES.test(word)));
  ready.set(playbook, names);
  return names;
}
