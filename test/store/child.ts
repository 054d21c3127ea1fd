import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const pathOf = (script: string): string => fileURLToPath(new URL(`children/${script}.ts`, import.meta.url));

/** A process of its own, killed at the latest when the test is over. */
export function start(script: string, ...args: string[]): ChildProcess {
  const child = fork(pathOf(script), args, { execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** What it says next. Throws if it ends instead. */
export async function heard(child: ChildProcess): Promise<unknown> {
  const heardOne = new AbortController();
  const { signal } = heardOne;
  const ended = once(child, "exit", { signal }).then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)));
  try {
    const [message] = await Promise.race([once(child, "message", { signal }), ended]);
    return message;
  } finally {
    ended.catch(() => {});
    heardOne.abort();
  }
}

/** Ends it as a power cut would, and resolves when it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
