import { offerTry } from "../domain/try/offer-try.ts";
import type { Command } from "./index.ts";

export const tryIt: Command = {
  name: "try",
  about: "One small thing to try, as small as you like",
  options: [{ name: "about", about: "Which people or moment, in your words", kind: "text" }],
  run: (scene, { about = "" }) => offerTry(scene, about.trim()),
};
