import { expect, test } from "vitest";
import { z } from "zod";
import { readLine } from "../../../src/commands/command.ts";
import { commands } from "../../../src/commands/index.ts";
import { readAside } from "../../../src/domain/reading/aside.ts";
import { isZone } from "../../../src/domain/reading/clock.ts";
import { readDay } from "../../../src/domain/reading/day.ts";
import { mentionsIn } from "../../../src/domain/reading/mention.ts";
import { peopleIn } from "../../../src/domain/reading/people-word.ts";
import { splitQuestion } from "../../../src/domain/reading/question.ts";
import { withoutFillers } from "../../../src/domain/reading/text.ts";
import { readTime } from "../../../src/domain/reading/time.ts";
import { readZones } from "../../../src/domain/reading/zone.ts";
import { readJsonAnswer } from "../../../src/voice/json-answer.ts";
import { fc } from "../../support/fuzz.ts";
import { playbook } from "../../support/playbook.ts";
import { talk } from "../../support/talk.ts";

const { vocabulary } = playbook;
const anything = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.lorem(),
  fc.constantFrom(
    "constructor",
    "toString",
    "valueOf",
    "__proto__",
    "hasOwnProperty",
    "in two constructor",
    "half toString",
  ),
);

test("whatever is typed, a time is one of the day's, a day a day, a zone a zone, or none", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(readTime(text, vocabulary.clock) ?? "00:00").toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(readDay(text, "2026-11-24", vocabulary)?.day ?? "2026-11-24").toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(readZones(text, new Date("2026-11-24T12:00:00Z"), playbook).every(isZone)).toBe(true);
    }),
  );
});

test("whatever is typed, what is heard in it comes from it", () => {
  fc.assert(
    fc.property(anything, (text) => {
      readAside(text, vocabulary);
      mentionsIn(text, playbook.mentions);
      const { people } = peopleIn(text, vocabulary);
      expect(people === null || text.toLowerCase().includes(people)).toBe(true);
      expect(withoutFillers(text, vocabulary.fillers).length).toBeLessThanOrEqual(text.normalize("NFKC").length * 3);
    }),
  );
});

test("nothing of a line is lost when it is split before its question", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { remark, question } = splitQuestion(text);
      expect(`${remark}${question}`.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("a line is a known command with words as its values, or nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        anything.map((text) => `/nudge ${text}`),
        anything.map((text) => `/answer ${text}`),
      ),
      (line) => {
        const read = readLine(line, commands);
        if (!read) return;
        expect(commands.map(({ name }) => name)).toContain(read.name);
        for (const value of Object.values(read.args)) expect(line).toContain(value);
      },
    ),
  );
});

test("what a model writes fits the shape, or throws one of our own faults", () => {
  const schema = z.object({ topic: z.string() });
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        anything.map((text) => `{"topic": ${text}}`),
      ),
      (text) => {
        try {
          expect(typeof readJsonAnswer(text, schema).topic).toBe("string");
        } catch (error) {
          expect((error as Error).name).toBe("ModelFault");
        }
      },
    ),
  );
});

test("whatever is typed at any point of a walk is answered, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        anything.filter((text) => text.trim() !== ""),
        { maxLength: 6 },
      ),
      fc.constantFrom(...playbook.mistakes.map(({ id }) => id)),
      async (texts, mistake) => {
        const person = talk();
        await person.says(playbook.heard[mistake]![0]!);
        for (const text of texts) {
          await person.says(text);
          expect(person.reply()?.text ?? "").not.toBe("");
        }
      },
    ),
    { numRuns: 60 },
  );
});
