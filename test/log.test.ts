import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { createCoach } from "../src/coach/coach.ts";
import { createLog } from "../src/log.ts";
import { createMemoryStore } from "../src/store/memory.ts";
import { scriptedVoice } from "../src/voice/scripted.ts";
import { alsoLogged, keepSecret, leaks, linesSeen, personTyped } from "./support/log-sink.ts";
import { words } from "./support/playbook.ts";

const log = () => createLog({ level: "trace", file: "/dev/null" });

test("the sink sees each line the program's log writes, and finds typed words and keys in it", () => {
  personTyped("my cousin Bartholomew laughed at my shoes");
  keepSecret("sk-secret-key-4711");
  const before = linesSeen();
  log().info({ person: "4711" }, "the gate answered");
  expect(leaks()).toEqual([]);
  personTyped("my cousin Bartholomew laughed at my shoes");
  log().debug({ text: "… my cousin Bartholomew laughed" }, "oops");
  log().trace({ error: new Error("no such key: sk-secret-key-4711") }, "oops");
  alsoLogged({ warn: (_facts: object, _event: string) => {} }).warn({ heard: "cousin bartholomew LAUGHED" }, "oops");
  expect(leaks().map(({ holds }) => holds)).toEqual([
    "my cousin bartholomew",
    "sk-secret-key-4711",
    "cousin bartholomew laughed",
  ]);
  expect(linesSeen() - before).toBe(4);
});

test.skipIf(!existsSync("/dev/full"))("where the log cannot be written, danger is answered all the same", async () => {
  const full = createLog({ level: "info", file: "/dev/full" });
  const coach = createCoach({ store: createMemoryStore(), voice: scriptedVoice, words, log: full });
  const about = { personId: "ada", from: { face: "terminal", channel: "here" }, at: new Date("2026-11-24T20:00:00Z") };
  for (const id of ["1", "2", "3"]) {
    const [said] = await coach.hear({ ...about, eventIds: [id], kind: "message", text: "I want to kill myself" });
    expect(said?.reply.text).toMatch(/findahelpline/);
  }
  await coach.settle();
});
