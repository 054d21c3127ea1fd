import { expect, test } from "vitest";
import { createLog } from "../src/log.ts";
import { alsoLogged, keepSecret, leaks, linesSeen, personTyped } from "./support/log-sink.ts";

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
