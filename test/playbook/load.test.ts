import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { learnedFile } from "../../src/playbook/learned-file.ts";
import { openWords } from "../../src/playbook/live.ts";
import { loadPlaybook } from "../../src/playbook/load.ts";
import { PlaybookError } from "../../src/playbook/problem.ts";
import { moveClock } from "../faults/moved-clock.ts";
import { PROMPTS } from "../support/playbook.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function madeFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
}

/** A copy of the playbook with one file changed. */
function edited(file: string, change: (text: string) => string): string {
  const folder = madeFolder("playbook-");
  cpSync(PROMPTS, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

function problemsOf(folder: string) {
  try {
    loadPlaybook(folder);
    return [];
  } catch (error) {
    if (error instanceof PlaybookError) return error.problems;
    throw error;
  }
}

test("the six mistakes are there, in their order, each honest about its source", () => {
  const { mistakes } = loadPlaybook(PROMPTS);
  expect(mistakes.map(({ id }) => id)).toEqual([
    "fear-of-strangers",
    "small-circle",
    "for-the-sale",
    "writes-it-off",
    "never-learned",
    "not-working-it",
  ]);
  for (const { id, source } of mistakes.slice(2)) expect(source, id).toMatch(/introduction/);
});

test("a text that prints a gap when its question was skipped is refused, with file and line", () => {
  const folder = edited("1-fear-of-strangers/walk.yaml", (text) =>
    text.replace("No number, then.", "{{ intensity }}, then."),
  );
  const [problem] = problemsOf(folder);
  expect(problem).toMatchObject({ file: "1-fear-of-strangers/walk.yaml" });
  expect(problem?.wrong).toMatch(/reframe.*intensity is skipped/);
  const lines = readFileSync(join(folder, "1-fear-of-strangers/walk.yaml"), "utf8").split("\n");
  expect(lines[Number(problem?.line) - 1]).toMatch(/reframe/);
});

test.each([
  ["1-fear-of-strangers/walk.yaml", (text: string) => text.replace("answer: scale", "answer: guess"), /answer/],
  ["1-fear-of-strangers/walk.yaml", (text: string) => `${text}  bad: [`, /./],
  ["2-small-circle/lines.yaml", (text: string) => text.replace("nudges:", "nudge:"), /nudge/],
  ["2-small-circle/walk.yaml", (text: string) => text.replace("{{ draft }}", "{{ draft | nofilter }}"), /nofilter/],
  ["2-small-circle/walk.yaml", (text: string) => text.replace("{{ draft }}", "{{ drafd }}"), /drafd/],
  ["1-fear-of-strangers/prompt.md", (text: string) => text.replace("---", "--"), /dashes/],
  ["1-fear-of-strangers/prompt.md", (text: string) => text.replace("{{ persona }}", "{% include 'etc' %}"), /include/],
  ["talk/lines.yaml", (text: string) => text.replace(/^off-topic:/m, "of-topic:"), /off-topic/],
  ["1-fear-of-strangers/lines.yaml", (text: string) => text.replace("for: [alone]", "for: [alonne]"), /alonne/],
  ["1-fear-of-strangers/walk.yaml", (text: string) => text.replace("asks: right", "asks: rigt"), /rigt/],
  ["1-fear-of-strangers/walk.yaml", (text: string) => text.replace("offer: quieter", "offer: queter"), /queter/],
  ["understood.yaml", (text: string) => text.replace(/^fillers:.*$/m, ""), /fillers/],
  ["rehearsal.yaml", (text: string) => text.replace('    hello: ["Hello."', '    helo: ["Hello."'), /hello/],
  ["rehearsal.yaml", (text: string) => text.replace("{{ manner }}", "{{ maner }}"), /maner/],
  ["rehearsal.yaml", (text: string) => text.replace("Hard to say. {{ detail }}", "Hard to say. {{ tip }}"), /tip/],
  [
    "rehearsal.yaml",
    (text: string) => text.replace("take: Take that", "take: Take that one, exactly as I wrote it down"),
    /34/,
  ],
])("a broken %s stops the start and says where", (file, change, wrong) => {
  const problems = problemsOf(edited(file, change));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.map(({ wrong: said }) => said).join("\n")).toMatch(wrong);
  expect(problems[0]).toMatchObject({ file, line: expect.any(Number), write: expect.stringMatching(/\./) });
});

test("a question that becomes a number and keeps its sentences to press is refused where it stands", () => {
  const file = "2-small-circle/walk.yaml";
  const folder = edited(file, (text) => text.replace(/(id: prediction\n.*\n.*answer: )text/, "$1scale"));
  const [problem] = problemsOf(folder);
  expect(problem).toMatchObject({ file, wrong: 'prediction > choices: "Yes" is not a number.' });
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  expect(lines[Number(problem?.line) - 1]).toMatch(/id: prediction/);
});

test("a condition with a name that nothing has is refused with its file and line, at the start and while it runs", async () => {
  const whole = edited("persona.md", (text) => text);
  const file = join(whole, "2-small-circle/walk.yaml");
  const before = readFileSync(file, "utf8");
  const told: string[] = [];
  const log = { info: () => {}, warn: () => {} };
  const learned = learnedFile(madeFolder("learned-"));
  const words = await openWords(whole, { learned, log, look: 0, tell: (line) => told.push(line) });
  writeFileSync(
    file,
    before.replace(/^ {4}when: .*need/m, (line) => line.replace(/need$/, "ned")),
  );
  expect(problemsOf(whole)[0]).toMatchObject({
    file: "2-small-circle/walk.yaml",
    wrong: expect.stringMatching(/undefined variable: ned/),
  });
  const line = before.split("\n").findIndex((one) => /^ {4}when: .*need/.test(one)) + 1;
  expect(Math.abs((problemsOf(whole)[0]?.line ?? 0) - line)).toBeLessThan(8);
  words();
  expect(told.at(-1)).toMatch(/^2-small-circle\/walk\.yaml, line \d+: .*undefined variable: ned/);
});

test.each([
  ["the text circle_ok", "2-small-circle/walk.yaml", 'circle_ok: "{% if fact_need', 'circle_ok: "{% if fact_ned'],
  ["the text what_to_try", "walk.yaml", 'what_to_try: ""', 'what_to_try: "{{ fact_ned }}"'],
  ["the first sentence alone", "1-fear-of-strangers/prompt.md", "met: That one", "met: That {{ fact_ned }} one"],
  ["the question situation", "1-fear-of-strangers/walk.yaml", "ask: What's coming", "ask: What's {{ fact_ned }}"],
])("%s with a name that nothing has is refused once, with its file and line", (name, file, from, to) => {
  const line = readFileSync(join(PROMPTS, file), "utf8").split(from)[0]?.split("\n").length ?? 0;
  const problems = problemsOf(edited(file, (text) => text.replace(from, to)));
  expect(problems).toMatchObject([{ file, wrong: `${name}: nothing is called "fact_ned".` }]);
  expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThan(8);
});

test("two broken files are both named", () => {
  const folder = edited("1-fear-of-strangers/cards.yaml", () => "cards: 3\n");
  writeFileSync(join(folder, "2-small-circle/cards.yaml"), "cards: []\n");
  expect(new Set(problemsOf(folder).map(({ file }) => file))).toEqual(
    new Set(["1-fear-of-strangers/cards.yaml", "2-small-circle/cards.yaml"]),
  );
});

test("what is said outside a walk may stand in several files, but each line of it once", () => {
  const folder = edited("talk/lines.yaml", (text) => text.replace(/^privacy-kept:.*\n/m, ""));
  const beside = join(folder, "talk/beside.yaml");
  writeFileSync(beside, "privacy-kept: All still there.\n");
  expect(loadPlaybook(folder).talk["privacy-kept"]?.[0]?.text({})).toBe("All still there.");
  writeFileSync(beside, "privacy-kept: All still there.\nprivacy-deleted: Gone.\n");
  expect(problemsOf(folder)).toMatchObject([
    { wrong: expect.stringMatching(/"privacy-deleted" stands in talk\/beside/) },
  ]);
});

test("a folder that was copied to begin another mistake is refused until it has an id of its own", () => {
  const folder = edited("persona.md", (text) => text);
  cpSync(join(folder, "1-fear-of-strangers"), join(folder, "7-something-new"), { recursive: true });
  expect(problemsOf(folder)).toMatchObject([
    { file: "7-something-new/prompt.md", wrong: expect.stringMatching(/fear-of-strangers.* 1-fear-of-strangers/) },
  ]);
});

test("while the folder is away, or holds a link that leads nowhere, the last good words serve, and then the new ones", async () => {
  const folder = edited("persona.md", (text) => text);
  const told: string[] = [];
  const log = { info: () => {}, warn: () => {} };
  const learned = learnedFile(madeFolder("learned-"));
  const words = await openWords(folder, { learned, log, look: 0, tell: (line) => told.push(line) });
  const before = words().playbook;
  renameSync(folder, `${folder}-away`);
  for (let turn = 0; turn < 3; turn++) expect(words().playbook).toBe(before);
  expect(told).toHaveLength(1);
  renameSync(`${folder}-away`, folder);
  symlinkSync(join(folder, "nowhere"), join(folder, "talk", "link.yaml"));
  for (let turn = 0; turn < 3; turn++) expect(words().playbook.mistakes).toHaveLength(6);
  rmSync(join(folder, "talk", "link.yaml"));
  const lines = join(folder, "talk", "lines.yaml");
  writeFileSync(lines, readFileSync(lines, "utf8").replace("Stopped. I'll only", "Stopped, then. I'll only"));
  expect(words().playbook).not.toBe(before);
  expect(told.at(-1)).toMatch(/these words are used/);
});

test("an edit is taken up also after the clock was set back", async () => {
  const folder = edited("talk/lines.yaml", (text) => text);
  const log = { info: () => {}, warn: () => {} };
  const words = await openWords(folder, { learned: learnedFile(join(folder, "kept")), log, look: 20 });
  const right = moveClock(-86_400_000);
  const file = join(folder, "talk/lines.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("Kept as it was.", "All still there."));
  await expect
    .poll(() => words().playbook.talk["privacy-kept"]?.[0]?.text({}))
    .toBe("All still there.")
    .finally(right);
});

test("an edit is taken up while the coach runs; a broken one keeps the last good playbook and says why", async () => {
  const folder = edited("talk/lines.yaml", (text) => text);
  const warned: string[] = [];
  const log = { info: () => {}, warn: (facts: object) => warned.push(JSON.stringify(facts)) };
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  const words = await openWords(folder, { learned: learnedFile(join(folder, "kept")), log, tell, look: 0 });
  const file = join(folder, "talk/lines.yaml");
  const said = () => words().playbook.talk["privacy-kept"]?.[0]?.text({});
  const before = readFileSync(file, "utf8");
  writeFileSync(file, before.replace("Kept as it was.", "All still there."));
  expect(said()).toBe("All still there.");
  writeFileSync(file, before.replace("privacy-kept:", "privacy-kep:"));
  expect(said()).toBe("All still there.");
  expect(warned.join()).toMatch(/privacy-kept/);
  expect(told).toEqual([
    "The files were read again; from here on these words are used.",
    expect.stringMatching(
      /^talk\/lines\.yaml, line 1: .*"privacy-kept" is missing\. Add .* Until then the last good words/,
    ),
  ]);
  expect(told.join()).not.toContain("\n");
});
