import { access, constants, lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import { createFolder } from "./durable-write.ts";
import { ifThere } from "./if-there.ts";

/** What is kept in it, and what each of it must be where it is there. */
const PARTS = { people: "folder", "bot.json": "file", ".lock": "file" } as const;

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
  await lookAtParts(path);
}

/** Throws one plain sentence where something in the folder is not what the program can use. */
async function lookAtParts(path: string): Promise<void> {
  for (const [name, wanted] of Object.entries(PARTS)) {
    const part = join(path, name);
    if ((await ifThere(lstat(part))) === null) continue;
    // A link is as good as what it leads to, and leads nowhere where that is not there.
    const kind = await kindOf(part);
    if (kind === wanted) continue;
    const message = `${part} is no ${wanted}, and the program needs one there. Move it away and start again.`;
    throw new Error(message, { cause: kind });
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "something else"> {
  const is = await stat(path).catch(() => null);
  return is?.isFile() ? "file" : is?.isDirectory() ? "folder" : "something else";
}
