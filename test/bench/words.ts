import { readPeople } from "../../src/tools/people.ts";
import { begin, walkthrough } from "../../src/tools/walkthrough.ts";
import { estimateTokens, messagesFor } from "../../src/voice/messages.ts";
import { playbook, words } from "../support/playbook.ts";
import { countWords, shownText, talk } from "../support/talk.ts";
import type { Figure } from "./figure.ts";

/** How much a first look asks and shows before the first relief, and how large a document and a prompt get. */
export async function wordsBench(): Promise<Figure[]> {
  return [...playbook.mistakes.flatMap(({ id }) => firstLook(id)), ...(await longTalk())];
}

/** The first invented person of a mistake, up to the question what next: by then they hold something. */
function firstLook(id: string): Figure[] {
  const mistake = playbook.mistakes.find((one) => one.id === id);
  const invented = readPeople().find((one) => one.mistake === id);
  if (!mistake || !invented) throw new Error(`Nobody was invented for ${id}.`);
  const walker = { ...words(), now: new Date("2026-11-24T22:47:00Z"), mistake, invented };
  const exchanges = walkthrough(walker, "enough");
  const relief = exchanges.findIndex(({ screen }) => screen.asked?.startsWith("onward"));
  const answers = exchanges.slice(0, relief + 1);
  const shown = [begin(walker), ...answers.map(({ screen }) => screen)].map(({ line }) => shownText(line));
  const typed = 1 + answers.filter(({ did }) => !did.startsWith("[")).length;
  return [
    { name: `first look, ${id}: answers`, value: answers.length, unit: "", target: "<= 4" },
    { name: `first look, ${id}: typed, the opening included`, value: typed, unit: "", target: "<= 3" },
    { name: `first look, ${id}: words shown`, value: countWords(shown.join("\n")), unit: "", target: "about 250" },
  ];
}

async function longTalk(): Promise<Figure[]> {
  const person = talk({ personId: "long" });
  const says = [
    "i dread the party on saturday, everyone looks at me",
    "they'll see i'm nervous",
    "8",
    "i can be shaky and useful at the same time, like with the cups",
    "6",
    "one small thing",
    "rather not say",
    "stay ten minutes then decide",
    "when i get to the door i text maya im in",
    "3",
    "no",
  ];
  let largest = 0;
  let tokens = 0;
  for (let turn = 0; turn < 500; turn++) {
    await person.says(says[turn % says.length] ?? "hello");
    const now = await person.person();
    largest = Math.max(largest, JSON.stringify(now, null, 2).length);
    const mistake =
      playbook.mistakes.find(({ id }) => now.activity?.kind === "walk" && id === now.activity.mistake) ?? null;
    if (!mistake) continue;
    const moment = {
      playbook,
      person: now,
      mistake,
      heard: "x".repeat(600),
      now: new Date(),
      mayAsk: async () => true,
      signal: new AbortController().signal,
    };
    const { system, user } = messagesFor(moment, "speak", {
      question: "How loud is it now, 0 to 10?",
      remark: "8 to 6.",
      guide: "Say the number back.",
    });
    tokens = Math.max(tokens, estimateTokens(system + user));
  }
  return [
    { name: "a person's document over 500 turns, largest", value: largest / 1024, unit: "KB", target: "<= 20" },
    { name: "what a model is sent over 500 turns, largest", value: tokens, unit: "tokens", target: "<= 1800" },
  ];
}
