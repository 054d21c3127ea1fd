import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";

/** The least a durable write can be: temporary file, sync, rename, sync of the folder. */
export async function bareWriter(folder: string): Promise<(name: string, text: string) => Promise<void>> {
  await mkdir(folder, { recursive: true });
  return async (name, text) => {
    const file = await open(join(folder, `${name}.new`), "w", 0o600);
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await rename(join(folder, `${name}.new`), join(folder, name));
    const directory = await open(folder, "r");
    await directory.sync();
    await directory.close();
  };
}
