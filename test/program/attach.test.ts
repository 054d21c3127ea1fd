import { expect, test } from "vitest";
import { newPerson } from "../../src/domain/person.ts";
import { drawAttachment } from "../../src/program/attach.ts";
import { words } from "../support/playbook.ts";

const NOW = new Date("2026-11-28T12:00:00Z");
const recipe = { kind: "progress", asOf: NOW.toISOString() } as const;

test("a picture of their numbers comes with one sentence that says what is on it", async () => {
  const person = newPerson("ada", NOW);
  const walk = { mistake: "fear-of-strangers", day: "2026-11-24", thought: null, before: 8, after: 6, sentence: null };
  const progress = {
    ...person.progress,
    walks: [{ ...walk, ending: "lower" as const }],
    daysPractised: ["2026-11-14", "2026-11-24"],
  };
  const drawn = await drawAttachment(recipe, { ...person, progress }, words());
  expect(drawn?.name).toBe("your-numbers-2026-11-28.png");
  expect([...(drawn?.bytes.subarray(1, 4) ?? [])].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect(drawn?.text).toBe(
    [
      "How loud the thought was, 0 to 10",
      "  before ●●●●●●●●○○ 8  after ●●●●●●○○○○ 6",
      "  ·············●·········●····  2 of the last 28 days with something done",
      "  1 back after a week's rest or more",
    ].join("\n"),
  );
  expect(drawn?.alt).toBe("Your own numbers: last time 8 before and 6 after; something done on 2 of the last 28 days.");
});

test("there is no picture of nothing", async () => {
  expect(await drawAttachment(recipe, newPerson("ada", NOW), words())).toBeNull();
});
