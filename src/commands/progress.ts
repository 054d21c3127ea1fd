import { sayProgress } from "../domain/talk/say-progress.ts";
import type { Command } from "./index.ts";

export const progress: Command = {
  name: "progress",
  about: "Your sentences, your numbers, what's still open",
  run: (scene) => sayProgress(scene),
};
