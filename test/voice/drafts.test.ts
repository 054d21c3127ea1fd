import { expect, test, vi } from "vitest";
import type { SoFar, Voice } from "../../src/coach/ports.ts";
import { checked } from "../../src/voice/checked.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { momentIn } from "./moment.ts";

const LINE = { text: "That one is loud, an 8.\nHow loud is it now, 0 to 10?", guide: "Ask how loud it is." };
const TALK = { text: "Heard.", answersThem: true as const };

/** A voice that says this much, and then the line as written. */
const saying = (soFar: SoFar): Voice => ({
  ...scriptedVoice,
  async speak(moment, line, onDraft) {
    onDraft?.(soFar);
    return scriptedVoice.speak(moment, line);
  },
  async converse(moment, line, onDraft) {
    onDraft?.(soFar);
    return scriptedVoice.converse(moment, line);
  },
});

async function draftsOf(job: "speak" | "converse", soFar: SoFar): Promise<SoFar[]> {
  const drafts: SoFar[] = [];
  await checked(saying(soFar))[job](
    momentIn("fear-of-strangers", { asked: "intensity" }),
    job === "speak" ? LINE : TALK,
    (draft) => drafts.push(draft),
  );
  return drafts;
}

test.each(["speak", "converse"] as const)("a draft of what must not be said is never shown (%s)", async (job) => {
  for (const text of ["I love you.", "You should kill yourself.", "Visit evil.example.", "I am a real human."]) {
    const [draft] = await draftsOf(job, () => text);
    expect(draft?.()).toBeNull();
  }
});

test("a draft may be shown that is fine, or only lacks the number that may still come", async () => {
  for (const text of ["That one shows up early, an 8.", "That one shows up early."]) {
    const [draft] = await draftsOf("speak", () => text);
    expect(draft?.()).toBe(text);
  }
});

test("nothing is checked that nobody wants to show", async () => {
  const soFar = vi.fn(() => "That one shows up early.");
  const [draft] = await draftsOf("converse", soFar);
  expect(soFar).not.toHaveBeenCalled();
  draft?.();
  expect(soFar).toHaveBeenCalledOnce();
});
