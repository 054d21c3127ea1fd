import type { Knocking } from "../activity.ts";
import type { Routed } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

/** A mistake's first sentence, by its place among them. */
export type Offered = Knocking["offered"][number];

type Words = Pick<Scene, "playbook">;

/** So many are offered at once. */
export const AT_ONCE = 4;

/** So many of one mistake at most, so that another reading has room. */
const ALIKE = 2;

/** The nearest of those that were not shown already. */
export const knocksFor = (words: Words, { nearest }: Routed, shown: readonly Offered[] = []): Offered[] =>
  nearest
    .flatMap((name) => offeredAs(words, name))
    .filter((knock) => !shown.some((old) => isSame(old, knock)))
    .filter(({ mistake }, place, fresh) => alikeBefore(fresh.slice(0, place), mistake) < ALIKE)
    .slice(0, AT_ONCE);

const alikeBefore = (before: readonly Offered[], mistake: string): number =>
  before.filter((one) => one.mistake === mistake).length;

/** By its name; none where its mistake or the sentence has gone from the files since it was learned. */
function offeredAs(words: Words, name: string): Offered[] {
  const [id, knock] = name.split(".");
  const place = mistakeOf(words, id)?.knocks.findIndex((one) => one.id === knock) ?? -1;
  return id === undefined || place < 0 ? [] : [{ mistake: id, knock: place }];
}

/** "mistake.knock", as the files and the buttons name it. */
export const nameOf = (words: Words, { mistake, knock }: Offered): string =>
  `${mistake}.${mistakeOf(words, mistake)?.knocks[knock]?.id}`;

/** The buttons of these sentences, and of "something else". */
export function choicesOf(scene: Scene, number: number, offered: readonly Offered[]): NonNullable<Line["choices"]> {
  const knocks = offered.flatMap(({ mistake, knock }) => {
    const label = mistakeOf(scene, mistake)?.knocks[knock]?.label;
    return label === undefined ? [] : [{ label, send: `/answer ${number}.knock ${nameOf(scene, { mistake, knock })}` }];
  });
  const other = talk(scene, "other-knock").text;
  return [...knocks, { label: other, send: `/answer ${number}.knock other` }];
}

const isSame = (one: Offered, other: Offered): boolean => one.mistake === other.mistake && one.knock === other.knock;
