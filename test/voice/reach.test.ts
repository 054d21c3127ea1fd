import { afterEach, beforeEach, expect, test } from "vitest";
import { createModelVoice } from "../../src/voice/model.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { talk } from "../support/talk.ts";

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
});
afterEach(() => model.close());

/** Everything the model may be sent. Nothing here lets it do something. */
const SENT = [
  "model",
  "messages",
  "stream",
  "stream_options",
  "response_format",
  "temperature",
  "max_tokens",
  "max_completion_tokens",
];

test("the model is sent words and gives words: no tool, no function, no file, no key", async () => {
  const voice = createModelVoice({
    apiKey: "model-key",
    baseUrl: model.url,
    model: "m",
    timeout: 5_000,
    used: () => {},
  });
  const ada = talk({ voice });
  await ada.says("i dread the party on saturday, everyone looks at me");
  await ada.says("they'll see i'm nervous");
  await ada.says("8");
  await ada.types("/say let-me-get-it-out");
  await ada.says("it has been like this since school and i am tired of it");
  await ada.says("hola, me da miedo la gente en la fiesta");
  expect(model.requests.length).toBeGreaterThan(2);
  for (const request of model.requests) {
    expect(Object.keys(request).filter((key) => !SENT.includes(key))).toEqual([]);
    expect(
      request.messages.map(({ role }) => role).filter((role) => !["system", "user", "assistant"].includes(role)),
    ).toEqual([]);
    expect(JSON.stringify(request)).not.toContain("model-key");
  }
});
