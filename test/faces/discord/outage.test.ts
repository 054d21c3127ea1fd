import { expect, test } from "vitest";
import { fault } from "../../../src/faces/discord/log.ts";
import { createOutage, quietDuring } from "../../../src/faces/discord/outage.ts";

function logging() {
  const lines: string[] = [];
  const note = (level: string) => (_: object, message: string) => void lines.push(`${level}: ${message}`);
  return { lines, debug: note("debug"), info: note("info"), warn: note("warn"), error: note("error") };
}

const theirs = fault(Object.assign(new Error("no"), { status: 503 }));
const away = fault(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));
const ours = fault(new TypeError("no"));

test("an outage is said once when it begins and once when it is over, however many calls fail", () => {
  const log = logging();
  let now = 0;
  const outage = createOutage(log, () => now);
  for (let call = 0; call < 500; call++) outage.note(call % 2 ? 503 : null);
  now = 600_000;
  outage.note(200);
  outage.note(200);
  expect(log.lines).toEqual([
    "warn: Discord is out of order: replies wait, and are sent when it answers again",
    "info: Discord answers again",
  ]);
});

test("now and then a call that fails, and any refusal, is no outage", () => {
  const log = logging();
  const outage = createOutage(log);
  for (let call = 0; call < 100; call++) for (const status of [500, 502, null, 404, 429, 403]) outage.note(status);
  expect(outage.isOn()).toBe(false);
  expect(log.lines).toEqual([]);
});

test("while it is on, what comes of it is for debugging, and a fault of our own is still an error", () => {
  const log = logging();
  let isOn = false;
  const quiet = quietDuring({ isOn: () => isOn }, log);
  quiet.error(theirs, "before");
  isOn = true;
  for (const facts of [theirs, away, { cause: theirs }]) quiet.error(facts, "theirs");
  quiet.error(ours, "ours");
  quiet.warn(ours, "ours too");
  expect(log.lines).toEqual([
    "error: before",
    "debug: theirs",
    "debug: theirs",
    "debug: theirs",
    "error: ours",
    "warn: ours too",
  ]);
});
