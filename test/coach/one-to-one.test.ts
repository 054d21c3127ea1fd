import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPlaybook } from "../../src/playbook/load.ts";
import { talk } from "../support/talk.ts";

test.each([
  "got a date tonight and i want to cancel",
  "i have a job interview tomorrow at 10 and im so nervous",
  "I have a haircut tomorrow and I hate the chat",
])("where there is one person to face nobody is offered to stand there alone: %s", async (said) => {
  const ada = talk();
  await ada.says(said);
  expect(ada.buttons()).toEqual([
    "They'll see I'm nervous",
    "My mind will go blank",
    "I'll say something stupid",
    "Something else",
  ]);
  await ada.presses("They'll see I'm nervous");
  await ada.says("7");
  expect(ada.reply()?.offered?.join(" ")).not.toMatch(/plate|cups|food|coats/);
});

test("a canteen at work is no school", async () => {
  const ada = talk();
  await ada.says("i eat lunch alone in my car every day because the canteen is too loud, i dread it");
  await ada.says("where would i even sit");
  await ada.says("7");
  expect(ada.reply()?.offered?.join(" ")).not.toMatch(/lesson|pen/);
});

test("a mention that is not there is refused where a first sentence names it", () => {
  const folder = mkdtempSync(join(tmpdir(), "not-for-"));
  try {
    cpSync("prompts", folder, { recursive: true });
    const path = join(folder, "en/1-fear-of-strangers/prompt.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("not_for: [one-to-one]", "not_for: [one-to-many]"));
    expect(() => loadPlaybook(join(folder, "en"), "never")).toThrow(/prompt\.md.*"one-to-many" is not there/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("of one person it is guessed what they say, and not how five of them look", async () => {
  const ada = talk();
  await ada.says("got a date tonight and i want to cancel");
  await ada.presses("My mind will go blank");
  for (const said of ["7", "b", "5", "one small thing", "yes", "a", "when i sit down"]) await ada.says(said);
  ada.hears(/of the first five things they say/);
});

test("where somebody writes on a dating app nobody asks whom they will stand near", async () => {
  const ada = talk();
  await ada.says("im on the apps and i match but then i have no idea what to write so i dont");
  await ada.presses("I won't know what to say");
  ada.hears(/Where do you write to people next/);
  expect(ada.buttons()).not.toContain("At work or in class");
  await ada.says("same place");
  expect(ada.reply()?.offered?.join(" ")).not.toMatch(/Hi all|carry|seat/);
});
