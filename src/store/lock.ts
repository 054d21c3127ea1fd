import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** SQLite's code for "somebody else holds it". */
const BUSY = 5;

/**
 * One process a folder. The lock is an open transaction on an empty SQLite file: the kernel frees it when its owner dies,
 * whatever it died of, and of two simultaneous starts exactly one gets it. Throws one plain sentence when it is taken.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, ".lock");
  createPrivately(path);
  const database = new DatabaseSync(path);
  try {
    // IMMEDIATE, as EXCLUSIVE lets two simultaneous starts both lose; no journal, so that no file is ever written.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE;");
  } catch (cause) {
    database.close();
    const taken = `Another Wider Circle is already using ${folder}. Stop it first, or set DATA_DIR to another folder.`;
    const broken = `The lock ${path} cannot be used. Delete it and start again.`;
    throw new Error((cause as { errcode?: number }).errcode === BUSY ? taken : broken, { cause });
  }
  return { release: () => database.close() };
}

/** Never opens a lock that is there: closing any handle on it would free what this process already holds. */
function createPrivately(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
