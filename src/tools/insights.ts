import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { loadPlaybook } from "../playbook/load.ts";
import { readConfig } from "../settings/config.ts";
import { readEnvironment } from "../settings/env-file.ts";
import { idOf, lookAtPerson } from "../store/person-file.ts";
import { readQuestionCounts } from "../store/question-counts.ts";
import { createSeal, type Seal } from "../store/seal.ts";
import { addUp, fixedSentences, type Insights, noInsights } from "./add-up.ts";
import { PROMPTS } from "./prompts.ts";

/** Prints what the questions and sentences do for people, for whoever runs the coach. Nobody's words, nobody's number; reads only. */
try {
  await tellInsights();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function tellInsights(): Promise<void> {
  const { dataFolder, dataKeys } = readConfig(readEnvironment());
  const folder = process.argv.includes("--terminal") ? join(dataFolder, "terminal") : dataFolder;
  const { people, messages, spoken, sentences } = await addUpIn(folder, createSeal(dataKeys));
  console.log(`People: ${fewer(people)}`);
  console.log(`People spoken to per message with the bot: ${ratio(spoken, messages)}`);
  console.log("\nQuestion                                asked  answered  left here");
  const counts = Object.entries(await readQuestionCounts(folder)).sort(([, one], [, other]) => other.left - one.left);
  for (const [question, { asked, answered, left }] of counts)
    console.log(`${question.padEnd(38)} ${cell(asked, 6)} ${cell(answered, 9)} ${cell(left, 10)}`);
  console.log("\nSentence chosen                         times  before   after");
  for (const { sentence, times, before, after } of sentences)
    console.log(`${sentence.slice(0, 38).padEnd(38)} ${cell(times, 6)} ${mean(before, times)} ${mean(after, times)}`);
}

async function addUpIn(folder: string, seal: Seal): Promise<Insights> {
  const ours = fixedSentences(loadPlaybook(PROMPTS, "never"));
  const people = join(folder, "people");
  let seen: Insights = noInsights();
  for (const name of await readdir(people).catch(() => [])) {
    const id = idOf(name);
    const person = id === null ? null : await lookAtPerson({ path: join(people, name), id, seal });
    if (person) seen = addUp(seen, person, ours);
  }
  return seen;
}

/** Below five nobody is counted. */
function fewer(count: number): string {
  return count < 5 ? "fewer than five" : String(count);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "no messages yet" : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}

function cell(value: number, width: number): string {
  return String(value).padStart(width);
}

function mean(sum: number, times: number): string {
  return (sum / times).toFixed(1).padStart(7);
}
