import type { Problem } from "./problem.ts";
import type { LinesFile, PromptHead, WalkFile } from "./schema.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A mistake's files as they were read, and the names that they may use. */
export interface NamesIn {
  folder: string;
  head: YamlFile<PromptHead>;
  walk: YamlFile<WalkFile>;
  lines: YamlFile<LinesFile>;
  shared: YamlFile<WalkFile>;
  mentions: readonly string[];
}

/** Names that point at nothing: a list of sentences, a question, a first sentence or a mention that does not exist. */
export function unknownNames({ folder, head, walk, lines, shared, mentions }: NamesIn): Problem[] {
  const problems: Problem[] = [];
  const steps = [...walk.value.steps, ...shared.value.steps];
  const ids = steps.map(({ id }) => id);
  const needs = walk.value.steps
    .filter(({ id }) => id === "need")
    .flatMap(({ choices = [] }) => choices.flatMap(valuesOf));
  const fits = [...head.value.knocks.map(({ id }) => id), ...needs, ...mentions];
  const lists = Object.keys(lines.value).filter((name) => name !== "openings" && name !== "nudges");

  const expectOneOf = (
    known: readonly string[],
    name: string,
    at: { file: YamlFile<unknown>; name: string; path: PropertyKey[] },
  ) => {
    if (known.includes(name)) return;
    problems.push({
      file: `${folder}/${at.name}`,
      line: at.file.lineOf(at.path),
      wrong: `"${name}" is not there.`,
      write: `One of these: ${known.join(", ")}.`,
    });
  };

  for (const [place, name] of walk.value.without.entries())
    expectOneOf(
      shared.value.steps.map(({ id }) => id),
      name,
      { file: walk, name: "walk.yaml", path: ["without", place] },
    );
  for (const [place, step] of walk.value.steps.entries()) {
    const at = { file: walk, name: "walk.yaml", path: ["steps", place, "id"] };
    const choices = [
      ...(step.choices ?? []),
      ...Object.values(step.again ?? {}).flatMap((again) => again.choices ?? []),
    ];
    const named = choices.flatMap((choice) => (typeof choice === "string" ? [] : [choice]));
    for (const { asks, undo = [] } of named)
      for (const id of [...(asks ? [asks] : []), ...undo]) expectOneOf(ids, id, at);
    if (step.offer) expectOneOf(lists, step.offer, at);
    if (step.filled_by) expectOneOf(ids, step.filled_by, at);
  }
  for (const list of lists) {
    const entries: { for?: string[] | undefined }[] = lines.value[list] ?? [];
    for (const [place, { for: names = [] }] of entries.entries())
      for (const name of names)
        expectOneOf(fits, name, { file: lines, name: "lines.yaml", path: [list, place, "for"] });
  }
  return problems;
}

const valuesOf = (choice: string | { value: string }): string[] => (typeof choice === "string" ? [] : [choice.value]);
