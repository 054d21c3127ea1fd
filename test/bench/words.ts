import { estimateTokens, messagesFor } from "../../src/voice/messages.ts";
import { playbook } from "../support/playbook.ts";
import { countWords, shownText, talk } from "../support/talk.ts";
import type { Figure } from "./figure.ts";

/** How much a first look asks and shows before the first relief, and how large a document and a prompt get. */
export async function wordsBench(): Promise<Figure[]> {
  const fear = await firstLook("i cant do the thing on thursday", ["I'll stand there alone", "8", "c", "6"], 1);
  const circle = await firstLook(
    "Made redundant in September. My four mates are everything to me and not one of them knows of any work.",
    ["Someone who knows of work", "D I suppose", "does maintenance planning"],
    3,
  );
  return [...named("fear of strangers", fear), ...named("small circle", circle), ...(await longTalk())];
}

async function firstLook(opening: string, answers: string[], typed: number) {
  const person = talk();
  await person.says(opening);
  for (const answer of answers) await person.says(answer);
  return { answers: answers.length, typed, words: countWords(person.seen.map(shownText).join("\n")) };
}

const named = (name: string, look: { answers: number; typed: number; words: number }): Figure[] => [
  { name: `first look, ${name}: answers`, value: look.answers, unit: "", target: "<= 4" },
  { name: `first look, ${name}: typed, the opening included`, value: look.typed, unit: "", target: "<= 3" },
  { name: `first look, ${name}: words shown`, value: look.words, unit: "", target: "about 250" },
];

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
