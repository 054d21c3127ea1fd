import { talk } from "../domain/talk/talk.ts";
import { say } from "../domain/talk/turn.ts";
import { hasPage } from "../domain/try/page.ts";
import type { Command } from "./index.ts";

/** The line behind "All of it on one page". */
export const page: Command = {
  name: "page",
  about: "All of yours on one page, as a file",
  hidden: true,
  run(scene) {
    const { person, now } = scene;
    if (!hasPage(person)) return say(person, talk(scene, "page-nothing"));
    return say(person, { ...talk(scene, "page"), attachment: { kind: "page", asOf: now.toISOString() } });
  },
};
