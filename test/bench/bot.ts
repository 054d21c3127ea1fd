import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type FakeDiscord, fakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";

/** The bot as an operator runs it, in a Discord and beside a model of its own. */
export interface Bot {
  discord: FakeDiscord;
  model: FakeModel;
  /** Resident memory in MB, and processor seconds so far. */
  memory(): number;
  processor(): number;
  stop(): Promise<void>;
}

/** A new bot. `prepare` fills its folder before it starts; without a model it goes by the script; `program` is another bot. */
export async function startBot({
  hasModel = true,
  prepare,
  program = "src/start.js",
}: {
  hasModel?: boolean;
  program?: string;
  prepare?: (folder: string, discord: FakeDiscord) => void;
} = {}): Promise<Bot> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const discord = await fakeDiscord({ limit: { requests: 5, seconds: 1 } });
  const model = await fakeModel();
  const env = {
    PATH: process.env["PATH"],
    MALLOC_ARENA_MAX: "1",
    MALLOC_TRIM_THRESHOLD_: "131072",
    DATA_DIR: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    LOG_LEVEL: "silent",
    TOKENS_PER_DAY: "1000000000",
    ...(hasModel && { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "bench" }),
  };
  const start = () =>
    spawn(process.execPath, ["--max-semi-space-size=1", program], {
      env,
      stdio: "ignore",
    });
  // The very first start learns, and that leaves memory behind which no later start takes.
  await end(start(), discord);
  prepare?.(folder, discord);
  const child = start();
  await online(discord);
  await wait(prepare ? 0 : 1000);
  return {
    discord,
    model,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(proc(child, "status"))?.[1] ?? Number.NaN) / 1024,
    processor: () => ticksOf(proc(child, "stat")) / 100,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      await discord.close();
      await model.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function online(discord: FakeDiscord): Promise<void> {
  for (let look = 0; look < 500 && !discord.isOnline(); look++) await wait(20);
}

/** Ends a bot that has come online. */
async function end(child: ChildProcess, discord: FakeDiscord): Promise<void> {
  const ended = once(child, "exit");
  await online(discord);
  await wait(500);
  child.kill("SIGTERM");
  await ended;
}

const proc = ({ pid }: ChildProcess, name: string): string => readFileSync(`/proc/${pid}/${name}`, "utf8");

/** User and system time, in hundredths of a second. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
