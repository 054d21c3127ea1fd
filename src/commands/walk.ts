import { offerKnocks } from "../domain/talk/ask-knock.ts";
import { place } from "../domain/talk/place.ts";
import { resume } from "../domain/walk/resume.ts";
import type { Command } from "./index.ts";

export const walk: Command = {
  name: "walk",
  about: "Take one worry and make it quieter",
  options: [{ name: "about", about: "What it's about, in your words", kind: "long" }],
  run(scene, { about = "" }) {
    if (about.trim() !== "") return place(scene, about);
    const open = scene.person.activity?.kind ?? "";
    return ["walk", "circle", "rehearse"].includes(open) ? resume(scene, []) : offerKnocks(scene);
  },
};
