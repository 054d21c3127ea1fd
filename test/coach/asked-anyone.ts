import { talk } from "../support/talk.ts";

export const ANYONE = /Is anyone not safe right now/;
export const MORE = /reading too much into it.*unsafe|only a yes or a no: is someone in danger/;
export const WHICH = /Which is nearest\?/;
export const HEAVY = "idk if i should wake her";
export const EVENINGS = ["2026-11-24T20:00:00Z", "2026-11-25T20:00:00Z"] as const;

/** Somebody who was asked whether anyone is not safe. */
export async function asked(text = HEAVY, now: string = EVENINGS[0]) {
  const ada = talk({ now });
  await ada.says(text);
  ada.hears(ANYONE);
  return ada;
}
