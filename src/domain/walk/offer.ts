import type { Walking } from "../person.ts";
import { freshest } from "../reading/said.ts";
import { hash } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Mistake, Offer, Scope, SmallStep } from "./mistake.ts";

const KINDS = ["kind", "practical", "plain"] as const;

/** Three sentences for the step on the table: kind, practical, plain; for "steps" one small step of each size. */
export function offerFor({ person }: Scene, mistake: Mistake, walk: Walking, scope: Scope): string[] {
  const asked = mistake.steps.find(({ id }) => id === walk.asked);
  const seed = `${person.id} ${walk.number} ${walk.asked}`;
  if (asked?.offer === "steps") return smallStepsFor(mistake.smallSteps, scope, seed);
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

function smallStepsFor(steps: readonly SmallStep[], scope: Scope, seed: string): string[] {
  const allowed = steps.filter(({ adults }) => !adults || scope["adult"] === "yes");
  return (["small", "middle", "useful"] as const).flatMap((size) => {
    const [fitting = []] = byFit(
      allowed.filter((step) => step.size === size),
      scope,
    );
    const step = fitting[hash(seed) % Math.max(fitting.length, 1)];
    return step ? [step.label] : [];
  });
}

/** Those made for what the message mentions, then those made for the knock, then those that fit anything; no empty group. */
function byFit<T extends Pick<Offer, "for">>(all: readonly T[], { knock, need, mentions }: Scope): T[][] {
  const mentioned: unknown[] = Array.isArray(mentions) ? mentions : [];
  const madeFor = (said: unknown[]) => all.filter((one) => one.for?.some((name) => said.includes(name)));
  const groups = [madeFor(mentioned), madeFor([knock, need]), all.filter((one) => one.for === undefined)];
  return groups.filter((group) => group.length > 0);
}

const alreadyShown = (offer: Offer, walk: Walking, scope: Scope): boolean =>
  Object.values(walk.answers).some((answer) => KINDS.some((kind) => offer[kind](scope) === answer));
