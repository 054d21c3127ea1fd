import { checked } from "../../src/voice/checked.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { createModelVoice } from "../../src/voice/model.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import type { FakeModel } from "../support/fake-model.ts";

/** A model's voice as the program stacks it, but for what it may spend. */
export const voiceOf = (model: FakeModel) =>
  fallback(checked(createModelVoice({ apiKey: "key", baseUrl: model.url, model: "m" })), scriptedVoice, {
    log: { warn: () => {} },
    patience: 20_000,
  });
