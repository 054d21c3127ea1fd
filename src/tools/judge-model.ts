import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { type Config, readConfig } from "../settings/config.ts";
import { readEnvironment } from "../settings/env-file.ts";
import { createModelVoice } from "../voice/model.ts";
import { type Judged, judge } from "./judge.ts";
import { readPeople } from "./people.ts";
import { PROMPTS } from "./prompts.ts";
import { readRubric } from "./rubric.ts";

/** Runs the invented people through the configured model and prints, for each mistake, what of the rubric can be counted. */
const { model } = settings();
if (!model) {
  console.error("There is no model to judge: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.");
  process.exit(1);
}

/** Replies a person, unless a number is given: `npm run judge -- 20`. */
const most = Number(process.argv[2] ?? 6);
const playbook = loadPlaybook(PROMPTS);
const rubric = readRubric();
const voice = createModelVoice({ apiKey: model.apiKey, baseUrl: model.baseUrl, model: model.name });
const people = readPeople();
const bench = { playbook, router: learn(playbook), now: new Date(), voice, rubric, most };

console.log(`${model.name}, ${people.length} people, at most ${most} replies each\n`);
for (const mistake of playbook.mistakes)
  print(
    await judge(
      bench,
      mistake,
      people.filter((person) => person.mistake === mistake.id),
    ),
  );
console.log("For you to read, with npm run -s preview beside it:");
for (const [name, question] of Object.entries(rubric.read)) console.log(`  ${name}: ${question}`);

function print({ mistake, asked, kept, refused, median }: Judged): void {
  const answered = asked - Object.values(refused).reduce((sum, times) => sum + times, 0);
  console.log(`${mistake}: ${answered} of ${asked} used, median ${Math.round(median)} ms`);
  for (const [name, { of, kept: times }] of Object.entries(kept)) console.log(`  ${name.padEnd(20)} ${times} of ${of}`);
  for (const [why, times] of Object.entries(refused)) console.log(`  refused ${times}: ${why}`);
  console.log("");
}

/** What the operator set, or the end with what is wrong in it. */
function settings(): Config {
  try {
    return readConfig(readEnvironment());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
