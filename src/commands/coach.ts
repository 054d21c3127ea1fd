import { converse } from "../domain/talk/converse.ts";
import { talk } from "../domain/talk/talk.ts";
import { resume } from "../domain/walk/resume.ts";
import type { Command } from "./index.ts";

export const coach: Command = {
  name: "coach",
  about: "Say what you dread, or go on where we were",
  options: [{ name: "message", about: "What's on your mind, in your words", kind: "long" }],
  run(scene, { message = "" }) {
    if (message.trim() !== "") return converse(scene, message);
    return resume(scene, [talk(scene, scene.person.activity ? "welcome-back" : "greeting")]);
  },
};
