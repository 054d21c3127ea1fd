import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Person } from "../src/domain/person.ts";
import { BotFacts } from "../src/store/bot-facts.ts";
import { fieldsOf } from "./support/schema.ts";

const NOTICE = readFileSync("PRIVACY.md", "utf8");

/** What the last column of the notice's table names; `outbox[].*` stands for everything below. */
const named = NOTICE.split("\n")
  .filter((line) => line.startsWith("| ") && line.endsWith("` |"))
  .flatMap((line) => [...(line.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

const stored = [...fieldsOf(Person), ...fieldsOf(BotFacts, "bot")];

/** Only what delivery needs, and what is the same as another row, is named as a whole. */
const WHOLE = [
  "activity.before.*",
  "activity.beneath.*",
  "left.*",
  "outbox[].*",
  "reach.*",
  "refused.*",
  "inHand.*",
  "bot.tokens.*",
  "bot.tokensEach.*",
  "bot.budget.*",
];

const tells = (name: string, field: string): boolean =>
  name.endsWith("*") ? field.startsWith(name.slice(0, -1)) : name === field;

test("the privacy notice tells of every field that is stored", () => {
  const missing = stored.filter((field) => !named.some((name) => tells(name, field)));
  const rows = missing.map((field) => `| what it is, in plain words | what for | how long | \`${field}\` |`);
  expect(
    missing,
    `PRIVACY.md does not tell of these. Add each to the last column of the row it belongs to, or as a row of its own:\n${rows.join("\n")}\n`,
  ).toEqual([]);
});

test("it tells of nothing that is not stored", () => {
  const gone = named.filter((name) => !stored.some((field) => tells(name, field)));
  expect(gone, "PRIVACY.md names these, and nothing like them is stored any more: take them out.").toEqual([]);
});

test("nothing is named twice, and as a whole only what needs no more words", () => {
  expect(named.filter((name, place) => named.indexOf(name) !== place)).toEqual([]);
  expect(named.filter((name) => name.endsWith("*") && !WHOLE.includes(name))).toEqual([]);
  const below = (top: string) =>
    stored.filter((field) => field.startsWith(`${top}.`)).map((field) => field.slice(top.length));
  expect(below("left")).toEqual(below("activity"));
});

test("the terms and the notice leave to the operator what only they know", () => {
  for (const file of ["PRIVACY.md", "TERMS.md"])
    for (const place of ["operator", "contact", "country", "date"])
      expect(readFileSync(file, "utf8"), file).toContain(`[${place}]`);
  for (const place of ["host", "model\n  provider"]) expect(NOTICE).toContain(`[${place}]`);
});
