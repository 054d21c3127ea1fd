import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Playbook } from "../../src/domain/playbook.ts";
import { trainRouter } from "../../src/domain/router/learn.ts";
import { routerOf } from "../../src/playbook/learn.ts";
import { learnedFile } from "../../src/playbook/learned-file.ts";
import { loadPlaybook } from "../../src/playbook/load.ts";
import { PROMPTS, playbook, router } from "../support/playbook.ts";

const { count: _, ...lesson } = trainRouter(playbook);
const parsed = new Map<string, unknown>();
loadPlaybook(PROMPTS, "never", parsed);
const kept = { lesson, parsed };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "learned-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was learned is read back and routes as before", () => {
  learnedFile(folder).write("these files", kept);
  const again = learnedFile(folder).read("these files");
  if (!again) throw new Error("nothing was read");
  expect(again.parsed).toEqual(parsed);
  for (const text of ["ugh saturday", "i never write back", "hello"])
    expect(routerOf(again.lesson, playbook).route(text)).toEqual(router.route(text));
});

test("what was learned from other files is not used", () => {
  learnedFile(folder).write("these files", kept);
  expect(learnedFile(folder).read("other files")).toBeNull();
  expect(learnedFile(join(folder, "nowhere")).read("these files")).toBeNull();
});

test("a file that is cut short, emptied or changed anywhere is not used", () => {
  const file = learnedFile(folder);
  file.write("these files", kept);
  const path = join(folder, "learned.bin");
  const bytes = readFileSync(path);
  const { size } = statSync(path);
  for (const length of [0, 3, 4, 40, 300, size / 2, size - 4, size - 1]) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(file.read("these files"), `${length} bytes`).toBeNull();
  }
  for (const place of [2, 30, size - 1000, size - 1]) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 0xff;
    writeFileSync(path, changed);
    expect(file.read("these files"), `byte ${place}`).toBeNull();
  }
});

test("what was kept of the files gives the same playbook as reading them", () => {
  learnedFile(folder).write("these files", kept);
  const again = learnedFile(folder).read("these files");
  const [one, other] = [loadPlaybook(PROMPTS, "never"), loadPlaybook(PROMPTS, "never", again?.parsed)];
  // Where a text stands is not kept, so what is written in two places is one.
  const comparable = ({ written, ...rest }: Playbook) => JSON.stringify([[...new Set(written)].sort(), rest]);
  expect(comparable(other)).toBe(comparable(one));
});
