import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import type { Option } from "./command.ts";
import type { Command } from "./index.ts";

const person: Option = { name: "id", about: "Their Discord id, a number", kind: "text", required: true };

/** How the bot is, and what an operator may do. Discord knows who somebody is, so the face there does it; elsewhere one sentence says so. */
export const ops: Command = {
  name: "ops",
  about: "For those who run this bot",
  forOperators: true,
  subcommands: [
    { name: "status", about: "How it is" },
    { name: "pause", about: "Ask the model nothing; the script answers" },
    { name: "resume", about: "Ask the model again" },
    {
      name: "budget",
      about: "The tokens of today, or how many there may be",
      options: [{ name: "tokens", about: "For everybody together, today (UTC)", kind: "number" }],
    },
    { name: "clock", about: "The clock is right; who was quiet for long may be forgotten" },
    { name: "block", about: "Shut somebody out; the safety gate still answers them", options: [person] },
    { name: "unblock", about: "Let somebody in again", options: [person] },
    {
      name: "erase",
      about: "Wipe everything kept about somebody",
      options: [person, { name: "sure", about: "Type yes", kind: "text" }],
    },
  ],
  run: (scene) => say(scene.person, talk(scene, "ops-elsewhere")),
};
