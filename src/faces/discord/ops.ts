import type { ChatInputCommandInteraction } from "discord.js";
import type { Args } from "../../commands/command.ts";
import { acknowledge, type UnsureSigns } from "./acknowledge.ts";
import { fault, type Log } from "./log.ts";
import type { Words } from "./words.ts";

/** Those who run the bot, and what they may ask of it. */
export interface Operators {
  includes(id: string): boolean;
  /** Does what was asked and says what came of it, in a few lines. `at` is when it was asked, by the clock of those whom it is about. */
  act(operator: string, args: Args, at?: Date): Promise<string>;
}

/** `/ops` by an operator; nobody else sees the answer. */
export async function onOps(
  interaction: ChatInputCommandInteraction,
  { words, operators, log, unsure }: { words: Words; operators: Operators; log: Log; unsure: Pick<UnsureSigns, "has"> },
  args: Args,
): Promise<void> {
  const { id } = interaction.user;
  await acknowledge(interaction, false, unsure);
  const content = await operators.act(id, args, interaction.createdAt).catch((error: unknown) => {
    log.error({ operator: id, ...fault(error) }, "an operator's action failed");
    return words.error;
  });
  await interaction.editReply({ content });
}
