import {
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";

/** So many are remembered. */
const MOST = 1000;

/** The signs of life, by interaction, of which it is not known whether Discord took them: its answer was lost on the way. */
export interface UnsureSigns {
  /** Notes what became of a call: its status, or null where no answer came. */
  note(url: string, status: number | null): void;
  has(interaction: string): boolean;
}

export function createUnsureSigns(): UnsureSigns {
  const unsure = new Set<string>();
  return {
    note(url, status) {
      const [, id] = /\/interactions\/(\d+)\//.exec(url) ?? [];
      if (id === undefined || (status !== null && status < 500)) return;
      unsure.add(id);
      const [oldest] = unsure;
      if (unsure.size > MOST && oldest !== undefined) unsure.delete(oldest);
    },
    has: (interaction) => unsure.has(interaction),
  };
}

/** Gives the sign of life. One that Discord took though its answer was lost is told as given already when it is tried again; where no answer came at all, it is looked whether it is there. */
export async function acknowledge(
  interaction: ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction,
  isDirect: boolean,
  unsure: Pick<UnsureSigns, "has">,
): Promise<void> {
  try {
    await interaction.deferReply(isDirect ? {} : { flags: MessageFlags.Ephemeral });
  } catch (error) {
    if (!unsure.has(interaction.id) || !(isGiven(error) || (await isThere(interaction)))) throw error;
    interaction.deferred = true;
  }
}

const isThere = ({ client, applicationId, token }: BaseInteraction & { token: string }): Promise<boolean> =>
  client.rest.get(Routes.webhookMessage(applicationId, token), { auth: false }).then(
    () => true,
    () => false,
  );

/** Somebody has given it: this bot, or another with the same token, who then answers too. */
export const isGiven = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
