import type { Walking } from "../activity.ts";
import type { Option } from "../reading/choose.ts";
import type { Scene } from "../scene.ts";
import type { Line } from "../talk/turn.ts";
import type { Scope, Step, StepChoice } from "./mistake.ts";
import { offerFor } from "./offer.ts";
import { scopeOf } from "./scope.ts";
import type { OnTable } from "./walk-on-table.ts";

/** The question on the table as it is shown: its line, what can be chosen, and which sentences are on offer. */
export interface Table {
  step: Step;
  readonly line: Line;
  options: TableOption[];
  offered: string[];
  /** What a friend would say is asked for. */
  isOfFriend: boolean;
}

/** `files` is what is filed when it is chosen; `choice` is set when the playbook says more about it. */
export interface TableOption extends Option {
  files: string | number | boolean;
  choice?: StepChoice;
}

const LETTERS = ["a", "b", "c"];

/** How a quieter sentence is asked for where none of those on offer fits. */
const FRIEND = "none";

/** Lays a step on the table. Sentences that were already offered stay the same, however often it is asked. */
export function lay(scene: Scene, open: OnTable, step: Step): Table {
  const { walk } = open;
  const scope = scopeOf(scene, open);
  const other = walk.again === undefined ? undefined : step.again[walk.again];
  const offered = step.offer === undefined ? [] : (walk.offered ?? offerFor(scene, open, scope));
  const lettered = step.offer !== "steps";
  const options = other ? listed(other.choices, scope, step) : optionsOf({ step, scope, offered, lettered });
  return {
    step,
    offered,
    options,
    isOfFriend: walk.again === FRIEND,
    // Only asked for when the question is shown; to read an answer the options are enough.
    get line() {
      return {
        text: (other?.ask ?? step.ask)(scope),
        ...(other || !lettered || offered.length === 0 ? {} : { offered }),
        ...(options.length > 0 && { choices: options.map((option) => toChoice(option, walk, step)) }),
        ...(step.answer !== "choice" && { writeIt: true }),
        guide: step.guide,
      };
    },
  };
}

function optionsOf({
  step,
  scope,
  offered,
  lettered,
}: {
  step: Step;
  scope: Scope;
  offered: string[];
  lettered: boolean;
}): TableOption[] {
  const sentences = offered.map((label, place) => {
    const value = LETTERS[place] ?? String(place);
    return { value, label, files: label, ...(lettered && { letter: value.toUpperCase() }) };
  });
  const numbers = (step.scale?.buttons ?? []).map((number) => ({
    value: String(number),
    label: String(number),
    files: number,
  }));
  return [...sentences, ...numbers, ...listed(step.choices, scope, step)];
}

function listed(choices: readonly StepChoice[], scope: Scope, step: Step): TableOption[] {
  return choices
    .filter(({ applies }) => applies?.(scope) ?? true)
    .map((choice) => ({ value: choice.value, label: choice.label(scope), files: filed(choice, scope, step), choice }));
}

function filed({ value, files }: StepChoice, scope: Scope, { answer }: Step): string | number | boolean {
  if (answer === "yesNo") return value === "yes";
  if (answer === "scale") return Number(value);
  return files ? files(scope) : value;
}

/** A lettered sentence is read above its button, so the button shows only the letter. */
const toChoice = ({ value, label, letter }: TableOption, walk: Walking, step: Step) => ({
  label: letter ?? label,
  send: `/answer ${walk.number}.${step.id} ${value}`,
});
