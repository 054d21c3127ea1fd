import { expect, test } from "vitest";
import { gate } from "../../src/domain/gate/gate.ts";
import { BOUNDS } from "../../src/voice/bounds.ts";
import { CLAIMS } from "../../src/voice/claims.ts";
import { NO_SMALL_THING } from "../../src/voice/offered-acts.ts";
import { playedRefusal } from "../../src/voice/played-checks.ts";
import { broken } from "../../src/voice/rule.ts";
import { VERDICTS } from "../../src/voice/verdicts.ts";
import { playbook } from "../support/playbook.ts";
import { REFUSALS } from "./attacks/held.ts";

const said = "they stare at me";

test("a model may use ordinary words that no line of the coach has, and none that are neither", () => {
  expect(REFUSALS.remarks("That one keeps receipts for every stare.", said)).toBeNull();
  expect(REFUSALS.sentences("I can look at the wallpaper while they stare.", said)).toBeNull();
  expect(REFUSALS.remarks("That one keeps rosaries for every stare.", said)).toBe("a word from elsewhere");
});

test("who is played has the words of the scene instead", () => {
  const scene = { playbook, said: "the baker" };
  expect(playedRefusal("Two loaves left.", scene)).not.toBe("a word from elsewhere");
  expect(playedRefusal("An elephant in an anorak.", scene)).toBe("a word from elsewhere");
});

test("no ordinary word is refused or alarming by itself, and none stands there twice", () => {
  const never = [...CLAIMS, ...BOUNDS, ...VERDICTS, ...NO_SMALL_THING];
  const wrong = playbook.everyday.filter((word) => broken(word, never) !== null || gate(word).level !== "clear");
  expect(wrong).toEqual([]);
  expect(new Set(playbook.everyday).size).toBe(playbook.everyday.length);
});
