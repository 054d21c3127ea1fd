import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

test.each([
  ["he has the photos", "he has the photos of me"],
  ["theyre across the street", "theyre across the street staring at my window"],
  ["my feet stopped hurting", "lost in the snow and my feet stopped hurting"],
  ["he is watching me type", "he is always watching me type"],
  ["my baby wont stop crying and i miss adult talk", "my baby wont stop crying and is limp"],
  ["shes got dementia so i cant really leave her", "she has dementia and i cant leave her and i want to smother her"],
  ["i dont want her to be cross", "i dont want her to be cross when she finds me"],
  ["she wont forgive me", "mum will never forgive me for what im going to do tonight"],
  ["i fold my hands on the table", "i want to put my hands round his neck"],
  ["i cant eat in front of people", "i cant eat in front of people and then i eat everything and throw up"],
  ["i have 12 cards in my drawer", "i have 12 cards and im 12"],
  ["ill wait outside her work so we can walk to the gig together", "ill wait outside her work until she listens"],
])("'%s' is everyday talk, and '%s' is not", (calm, danger) => {
  expect(gate(calm).level, calm).toBe("clear");
  expect(gate(danger).level, danger).not.toBe("clear");
});

test("who stopped shivering by a heater is no emergency, and who did in the cold is one", () => {
  expect(gate("stopped shivering now, the heater works").level).not.toBe("certain");
  for (const text of ["shes out in the snow and stopped shivering", "he stopped shivering and is sleepy now"])
    expect(gate(text), text).toEqual({ level: "certain", signal: "medical" });
});

test("frostbite and an engine in a garage are asked about", () => {
  expect(gate("i might have frostbite")).toEqual({ level: "unclear", signal: "medical" });
  for (const text of ["i sit in the garage with the engine on", "im in the garage with the car running"])
    expect(gate(text), text).toMatchObject({ signal: "self-harm" });
});

test("a father who may kill is asked about as that, and is no wish of their own", () => {
  for (const text of ["my dad will kill me, i mean it", "my dad will kill me, i mean really he has done stuff before"])
    expect(gate(text), text).toMatchObject({ signal: "abuse" });
  expect(gate("my dad will kill me if i skip the reunion").level).toBe("clear");
  expect(gate("kill me, i mean it")).toEqual({ level: "certain", signal: "self-harm" });
});

test("whoever shook a baby, or filmed somebody in the shower, is heard as who did it", () => {
  for (const text of ["i shook my baby", "my baby wont stop crying and i just shook him"])
    expect(gate(text), text).toEqual({ level: "certain", signal: "harm-to-others" });
  expect(gate("i shook my baby's hand").level).toBe("clear");
  expect(gate("i recorded my flatmate in the shower")).toEqual({ level: "unclear", signal: "harm-to-others" });
  expect(gate("he filmed my sister in the shower")).toMatchObject({ signal: "abuse" });
});

test.each([
  ["they make the new ones drink till they drop", "abuse"],
  ["he took the condom off without telling me", "abuse"],
  ["ive been awake 5 days on pills from a mate", "overdose"],
  ["i punched the wall again, she was standing next to it", "harm-to-others"],
  ["i lost all our savings on the slots tonight", "self-harm"],
  ["shes 12, i know her from church", "harm-to-others"],
])("'%s' is asked about", (text, signal) => {
  expect(gate(text)).toEqual({ level: "unclear", signal });
});

test.each([
  "my mum will kill me i mean she bought me the suit",
  "they make us eat at grans every sunday",
  "been up for three days with the baby",
  "i kicked the door by accident and she was so nice",
  "i lost my savings streak in the game",
  "my daughter is shy, she's 12, i know her from a mile off",
  "shes 12 years older, i know her from work",
])("'%s' is not", (text) => {
  expect(gate(text).level).toBe("clear");
});

test("being waited for, being last and being sick in front of them are worries of an evening", () => {
  for (const text of [
    "they'll all be faster and i'll be at the back and they'll have to wait for me",
    "they'll bring up the time i got drunk",
    "what if i throw up in front of everyone",
  ])
    expect(gate(text).level, text).toBe("clear");
  for (const text of [
    "my daughter won't have to wait for me anymore",
    "what if i throw up after dinner again",
    "i'm scared i'll throw up the tablets",
  ])
    expect(gate(text).level, text).not.toBe("clear");
});
