import type { Near } from "../domain/router/nearest.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import type { Problem } from "./problem.ts";
import { type PlaybookFile, readText } from "./yaml-file.ts";

/** The lines of nearest.txt, "message | mistake.knock mistake.knock"; a sentence that no mistake has is a problem. */
export function readNear(file: PlaybookFile, mistakes: readonly Mistake[], problems: Problem[]): Near[] {
  const known = mistakes.flatMap(({ id, knocks }) => knocks.map((knock) => `${id}.${knock.id}`));
  const lines = (readText(file, problems) ?? "").split(/\r?\n/);
  return lines.flatMap((line, place) => {
    if (line.trim() === "" || line.startsWith("# ")) return [];
    const [text = "", names = ""] = line.split(" | ");
    const knocks = names.split(" ").filter((name) => name !== "");
    const unknown = knocks.find((name) => !known.includes(name));
    if (unknown === undefined && knocks.length > 0) return [{ text: text.trim(), knocks }];
    const wrong = unknown === undefined ? "no first sentence is named." : `"${unknown}" is not there.`;
    problems.push({ file: file.name, line: place + 1, wrong, write: `One of these: ${known.join(", ")}.` });
    return [];
  });
}
