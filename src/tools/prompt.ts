import type { Moment } from "../coach/ports.ts";
import { newProgress, Try } from "../domain/progress.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { mistakeOf } from "../domain/scene.ts";
import { questionOnTable } from "../domain/walk/walk-on-table.ts";
import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { estimateTokens, messagesFor } from "../voice/messages.ts";
import { readPeople } from "./people.ts";
import { PROMPTS } from "./prompts.ts";
import { begin, type Screen, walkthrough } from "./walkthrough.ts";

const MOMENTS = ["first", "middle", "after", "long"] as const;

/** Prints exactly what a model would be sent for an invented person of one mistake: at first contact, mid-walk, after a try, or after a long history. */
const playbook = loadPlaybook(PROMPTS);
const [name, which = "first"] = process.argv.slice(2);
const mistake = mistakeOf({ playbook }, name);
const invented = readPeople().find((person) => person.mistake === name);
const moment = MOMENTS.find((one) => one === which);
if (!mistake || !invented || !moment) {
  console.error(
    `Name one of these: ${playbook.mistakes.map(({ id }) => id).join(", ")}; and a moment: ${MOMENTS.join(", ")}.`,
  );
  process.exit(1);
}

const setting = { playbook, router: learn(playbook), now: new Date() };
const walker = { ...setting, mistake, invented };
const screens = [begin(walker), ...walkthrough(walker, "small").map(({ screen }) => screen)];
const screen = screens.filter((one) => isMoment(one, moment)).sort(offersFirst)[0] ?? screens[0];
if (!screen) throw new Error("The invented person has nothing on the table.");
const person = moment === "long" ? { ...screen.person, progress: longProgress() } : screen.person;
const about: Moment = {
  ...setting,
  person,
  mistake,
  heard: invented.first,
  mayAsk: async () => true,
  signal: new AbortController().signal,
};
show("speak", messagesFor(about, "speak", { ...splitQuestion(screen.line.text), guide: screen.line.guide ?? "" }));
if (offersQuieter(screen)) show("offer", messagesFor(about, "offer", {}));

function isMoment({ asked, person: { activity } }: Screen, at: (typeof MOMENTS)[number]): boolean {
  if (asked === null || activity?.kind !== "walk") return false;
  const isBack = activity.looksBackOn !== undefined;
  switch (at) {
    case "first":
      return !isBack;
    case "after":
      return isBack;
    case "middle":
    case "long":
      return !isBack && Object.keys(activity.answers).length > 2;
  }
}

function offersQuieter({ person }: Screen): boolean {
  return questionOnTable({ person, playbook })?.step.offer === "quieter";
}

/** Where three sentences are offered, both jobs of a model can be seen. */
function offersFirst(one: Screen, other: Screen): number {
  return Number(offersQuieter(other)) - Number(offersQuieter(one));
}

/** As much as is ever kept of one person. */
function longProgress() {
  const text = "they went quiet when I came in and I left. ".repeat(4);
  const done = { mistake: name ?? "", day: "2026-01-01", thought: text, before: 8, after: 5, sentence: text };
  const tried = Try.parse({
    mistake: name ?? "",
    text,
    ifThen: text,
    when: null,
    guess: 3,
    outcome: text,
    met: 1,
    who: "D",
    sentence: text,
  });
  return {
    ...newProgress(),
    walks: Array.from({ length: 12 }, () => ({ ...done, ending: "lower" as const })),
    tries: Array.from({ length: 12 }, () => tried),
    sentences: Array.from({ length: 12 }, () => text),
  };
}

function show(job: string, { system, user }: { system: string; user: string }): void {
  console.log(`=== ${job}: about ${estimateTokens(system + user)} tokens`);
  console.log(`--- system\n${system}\n--- user\n${user}\n`);
}
