import type { TalkLine } from "../playbook.ts";
import { marksOf, wereLast } from "../reading/said.ts";
import type { Scene } from "../scene.ts";

/** Whether one of these lines was the last reply. */
export const wasSaid = ({ person, playbook }: Scene, keys: readonly string[]): boolean =>
  keys.some((key) => playbook.talk[key]?.some((line) => wereLast(person.said, marksOfLine(line))));

/** A line of the playbook never changes, so its marks are made once. */
const marks = new WeakMap<TalkLine, string[]>();

function marksOfLine(line: TalkLine): string[] {
  const known = marks.get(line) ?? marksOf(line.text({}));
  marks.set(line, known);
  return known;
}
