import { createHash } from "node:crypto";
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsResult,
  Routes,
} from "discord.js";
import type { CommandShape, Option } from "../../commands/command.ts";

/** Where the hash of the commands that Discord knows is kept. */
export interface Remember {
  commandHash(): string | null;
  /** The commands' ids at Discord, by name: with them a command in a text can be clicked. */
  commandIds(): Record<string, string>;
  setCommands(hash: string, ids: Record<string, string>): Promise<void>;
}

/** Tells Discord the whole list of commands, if it is not the list it was told last. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  { commands, remember }: { commands: readonly CommandShape[]; remember: Remember },
): Promise<boolean> {
  const body = commands.filter(({ hidden }) => !hidden).map(toSlash);
  const hash = createHash("sha256")
    .update(JSON.stringify([applicationId, body]))
    .digest("hex");
  if (remember.commandHash() === hash) return false;
  const known = (await rest.put(Routes.applicationCommands(applicationId), {
    body,
  })) as RESTPutAPIApplicationCommandsResult;
  await remember.setCommands(hash, Object.fromEntries(known.map(({ name, id }) => [name, id])));
  return true;
}

export function toSlash({
  name,
  about,
  options,
  subcommands,
  forManagers,
}: CommandShape): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: described(about),
    options: subcommands
      ? subcommands
          .filter(({ hidden }) => !hidden)
          .map((one) => ({
            type: ApplicationCommandOptionType.Subcommand,
            name: one.name,
            description: described(one.about),
            options: toOptions(one.options),
          }))
      : toOptions(options),
    ...(forManagers
      ? {
          default_member_permissions: String(PermissionFlagsBits.ManageGuild),
          integration_types: [ApplicationIntegrationType.GuildInstall],
          contexts: [InteractionContextType.Guild],
        }
      : {
          integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
          contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        }),
  };
}

/** Discord wants the required ones first. */
const toOptions = (options: readonly Option[] = []): APIApplicationCommandBasicOption[] =>
  options.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)).map(toOption);

function toOption({
  name,
  about,
  kind,
  required = false,
  choices,
  suggests,
}: Option): APIApplicationCommandBasicOption {
  const basic = { name, description: described(about), required };
  if (kind === "number") return { ...basic, type: ApplicationCommandOptionType.Number };
  if (suggests) return { ...basic, type: ApplicationCommandOptionType.String, autocomplete: true };
  return { ...basic, type: ApplicationCommandOptionType.String, ...(choices && { choices }) };
}

/** Discord takes at most 100 characters. */
const described = (about: string): string => about.slice(0, 100);
