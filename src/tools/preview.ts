import { mistakeOf } from "../domain/scene.ts";
import type { Line } from "../domain/talk/turn.ts";
import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { PlaybookError } from "../playbook/problem.ts";
import { readPeople } from "./people.ts";
import { PROMPTS } from "./prompts.ts";
import { begin, turnings, walkthrough } from "./walkthrough.ts";

const ENDINGS = { enough: "First look", small: "One small thing", closer: "Closer look" } as const;

/** Prints a mistake as dialogues with an invented person, then every turning once; or every problem of the files. */
try {
  const playbook = loadPlaybook(PROMPTS, "every");
  const mistake = mistakeOf({ playbook }, process.argv[2]);
  if (!mistake) {
    console.error(`Name one of these: ${playbook.mistakes.map(({ id }) => id).join(", ")}.`);
    process.exit(1);
  }
  const invented = readPeople().find((person) => person.mistake === mistake.id) ?? {
    mistake: mistake.id,
    first: mistake.heard[0] ?? "",
    says: {},
  };
  const walker = { playbook, router: learn(playbook), now: new Date(), mistake, invented };
  const first = walkthrough(walker, "enough");
  for (const way of ["enough", "small", "closer"] as const) {
    heading(ENDINGS[way]);
    const exchanges = walkthrough(walker, way);
    const parts = way === "enough" ? 0 : exchanges.findIndex(({ did }, place) => did !== first[place]?.did);
    if (parts === 0) {
      console.log(`Person: ${invented.first}\n`);
      say(begin(walker).line);
    } else say(exchanges[parts - 1]?.screen.line ?? { text: "" });
    for (const { did, screen } of exchanges.slice(parts)) {
      console.log(`Person: ${did}\n`);
      say(screen.line);
    }
  }
  heading("Every turning");
  for (const { line, turns } of turnings(walker)) {
    console.log(`At: ${line.text.split("\n").at(-1)}`);
    for (const { did, screen } of turns) console.log(indented(`${did} → ${screen.line.text || "(nothing)"}`));
    console.log("");
  }
} catch (error) {
  if (!(error instanceof PlaybookError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function heading(text: string): void {
  console.log(`=== ${text} ===\n`);
}

function say({ text, offered = [], choices = [] }: Line): void {
  console.log(`Coach: ${indented(text).trimStart()}`);
  for (const [place, sentence] of offered.entries()) console.log(indented(`${"ABC"[place] ?? "-"}  ${sentence}`));
  if (choices.length > 0) console.log(indented(choices.map(({ label }) => `[ ${label} ]`).join(" ")));
  console.log("");
}

function indented(text: string): string {
  return text.replace(/^/gm, "       ");
}
