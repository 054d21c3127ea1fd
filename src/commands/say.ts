import { converse } from "../domain/talk/converse.ts";
import type { Command } from "./index.ts";

/** The line behind a button that types a few words: "/say stop". Bare, it stands for whatever is typed next. */
export const speak: Command = {
  name: "say",
  about: "Say it in your words",
  hidden: true,
  options: [{ name: "text", about: "In your words", kind: "long", required: true }],
  run: (scene, { text = "" }) => converse(scene, text.replaceAll("-", " ")),
};
