import type { Walking } from "../activity.ts";
import { isQuiet } from "../danger/quiet.ts";
import type { Person } from "../person.ts";
import type { Answers } from "../reading/answer.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { type Line, say, type Turn } from "../talk/turn.ts";
import { resume } from "../walk/resume.ts";
import { askNext } from "../walk/walk.ts";

/** A small thing to set out on: which mistake it belongs to, and what is settled already of it. */
export interface Beginning {
  mistake: string;
  /** The small thing itself; without one, some are offered. */
  step?: string | undefined;
  /** Whom it is about, in the person's own word. */
  who?: string | undefined;
  /** More that is known, by question. */
  known?: Answers;
  /** Another one than this was asked for. */
  other?: { which: "smaller" | "different"; than: string };
  /** Said above the first question. */
  ahead?: Line[];
}

/** Goes straight to one small thing: which, tied to what, with what guess. What was open comes again afterwards. */
export function startTry(scene: Scene, { mistake: id, step, who, known = {}, other, ahead = [] }: Beginning): Turn {
  const { person, now } = scene;
  if (isQuiet(person, now)) return resume(scene, [talk(scene, "try-quiet")]);
  const mistake = mistakeOf(scene, id);
  if (!mistake) return say(person, ...ahead);
  const number = person.begun + 1;
  const about = who === undefined ? {} : { door: who, who };
  const walk: Walking = {
    kind: "walk",
    number,
    mistake: id,
    asked: "",
    answers: { ...about, ...(step !== undefined && { step }), ...known },
    isTry: true,
    ...(other && { small: { lower: other.which === "smaller" ? 1 : 0, passed: [other.than] } }),
  };
  const trying: Person = { ...person, begun: number, activity: null, left: leftOpen(person) };
  return askNext({ ...scene, person: trying }, { mistake, walk }, ahead);
}

/** What comes again afterwards: what was on the table, unless that came in between itself. */
function leftOpen({ activity, left }: Person): Person["left"] {
  if (activity?.kind === "walk" && activity.isTry) return left;
  return activity ?? left;
}
