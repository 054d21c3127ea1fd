import { type Circle, type Mark, MOST_TIES, type Ring, type Tie } from "./circle.ts";
import { folded } from "./tie-name.ts";

/** Somebody new, as they are told. */
export interface NewTie {
  name: string;
  from: string | null;
  ring: Ring;
  mark: Mark;
}

/** Those who are in the circle: not those who were let go. */
export const present = ({ ties }: Circle): Tie[] => ties.filter(({ mark }) => mark !== "gone");

/** Who may be suggested at all. Whoever hurt them, was let go or is never to be suggested is not among them. */
export const suggestible = ({ ties }: Circle): Tie[] => ties.filter(({ mark }) => mark === "open");

/** Who is meant by a name: the same name, or the only one that begins with that word. */
export function findTie({ ties }: Circle, name: string): Tie | null {
  const wanted = folded(name);
  if (wanted === "") return null;
  const same = ties.find((tie) => folded(tie.name) === wanted);
  if (same) return same;
  const begun = ties.filter((tie) => folded(tie.name).startsWith(`${wanted} `));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Whether one more fits: whoever was let go makes room. */
export const isFull = (circle: Circle): boolean => present(circle).length >= MOST_TIES;

/** Adds somebody, in place of whoever was let go longest ago where it would be too many. */
export function withTie(circle: Circle, { name, from, ring, mark }: NewTie): Circle {
  if (isFull(circle)) return circle;
  const oldest = circle.ties.length < MOST_TIES ? undefined : circle.ties.find((tie) => tie.mark === "gone");
  const tie: Tie = { id: circle.made + 1, name, from, ring, mark };
  return { ...circle, made: tie.id, ties: [...circle.ties.filter((one) => one !== oldest), tie] };
}

export const without = (circle: Circle, id: number): Circle => ({
  ...circle,
  ties: circle.ties.filter((tie) => tie.id !== id),
});

const changed = (circle: Circle, ids: readonly number[], change: Partial<Tie>): Circle => ({
  ...circle,
  ties: circle.ties.map((tie) => (ids.includes(tie.id) ? { ...tie, ...change } : tie)),
});

export const marked = (circle: Circle, ids: readonly number[], mark: Mark): Circle => changed(circle, ids, { mark });

export const moved = (circle: Circle, id: number, ring: Ring): Circle => changed(circle, [id], { ring });

/** They were in contact: the clock begins again, and a drifted one is known again. Silence starts the clock only. */
export function contacted(circle: Circle, id: number, day: string, { isAnswered = true } = {}): Circle {
  const tie = circle.ties.find((one) => one.id === id);
  if (!tie) return circle;
  const isBack = tie.ring === "drifted" && isAnswered;
  return changed(circle, [id], {
    contact: tie.contact !== undefined && tie.contact > day ? tie.contact : day,
    ...(isBack && { ring: "known", revived: day }),
  });
}
