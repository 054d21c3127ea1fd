import type { Person } from "../person.ts";

/** What they said of it in this talk or walk, before anything was asked, or told of the thing they did. */
export function toldBefore({ activity, progress }: Person): string[] {
  if (activity?.kind === "talk") return activity.exchanges.map(({ said }) => said);
  if (activity?.kind === "knock") return activity.situation.split("\n");
  if (activity?.kind !== "walk") return [];
  const told = activity.looksBackOn === undefined ? undefined : progress.tries[activity.looksBackOn]?.text;
  const answers = Object.values(activity.answers).filter((answer) => typeof answer === "string");
  return told === undefined ? answers : [...answers, told];
}
