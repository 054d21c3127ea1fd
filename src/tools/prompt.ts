import type { Moment } from "../coach/ports.ts";
import { newPerson } from "../domain/person.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { lay } from "../domain/walk/table.ts";
import { startWalk } from "../domain/walk/walk.ts";
import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { estimateTokens, messagesFor } from "../voice/messages.ts";
import { PROMPTS } from "./prompts.ts";

/** Prints exactly what a model would be sent for an invented person who has just been heard by one of the mistakes. */
const playbook = loadPlaybook(PROMPTS);
const mistake = playbook.mistakes.find(({ id }) => id === process.argv[2]);
if (!mistake) {
  console.error(`Name one of these: ${playbook.mistakes.map(({ id }) => id).join(", ")}.`);
  process.exit(1);
}

const now = new Date();
const heard = "i said yes to the thing on thursday and now i feel sick about it";
const scene = { person: newPerson("invented", now), playbook, router: learn(playbook), now };
const { person } = startWalk(scene, mistake, { situation: heard, thought: mistake.knocks[0]?.label ?? null });
const walk = person?.activity?.kind === "walk" ? person.activity : null;
const step = mistake.steps.find(({ id }) => id === walk?.asked);
if (!person || !walk || !step) throw new Error("The invented person has nothing on the table.");

const moment: Moment = { playbook, person, mistake, heard, now, signal: new AbortController().signal };
const { line } = lay({ ...scene, person }, mistake, walk, step);
show("speak", messagesFor(moment, "speak", { ...splitQuestion(line.text), guide: step.guide }));
show("offer", messagesFor(moment, "offer", {}));

function show(job: string, { system, user }: { system: string; user: string }): void {
  console.log(`=== ${job}: about ${estimateTokens(system + user)} tokens`);
  console.log(`--- system\n${system}\n--- user\n${user}\n`);
}
