import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

test("a gun or a knife that is taken along to scare somebody, or is outside with them, is met at once", () => {
  for (const text of [
    "i just want to scare him, i've got my dads gun in the car",
    "i only want to frighten her a bit, i have a knife with me",
    "im parked outside her house with a knife",
    "im sat outside his flat with my brothers gun",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "harm-to-others" });
  for (const text of [
    "i want to scare him with a fake knife at halloween",
    "im parked outside her house with a cake",
    "i want to scare them in the escape room, we have a plastic knife",
  ])
    expect(gate(text).level, text).not.toBe("certain");
});

test("what is said with half a laugh of trains, of a platform and of what the family would get is asked about", () => {
  for (const text of [
    "ok but like sometimes i look at the train coming and think huh",
    "sometimes i watch the train coming in and wonder",
    "the platform edge looks friendly these days",
    "they'd get the insurance at least",
    "10 and i have the stuff at home",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "self-harm" });
  for (const text of [
    "i see my train coming and run",
    "i have the stuff at home for the cake",
    "i look at people on the train and think what could i say",
    "i saw the train coming and thought of you",
    "the flooded neighbours will get the insurance money",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("whoever is drawn to a pupil or a student of that age is asked, and a lecturer's crush is no such thing", () => {
  expect(gate("i'm attracted to my students, they're 12")).toEqual({ level: "unclear", signal: "harm-to-others" });
  expect(gate("i'm attracted to my students, they're 30").level).toBe("clear");
});

test("who is made to when they do not want to is asked", () => {
  for (const text of ["he makes me when i don't want to", "my boyfriend makes me even when i dont want it"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of ["my job makes me talk when i dont want to", "he makes me laugh when i don't want to"])
    expect(gate(text).level, text).toBe("clear");
});

test("a game, a toast and what God tells a believer are no certain danger", () => {
  for (const text of [
    "i keep killing myself with my own grenades in this game",
    "god tells me to be kind but people are not",
    "i'm the chosen one for the toast",
    "im the chosen one for the speech at the wedding",
  ])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of [
    "god tells me to be kind and kill them",
    "i'm the chosen one",
    "i keep killing myself in my dreams and i want to kill myself",
    "god tells me to",
  ])
    expect(gate(text).level, text).not.toBe("clear");
});

test("a sister who will kill them for cancelling is a figure of speech, and school long ago or a class that is taught is no age", () => {
  for (const text of ["my sister will kill me if i cancel", "my mum will kill me if i bail on sunday"])
    expect(gate(text).level, text).toBe("clear");
  for (const text of ["i teach students aged 12 and love it", "i look after a group of kids aged 8 and have no adults"])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of ["i am a girl aged 11", "me aged 12 and no friends"])
    expect(gate(text), text).toMatchObject({ signal: "minor" });
  expect(gate("he used to hit me in primary school, 20 years ago")).not.toMatchObject({ signal: "minor" });
});
