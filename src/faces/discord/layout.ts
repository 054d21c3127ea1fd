import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Choice } from "../../domain/outgoing.ts";

/** What Discord allows under one message. */
const ROWS = 5;
const BUTTONS_IN_A_ROW = 5;

/** A longer label reads as a sentence and stands alone in its row. */
const SHORT_LABEL = 20;

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Sentences one to a row, short labels side by side; if that takes too many rows, all are packed evenly. */
export function layOut(choices: readonly Choice[]): ButtonRow[] {
  const airy = inRows(
    choices,
    ({ label }, row) =>
      label.length <= SHORT_LABEL &&
      row.every((other) => other.label.length <= SHORT_LABEL) &&
      row.length < BUTTONS_IN_A_ROW,
  );
  const each = Math.ceil(choices.length / ROWS);
  const rows = airy.length <= ROWS ? airy : inRows(choices, (_, row) => row.length < each);
  return rows.map((row) => ({ type: ComponentType.ActionRow, components: row.map(toButton) }));
}

function inRows(choices: readonly Choice[], fits: (choice: Choice, row: readonly Choice[]) => boolean): Choice[][] {
  const rows: Choice[][] = [];
  for (const choice of choices) {
    const row = rows.at(-1);
    if (row && fits(choice, row)) row.push(choice);
    else rows.push([choice]);
  }
  return rows;
}

/** A button carries the line it types, so it still works after a restart. */
const toButton = ({ label, send }: Choice): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: send,
});
