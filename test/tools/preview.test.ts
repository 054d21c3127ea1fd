import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { readPeople } from "../../src/tools/people.ts";
import { begin, turnings, walkthrough } from "../../src/tools/walkthrough.ts";
import { playbook, router } from "../support/playbook.ts";

const people = readPeople();
const setting = { playbook, router, now: new Date("2026-11-24T22:47:00Z") };

test("there are at least two people for each mistake", () => {
  for (const { id } of playbook.mistakes)
    expect(people.filter(({ mistake }) => mistake === id).length, id).toBeGreaterThanOrEqual(2);
});

describe.each(people)("$first", (invented) => {
  const mistake = playbook.mistakes.find(({ id }) => id === invented.mistake)!;
  const walker = { ...setting, mistake, invented };

  test("goes to the end of the first look, the small thing and the closer look", () => {
    for (const way of ["enough", "small", "closer"] as const) {
      const exchanges = walkthrough(walker, way);
      expect(exchanges.at(-1)?.screen.asked, way).toBeNull();
      expect(exchanges.length).toBeLessThan(40);
    }
  });

  test("shows each question once, and each of its choices is answered with something else", () => {
    const found = turnings(walker);
    expect(found.length).toBeGreaterThan(12);
    expect(found[0]?.line).toEqual(begin(walker).line);
    for (const { line, turns } of found)
      for (const { did, screen } of turns) expect(screen.line.text, `${line.text} ${did}`).not.toBe(line.text);
  });
});

const run = (...args: string[]) => spawnSync("npm", ["run", "-s", "preview", "--", ...args], { encoding: "utf8" });

test("npm run preview prints the dialogues, and names the mistakes when it gets another name", () => {
  expect(execFileSync("npm", ["run", "-s", "preview", "--", "small-circle"], { encoding: "utf8" })).toMatch(
    /=== First look ===[\s\S]*=== One small thing ===[\s\S]*=== Closer look ===[\s\S]*=== Every turning ===/,
  );
  const unknown = run("nothing-like-it");
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain("small-circle");
});
