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
    const { person } = scene;
    const back = person.activity === null && person.left ? { ...person, activity: person.left, left: null } : person;
    return resume({ ...scene, person: back }, [talk(scene, back.activity ? "welcome-back" : "greeting")]);
  },
};
