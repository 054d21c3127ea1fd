import type { Tie } from "../../src/domain/circle/circle.ts";
import { talk } from "../support/talk.ts";

type Talk = ReturnType<typeof talk>;

export const tiesOf = async (ada: Talk): Promise<Tie[]> => (await ada.person()).circle.ties;
export const tieOf = async (ada: Talk, name: string) => (await tiesOf(ada)).find((tie) => tie.name === name);

/** A circle with three drifted ones who went quiet, one close and one known. */
export async function someCircle(more: Parameters<typeof talk>[0] = {}) {
  const ada = talk(more);
  await ada.types("/circle add Tom close work");
  await ada.types("/circle add Zoë known the choir");
  await ada.types("/circle add");
  await ada.says("Maya, the old flat; Ben, school; Kim, school");
  await ada.presses("Drifted");
  await ada.presses("It just went quiet");
  return ada;
}
