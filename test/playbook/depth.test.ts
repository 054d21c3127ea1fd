import { describe, expect, test } from "vitest";
import { playbook } from "../support/playbook.ts";

const KINDS = ["first rung", "second rung", "useful"] as const;

/** The two that people come with most: their small steps go deepest. */
const DEEPEST = ["fear-of-strangers", "small-circle"];

const UNSAFE_FOR_TEENS =
  /\b(ride|lift from|car|night|evening|bar|pub|drinks?|wine|beer|coffee|address|their place|my place|come over|flat|room alone|meet up|stranger|photo of|lend money|barista)\b/i;

describe.each(playbook.mistakes)("$id", (mistake) => {
  const { knocks, openings, nudges, smallSteps, offers, cards, steps } = mistake;

  test("has enough to say: openings, quieter sentences of each kind by knock and by mention, daily lines", () => {
    const quieter = offers["quieter"] ?? [];
    expect(openings.length).toBeGreaterThanOrEqual(6);
    expect(nudges.length).toBeGreaterThanOrEqual(12);
    expect(quieter.length).toBeGreaterThanOrEqual(12);
    const mentions = playbook.mentions.map(({ id }) => id);
    expect(quieter.filter(({ for: fits }) => fits?.some((name) => mentions.includes(name))).length).toBeGreaterThan(3);
    for (const { id } of knocks) {
      const made = Object.values(offers)
        .flat()
        .filter(({ for: fits }) => fits?.includes(id));
      expect(made.length, id).toBeGreaterThan(0);
    }
  });

  test.each(KINDS)(
    "has %s steps that anybody of fourteen may do, and others for adults, for online, for little strength, for access, for the country",
    (kind) => {
      const rung = kind === "first rung" ? 1 : 2;
      const ofSize = smallSteps.filter((step) => step.rung === rung && (step.useful === true) === (kind === "useful"));
      expect(ofSize.filter(({ for: fits, adults }) => !fits && !adults).length).toBeGreaterThanOrEqual(4);
      expect(ofSize.some(({ adults }) => adults)).toBe(true);
      for (const need of ["online", "tired", "illness", "disability", "rural", "school"])
        expect(
          ofSize.some(({ for: fits, adults }) => fits?.includes(need) && !adults),
          need,
        ).toBe(true);
    },
  );

  test.each([3, 4] as const)(
    "rung %i is as full: things any fourteen-year-old may do, things to give, things for adults, and something for every need",
    (rung) => {
      const least = DEEPEST.includes(mistake.id)
        ? { general: 10, useful: 3, adults: 3 }
        : { general: 6, useful: 2, adults: 1 };
      const ofRung = smallSteps.filter((step) => step.rung === rung);
      const forAnybody = ofRung.filter(({ for: fits, adults }) => !fits && !adults);
      expect(forAnybody.filter(({ useful }) => !useful).length).toBeGreaterThanOrEqual(least.general);
      expect(forAnybody.filter(({ useful }) => useful).length).toBeGreaterThanOrEqual(least.useful);
      expect(ofRung.filter(({ adults }) => adults).length).toBeGreaterThanOrEqual(least.adults);
      for (const need of ["online", "tired", "illness", "carer", "baby", "disability", "rural", "school"])
        expect(
          ofRung.some(({ for: fits, adults, useful }) => fits?.includes(need) && !adults && !useful),
          need,
        ).toBe(true);
    },
  );

  test("what is offered to somebody of fourteen leads to no stranger's home, no car, no night, no drink", () => {
    const forTeens = smallSteps.filter(({ adults }) => !adults);
    expect(forTeens.filter(({ label }) => UNSAFE_FOR_TEENS.test(label)).map(({ label }) => label)).toEqual([]);
  });

  test("each small thing is repeated in at most seven words", () => {
    expect(smallSteps.filter(({ said }) => said.split(" ").length > 7)).toEqual([]);
  });

  test("no step has the label of another, and each label is a thing to do that fits a button", () => {
    const labels = smallSteps.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect([...label].length, label).toBeLessThanOrEqual(34);
  });

  test("has facts with a source: a year, or where to read it", () => {
    expect(cards.length).toBeGreaterThanOrEqual(3);
    for (const { source } of cards) expect(source).toMatch(/(?:19|20)\d\d|\.(?:com|org|edu|nl)\//);
  });

  test("has an ending of its own where the thought is simply true", () => {
    const right = steps.find(({ id }) => id === "right");
    expect(right?.choices.length).toBeGreaterThanOrEqual(4);
    const asked = steps.some((step) =>
      [...step.choices, ...Object.values(step.again).flatMap(({ choices }) => choices)].some(
        ({ asks }) => asks === "right",
      ),
    );
    expect(asked).toBe(true);
  });
});
