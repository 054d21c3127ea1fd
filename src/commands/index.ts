import type { Scene } from "../domain/scene.ts";
import type { Turn } from "../domain/talk/turn.ts";
import { age } from "./age.ts";
import { answer } from "./answer.ts";
import { card } from "./card.ts";
import { checkIn } from "./check-in.ts";
import { circle } from "./circle.ts";
import { coach } from "./coach.ts";
import type { Args, CommandShape } from "./command.ts";
import { country } from "./country.ts";
import { help } from "./help.ts";
import { log } from "./log.ts";
import { move } from "./move.ts";
import { nudge } from "./nudge.ts";
import { open } from "./open.ts";
import { ops } from "./ops.ts";
import { page } from "./page.ts";
import { panel } from "./panel.ts";
import { privacy } from "./privacy.ts";
import { progress } from "./progress.ts";
import { rehearse } from "./rehearse.ts";
import { speak } from "./say.ts";
import { tryIt } from "./try.ts";
import { walk } from "./walk.ts";
import { zone } from "./zone.ts";

/** A command and what it does. Pure: the scene holds everything it knows. */
export interface Command extends CommandShape {
  run(scene: Scene, args: Args): Turn;
}

export const commands: readonly Command[] = [
  coach,
  walk,
  tryIt,
  log,
  rehearse,
  progress,
  circle,
  nudge,
  privacy,
  help,
  country,
  panel,
  ops,
  page,
  open,
  answer,
  age,
  speak,
  zone,
  move,
  card,
  checkIn,
];
