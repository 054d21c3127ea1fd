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

/** A name somewhere in these files, and those that it may be. */
interface Named {
  name: string;
  known: readonly string[];
  at: { file: YamlFile<unknown>; name: string; path: PropertyKey[] };
}

/** Names that point at nothing: a list of sentences, a question, a first sentence or a mention that does not exist. */
export const unknownNames = (files: NamesIn): Problem[] =>
  [...leftOut(files), ...inKnocks(files), ...inSteps(files), ...inLists(files)]
    .filter(({ name, known }) => !known.includes(name))
    .map(({ name, known, at }) => ({
      file: `${files.folder}/${at.name}`,
      line: at.file.lineOf(at.path),
      wrong: `"${name}" is not there.`,
      write: `One of these: ${known.join(", ")}.`,
    }));

/** The shared questions that a walk goes without. */
const leftOut = ({ walk, shared }: NamesIn): Named[] =>
  walk.value.without.map((name, place) => ({
    name,
    known: shared.value.steps.map(({ id }) => id),
    at: { file: walk, name: "walk.yaml", path: ["without", place] },
  }));

/** What is mentioned where a first sentence is not shown. */
const inKnocks = ({ head, mentions }: NamesIn): Named[] =>
  head.value.knocks.flatMap(({ not_for: names = [] }, place) =>
    names.map((name) => ({
      name,
      known: mentions,
      at: { file: head, name: "prompt.md", path: ["knocks", place, "not_for"] },
    })),
  );

/** What a question leads to, is filled by, and offers. */
function inSteps({ walk, shared, lines }: NamesIn): Named[] {
  const ids = [...walk.value.steps, ...shared.value.steps].map(({ id }) => id);
  return walk.value.steps.flatMap((step, place) => {
    const at = { file: walk, name: "walk.yaml", path: ["steps", place, "id"] };
    const choices = [
      ...(step.choices ?? []),
      ...Object.values(step.again ?? {}).flatMap((again) => again.choices ?? []),
    ];
    const named = choices.flatMap((choice) => (typeof choice === "string" ? [] : [choice]));
    const leadsTo = named.flatMap(({ asks, undo = [] }) => [...(asks ? [asks] : []), ...undo]);
    return [
      ...leadsTo.map((name) => ({ name, known: ids, at })),
      ...(step.offer ? [{ name: step.offer, known: listsOf(lines), at }] : []),
      ...(step.filled_by ? [{ name: step.filled_by, known: ids, at }] : []),
      ...(step.foretold_in ? [{ name: step.foretold_in, known: ids, at }] : []),
    ];
  });
}

/** What the sentences of each list are for. */
function inLists({ head, walk, lines, mentions }: NamesIn): Named[] {
  const needs = walk.value.steps
    .filter(({ id }) => id === "need")
    .flatMap(({ choices = [] }) => choices.flatMap(valuesOf));
  const known = [...head.value.knocks.map(({ id }) => id), ...needs, ...mentions];
  return listsOf(lines).flatMap((list) => {
    const entries: { for?: string[] | undefined }[] = lines.value[list] ?? [];
    return entries.flatMap(({ for: names = [] }, place) =>
      names.map((name) => ({ name, known, at: { file: lines, name: "lines.yaml", path: [list, place, "for"] } })),
    );
  });
}

const listsOf = ({ value }: YamlFile<LinesFile>): string[] =>
  Object.keys(value).filter((name) => name !== "openings" && name !== "nudges");

const valuesOf = (choice: string | { value: string }): string[] => (typeof choice === "string" ? [] : [choice.value]);
