import { askWhat, tell } from "../domain/try/tell.ts";
import { withoutClock } from "../domain/walk/without-clock.ts";
import type { Command } from "./index.ts";

export const log: Command = {
  name: "log",
  about: "Say how something went, even if it didn't",
  options: [{ name: "what", about: "What came of it, in your words", kind: "long" }],
  run: (scene, { what = "" }) => (what.trim() === "" ? askWhat(withoutClock(scene)) : tell(withoutClock(scene), what)),
};
