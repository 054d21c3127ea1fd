import { takeZone } from "../domain/talk/home.ts";
import type { Command } from "./index.ts";

/** The line behind a city: "/zone Europe/Paris". */
export const zone: Command = {
  name: "zone",
  about: "Say where your clock is",
  hidden: true,
  options: [{ name: "zone", about: "The zone", kind: "text", required: true }],
  run: (scene, { zone: name = "" }) => takeZone(scene, name),
};
