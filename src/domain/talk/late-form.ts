import type { Activity } from "../activity.ts";
import { sentence } from "../reading/quote.ts";
import type { Scene } from "../scene.ts";
import { addToStory } from "../walk/changes.ts";
import { resume } from "../walk/resume.ts";
import { asideIn } from "./aside-in.ts";
import { talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** The question on the table as a button names it, activity and question; null while there is none. */
export const questionOf = (activity: Activity | null): string | null =>
  activity && `${activity.number}.${partOf(activity)}`;

/** A line of a scene may be written below the answer before it as well as below "what do you say to that?". */
function partOf(activity: Activity): string {
  if (activity.kind === "walk" || activity.kind === "circle") return activity.asked;
  if (activity.kind !== "rehearse") return activity.kind;
  const { asked, played } = activity;
  return asked === "next" || asked === "line" ? `line${played}` : asked;
}

/**
 * What was written in a form that was opened for another question than the one on the table: it is kept and read back, and
 * the present question is shown, so that no answer is filed under a question nobody saw. Null where it may be taken as it is.
 */
export function lateForm(scene: Scene, asked: string, text: string): Turn | null {
  const { activity } = scene.person;
  if (activity === null || questionOf(activity) === asked || asideIn(scene, text)) return null;
  const kept = talk(scene, "form-late", { said: sentence(text) });
  switch (activity.kind) {
    case "walk":
      return resume({ ...scene, person: { ...scene.person, activity: addToStory(activity, text) } }, [kept]);
    case "talk":
    case "circle":
    case "rehearse":
      return resume(scene, [kept]);
    // A check takes every word seriously, and the others ask for whatever there is.
    case "check":
    case "knock":
    case "clock":
    case "tell":
      return null;
  }
}
