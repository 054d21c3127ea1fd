import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mistake, Rung, SmallStep, Template } from "../domain/walk/mistake.ts";
import { readHeard } from "./heard.ts";
import { unknownNames } from "./names.ts";
import type { Problem } from "./problem.ts";
import { CardsFile, LinesFile, PromptHead, WalkFile } from "./schema.ts";
import { mergeSteps, type StepCompiler, type StepSource } from "./steps.ts";
import { checkYaml, type PlaybookFile, type Reading, readYaml, type YamlFile } from "./yaml-file.ts";

/** What every mistake's folder has in it. */
const FILES = ["prompt.md", "walk.yaml", "lines.yaml", "cards.yaml", "heard.txt"];

/** What a folder needs from the rest of the playbook. */
export interface Shared extends Reading {
  walk: YamlFile<WalkFile>;
  /** The ids of what a message can mention. */
  mentions: readonly string[];
  compiler: StepCompiler;
}

/** Reads one mistake's folder. Null when a file is missing or broken; the problems say which. */
export function readMistake(root: string, folder: string, shared: Shared): Mistake | null {
  const { compiler, problems } = shared;
  const at = (file: string) => ({ file: join(root, folder, file), name: `${folder}/${file}` });
  const missing = FILES.map(at).filter(({ file }) => !existsSync(file));
  problems.push(...missing.map(({ name }) => notThere(name)));
  if (missing.length > 0) return null;
  const prompt = readPrompt(at("prompt.md"), shared);
  const walk = readYaml(at("walk.yaml"), WalkFile, shared);
  const lines = readYaml(at("lines.yaml"), LinesFile, shared);
  const cards = readYaml(at("cards.yaml"), CardsFile, shared);
  if (!prompt || !walk || !lines || !cards) return null;
  const { head, body, bodyLine } = prompt;
  problems.push(...unknownNames({ folder, head, walk, lines, shared: shared.walk, mentions: shared.mentions }));
  const inPrompt = { name: at("prompt.md").name, compiler };
  const inWalk = at("walk.yaml").name;
  const ofHead = fromHead(head, inPrompt);
  const steps = mergeSteps(sources(walk, inWalk), sources(shared.walk, "walk.yaml"), walk.value.without);
  return {
    ...ofHead,
    prompt: compiler.text(body, { name: inPrompt.name, line: bodyLine }),
    steps: steps.map((source) => compiler.step(source, ofHead.knocks)),
    texts: texts(shared, walk, inWalk),
    closings: [...closings(walk, compiler, inWalk), ...closings(shared.walk, compiler, "walk.yaml")],
    ...fromLines(lines, { name: at("lines.yaml").name, compiler }),
    cards: cards.value.cards,
    heard: readHeard(at("heard.txt"), problems),
  };
}

/** A file whose texts are compiled, and what compiles them. */
interface Compiling {
  name: string;
  compiler: StepCompiler;
}

/** What stands above the three dashes: its names, its first sentences, and when it asks again. */
function fromHead({ value, lineOf }: YamlFile<PromptHead>, { name, compiler }: Compiling) {
  const compiled = (text: string, path: PropertyKey[]) => compiler.text(text, { name, line: lineOf(path) });
  return {
    id: value.id,
    source: value.source,
    knocks: value.knocks.map(({ not_for: notFor, ...knock }, place) => ({
      ...knock,
      notFor,
      met: compiled(knock.met, ["knocks", place, "met"]),
    })),
    met: value.met.map((text, place) => compiled(text, ["met", place])),
    measure: compiled(value.measure, ["measure"]),
    follow: followOf(value.follow),
  };
}

/** The sentences there are to choose from. */
function fromLines({ value, lineOf }: YamlFile<LinesFile>, { name, compiler }: Compiling) {
  const { openings, nudges, steps, ...lists } = value;
  const compiled = (text: string, path: PropertyKey[]) => compiler.text(text, { name, line: lineOf(path) });
  return {
    openings: openings.map((text, place) => compiled(text, ["openings", place])),
    nudges: nudges.map((text, place) => compiled(text, ["nudges", place])),
    offers: offersOf(lists, compiled),
    smallSteps: steps.map(smallStepOf),
  };
}

const notThere = (file: string): Problem => ({
  file,
  line: 1,
  wrong: "the file is missing.",
  write: "Copy it from another mistake and change it.",
});

/** The lists of sentences to choose from, by name: three for each thing that was said. */
const offersOf = (
  lists: Pick<LinesFile, "quieter"> & Record<string, LinesFile["quieter"]>,
  compiled: (text: string, path: PropertyKey[]) => Template,
): Mistake["offers"] =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list.map(({ for: fits, ...three }, place) => {
        const say = (key: "kind" | "practical" | "plain") => compiled(three[key], [name, place, key]);
        return { kind: say("kind"), practical: say("practical"), plain: say("plain"), ...(fits && { for: fits }) };
      }),
    ]),
  );

const smallStepOf = ({ for: fits, adults, useful, rung, ...step }: LinesFile["steps"][number]): SmallStep => ({
  ...step,
  rung: rung as Rung,
  ...(useful && { useful }),
  ...(fits && { for: fits }),
  ...(adults && { adults }),
});

function readPrompt({ file, name }: PlaybookFile, reading: Reading) {
  const text = readFileSync(file, "utf8");
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!parts) {
    reading.problems.push({
      file: name,
      line: 1,
      wrong: "the part between two lines of three dashes is missing.",
      write: "Begin the file with --- and end that part with ---.",
    });
    return null;
  }
  const [, front = "", body = ""] = parts;
  const head = checkYaml({ text: front, name, firstLine: 2 }, PromptHead, reading);
  return head && { head, body, bodyLine: front.split("\n").length + 3 };
}

function followOf({ days_after: daysAfter, at, on_the_day: onTheDay }: PromptHead["follow"]): Mistake["follow"] {
  return { daysAfter, at, ...(onTheDay !== undefined && { onTheDay }) };
}

const sources = (walk: YamlFile<WalkFile>, name: string): StepSource[] =>
  walk.value.steps.map((step, place) => ({ step, place: { name, line: walk.lineOf(["steps", place, "id"]) } }));

const closings = (walk: YamlFile<WalkFile>, compiler: StepCompiler, name: string): Mistake["closings"] =>
  walk.value.closings.map(({ when, say }, index) => {
    const place = { name, line: walk.lineOf(["closings", index]) };
    return { say: compiler.text(say, place), ...(when !== undefined && { applies: compiler.condition(when, place) }) };
  });

function texts({ walk, compiler }: Shared, own: YamlFile<WalkFile>, name: string): Mistake["texts"] {
  const compiled = (file: YamlFile<WalkFile>, from: string) =>
    Object.entries(file.value.texts).map(
      ([key, text]) => [key, compiler.text(text, { name: from, line: file.lineOf(["texts", key]) })] as const,
    );
  return Object.fromEntries([...compiled(walk, "walk.yaml"), ...compiled(own, name)]);
}
