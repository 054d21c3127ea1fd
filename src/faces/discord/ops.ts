import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { Args } from "../../commands/command.ts";
import { fault, type Log } from "./log.ts";
import type { Words } from "./words.ts";

/** Those who run the bot, and what they may ask of it. */
export interface Operators {
  includes(id: string): boolean;
  /** Does what was asked and says what came of it, in a few lines. */
  act(operator: string, args: Args): Promise<string>;
}

/** `/ops` by an operator; nobody else sees the answer. */
export async function onOps(
  interaction: ChatInputCommandInteraction,
  { words, operators, log }: { words: Words; operators: Operators; log: Log },
  args: Args,
): Promise<void> {
  const { id } = interaction.user;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const content = await operators.act(id, args).catch((error: unknown) => {
    log.error({ operator: id, ...fault(error) }, "an operator's action failed");
    return words.error;
  });
  await interaction.editReply({ content });
}
