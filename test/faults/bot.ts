import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type FakeDiscord, fakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { inFolder } from "./fault.ts";

/** The program as an operator starts it, before a Discord of its own. */
export interface Bot {
  discord: FakeDiscord;
  folder: string;
  child: ChildProcess;
  /** Writes a message and gives what is answered. */
  says(name: string, text: string): Promise<string>;
  /** The document of a person, as its bytes, and what else lies beside it. */
  document(name: string): string;
  files(): string[];
  /** What was logged as an error, and what else was printed. */
  errors(): Record<string, unknown>[];
  printed(): string[];
  /** A second program on the same folder. */
  another(): Program;
}

interface Program {
  child: ChildProcess;
  ended: Promise<number | null>;
  lines(): string[];
}

/** Whoever may do everything in a folder is not stopped by its rights: the bot then runs as nobody. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export const withBot = (work: (bot: Bot) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    if (NOBODY.uid) chownSync(folder, NOBODY.uid, NOBODY.gid);
    const discord = await fakeDiscord();
    const programs: Program[] = [];
    const begin = () => {
      programs.push(start(folder, discord));
      return programs.at(-1)!;
    };
    try {
      const first = begin();
      for (let look = 0; look < 3_000 && !discord.isOnline(); look++) await wait(20);
      await work(botOf({ folder, discord, first, another: begin }));
    } finally {
      for (const { child } of programs) child.kill("SIGKILL");
      await Promise.all(programs.map(({ ended }) => ended));
      await discord.close();
    }
  });

function start(folder: string, discord: FakeDiscord): Program {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"], DATA_DIR: folder, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api },
    stdio: ["ignore", "pipe", "pipe"],
    ...NOBODY,
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part) => {
      out += part;
    });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return { child, ended, lines: () => out.trim().split("\n") };
}

interface Begun {
  folder: string;
  discord: FakeDiscord;
  first: Program;
  another: () => Program;
}

function botOf({ folder, discord, first, another }: Begun): Bot {
  const people = join(folder, "people");
  const logged = () => first.lines().filter((line) => line.startsWith("{"));
  return {
    discord,
    folder,
    child: first.child,
    another,
    async says(name, text) {
      discord.dm(name, text);
      return (await discord.nextMessage(name, 30_000)).content;
    },
    document: (name) => readFileSync(join(people, `${discord.idOf(name)}.json`), "utf8"),
    files: () => readdirSync(people).sort(),
    errors: () =>
      logged()
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ level }) => Number(level) >= 50),
    printed: () => first.lines().filter((line) => !line.startsWith("{")),
  };
}
