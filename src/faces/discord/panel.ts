import {
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Words } from "./words.ts";

/** The line behind the panel's button. */
export const OPEN = "/open panel";

/** How often the panel's button was pressed, by server; nothing of who pressed it. */
export interface Panels {
  opened(server: string): void;
  count(server: string): number;
}

/** Below this nobody learns how many, so that nobody can be guessed. */
const FEWEST_TOLD = 5;

/** `/panel`: a message everybody in the channel sees, with one button; or a count for those who manage the server. */
export async function onPanel(
  interaction: ChatInputCommandInteraction,
  { words, panels }: { words: Words; panels: Panels },
): Promise<void> {
  const server = interaction.guildId;
  const quietly = (content: string) => interaction.reply({ content, flags: MessageFlags.Ephemeral });
  if (server === null) return void (await quietly(words.panelElsewhere));
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    return void (await quietly(words.panelNotYours));
  if (interaction.options.getSubcommand(false) === "stats") {
    const count = panels.count(server);
    return void (await quietly(count < FEWEST_TOLD ? words.panelFew : words.panelCount(count)));
  }
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: words.panelButton,
    custom_id: OPEN,
  } as const;
  await interaction.reply({
    content: words.panel,
    components: [{ type: ComponentType.ActionRow, components: [button] }],
  });
}
