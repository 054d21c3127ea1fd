import { access, constants } from "node:fs/promises";
import { createFolder } from "./durable-write.ts";

/** Makes the folder where it is missing. Throws one plain sentence where nothing can be kept in it. */
export async function openDataFolder(path: string): Promise<void> {
  try {
    await createFolder(path);
    await access(path, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
    const message = `Nothing can be kept in ${path} (${code}). Set DATA_DIR to a folder this program may write to.`;
    throw new Error(message, { cause });
  }
}
