import { join } from "node:path";
import type { Playbook } from "../domain/playbook.ts";
import { OTHER_TOPICS } from "../domain/router/route.ts";
import { ownWords } from "../domain/walk/changes.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import { buttonsIn } from "./buttons.ts";
import { type Files, readFiles } from "./files.ts";
import { findGaps } from "./gaps.ts";
import { readHeard } from "./heard.ts";
import { readMistakes } from "./mistakes.ts";
import { compileModel } from "./model-file.ts";
import { readNear } from "./near.ts";
import { PlaybookError, type Problem } from "./problem.ts";
import { readRehearsal } from "./rehearsal-file.ts";
import { inTheirWords } from "./safety-languages.ts";
import type { Thoroughness } from "./samples.ts";
import type { TalkEntry } from "./schema.ts";
import { StepCompiler } from "./steps.ts";
import { compileTalk } from "./talk-files.ts";
import { createCompiler } from "./template.ts";
import { readText, type YamlFile } from "./yaml-file.ts";

/**
 * Loads `prompts/<language>` as one value. Throws a PlaybookError with every problem at once. `thoroughness` says how many
 * turnings are tried for gaps, and `parsed` holds what its YAML files hold as far as that is known.
 */
export function loadPlaybook(
  root: string,
  thoroughness: Thoroughness = "start",
  parsed: Map<string, unknown> = new Map(),
): Playbook {
  const problems: Problem[] = [];
  const reading = { problems, parsed };
  const at = (name: string) => ({ file: join(root, name), name });
  const files = readFiles(root, reading);
  const [unsureScale] = [files.talk.value["scale-unsure"]].flat();
  const compiler = new StepCompiler(createCompiler(files.vocabulary.value), problems, unsureScale);
  // What others say in a rehearsal are no words of the coach.
  const played = new StepCompiler(createCompiler(files.vocabulary.value), problems);
  const rehearsal = readRehearsal(at("rehearsal.yaml"), played, reading);
  if (!rehearsal) throw new PlaybookError(problems);
  const { walk } = files;
  const mentions = files.mentions.value.map(({ id }) => id);
  const { mistakes, isWhole } = readMistakes(root, { walk, mentions, compiler, ...reading });
  const wholeFile = (name: string) =>
    compiler.text((readText(at(name), problems) ?? "").replace(/<!--.*?-->\s*/gs, ""), { name, line: 1 });
  const playbook: Playbook = {
    mistakes,
    unanswered: unanswered(mistakes),
    ...valuesOf(files),
    talk: compileTalk(files.talk, compiler),
    buttons: buttonsIn([...Object.values(files.talk.value), ...belowTheGates(files)]),
    mentions: saying(files.mentions, "mentions.yaml", compiler),
    openers: saying(files.openers, "openers.yaml", compiler),
    rehearsal,
    persona: wholeFile("persona.md"),
    page: wholeFile("talk/page.md"),
    model: compileModel(files.model, compiler),
    written: compiler.written,
    heard: { ...Object.fromEntries(mistakes.map(({ id, heard }) => [id, heard])), ...ofOtherTopics(root, problems) },
    near: isWhole ? readNear(at("nearest.txt"), mistakes, problems) : [],
  };
  if (problems.length === 0 && thoroughness !== "never")
    problems.push(...findGaps(playbook, { compiler, thoroughness }));
  if (problems.length > 0) throw new PlaybookError(problems);
  return playbook;
}

/** How messages sound that are about none of the mistakes. */
const ofOtherTopics = (root: string, problems: Problem[]): Playbook["heard"] =>
  Object.fromEntries(
    OTHER_TOPICS.map((topic) => {
      const name = `talk/heard/${topic}.txt`;
      return [topic, readHeard({ file: join(root, name), name }, problems)];
    }),
  );

/** What is gone by as it is written. */
const valuesOf = ({ vocabulary, told, replies, checks, inOthers, helplines, cities, languages, ...files }: Files) => ({
  vocabulary: { ...vocabulary.value, ...told.value },
  safety: { replies: replies.value, checks: checks.value, languages: inTheirWords(inOthers.value) },
  helplines: helplines.value,
  cities: cities.value,
  languages: languages.value,
  concepts: files.concepts.value,
  everyday: Object.values(files.everyday.value).flat(),
});

/** What can be pressed below a reply of the gate, in each language it speaks. */
const belowTheGates = ({ replies, inOthers }: Files): TalkEntry[] => [
  ...Object.values(replies.value),
  ...Object.values(inOthers.value).map(({ buttons }) => ({
    text: "",
    choices: Object.entries(buttons).map(([send, label]) => ({ label, send })),
  })),
];

/** Every question of every mistake as null, and whether its answer was in their own words. */
const unanswered = (mistakes: readonly Mistake[]): Playbook["unanswered"] =>
  Object.fromEntries(
    mistakes.flatMap(({ steps }) => steps.flatMap(({ id }) => [id, ownWords(id)].map((name) => [name, null]))),
  );

/** What may be heard in a message, with the sentence that is said to it; none is said to some. */
function saying<Heard extends { says?: string | undefined }>(
  file: YamlFile<Heard[]>,
  name: string,
  compiler: StepCompiler,
) {
  return file.value.map((heard, place) => ({
    ...heard,
    says: compiler.text(heard.says ?? "", { name, line: file.lineOf([place, "says"]) }),
  }));
}
