import type { Rehearsing } from "../activity.ts";
import { type Aside, readAside } from "../reading/aside.ts";
import { listenTo, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { endingOf } from "./read-line.ts";

/** In a scene most of what may be said at any time is a line to the other; these never are. */
const ALWAYS: readonly Aside[] = [
  "back",
  "skip",
  "stop",
  "leave",
  "stop-nudges",
  "delete",
  "export",
  "private",
  "let-out",
  "trick",
];

/** These are meant for the coach only when they are as short as this, in words. */
const SHORT: Partial<Record<Aside, number>> = { "never-mind": 2, help: 2, progress: 3, bot: 4, stupid: 4, smaller: 1 };

/** While the scene is set up, these are answers. */
const ANSWERS: readonly Aside[] = ["argue", "enough-circle", "question", "rehearse", "happened"];

/** Something said to the coach and not to the other, if it is. A goodbye is a line. */
export function asideInRehearsal({ playbook }: Scene, { asked }: Rehearsing, text: string): Aside | null {
  const aside = readAside(text, playbook.vocabulary);
  const says = listenTo(text);
  const { heard } = playbook.rehearsal;
  const isMeant = (names: readonly string[]) => names.some((name) => says(heard[name] ?? []));
  if (!aside || endingOf(text, playbook.rehearsal) !== null) return null;
  if (asked === "place") return ANSWERS.includes(aside) ? null : aside;
  if (asked === "who") return ANSWERS.includes(aside) || isMeant(["surprise"]) ? null : aside;
  if (isMeant(["bye", "blank"]) || (asked === "next" && isMeant(["again", "on", "enough", "outside"]))) return null;
  return ALWAYS.includes(aside) || wordsOf(text).length <= (SHORT[aside] ?? 0) ? aside : null;
}
