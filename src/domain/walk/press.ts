import type { Pressed, Walking } from "../activity.ts";
import { takeCircle } from "../circle/take.ts";
import { pressAgain } from "../danger/danger-again.ts";
import { takeHalf } from "../nudge/ask-clock.ts";
import { pressRehearsal } from "../rehearsal/rehearse.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { answerCheck } from "../talk/converse.ts";
import { takeTalk } from "../talk/let-out.ts";
import { takeKnock } from "../talk/take-knock.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { takeTelling } from "../try/tell.ts";
import { resume, withLeftOpen } from "./resume.ts";
import { lay, type TableOption } from "./table.ts";
import { takeOption } from "./walk.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** A press of a button: `question` is "12.intensity", activity and question; `value` what it stands for. */
export function press(scene: Scene, question: string, value: string): Turn {
  const [number, asked] = question.split(".");
  const { activity } = scene.person;
  if (activity?.number !== Number(number)) return asked === "check" ? pressAgain(scene, value) : old(scene);
  switch (activity.kind) {
    case "check": {
      if (asked !== "check") return old(scene);
      return answerCheck(scene, activity, { value });
    }
    case "knock":
      return takeKnock(scene, activity, { value });
    case "walk":
      return pressInWalk(scene, activity, { asked: asked ?? "", value });
    case "talk":
      return asked === "talk" ? takeTalk(scene, activity, { value }) : old(scene);
    case "tell":
      return asked === "tell" ? takeTelling(scene, activity, { value }) : old(scene);
    case "circle":
      return asked === activity.asked ? (takeCircle(scene, activity, { value }) ?? old(scene)) : old(scene);
    case "rehearse":
      return pressRehearsal(scene, activity, { asked: asked ?? "", value });
    case "clock":
      return (asked === "clock" ? takeHalf(scene, activity, value) : null) ?? old(scene);
  }
}

function pressInWalk(scene: Scene, walk: Walking, { asked, value }: Pressed): Turn {
  const mistake = mistakeOf(scene, walk.mistake);
  if (!mistake) return old(scene);
  const open = { mistake, walk };
  if (asked !== open.walk.asked)
    return wasChosen(scene, { mistake, walk: { ...walk, asked } }, value) ? say(scene.person) : old(scene);
  const option = optionOf(scene, open, value);
  return option ? withLeftOpen(scene, takeOption(scene, open, option)) : old(scene);
}

/** The buttons of a question still work while it is asked in other words. */
function optionOf(scene: Scene, open: OnTable, value: string): TableOption | undefined {
  const step = stepOf(open);
  if (!step) return undefined;
  const { again: _, ...walk } = open.walk;
  const shown = [...lay(scene, open, step).options, ...lay(scene, { ...open, walk }, step).options];
  return shown.find((option) => option.value === value);
}

/** A second press of the same answer changes nothing and needs no words. Which of several sentences a letter stood for is not known any more. */
function wasChosen(scene: Scene, open: OnTable, value: string): boolean {
  const answer = open.walk.answers[open.walk.asked];
  const step = stepOf(open);
  if (answer === undefined || answer === null || !step) return false;
  const isOffered = step.offer !== undefined && value.length === 1;
  return isOffered || optionOf(scene, open, value)?.files === answer;
}

/** Kindly, and with the present question. */
const old = (scene: Scene): Turn => resume(scene, [talk(scene, "old-button")]);
