import type { Checking } from "../activity.ts";
import { withCare } from "../circle/enough.ts";
import { SIGNALS } from "../gate/signal.ts";
import type { Aside } from "../reading/aside.ts";
import { saysAny } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { askCheck, checkAgain, metBy, staticTurn, withoutCheck } from "./check.ts";
import { numbered } from "./of-danger.ts";

/** Which danger it is, in plain words to choose from. */
export const askWhich = (scene: Scene, { held, signal, language, hasSaidYes }: Checking): Turn =>
  askCheck(scene, held ?? "", {
    ...{ signal, language, asks: "which", hasSaidYes },
    ahead: [talk(scene, hasSaidYes ? "which-told" : "which-past")],
  });

/** What was said or pressed to the menu; the value is the choice that was read in it, and `whole` is the text with what waits. */
export const takeWhich = (scene: Scene, checking: Checking, said: ToMenu): Turn =>
  askedAgain(scene, checking, said) ?? meet(scene, checking, said.value);

interface ToMenu {
  text: string;
  whole: string;
  value: string | null;
  aside: Aside | null;
}

/** Who said yes, or saw it twice, is met; who only told something past the question sees it once more, and so does who says "none of these" or "stop". Null where they are met. */
function askedAgain(scene: Scene, checking: Checking, { text, whole, value, aside }: ToMenu): Turn | null {
  const { timesAsked, hasSaidYes } = checking;
  const passes = aside !== null || (text !== "" && saysAny(text, scene.playbook.vocabulary.noneOfThese));
  const isShown = timesAsked === 1 && (passes || (value === null && !hasSaidYes));
  if (!isShown) return null;
  const asked = { ...checking, held: whole, timesAsked: timesAsked + 1 };
  return checkAgain({ ...scene, person: { ...scene.person, activity: asked } }, asked, [talk(scene, "which-again")]);
}

/** The danger that was chosen; what is none of the menu, or was not understood, is met with the numbers. */
function meet(scene: Scene, { signal: guess }: Checking, value: string | null): Turn {
  const back = { ...scene, person: withoutCheck(scene.person) };
  const signal = SIGNALS.find((one) => one === value);
  if (signal) return staticTurn({ ...back, person: withCare(back.person, signal) }, { signal });
  return say(metBy(back, { signal: guess }), numbered(back, "check-which-else"));
}
