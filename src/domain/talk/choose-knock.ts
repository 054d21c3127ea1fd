import type { Knocking } from "../activity.ts";
import { LONGEST_ANSWER } from "../reading/answer.ts";
import { choose, chooseByPlace, named } from "../reading/choose.ts";
import { wordsOf } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import type { Mistake } from "../walk/mistake.ts";
import { startWalk } from "../walk/start-walk.ts";
import { AT_ONCE, choicesOf, nameOf } from "./knocks.ts";
import type { Turn } from "./turn.ts";

/** The sentence that was chosen, or that it is none of these. */
type Chosen = { mistake: Mistake; label: string } | "other";

/** Whether a message is one of the sentences on the table. */
export const isKnock = (scene: Scene, knocking: Knocking, text: string): boolean =>
  byWords(scene, knocking, text) !== null;

/** Which sentence a message is, by its words or its place. */
export function byWords(scene: Scene, knocking: Knocking, text: string): Chosen | null {
  const optionsOf = (offered: Knocking["offered"]) =>
    choicesOf(scene, knocking.number, offered).map(({ label, send }) => ({
      label,
      value: send.split(" ").at(-1) ?? "",
    }));
  const { vocabulary } = scene.playbook;
  // "The second one" is of those that were shown last.
  const option =
    choose(text, optionsOf(knocking.offered), vocabulary) ??
    chooseByPlace(text, optionsOf(knocking.offered.slice(-AT_ONCE)), vocabulary);
  return option ? byValue(scene, knocking, option.value) : byLabel(scene, text);
}

/** A first sentence typed word for word is that sentence, also where it is not on the table. */
const byLabel = ({ playbook }: Scene, text: string): { mistake: Mistake; label: string } | null =>
  named(text, labelsOf(playbook));

const labelsOf = ({ mistakes }: Pick<Scene["playbook"], "mistakes">) =>
  mistakes.flatMap((mistake) => mistake.knocks.map(({ label }) => ({ mistake, label, value: "" })));

/** Which sentence a button is. */
export function byValue(scene: Scene, knocking: Knocking, value: string): Chosen | null {
  if (value === "other") return "other";
  const chosen = knocking.offered.find((one) => nameOf(scene, one) === value);
  const mistake = mistakeOf(scene, chosen?.mistake);
  const label = chosen && mistake?.knocks[chosen.knock]?.label;
  return mistake && label !== undefined ? { mistake, label } : null;
}

/** A message that is one of the first sentences, or begins with one and tells more: its walk at once, and nothing is asked that was said. */
export function startSaid(scene: Scene, text: string): Turn | null {
  const said = `${bareWords(text)} `;
  const labels = labelsOf(scene.playbook).filter(({ label }) => said.startsWith(`${bareWords(label)} `));
  const [chosen] = labels.sort((one, other) => other.label.length - one.label.length);
  if (!chosen) return null;
  const known = { situation: text.trim().slice(0, LONGEST_ANSWER), thought: chosen.label };
  return startWalk(scene, chosen.mistake, known);
}

/** "Ive" is "I've". */
const bareWords = (text: string): string => wordsOf(text).join(" ").replaceAll("'", "");
