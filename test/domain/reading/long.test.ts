import { expect, test } from "vitest";
import { readTies } from "../../../src/domain/circle/read-tie.ts";
import { readFrom, readTieName } from "../../../src/domain/circle/tie-name.ts";
import { gate } from "../../../src/domain/gate/gate.ts";
import { quote, sentence } from "../../../src/domain/reading/quote.ts";
import { readTime, timeIn } from "../../../src/domain/reading/time.ts";
import { readZones } from "../../../src/domain/reading/zone.ts";
import { cost, leastCost } from "../../support/cost.ts";
import { playbook } from "../../support/playbook.ts";

const LENGTH = 40_000;
const { vocabulary } = playbook;

/** What has once taken seconds in one of them, or looks as if it might. */
const REPEATED = [
  "a",
  "_",
  "a-",
  "1",
  "$5 ",
  "at 8 ",
  "utc+5 ",
  "i ",
  "12:30 ",
  "half ",
  "\u202e",
  "((\"'",
  "a.b@",
  "漢",
  "é ",
];

const READERS: Record<string, (text: string) => unknown> = {
  gate,
  quote,
  sentence,
  "a name": readTieName,
  "where from": (text) => readFrom(text, vocabulary),
  "several names": (text) => readTies(text, playbook),
  "a time": (text) => readTime(text, vocabulary.clock),
  "a time in a story": (text) => timeIn(text, vocabulary.clock),
  "a zone": (text) => readZones(text, new Date("2026-11-24T12:00:00Z"), playbook),
};

/** So many times what plain words cost, and so many ms beside it, is still no more than a moment; what once took seconds cost hundreds of times as much. */
const MOMENT = { times: 12, beside: 60 };

const repeated = (part: string) => part.repeat(LENGTH / part.length);

test.each(Object.entries(READERS))("forty thousand characters hold %s up no longer than a moment", (_, read) => {
  read(repeated("we had tea. "));
  const limit = MOMENT.times * cost(() => read(repeated("we had tea. "))) + MOMENT.beside;
  for (const part of REPEATED)
    expect(
      leastCost(() => read(repeated(part)), limit),
      JSON.stringify(part),
    ).toBeLessThan(limit);
});
