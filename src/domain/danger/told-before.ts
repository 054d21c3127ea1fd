import type { Person } from "../person.ts";
import type { Hazard } from "../reading/hazards.ts";
import { listenTo } from "../reading/text.ts";
import type { Scene } from "../scene.ts";

/** What they said of it in this talk or walk, before anything was asked, or told of the thing they did. */
export function toldBefore({ activity, progress }: Person): string[] {
  if (activity?.kind === "talk") return activity.exchanges.map(({ said }) => said);
  if (activity?.kind === "knock") return activity.situation.split("\n");
  if (activity?.kind === "tell") return activity.said === null ? [] : [activity.said];
  if (activity?.kind === "rehearse") return [activity.place ?? "", ...activity.exchanges.map(({ said }) => said)];
  if (activity?.kind !== "walk") return [];
  const told = activity.looksBackOn === undefined ? undefined : progress.tries[activity.looksBackOn]?.text;
  const answers = Object.values(activity.answers).filter((answer) => typeof answer === "string");
  return told === undefined ? answers : [...answers, told];
}

/** Listens to a message together with what was said before, which counts where something of it is new. */
export function toldIn({ person }: Scene, text: string): (hazard: Hazard) => boolean {
  const [says, whole] = [listenTo(text), listenTo([...toldBefore(person), text].join("\n"))];
  return ({ ways, not }) => !whole(not) && ways.some((parts) => parts.some(says) && parts.every(whole));
}

/** The same, where more of it is new than that something was said again: what it may be was asked when it was whole. */
export function toldAnewIn(scene: Scene, text: string): (hint: Hazard) => boolean {
  const isTold = toldIn(scene, text);
  const [says, before] = [listenTo(text), listenTo(toldBefore(scene.person).join("\n"))];
  const isNew = (parts: Hazard["ways"][number]) =>
    !parts.every(before) || parts.flat().some((one) => says([one]) && !before([one]));
  return (hint) => isTold({ ...hint, ways: hint.ways.filter(isNew) });
}
