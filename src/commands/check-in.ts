import { takeCheckIn } from "../domain/danger/check-in.ts";
import type { Command } from "./index.ts";

/** The line behind "Ask me tomorrow how I am", and behind its answers. */
export const checkIn: Command = {
  name: "checkin",
  about: "Be asked tomorrow how you are",
  hidden: true,
  always: true,
  options: [{ name: "how", about: "tomorrow, never, lighter, same, worse or heard", kind: "text", required: true }],
  run: (scene, { how = "" }) => takeCheckIn(scene, how),
};
