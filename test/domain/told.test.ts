import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { newPerson } from "../../src/domain/person.ts";
import { hash } from "../../src/domain/reading/text.ts";
import type { Scene } from "../../src/domain/scene.ts";
import { tellsAnew } from "../../src/domain/try/tells.ts";
import { playbook, router } from "../support/playbook.ts";
import { frozen, isMistake } from "../support/router-folds.ts";

const now = new Date("2026-11-24T10:00:00Z");
const scene: Scene = { person: newPerson("ada", now), playbook, router, now };
const told = readFileSync(new URL("told.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "");

/** A fifth, chosen by hash, that no phrase was written for. */
const unseen = told.filter((text) => hash(text) % 5 === 0);
const share = (texts: string[]) => texts.filter((text) => tellsAnew(scene, text)).length / texts.length;

test("of messages that tell what came of a small thing, a good part is taken as that without being asked", () => {
  expect(told.length).toBeGreaterThanOrEqual(200);
  expect(share(told)).toBeGreaterThan(0.35);
  expect(share(unseen)).toBeGreaterThan(0.2);
});

test("of messages about a worry or anything else, hardly one is", () => {
  const others = Object.values(frozen).flat();
  expect(share(others)).toBeLessThan(0.006);
  const worries = Object.entries(frozen).flatMap(([topic, texts]) => (isMistake(topic) ? texts : []));
  expect(share(worries)).toBeLessThan(0.008);
});

test.each([
  "said hi to the bus driver today",
  "i went!! stayed 20 mins",
  "sent it, no answer yet",
  "chickened out again",
  "she wrote back",
  "went. stayed 20 min, talked to the guy at the coat check",
  "went to the thing, stayed 20 min, talked to a guy",
  "So today I finally asked my neighbour about her bike.",
])("%j tells of something", (text) => {
  expect(tellsAnew(scene, text)).toBe(true);
});

test.each([
  "tried a meetup once, nobody spoke to me, never again",
  "i meet people and then i never message them",
  "they never wrote back",
  "i said hi once and he blanked me, never again, experiment over",
  "what do i say after hello",
  "i freeze whenever somebody new talks to me",
])("%j is a worry and no telling", (text) => {
  expect(tellsAnew(scene, text)).toBe(false);
});
