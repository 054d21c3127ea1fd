import { addAll, addTyped } from "../domain/circle/add.ts";
import { askWhom, type Deed, doNamed, raiseNeed, sayEnough, undo, upkeep } from "../domain/circle/change.ts";
import { reachOut } from "../domain/circle/reach-out.ts";
import { readRing, readTies } from "../domain/circle/read-tie.ts";
import { sayCircle } from "../domain/circle/say-circle.ts";
import { readFrom, readTieName } from "../domain/circle/tie-name.ts";
import type { Scene } from "../domain/scene.ts";
import type { Turn } from "../domain/talk/turn.ts";
import type { Args } from "./command.ts";
import type { Command } from "./index.ts";

const WHO = { name: "name", about: "Their nickname or initials", kind: "text", required: true } as const;

export const circle: Command = {
  name: "circle",
  about: "Your people, who has gone quiet, two lines to somebody",
  subcommands: [
    { name: "show", about: "Who is in it, and who has gone quiet" },
    {
      name: "add",
      about: "Add somebody by a nickname or initials",
      options: [
        WHO,
        {
          name: "ring",
          about: "How near they are",
          kind: "text",
          choices: [
            { name: "Close", value: "close" },
            { name: "Known, not close", value: "known" },
            { name: "Drifted", value: "drifted" },
          ],
        },
        { name: "place", about: "Where from, such as work or the climbing gym", kind: "text" },
      ],
    },
    { name: "write", about: "Two lines to somebody, no favour asked" },
    { name: "log", about: "You were in touch", options: [WHO] },
    { name: "let-go", about: "Take somebody out", options: [WHO] },
    { name: "never", about: "Never bring this one up again", options: [WHO] },
    { name: "enough", about: "They're enough for you" },
    { name: "need", about: "Something is missing", hidden: true },
    { name: "upkeep", about: "A kind line to one of them", hidden: true },
    { name: "whom", about: "Who it is", hidden: true, options: [{ name: "deed", about: "What", kind: "text" }] },
    { name: "forget", about: "Forget the name", hidden: true, options: [{ name: "id", about: "Who", kind: "text" }] },
    { name: "back", about: "Bring them back", hidden: true, options: [{ name: "id", about: "Who", kind: "text" }] },
  ],
  run(scene, args) {
    const { subcommand, name = "" } = args;
    switch (subcommand) {
      case "add":
        return add(scene, args);
      case "write":
        return reachOut(scene);
      case "log":
      case "let-go":
      case "never":
        return doNamed(scene, subcommand, name);
      case "whom":
        return askWhom(scene, deedOf(args["deed"]));
      case "forget":
      case "back":
        return undo(scene, subcommand, Number(args["id"]));
      case "enough":
        return sayEnough(scene);
      case "need":
        return raiseNeed(scene);
      case "upkeep":
        return upkeep(scene);
      default:
        return sayCircle(scene);
    }
  },
};

/** Fields of their own, or all of it typed in one line: "Auntie Jo close family", "Maya, old flatmate". */
function add(scene: Scene, { name = "", ring = "", place: from = "" }: Args): Turn {
  const { vocabulary } = scene.playbook;
  const known = readRing(ring, vocabulary);
  if (name.trim() === "") return addTyped(scene, "");
  if (known === null)
    return addTyped(scene, ring === "" && from !== "" ? `${name}, ${from}` : `${name} ${ring} ${from}`.trim());
  const [several] = readTies(name, scene.playbook);
  const typed = several && name.includes(",") ? several : { name: readTieName(name), from: null };
  return addAll(scene, [{ ...typed, from: readFrom(from, vocabulary) ?? typed.from, ring: known }], "add");
}

const deedOf = (deed: string | undefined): Deed => (deed === "let-go" || deed === "never" ? deed : "log");
