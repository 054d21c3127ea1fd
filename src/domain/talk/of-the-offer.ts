import { saysOfTheOffer } from "../reading/of-the-offer.ts";
import { isLast } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { withOtherSteps } from "../walk/changes.ts";
import { lay } from "../walk/table.ts";
import { askAgain, takeOption } from "../walk/walk.ts";
import type { Asked } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

const NONE = "none";
const OWN = "own";

/** What is said of the three on offer is none of their own: which one fits is asked, or three others come, and then their own words. */
export function takeOfTheOffer(scene: Scene, { step, ...open }: Asked, text: string): Turn | null {
  const { mistake, walk } = open;
  if (step.offer === undefined || walk.again !== undefined) return null;
  const says = saysOfTheOffer(text, scene.playbook.vocabulary);
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
