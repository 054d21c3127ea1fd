import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * One process a folder. The lock is an open transaction on a small SQLite file: the kernel frees it when its owner dies,
 * whatever it died of, and of two simultaneous starts exactly one gets it. Throws one plain sentence when it is taken.
 */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(folder, ".lock"), { timeout: 0 });
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;");
  } catch (cause) {
    database.close();
    throw new Error(
      `Another Wider Circle is already using ${folder}. Stop it first, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
  return { release: () => database.close() };
}
