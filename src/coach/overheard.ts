import { gate } from "../domain/gate/gate.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Words } from "../domain/scene.ts";
import type { Coach } from "./ports.ts";

/**
 * What is said to somebody who speaks to the coach where others read along: an invitation, and where it may be serious
 * also who helps, in the language it was said in. It is the same for everybody, and nothing of it is kept.
 */
export function overheard(text: string, { talk, safety }: Playbook): string {
  const line = (key: string) => talk[key]?.[0]?.text({}) ?? "";
  const verdict = gate(text);
  if (verdict.level === "clear") return line("in-public");
  const theirs = safety.languages[verdict.language ?? ""]?.inPublic;
  return `${theirs ?? line("in-public-danger")}\n${line("in-public")}`;
}

/** What a face asks about a text that is no turn of anybody's. */
export const createOverhearing = (words: () => Words): Pick<Coach, "overheard" | "alarms"> => ({
  overheard: (text) => overheard(text, words().playbook),
  alarms(text) {
    const { level } = gate(text);
    return level === "clear" ? null : level;
  },
});
