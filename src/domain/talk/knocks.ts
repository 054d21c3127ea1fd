import type { Knocking } from "../activity.ts";
import type { Playbook } from "../playbook.ts";
import type { Routed } from "../router/route.ts";
import type { Scene } from "../scene.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

/** A mistake's first sentence, by its place among them. */
export type Offered = Knocking["offered"][number];

/** So many are offered at once, and of one mistake. */
const MOST = { all: 4, alike: 2 };

/** The nearest of those that were not shown already. */
export const knocksFor = (
  { playbook }: Pick<Scene, "playbook">,
  { nearest }: Routed,
  shown: readonly Offered[] = [],
): Offered[] =>
  nearest
    .flatMap((name) => offeredAs(playbook, name))
    .filter((knock) => !shown.some((old) => isSame(old, knock)))
    .filter(({ mistake }, place, fresh) => alikeBefore(fresh.slice(0, place), mistake) < MOST.alike)
    .slice(0, MOST.all);

const alikeBefore = (before: readonly Offered[], mistake: string): number =>
  before.filter((one) => one.mistake === mistake).length;

/** By its name; none where its mistake or the sentence has gone from the files since it was learned. */
function offeredAs({ mistakes }: Playbook, name: string): Offered[] {
  const [id, knock] = name.split(".");
  const place = mistakes.find((mistake) => mistake.id === id)?.knocks.findIndex((one) => one.id === knock) ?? -1;
  return id === undefined || place < 0 ? [] : [{ mistake: id, knock: place }];
}

/** The buttons of these sentences, and of "something else". */
export function choicesOf(scene: Scene, number: number, offered: readonly Offered[]): NonNullable<Line["choices"]> {
  const knocks = offered.flatMap(({ mistake, knock }) => {
    const one = scene.playbook.mistakes.find(({ id }) => id === mistake)?.knocks[knock];
    return one ? [{ label: one.label, send: `/answer ${number}.knock ${mistake}.${one.id}` }] : [];
  });
  const other = talk(scene, "other-knock").text;
  return [...knocks, { label: other, send: `/answer ${number}.knock other` }];
}

const isSame = (one: Offered, other: Offered): boolean => one.mistake === other.mistake && one.knock === other.knock;
