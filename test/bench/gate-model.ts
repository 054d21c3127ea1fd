import { createCoach } from "../../src/coach/coach.ts";
import { gate } from "../../src/domain/gate/gate.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { checked } from "../../src/voice/checked.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { doJobs } from "../../src/voice/jobs.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { heldOut } from "../domain/gate/tuning.ts";
import { words } from "../support/playbook.ts";
import type { Figure } from "./figure.ts";

/** Of the dangers that the gate misses, how many a model would read as a first message: it may have them asked about. */
export async function beforeAModelFigures(): Promise<Figure[]> {
  const missed = heldOut().filter(({ strength, text }) => strength !== "calm" && gate(text).level === "clear");
  const read = await Promise.all(missed.map(({ text }) => isReadByAModel(text)));
  return [false, true].map((isForeign) => {
    const ofThese = read.filter((_, place) => (missed[place]?.kind === "languages") === isForeign);
    return {
      name: `gate, held out: missed${isForeign ? " in other languages" : ""}, and read by a model where there is one`,
      value: ofThese.filter(Boolean).length / ofThese.length,
      unit: `of ${ofThese.length}`,
      target: "",
    };
  });
}

async function isReadByAModel(text: string): Promise<boolean> {
  let isRead = false;
  const note = async () => {
    isRead = true;
    return '{"topic":"unclear"}';
  };
  const voice = fallback(checked(doJobs({ ask: note, stream: note })), scriptedVoice, { log: { warn: () => {} } });
  const coach = createCoach({ store: createMemoryStore(), voice, words, log: { info: () => {}, error: () => {} } });
  const about = { eventIds: ["1"], personId: "ada", at: new Date(), from: { face: "terminal", channel: "here" } };
  await coach.hear({ ...about, kind: "message", text });
  await coach.settle();
  return isRead;
}
