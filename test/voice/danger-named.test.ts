import { expect, test } from "vitest";
import type { SoFar } from "../../src/coach/ports.ts";
import { dangerNamed } from "../../src/voice/danger-named.ts";
import { type Chat, doJobs } from "../../src/voice/jobs.ts";
import { momentIn } from "./moment.ts";

const LINE = { text: "That one is loud.\nHow loud is it now, 0 to 10?", guide: "Ask how loud it is." };
const TALK = { text: "Heard.", answersThem: true as const };

/** A model that writes this, letter by letter. */
const saying = (text: string): Chat => ({
  ask: async () => text,
  async stream(_, __, { onText }) {
    for (let end = 1; end <= text.length; end++) onText(text.slice(0, end));
    return text;
  },
});

/** How a model may write its one word. */
const WORDED = [
  "abuse",
  "Abuse.",
  "ABUSE!",
  '"abuse"',
  "**abuse**",
  "<words>abuse</words>",
  '{"danger": "abuse"}',
  "Danger: abuse",
  "abuse (of a partner)",
  "The word is abuse.",
  "abuse\n\nThat is a lot to carry.",
  "That is a lot to carry. abuse",
  "Abuse. That is a lot to carry.",
];

test.each(WORDED)("its word is heard in whatever it stands, and shown to nobody: %j", async (word) => {
  const drafts: (string | null)[] = [];
  const jobs = doJobs(saying(word));
  const moment = momentIn("fear-of-strangers", { asked: "intensity" });
  const onDraft = (draft: SoFar) => drafts.push(draft());
  expect(await jobs.converse(moment, TALK, onDraft)).toEqual({ mayBe: "abuse" });
  expect(await jobs.speak(moment, LINE, onDraft)).toEqual({ mayBe: "abuse" });
  expect(drafts.join()).not.toMatch(/abuse/i);
});

test.each([
  ["place", "self-harm"],
  ["read", "Self-harm."],
  ["read", '{"danger": "self-harm"}'],
] as const)("also where other JSON was asked for, to %s: %s", async (job, answer) => {
  const moment = momentIn("fear-of-strangers", { asked: "intensity", heard: "it is what it is" });
  const [step] = moment.mistake!.steps.filter(({ id }) => id === "intensity");
  const jobs = doJobs(saying(answer));
  expect(await (job === "place" ? jobs.place(moment) : jobs.read(moment, step!))).toEqual({ mayBe: "self-harm" });
});

test("a word that they said themselves may be in what is said to them", () => {
  expect(dangerNamed("The lure of the sofa, then.", "the lure of my sofa is strong")).toBeNull();
  expect(dangerNamed("The medical on Monday sits there.", "i have a medical on monday")).toBeNull();
});
