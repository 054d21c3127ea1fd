import type { AutocompleteInteraction } from "discord.js";
import type { Coach } from "../../coach/ports.ts";
import type { CommandShape, Option } from "../../commands/command.ts";
import type { Words } from "./words.ts";

/** What is suggested for a kind of option while it is typed. */
export type Suggest = (kind: NonNullable<Option["suggests"]>, typed: string) => { name: string; value: string }[];

/** Discord's limit for a suggestion. */
const LONGEST = 100;

interface SuggestParts {
  commands: readonly CommandShape[];
  suggest: Suggest;
  coach: Pick<Coach, "alarms">;
  words: Pick<Words, "typing">;
}

/** Answers while somebody types an option. Nothing is kept of it; what may be serious is met at once, and whole once it is sent. */
export async function onTyping(interaction: AutocompleteInteraction, parts: SuggestParts): Promise<void> {
  const { commands, suggest, coach, words } = parts;
  const { name, value } = interaction.options.getFocused(true);
  if (coach.alarms(String(value)))
    return interaction.respond([{ name: words.typing, value: String(value).slice(0, LONGEST).toWellFormed() }]);
  const command = commands.find((one) => one.name === interaction.commandName);
  const chosen = command?.subcommands?.find((one) => one.name === interaction.options.getSubcommand(false));
  const kind = [...(command?.options ?? []), ...(chosen?.options ?? [])].find((one) => one.name === name)?.suggests;
  await interaction.respond(kind ? suggest(kind, String(value)) : []);
}
