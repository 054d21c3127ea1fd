import { type RestAnswer, refusal } from "./answer.ts";
import type { Component, Payload } from "./payload.ts";

const invalid = (problems: string[]): RestAnswer | null =>
  problems.length === 0
    ? null
    : refusal(400, 50035, `Invalid Form Body: ${problems.join(", ")}`, { _errors: problems });

/** Why Discord would not take a message, or null. */
export function checkMessage(
  { content = "", components = [], nonce = "" }: Payload,
  fileCount: number,
  isNew: boolean,
): RestAnswer | null {
  if (isNew && content.trim() === "" && components.length === 0 && fileCount === 0)
    return refusal(400, 50006, "Cannot send an empty message");
  const buttons = components.flatMap((row) => row.components ?? []);
  return invalid([
    ...(content.length > 2000 ? ["content: at most 2000"] : []),
    ...(components.length > 5 ? ["components: at most 5 rows"] : []),
    ...components.flatMap((row) => (between(1, row.components?.length, 5) ? [] : ["components: 1 to 5 in a row"])),
    ...(new Set(buttons.map(({ custom_id }) => custom_id)).size < buttons.length ? ["custom_id: duplicated"] : []),
    ...buttons.flatMap(({ custom_id, label }) => [
      ...(between(1, custom_id?.length, 100) ? [] : ["custom_id: 1 to 100"]),
      ...(between(1, label?.length, 80) ? [] : ["label: 1 to 80"]),
    ]),
    ...(nonce.length > 25 ? ["nonce: at most 25"] : []),
  ]);
}

const TEXT_DISPLAY = 10;

export function checkModal({ custom_id, title, components = [] }: Payload): RestAnswer | null {
  return invalid([
    ...(between(1, custom_id?.length, 100) ? [] : ["custom_id: 1 to 100"]),
    ...(between(1, title?.length, 45) ? [] : ["title: 1 to 45"]),
    ...(between(1, components.length, 5) ? [] : ["components: 1 to 5"]),
    ...components
      .filter(({ type }) => type !== TEXT_DISPLAY)
      .flatMap(({ label }) => (between(1, label?.length, 45) ? [] : ["label: 1 to 45"])),
  ]);
}

export interface Suggestion {
  name: string;
  value: string;
}

export const checkSuggestions = (choices: Suggestion[]): RestAnswer | null =>
  invalid([
    ...(choices.length > 25 ? ["choices: at most 25"] : []),
    ...choices.flatMap(({ name, value }) =>
      between(1, name.length, 100) && between(1, value.length, 100) ? [] : ["choice: 1 to 100"],
    ),
  ]);

export interface RegisteredOption {
  name: string;
  description: string;
  required?: boolean;
  options?: RegisteredOption[];
}

export interface RegisteredCommand extends RegisteredOption {
  id: string;
  contexts?: number[];
  integration_types?: number[];
}

export const checkCommands = (commands: RegisteredCommand[]): RestAnswer | null =>
  invalid([...(commands.length > 100 ? ["at most 100"] : []), ...commands.flatMap(problemsOf)]);

function problemsOf({ name, description, options = [] }: RegisteredOption): string[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...(/^[-_'\p{Ll}\p{N}]{1,32}$/u.test(name) ? [] : [`name ${name}`]),
    ...(between(1, description.length, 100) ? [] : [`description of ${name}`]),
    ...(options.length > 25 ? [`options of ${name}`] : []),
    ...(firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)
      ? [`required options of ${name} come first`]
      : []),
    ...options.flatMap(problemsOf),
  ];
}

const between = (least: number, count: number | undefined, most: number): boolean =>
  count !== undefined && count >= least && count <= most;

export const buttonsOf = (components: Component[] = []): Component[] =>
  components.flatMap((row) => row.components ?? []);
