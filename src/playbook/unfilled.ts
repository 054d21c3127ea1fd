import type { Mistake, Template } from "../domain/walk/mistake.ts";
import type { Problem } from "./problem.ts";
import type { StepCompiler } from "./steps.ts";

/** The names that the texts of a walk may be filled from, and where those texts stand. */
interface Names {
  known: readonly string[];
  compiler: Pick<StepCompiler, "places" | "namesIn">;
}

/** Names in a mistake's texts that nothing has: no question, no shared text and nothing else that a walk knows. */
export const unfilledNames = (mistake: Mistake, { known, compiler }: Names): Problem[] =>
  textsOf(mistake).flatMap(([name, text]) => {
    const { name: file, line } = compiler.places.get(text) ?? { name: mistake.id, line: 1 };
    const unknown = compiler.namesIn(text).filter((one) => !known.includes(one));
    return unknown.map((one) => ({
      file,
      line,
      wrong: `${name}: nothing is called "${one}".`,
      write: "Write the id of a question, or of one of the texts, as it stands there.",
    }));
  });

/** Every text that is filled from a walk, with what it is called. */
const textsOf = ({ texts, knocks, met, openings, steps, closings, offers }: Mistake): [string, Template][] => [
  ...Object.entries(texts).map(([name, text]) => named(`the text ${name}`, text)),
  ...knocks.map((knock) => named(`the first sentence ${knock.id}`, knock.met)),
  ...met.map((text) => named("what a thought is met with", text)),
  ...openings.map((text) => named("an opening", text)),
  ...steps.flatMap(({ id, ask, means, again, choices }) => [
    ...[ask, ...(means ? [means] : []), ...Object.values(again).map((other) => other.ask)].map((text) =>
      named(`the question ${id}`, text),
    ),
    ...[...choices, ...Object.values(again).flatMap((other) => other.choices)]
      .flatMap(({ label, files }) => (files ? [label, files] : [label]))
      .map((text) => named(`a choice of ${id}`, text)),
  ]),
  ...closings.map(({ say }) => named("an ending", say)),
  ...Object.entries(offers).flatMap(([list, sentences]) =>
    sentences.flatMap(({ kind, practical, plain }) =>
      [kind, practical, plain].map((text) => named(`a sentence of ${list}`, text)),
    ),
  ),
];

const named = (name: string, text: Template): [string, Template] => [name, text];
