import type { Signal } from "../gate/signal.ts";
import { mentionsIn } from "../reading/mention.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { metBy } from "./check.ts";
import { kindOf, numbered } from "./of-danger.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** What a "no" to the plain question leaves to say before the talk goes on: who is good for it all the same. */
export function careAfterNo(scene: Scene, signal: Signal): Line | null {
  const kind = kindOf(signal) ?? "";
  return ["body", "mind", "lure", "eating"].includes(kind) ? numbered(scene, `check-care-${kind}`) : null;
}

/** Somebody who has said no, by the id of the mention. */
const SAID_NO = "said-no";

/** What is nothing to work on, also after a "no": it is met as what it may be. Null for all that may go on. */
export function takeAfterNo(scene: Scene, held: string, signal: Signal): Turn | null {
  const { person, playbook } = scene;
  const meet = (key: string, as: Signal) => say(metBy(scene, { signal: as }), numbered(scene, `check-care-${key}`));
  // A friend so much older, of whom somebody under age tells.
  if (signal === "lure" && person.adult === "no") return meet("lure", "lure");
  if (saysAny(held, playbook.vocabulary.danger.wantsChildren)) return meet("children", "harm-to-others");
  const isOfSomebody = signal === "harm-to-others" || signal === "insisting";
  const hasSaidNo = mentionsIn(held, playbook.mentions).some(({ id }) => id === SAID_NO);
  return isOfSomebody && hasSaidNo ? meet("insisting", "insisting") : null;
}
