import { comeBack } from "../domain/talk/come-back.ts";
import { converse } from "../domain/talk/converse.ts";
import type { Command } from "./index.ts";

export const coach: Command = {
  name: "coach",
  about: "Say what you dread, or go on where we were",
  options: [{ name: "message", about: "What's on your mind, in your words", kind: "long" }],
  run: (scene, { message = "" }) => (message.trim() === "" ? comeBack(scene) : converse(scene, message)),
};
