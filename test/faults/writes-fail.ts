import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { type Bot, NOBODY, withBot } from "./bot.ts";
import type { Fault } from "./fault.ts";

/** A fault that comes while the bot runs, and goes again without anybody touching the bot. */
interface Passing {
  name: string;
  begin(bot: Bot): void;
  end(bot: Bot): void;
  /** What the system says, as it is logged. */
  code: string;
}

/** The kernel takes these of a running process; a hard limit is never touched, so that it can be lifted again. */
const limit = ({ child }: Bot, what: string, to: number | "unlimited") =>
  execFileSync("prlimit", ["--pid", String(child.pid), `--${what}=${to}:`], NOBODY);

const PASSING: Passing[] = [
  {
    name: "the disk is full",
    begin: (bot) => limit(bot, "fsize", 0),
    end: (bot) => limit(bot, "fsize", "unlimited"),
    code: "EFBIG",
  },
  {
    name: "the folder is read-only",
    begin: ({ folder }) => chmodSync(join(folder, "people"), 0o500),
    end: ({ folder }) => chmodSync(join(folder, "people"), 0o700),
    code: "EACCES",
  },
  {
    name: "too many files are open",
    begin: (bot) => limit(bot, "nofile", 3),
    end: (bot) => limit(bot, "nofile", 1024),
    code: "EMFILE",
  },
];

const WENT_WRONG = /Something broke on my side/;

/** Somebody in the middle of a walk, somebody new and somebody in danger write while nothing can be written. */
async function liveThrough({ begin, end, code }: Passing, bot: Bot): Promise<void> {
  await bot.says("ada", "i cant do the thing on thursday");
  const before = bot.document("ada");
  begin(bot);
  assert.match(await bot.says("ada", "I'll stand there alone"), WENT_WRONG);
  assert.match(await bot.says("ben", "ugh saturday"), WENT_WRONG);
  const toDanger = await bot.says("eve", "i want to kill myself");
  assert.doesNotMatch(toDanger, WENT_WRONG);
  assert.equal(bot.document("ada"), before);
  const unanswered = bot.errors().filter(({ msg }) => msg === "an event was not answered");
  assert.deepEqual(
    unanswered.map(({ person }) => person),
    [bot.discord.idOf("ada"), bot.discord.idOf("ben")],
  );
  assert.deepEqual(
    unanswered.map((line) => line["code"]),
    [code, code],
  );
  end(bot);
  assert.match(await bot.says("ada", "I'll stand there alone"), /how loud/i);
  assert.match(await bot.says("ben", "ugh saturday"), /Saturday/);
  assert.deepEqual(
    bot.files().filter((name) => /new|aside/.test(name)),
    [],
  );
  await bot.says("eve", "hello");
  assert.notEqual(JSON.parse(bot.document("eve")).quietUntil, null);
  const { answers } = JSON.parse(bot.document("ada")).activity;
  assert.equal(answers.situation, "i cant do the thing on thursday");
  assert.equal(typeof answers.thought, "string");
}

export const writesFail: Fault[] = PASSING.map((passing) => ({
  name: passing.name,
  run: () => withBot((bot) => liveThrough(passing, bot)),
}));
