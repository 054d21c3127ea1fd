import type { Voice } from "../coach/ports.ts";
import { budget, type Ledger } from "./budget.ts";
import { checked } from "./checked.ts";
import { fallback } from "./fallback.ts";
import { scriptedVoice } from "./scripted.ts";

export interface VoiceOptions {
  /** Null: the script alone. */
  model: { apiKey: string | undefined; baseUrl: string | undefined; name: string } | null;
  ledger: Ledger;
  log: { warn(facts: object, event: string): void };
}

/** The script alone, or a checked and budgeted model with the script behind it. openai is imported only when it is used. */
export async function createVoice({ model, ledger, log }: VoiceOptions): Promise<Voice> {
  if (!model) return scriptedVoice;
  const { createModelVoice } = await import("./model.ts");
  const { apiKey, baseUrl, name } = model;
  const used = (personId: string, count: number) => ledger.add(personId, count);
  return fallback(checked(budget(createModelVoice({ apiKey, baseUrl, model: name, used }), ledger)), scriptedVoice, {
    log,
  });
}
