import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Playbook, TalkLine } from "../domain/playbook.ts";
import { OTHER_TOPICS } from "../domain/router/route.ts";
import { ownWords } from "../domain/walk/changes.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import { buttonsIn } from "./buttons.ts";
import { findGaps, type Thoroughness } from "./gaps.ts";
import { readHeard } from "./heard.ts";
import { readMistake } from "./mistake-folder.ts";
import { ModelFile } from "./model-file.ts";
import { readNear } from "./near.ts";
import { PlaybookError, type Problem } from "./problem.ts";
import { readRehearsal } from "./rehearsal-file.ts";
import { inTheirWords } from "./safety-languages.ts";
import {
  CitiesFile,
  ConceptsFile,
  HelplinesFile,
  LanguagesFile,
  MentionsFile,
  OpenersFile,
  SafetyFile,
  SafetyLanguagesFile,
  type TalkEntry,
  WalkFile,
} from "./schema.ts";
import { StepCompiler } from "./steps.ts";
import { readTalk } from "./talk-files.ts";
import { createCompiler } from "./template.ts";
import { VocabularyFile } from "./vocabulary-schema.ts";
import { readText, readYaml } from "./yaml-file.ts";

/** Loads `prompts/<language>` as one value. Throws a PlaybookError with every problem at once; `thoroughness` says how many turnings are tried for gaps. */
export function loadPlaybook(root: string, thoroughness: Thoroughness = "start"): Playbook {
  const problems: Problem[] = [];
  const at = (name: string) => ({ file: join(root, name), name });
  const vocabulary = readYaml(at("understood.yaml"), VocabularyFile, problems);
  const walk = readYaml(at("walk.yaml"), WalkFile, problems);
  const talk = readTalk(root, problems);
  const mentions = readYaml(at("mentions.yaml"), MentionsFile, problems);
  const openers = readYaml(at("openers.yaml"), OpenersFile, problems);
  const model = readYaml(at("model.yaml"), ModelFile, problems);
  const cities = readYaml(at("cities.yaml"), CitiesFile, problems);
  const languages = readYaml(at("languages.yaml"), LanguagesFile, problems);
  const concepts = readYaml(at("concepts.yaml"), ConceptsFile, problems);
  const replies = readYaml(at("safety/replies.yaml"), SafetyFile, problems);
  const inOthers = readYaml(at("safety/languages.yaml"), SafetyLanguagesFile, problems);
  const helplines = readYaml(at("safety/helplines.yaml"), HelplinesFile, problems);
  const checks = readYaml(at("safety/checks.yaml"), SafetyFile, problems);
  if (
    !vocabulary ||
    !walk ||
    !talk ||
    !mentions ||
    !openers ||
    !model ||
    !cities ||
    !languages ||
    !concepts ||
    !replies ||
    !checks ||
    !helplines ||
    !inOthers
  )
    throw new PlaybookError(problems);
  const unsure = talk.value["scale-unsure"];
  const compiler = new StepCompiler(
    createCompiler(vocabulary.value),
    problems,
    Array.isArray(unsure) ? unsure[0] : unsure,
  );
  // What others say in a rehearsal are no words of the coach.
  const played = new StepCompiler(createCompiler(vocabulary.value), problems);
  const rehearsal = readRehearsal(at("rehearsal.yaml"), played, problems);
  if (!rehearsal) throw new PlaybookError(problems);
  const mentioned = mentions.value.map(({ id }) => id);
  const folders = readdirSync(root)
    .filter((name) => /^\d+-/.test(name))
    .sort();
  const read = folders.flatMap((folder) => {
    const mistake = readMistake(root, folder, { walk, mentions: mentioned, compiler, problems });
    return mistake ? [{ folder, mistake }] : [];
  });
  const mistakes = read.map(({ mistake }) => mistake);
  problems.push(...sharedIds(read));
  const job = (name: keyof Playbook["model"]) => {
    const { task, data } = model.value[name];
    const place = { name: "model.yaml", line: model.lineOf([name]) };
    return { task: compiler.text(task, place), data: compiler.text(data, place) };
  };
  const wholeFile = (name: string) =>
    compiler.text((readText(at(name), problems) ?? "").replace(/<!--.*?-->\s*/gs, ""), { name, line: 1 });
  const playbook: Playbook = {
    mistakes,
    unanswered: Object.fromEntries(
      mistakes.flatMap(({ steps }) =>
        steps.flatMap(({ id }) => [
          [id, null],
          [ownWords(id), null],
        ]),
      ),
    ),
    vocabulary: vocabulary.value,
    talk: Object.fromEntries(
      Object.entries(talk.value).map(([key, entry]) => [
        key,
        (Array.isArray(entry) ? entry : [entry]).map((one) => talkLine(one, compiler, talk.lineOf(key))),
      ]),
    ),
    buttons: buttonsIn(Object.values(talk.value)),
    mentions: mentions.value.map(({ says = "", ...mention }, place) => ({
      ...mention,
      says: compiler.text(says, { name: "mentions.yaml", line: mentions.lineOf([place, "says"]) }),
    })),
    openers: openers.value.map((opener, place) => ({
      ...opener,
      says: compiler.text(opener.says, { name: "openers.yaml", line: openers.lineOf([place, "says"]) }),
    })),
    rehearsal,
    persona: wholeFile("persona.md"),
    page: wholeFile("talk/page.md"),
    model: {
      place: job("place"),
      read: job("read"),
      offer: job("offer"),
      converse: job("converse"),
      rehearse: job("rehearse"),
      translate: job("translate"),
      speak: job("speak"),
    },
    written: compiler.written,
    safety: { replies: replies.value, checks: checks.value, languages: inTheirWords(inOthers.value) },
    helplines: helplines.value,
    cities: cities.value,
    languages: languages.value,
    concepts: concepts.value,
    heard: {
      ...Object.fromEntries(mistakes.map(({ id, heard }) => [id, heard])),
      ...Object.fromEntries(OTHER_TOPICS.map((topic) => [topic, readHeard(at(`talk/heard/${topic}.txt`), problems)])),
    },
    near: mistakes.length < folders.length ? [] : readNear(at("nearest.txt"), mistakes, problems),
  };
  if (problems.length === 0 && thoroughness !== "never")
    problems.push(...findGaps(playbook, { places: compiler.places, thoroughness }));
  if (problems.length > 0) throw new PlaybookError(problems);
  return playbook;
}

/** Buttons and people's progress name a mistake by its id. */
function sharedIds(read: readonly { folder: string; mistake: Pick<Mistake, "id"> }[]): Problem[] {
  return read.flatMap(({ folder, mistake: { id } }, place) => {
    const first = read.slice(0, place).find(({ mistake }) => mistake.id === id);
    if (!first) return [];
    const wrong = `the id "${id}" is that of ${first.folder}.`;
    return [{ file: `${folder}/prompt.md`, line: 1, wrong, write: "Give it one of its own." }];
  });
}

function talkLine(entry: TalkEntry, compiler: StepCompiler, place: { name: string; line: number }): TalkLine {
  const { text, choices = [] } = typeof entry === "string" ? { text: entry } : entry;
  return {
    text: compiler.text(text, place),
    choices: choices.map(({ label, send }) => ({
      label: compiler.text(label, place),
      send: compiler.text(send, place),
    })),
  };
}
