import type { Walking } from "../activity.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { smallStepsFor, wishOf } from "../try/small-steps.ts";
import { byFit } from "./fit.ts";
import type { Offer, Scope } from "./mistake.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

const KINDS = ["kind", "practical", "plain"] as const;

/** Three sentences for the step on the table: kind, practical, plain; for "steps" one small step of each size. */
export function offerFor({ person }: Scene, open: OnTable, scope: Scope): string[] {
  const { mistake, walk } = open;
  const asked = stepOf(open);
  const seed = `${person.id} ${walk.number} ${walk.asked}`;
  if (asked?.offer === "steps") return smallStepsFor(mistake.smallSteps, scope, { seed, ...wishOf(person, walk) });
  const groups = byFit(mistake.offers[asked?.offer ?? ""] ?? [], scope);
  const unseen = groups.map((offers) => offers.filter((offer) => !alreadyShown(offer, walk, scope)));
  const among = [...unseen, ...groups].find((offers) => offers.length > 0) ?? [];
  const textOf = (offer: Offer) => KINDS.map((kind) => offer[kind](scope)).join("\n");
  const freshOne = freshest(among, { seed, said: person.said, textOf });
  const first = freshOne ? among.indexOf(freshOne) : 0;
  const one = (kind: (typeof KINDS)[number], place: number) => among[(first + place) % among.length]?.[kind](scope);
  const triple =
    asked?.offer === "quieter" || among.length === 1
      ? [one("kind", 0), one("practical", 0), one("plain", 0)]
      : [one("kind", 0), one("practical", 1), one("plain", 2)];
  return triple.filter((sentence) => sentence !== undefined);
}

const alreadyShown = (offer: Offer, walk: Walking, scope: Scope): boolean =>
  Object.values(walk.answers).some((answer) => KINDS.some((kind) => offer[kind](scope) === answer));
