import type { Walking } from "../person.ts";
import { hash } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Mistake, Offer, Scope, SmallStep } from "./mistake.ts";

/** Three sentences for the step on the table: kind, practical, plain; for "steps" one small step of each size. */
export function offerFor(scene: Scene, mistake: Mistake, walk: Walking, scope: Scope): string[] {
  const asked = mistake.steps.find(({ id }) => id === walk.asked);
  const seed = `${scene.person.id} ${walk.number} ${walk.asked}`;
  if (asked?.offer === "steps") return smallStepsFor(mistake.smallSteps, scope, seed);
  const fitting = bestFitting(mistake.offers[asked?.offer ?? ""] ?? [], scope);
  const fresh = fitting.filter((offer) => !alreadyShown(offer, walk, scope));
  const one = (kind: "kind" | "practical" | "plain", place: number) => {
    const among = fresh.length > 0 ? fresh : fitting;
    return among[(hash(seed) + place) % among.length]?.[kind](scope);
  };
  const triple =
    asked?.offer === "quieter" || fresh.length === 1
      ? [one("kind", 0), one("practical", 0), one("plain", 0)]
      : [one("kind", 0), one("practical", 1), one("plain", 2)];
  return triple.filter((sentence) => sentence !== undefined);
}

function smallStepsFor(steps: readonly SmallStep[], scope: Scope, seed: string): string[] {
  return (["small", "middle", "useful"] as const).flatMap((size) => {
    const fitting = bestFitting(
      steps.filter((step) => step.size === size),
      scope,
    );
    const step = fitting[hash(seed) % Math.max(fitting.length, 1)];
    return step ? [step.label] : [];
  });
}

/** Those made for what was said; if there are none, those that fit anything. */
function bestFitting<T extends Pick<Offer, "for">>(all: readonly T[], { knock, need, mentions }: Scope): T[] {
  const said = [knock, need, ...(Array.isArray(mentions) ? mentions : [])];
  const made = all.filter((one) => one.for?.some((name) => said.includes(name)));
  return made.length > 0 ? made : all.filter((one) => one.for === undefined);
}

const alreadyShown = (offer: Offer, walk: Walking, scope: Scope): boolean =>
  Object.values(walk.answers).some((answer) =>
    [offer.kind(scope), offer.practical(scope), offer.plain(scope)].some((text) => text === answer),
  );
