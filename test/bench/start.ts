import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { type Figure, quantile, timed } from "./figure.ts";

const STARTS = 5;

/** How long a bot idles before it is measured, in ms. */
const IDLE = 10_000;

/** From `npm start` to the first answer, the very first time and later, and what an idle bot holds in memory. */
export async function startBench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "start-"));
  const first = await timed(() => firstAnswer(folder));
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await timed(() => firstAnswer(folder)));
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: "npm start to the first answer, in a new folder", value: first, unit: "ms", target: "" },
    { name: "npm start to the first answer, p50", value: quantile(starts, 0.5), unit: "ms", target: "<= 1000" },
    ...(await idleMemory()),
  ];
}

/** The program is asked at once, so the answer comes as soon as there could be a prompt. */
async function firstAnswer(folder: string): Promise<void> {
  const child = spawn("npm", ["start", "--silent"], {
    env: { ...process.env, DATA_DIR: folder, DISCORD_TOKEN: "" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.write("hello\n");
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdin.end();
  await new Promise((resolve) => child.once("exit", resolve));
}

/** At the very first start the router learns, which leaves memory behind that a later start never takes. */
async function idleMemory(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "idle-"));
  const first = await idleOnce(folder);
  const later = await idleOnce(folder);
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: "idle memory of the Discord bot, first start", value: first, unit: "MB", target: "" },
    { name: "idle memory of the Discord bot", value: later, unit: "MB", target: "<= 130" },
  ];
}

async function idleOnce(folder: string): Promise<number> {
  const discord = await fakeDiscord();
  const env = {
    ...process.env,
    DATA_DIR: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    LOG_LEVEL: "silent",
  };
  const child = spawn("npm", ["start", "--silent"], { env, stdio: ["ignore", "pipe", "inherit"], detached: true });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await wait(IDLE);
  const resident = residentOf(child.pid ?? 0);
  process.kill(-(child.pid ?? 0), "SIGTERM");
  await new Promise((resolve) => child.once("exit", resolve));
  await discord.close();
  return resident;
}

/** The largest resident set among a process and those it started: npm starts the bot through a shell. */
function residentOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
  if (children.length > 0) return Math.max(...children.map(residentOf));
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? Number.NaN) / 1024;
}
