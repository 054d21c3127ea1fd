import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
} from "discord.js";

/** Resolves when the bot is online. Throws one sentence for the operator; a client whose login failed cannot be used again. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  let closed: number | null = null;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (cause) {
    throw new Error(reasonOf(cause, closed), { cause });
  }
  return ready;
}

function reasonOf(error: unknown, closed: number | null): string {
  const isWrongToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (isWrongToken || closed === GatewayCloseCodes.AuthenticationFailed)
    return "Discord does not accept the bot's token: copy it again from the Developer Portal, page Bot.";
  if (closed === GatewayCloseCodes.DisallowedIntents)
    return "Discord does not allow this bot the events it asked for: look at the intents in the Developer Portal, page Bot.";
  if (closed !== null) return `Discord closed the connection for good (code ${closed}).`;
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return `Discord answered the login with status ${error.status}: try again in a few minutes.`;
  return "Discord cannot be reached: look at the network of this machine.";
}
