import { readAside } from "../reading/aside.ts";
import { saysOfTheOffer } from "../reading/of-the-offer.ts";
import { isLast } from "../reading/said.ts";
import { listenTo, saysAny, withoutFillers } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";
import { withOtherSteps } from "../walk/changes.ts";
import { lay } from "../walk/table.ts";
import { askAgain, takeOption } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { explain } from "./about.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** "Smaller", or "i can't". */
const isTooMuch = (text: string, vocabulary: Vocabulary): boolean =>
  readAside(text, vocabulary) === "smaller" || saysAny(withoutFillers(text, vocabulary.fillers), vocabulary.cannot);

/** Among these a sentence of their own may be a question. */
const QUESTIONS = ["openers", "quieter"];

const GIVES = "gives";

const NONE = "none";
const OWN = "own";

/** To small things, "smaller" and "i can't" bring smaller ones. */
export function takeTooMuch(scene: Scene, { mistake, walk, step }: Asked, text: string): Turn | null {
  const isOffered = step.offer === "steps" && walk.again === undefined;
  if (!isOffered || !isTooMuch(text, scene.playbook.vocabulary)) return null;
  return askAgain(scene, { mistake, walk: withOtherSteps(walk, "smaller") }, [talk(scene, "smaller-steps")]);
}

/** What is said of the three on offer is none of their own: which one fits is asked, or three others come, and then their own words. */
export function takeOfTheOffer(scene: Scene, { step, ...open }: Asked, text: string): Turn | null {
  const { mistake, walk } = open;
  if (step.offer === undefined || walk.again !== undefined) return null;
  const { vocabulary } = scene.playbook;
  if (!QUESTIONS.includes(step.offer) && listenTo(text)(vocabulary.asksWhat))
    return askAgain(scene, open, [explain(scene, "meaning")]);
  if (step.offer === GIVES && saysAny(text, vocabulary.ofTheOffer.nothing))
    return offerToNoOwner(scene, { step, ...open });
  const says = saysOfTheOffer(text, vocabulary);
  if (says === null) return null;
  if (says === "fits") return askAgain(scene, open, [talk(scene, "one-of-them")]);
  if (step.offer === "steps")
    return askAgain(scene, { mistake, walk: withOtherSteps(walk, "different") }, [talk(scene, "other-steps")]);
  const others = talk(scene, "other-lines");
  const wanted = isLast(scene.person.said, others.text) ? OWN : says === "fits-not" ? NONE : null;
  const way = lay(scene, open, step).options.find(({ value }) => value === wanted);
  if (way) return takeOption(scene, open, way);
  const { offered: _, ...fresh } = walk;
  return askAgain(scene, { mistake, walk: fresh }, [others]);
}

/** "I don't have anything" is no gift: none of them needs anything, and who says it again has given enough. */
function offerToNoOwner(scene: Scene, { step, ...open }: Asked): Turn {
  const line = talk(scene, "gives-nothing");
  const none = lay(scene, open, step).options.find(({ value }) => value === NONE);
  return none && isLast(scene.person.said, line.text) ? takeOption(scene, open, none) : askAgain(scene, open, [line]);
}
