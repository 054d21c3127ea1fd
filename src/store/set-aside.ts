import { link } from "node:fs/promises";

const NAME = ".set-aside-";

/** Gives broken bytes one more name, `<path>.set-aside-<n>`, so that nothing that follows can lose them. Overwrites none. */
export async function keepAside(path: string, bytes = path): Promise<void> {
  for (let place = 1; ; place++) {
    try {
      await link(bytes, `${path}${NAME}${place}`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Which of these names hold what was set aside of a file of this name. */
export const asideOf = (name: string, among: readonly string[]): string[] =>
  among.filter((one) => one.startsWith(`${name}${NAME}`));
