import { writeFileSync } from "node:fs";
import { readdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Drawn } from "./attach.ts";

/** The names attachments have: an export, a page, a picture. */
const SAVED = /^(wider-circle-|wider-circle-page-|your-numbers-)\d{4}-\d{2}-\d{2}\.(json|md|png)$/;

/** Saves an attachment where only its owner reads it, and gives its path. */
export function saveFile(folder: string, { name, bytes }: Drawn): string {
  const path = join(folder, name);
  writeFileSync(path, bytes, { mode: 0o600 });
  return path;
}

/** Removes every attachment that was saved in a folder: what was deleted is in no file of ours then. */
export async function removeSaved(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (SAVED.test(name)) await unlink(join(folder, name));
}
