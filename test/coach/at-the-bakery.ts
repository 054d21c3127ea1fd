import type { MANNERS } from "../../src/domain/rehearsal/script.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const { labels } = playbook.rehearsal;

export const PLACE = "queue at the bakery, the woman who serves";
export const ways = (...names: (keyof typeof labels)[]) => names.map((name) => labels[name]);

/** A scene that is begun: their line is waited for. */
export async function atTheBakery(manner: (typeof MANNERS)[number] = "friendly", personId = "ada") {
  const ada = talk({ personId });
  await ada.types(`/rehearse ${PLACE}`);
  await ada.presses(labels[manner]);
  return ada;
}

/** What the other said, from the quotation it stands in. */
export const theirs = (text = "") => /^> They: (.+)$/m.exec(text)?.[1] ?? "";
