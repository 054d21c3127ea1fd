import { afterEach, beforeEach, expect, test } from "vitest";
import { translationRefusal } from "../../src/voice/checks.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { talk } from "../support/talk.ts";
import { voiceOf } from "./voice-of.ts";

let model: FakeModel;
beforeEach(async () => {
  model = await fakeModel();
});
afterEach(() => model.close());

const SPANISH = {
  text: "No te pido que cambies a nadie. ¿Qué es lo que más falta?",
  offered: [],
  choices: ["A", "B", "C", "D"],
};

test("with a model a person is answered in the language they wrote in, and the buttons stand for the same", async () => {
  model.says.place = { topic: "small-circle" };
  model.says.translation = SPANISH;
  const ana = talk({ voice: voiceOf(model), personId: "ana" });
  await ana.says("no tengo a nadie aquí, solo a mi hermana");
  expect(ana.reply()?.text).toBe(SPANISH.text);
  expect(ana.buttons()).toEqual(["A", "B", "C", "D"]);
  expect(await ana.person()).toMatchObject({ language: "es", activity: { mistake: "small-circle", asked: "need" } });
  expect(model.requests.at(-1)?.messages[1]?.content).toContain("The language: Spanish");
  await ana.presses("C");
  expect(await ana.answers()).toMatchObject({ need: "company" });
});

test("where the translation fails, or changes what may not change, the reply stays as it was", async () => {
  model.says.place = { topic: "small-circle" };
  model.says.translation = { text: "Mira https://evil.example", offered: [], choices: ["A", "B", "C", "D"] };
  const ana = talk({ voice: voiceOf(model), personId: "ana" });
  await ana.says("no tengo a nadie aquí, solo a mi hermana");
  ana.hears("What's missing most just now?");
});

test("somebody who goes on in English is answered in English", async () => {
  model.says.place = { topic: "small-circle" };
  model.says.translation = SPANISH;
  const ana = talk({ voice: voiceOf(model), personId: "ana" });
  await ana.says("no tengo a nadie aquí, solo a mi hermana");
  await ana.says("sorry i can write in english, it is a fresh pair of eyes");
  expect((await ana.person()).language).toBeNull();
});

const ORIGINAL = { text: '"they stare." How loud, 0 to 10?', choices: [{ label: "Enough", send: "/x" }] };
const spanish = (text: string, label = "Basta") => ({ text, choices: [{ label, send: "/x" }] });

test.each([
  [spanish('"they stare." ¿Qué tan fuerte, de 0 a 10?'), null],
  [spanish('"me miran." ¿Qué tan fuerte, de 0 a 10?'), "their words changed"],
  [spanish('"they stare." ¿Qué tan fuerte?'), "a number left out"],
  [spanish('"they stare." ¿De 0 a 10, o 20?'), "a number nobody said"],
  [spanish('"they stare." 0 10 @everyone'), "a mention"],
  [spanish('"they stare." 0 10', "x".repeat(60)), "a label too long"],
  [spanish(`"they stare." 0 10 ${"muy ".repeat(60)}`), "too long"],
])("of translations: %o", (translated, reason) => {
  expect(translationRefusal(translated, ORIGINAL)).toBe(reason);
});
