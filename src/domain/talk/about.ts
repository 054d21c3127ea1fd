import type { Scene } from "../scene.ts";
import type { Step } from "../walk/mistake.ts";
import { AGE } from "../walk/part.ts";
import { scopeOf } from "../walk/scope.ts";
import { questionOnTable } from "../walk/walk-on-table.ts";
import { talk } from "./talk.ts";
import type { Line } from "./turn.ts";

/** What a question can be about, for whoever asks why it is asked, or what it means. */
export const ABOUTS = [
  "knock",
  "number",
  "guess",
  "hook",
  "sentences",
  "lines",
  "steps",
  "message",
  "age",
  "clock",
  "ask",
  "after",
  "choice",
  "words",
] as const;
export type About = (typeof ABOUTS)[number];

/** Questions of a kind of their own, whatever form their answer has. */
const OF_ITS_OWN: Record<string, About> = {
  [AGE]: "age",
  clock: "clock",
  clock_half: "clock",
  ask_me: "ask",
  if_then: "hook",
  prediction: "guess",
  uneasy: "guess",
  message: "message",
};

/** What the question on the table is about; null where nothing is asked, or nothing more can be said of it. */
function askedAbout(scene: Scene): About | null {
  const { activity } = scene.person;
  if (activity?.kind === "knock") return "knock";
  if (activity?.kind === "clock") return "clock";
  const asked = questionOnTable(scene);
  if (!asked) return null;
  return asked.walk.looksBackOn === undefined ? aboutStep(asked.step) : "after";
}

/** What the question on the table means, in its own words where it has some, or why it is asked. */
export function explain(scene: Scene, aside: "meaning" | "why"): Line {
  const asked = questionOnTable(scene);
  if (aside === "meaning" && asked?.step.means) return { text: asked.step.means(scopeOf(scene, asked)) };
  const about = askedAbout(scene);
  return talk(scene, about === null ? aside : `${aside}-${about}`);
}

function aboutStep({ id, offer, answer }: Step): About {
  if (offer !== undefined) return offer === "steps" ? "steps" : offer === "quieter" ? "sentences" : "lines";
  const form = { scale: "number", choice: "choice", yesNo: "choice", clock: "clock", text: "words" } as const;
  return OF_ITS_OWN[id] ?? form[answer];
}
