import type { Scene } from "../domain/scene.ts";
import { asideIn } from "../domain/talk/aside-in.ts";
import { isAlways } from "./incoming.ts";
import type { Incoming } from "./ports.ts";

/** What is said of their data in words. */
const IN_WORDS: readonly (string | null)[] = ["delete", "export"];

/** Whether this asks for what stays theirs whatever else is closed to them, by a command or in words. */
export const isTheirs = (scene: Scene, incoming: Incoming): boolean =>
  isAlways(incoming) || (incoming.kind === "message" && IN_WORDS.includes(asideIn(scene, incoming.text)));
