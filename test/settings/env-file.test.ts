import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "env-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a program says and ends with where `.env` stands beside it. */
function run(program: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program)], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...more },
    input: "hello\n",
    encoding: "utf8",
  });
  return { status, out: stdout + stderr };
}

/** Each says the same of a setting that makes no sense, if it was read. */
const NO_SENSE = "DATA_KEY=short\nTOKENS_PER_DAY=many\n";

test.each([
  ["as it is", Buffer.from(NO_SENSE)],
  ["with a mark before the first letter", Buffer.from(`\ufeff${NO_SENSE}`)],
  ["with the line ends of Windows", Buffer.from(NO_SENSE.replaceAll("\n", "\r\n"))],
])("every program that needs it reads .env %s", (_, text) => {
  writeFileSync(join(folder, ".env"), text);
  for (const program of ["start.js", "tools/insights.ts", "tools/rekey.ts", "tools/judge-model.ts"]) {
    const { status, out } = run(`src/${program}`);
    expect([program, status, out]).toEqual([program, 1, expect.stringMatching(/DATA_KEY: must.*\n.*TOKENS_PER_DAY/)]);
    expect(out).not.toMatch(/ at |short/);
  }
});

test("what the environment sets goes before the file", () => {
  writeFileSync(join(folder, ".env"), "TOKENS_PER_DAY=many\nLOG_LEVEL=loud\n");
  const { out } = run("src/start.js", { TOKENS_PER_DAY: "5" });
  expect(out).toMatch(/LOG_LEVEL/);
  expect(out).not.toMatch(/TOKENS_PER_DAY/);
});

test("an empty value in the environment is an unset one, and hides no key of the file", () => {
  writeFileSync(join(folder, ".env"), "DATA_KEY=short\n");
  expect(run("src/start.js", { DATA_KEY: "" }).out).toMatch(/DATA_KEY: must/);
});

test("a file that is there and cannot be read stops the start with one sentence, and nothing is kept without its key", () => {
  mkdirSync(join(folder, ".env"));
  expect(run("src/start.js")).toEqual({
    status: 1,
    out: ".env is there and cannot be read (EISDIR). Let this program read it, or remove it.\n",
  });
  rmSync(join(folder, ".env"), { recursive: true });
  writeFileSync(join(folder, ".env"), Buffer.from(`\ufeff${NO_SENSE}`, "utf16le"));
  expect(run("src/start.js")).toEqual({
    status: 1,
    out: ".env is not written in UTF-8. Save it as UTF-8 and start again.\n",
  });
});

test.each([
  ["DISCORD_TOKN=abc", /DISCORD_TOKN: is no setting; write DISCORD_TOKEN$/],
  ["DISCORD_BOT_TOKEN=abc", /DISCORD_BOT_TOKEN: is no setting; write DISCORD_TOKEN$/],
  ["data_key=abc", /data_key: is no setting; write DATA_KEY$/],
  ["LOG_LEVEL=info\nDATA_DIR /srv/abc", /DATA_DIR: stands in line 2 without "="; write DATA_DIR= and then the value$/],
  ["DISCORD_TOKEN: abc", /DISCORD_TOKEN: stands in line 1 without "="/],
  ['OPENAI_API_KEY="abc', /OPENAI_API_KEY: has a quotation mark at one end only; none is needed$/],
])(
  "a setting that would be passed over stops the start and says what to write, without its value: %s",
  (text, says) => {
    writeFileSync(join(folder, ".env"), text);
    const { status, out } = run("src/start.js");
    expect([status, out.trim()]).toEqual([1, expect.stringMatching(says)]);
    expect(out).not.toMatch(/abc/);
  },
);

test("what is none of its settings is none of its business, and neither is what is quoted", () => {
  const text = `# DISCORD_TOKEN abc\nTZ=UTC\nHTTPS_PROXY=http://proxy\nOPENAI_ORG_ID=x\nLOG_LEVEL="loud"\n`;
  writeFileSync(join(folder, ".env"), text);
  expect(run("src/start.js").out).toMatch(/^The settings .*\n {2}LOG_LEVEL: must be one of fatal, error, warn/);
});
