import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { fault } from "../../src/faces/discord/log.ts";
import { createLog } from "../../src/program/log.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { alsoLogged, keepSecret, leaks, linesSeen, personTyped } from "../support/log-sink.ts";
import { words } from "../support/playbook.ts";

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

test("of an error that quotes what it read nothing is logged but its kind and where it was, also as a cause", () => {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  const file = join(folder, "log");
  const reading = () => JSON.parse('{"content":Bartholomew laughed}');
  const quoting = catching(reading);
  const written = createLog({ level: "trace", file });
  written.warn({ error: quoting }, "a reply could not be sent");
  written.warn({ error: new Error("It was not sent.", { cause: quoting }) }, "a reply could not be sent");
  written.warn({ error: catching(() => BigInt("Bartholomew")) }, "a turn failed");
  written.warn({ error: Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }) }, "a save failed");
  const lines = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  expect(quoting.message).toContain("Bart");
  expect(lines).not.toMatch(/Bart/);
  expect(lines.match(/"type":"SyntaxError"/g)).toHaveLength(2);
  expect(lines).toContain("log.test.ts");
  expect(lines).toContain("ENOSPC: no space left");
});

test("a code or a name that is none, as a server may send it, is not logged", () => {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  const file = join(folder, "log");
  const said = "cousin Bartholomew laughed";
  const sent = Object.assign(new Error("no"), { name: `DiscordAPIError[${said}]`, code: said, status: said });
  const written = createLog({ level: "trace", file });
  written.warn({ error: sent }, "a reply could not be sent");
  written.warn({ ...fault(sent), cause: fault(new Error("no", { cause: sent })) }, "a reply could not be sent");
  written.warn({ error: Object.assign(new Error("no"), { code: 50_035, status: 400 }) }, "a reply could not be sent");
  written.warn(fault(Object.assign(new Error("no"), { name: "DiscordAPIError[50035]", code: "UND_ERR_SOCKET" })), "no");
  const lines = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  expect(lines).not.toMatch(/Bart/);
  for (const known of ["50035", "400", "UND_ERR_SOCKET", "DiscordAPIError[50035]"]) expect(lines).toContain(known);
});

test("the name of an error that a face has looked at is logged", () => {
  const folder = mkdtempSync(join(tmpdir(), "log-"));
  const file = join(folder, "log");
  createLog({ level: "info", file }).error(fault(catching(() => JSON.parse("}"))), "an event was not answered");
  const line = readFileSync(file, "utf8");
  rmSync(folder, { recursive: true });
  expect(line).toContain('"error":"SyntaxError"');
});

function catching(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error("It should have failed.");
}
