import type { AutocompleteInteraction } from "discord.js";
import type { CommandShape, Option } from "../../commands/command.ts";

/** What is suggested for a kind of option while it is typed. */
export type Suggest = (kind: NonNullable<Option["suggests"]>, typed: string) => { name: string; value: string }[];

/** Answers while somebody types an option. Nothing is kept of it. */
export async function onTyping(
  interaction: AutocompleteInteraction,
  { commands, suggest }: { commands: readonly CommandShape[]; suggest: Suggest },
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = commands.find((one) => one.name === interaction.commandName);
  const chosen = command?.subcommands?.find((one) => one.name === interaction.options.getSubcommand(false));
  const kind = [...(command?.options ?? []), ...(chosen?.options ?? [])].find((one) => one.name === name)?.suggests;
  await interaction.respond(kind ? suggest(kind, String(value)) : []);
}
