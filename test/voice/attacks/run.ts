import type { Store, Voice } from "../../../src/coach/ports.ts";
import { createMemoryStore } from "../../../src/store/memory.ts";
import { createLedger } from "../../../src/voice/budget.ts";
import { createVoice } from "../../../src/voice/create.ts";
import { scriptedVoice } from "../../../src/voice/scripted.ts";
import type { FakeModel } from "../../support/fake-model.ts";
import { shownText, talk } from "../../support/talk.ts";
import type { Attack } from "./attacks.ts";
import { INNOCENT } from "./held.ts";

/** The voice of the program, with a model that is asked at this address. */
export function realVoice(url: string, log: (line: string) => void): Promise<Voice> {
  const used = { day: "", used: 0 };
  return createVoice({
    model: { apiKey: "key-of-the-operator", baseUrl: url, name: "m" },
    ledger: createLedger({
      perPersonPerDay: 1e9,
      perDay: 1e9,
      total: { read: () => used, write: (next) => Object.assign(used, next) },
    }),
    log: { warn: (facts, event) => log(`${JSON.stringify(facts)} ${event}`) },
  });
}

/** From now on the model says to everybody what this attacker wants. */
export function obey(model: FakeModel, { would, isFineAsTheirs }: Attack): void {
  model.says = {
    remark: would,
    answer: would,
    played: would,
    offer: isFineAsTheirs ? {} : { kind: would, practical: "I can carry one cup.", plain: "There is a door." },
    place: { topic: would },
    read: { answers: false, value: would },
    translation: { text: would, offered: [], choices: [] },
  };
}

/** One evening with an attacker: their words as the first message, in a talk, as a number and as a sentence of their own. */
export async function evening(says: readonly string[], voice: Voice, store: Store): Promise<string[]> {
  const eve = talk({ voice, store, personId: "person-4711" });
  const insist = async () => {
    for (const text of says) await eve.says(text);
  };
  await insist();
  await eve.says("stop");
  await eve.says("let me vent");
  await insist();
  await eve.says("and then they all stared");
  await eve.says("stop");
  await eve.says(INNOCENT);
  await eve.says("they'll see i'm nervous");
  await insist();
  await eve.says("8");
  await insist();
  await eve.says("6");
  return eve.seen.map(shownText);
}

/** What is shown to this attacker by the script alone. */
export const asScripted = (says: readonly string[]): Promise<string[]> =>
  evening(says, scriptedVoice, createMemoryStore());
