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

/** No permission is enough: only those see it who may do everything on a server, and whom they let. */
const NOBODY = 0n;

/** Where the hash of the commands that Discord knows is kept. */
export interface Remember {
  commandHash(): string | null;
  /** The commands' ids at Discord, by name: with them a command in a text can be clicked. */
  commandIds(): Record<string, string>;
  setCommands(hash: string, ids: Record<string, string>): Promise<void>;
}

/** What is told Discord: the commands, and what they are called in other languages. */
interface Known {
  commands: readonly CommandShape[];
  names: Names;
  remember: Remember;
}

/** By language, what a command, subcommand or option is called there; its path is "nudge set at". */
export type Names = Record<string, Record<string, { name?: string | undefined; about: string }>>;

/** Tells Discord the whole list of commands, if it is not the list it was told last. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  { commands, names, remember }: Known,
): Promise<boolean> {
  const body = commands.filter(({ hidden }) => !hidden).map((command) => toSlash(command, names));
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

export function toSlash(
  { name, about, options, subcommands, forManagers, forOperators }: CommandShape,
  names: Names = {},
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const shown = subcommands?.filter(({ hidden }) => !hidden);
  return {
    type: ApplicationCommandType.ChatInput,
    ...named({ name, about }, name, names),
    options: shown
      ? shown.map((one) => ({
          type: ApplicationCommandOptionType.Subcommand,
          ...named(one, `${name} ${one.name}`, names),
          options: toOptions(`${name} ${one.name}`, one.options, names),
        }))
      : toOptions(name, options, names),
    ...(forManagers || forOperators
      ? {
          // Discord's document wants a number here, the library's types a text; Discord takes both.
          default_member_permissions: Number(
            forOperators ? NOBODY : PermissionFlagsBits.ManageGuild,
          ) as unknown as string,
          integration_types: [ApplicationIntegrationType.GuildInstall],
          contexts: [InteractionContextType.Guild],
        }
      : {
          integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
          contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        }),
  };
}

/** Name and description, in every language that has them. Discord takes at most 100 characters of a description. */
function named({ name, about }: { name: string; about: string }, path: string, names: Names) {
  const there = Object.entries(names).flatMap(([language, known]) => {
    const one = known[path];
    return one ? [{ language, ...one }] : [];
  });
  const nameThere = Object.fromEntries(there.flatMap((one) => (one.name ? [[one.language, one.name]] : [])));
  return {
    name,
    description: about.slice(0, 100),
    ...(Object.keys(nameThere).length > 0 && { name_localizations: nameThere }),
    ...(there.length > 0 && {
      description_localizations: Object.fromEntries(there.map((one) => [one.language, one.about])),
    }),
  };
}

/** Discord wants the required ones first. */
const toOptions = (
  path: string,
  options: readonly Option[] = [],
  names: Names = {},
): APIApplicationCommandBasicOption[] =>
  options
    .toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false))
    .map((option) => toOption(option, named(option, `${path} ${option.name}`, names)));

function toOption(
  { kind, required = false, choices, suggests }: Option,
  names: ReturnType<typeof named>,
): APIApplicationCommandBasicOption {
  const basic = { ...names, required };
  if (kind === "number") return { ...basic, type: ApplicationCommandOptionType.Number };
  if (suggests) return { ...basic, type: ApplicationCommandOptionType.String, autocomplete: true };
  return { ...basic, type: ApplicationCommandOptionType.String, ...(choices && { choices }) };
}
