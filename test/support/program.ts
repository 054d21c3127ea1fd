import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { FakeDiscord } from "./fake-discord/fake-discord.ts";

/** The program as an operator starts it, in front of a Discord on the loopback. */
export interface Program {
  child: ChildProcess;
  /** Everything it printed and logged so far. */
  out(): string;
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
}

/** Resolves when it is online, or has ended before that. */
export async function startProgram(discord: FakeDiscord, settings: Record<string, string>): Promise<Program> {
  const { token, api, cdn } = discord;
  const places = { DISCORD_TOKEN: token, DISCORD_API_URL: api, DISCORD_CDN_URL: cdn };
  const env = { PATH: process.env["PATH"], ...places, ...settings };
  const child = spawn(process.execPath, ["src/main.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      out += part;
    });
  const ended = once(child, "exit");
  const before = discord.identifies();
  for (let look = 0; look < 2000 && discord.identifies() === before && child.exitCode === null; look++) await wait(20);
  return {
    child,
    out: () => out,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
