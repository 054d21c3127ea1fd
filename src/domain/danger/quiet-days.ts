import type { Scene } from "../scene.ts";
import type { Line, Turn } from "../talk/turn.ts";
import { isQuiet } from "./quiet.ts";

/** Buttons that lead to something to do among people: a small thing, a line to somebody, a scene taken outside. */
const TO_A_TRY = /^\/(?:try|circle (?:write|upkeep))\b|^\/answer \d+\.\w+ small$|^\/answer \d+\.next\d+ outside$/;

/** In the days after a gate reply a walk and a scene may be talked, and no button below them leads to a try. */
export function withoutTries({ person, now }: Scene, turn: Turn): Turn {
  if (!isQuiet(turn.person ?? person, now)) return turn;
  return { ...turn, lines: turn.lines.map(without) };
}

function without({ choices, ...line }: Line): Line {
  const left = choices?.filter(({ send }) => !TO_A_TRY.test(send)) ?? [];
  return left.length === 0 ? line : { ...line, choices: left };
}
