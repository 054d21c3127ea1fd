import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from "discord.js";

/** Discord could not be reached, or had a fault of its own: a later try may go better. */
export class DiscordUnreachable extends Error {
  override readonly name = "DiscordUnreachable";
}

/** Discord resets the token of a bot that connects a thousand times a day, so the last fifty are left alone: a connection that breaks uses some up by itself. */
const FEWEST_STARTS = 50;

/** Resolves when the bot is online. Throws one sentence for the operator; a client whose login failed cannot be used again. */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  let closed: number | null = null;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let starts: StartsLeft | null = null;
  try {
    starts = token === "" ? null : await startsLeft(client, token);
    if (starts === null || starts.left >= FEWEST_STARTS) {
      await client.login(token);
      return await ready;
    }
  } catch (cause) {
    throw faultOf(cause, closed);
  }
  const cause = new Error(`${starts.left} starts are left`);
  throw new Error(
    `Discord lets this bot connect only ${starts.left} more times; start it again after ${starts.until}.`,
    {
      cause,
    },
  );
}

/** How often the bot may still connect today, and when it may again as often as it likes. */
interface StartsLeft {
  left: number;
  until: string;
}

async function startsLeft({ rest }: Client, token: string): Promise<StartsLeft> {
  const answer = (await rest.setToken(token).get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const { remaining, reset_after: wait } = answer.session_start_limit;
  return { left: remaining, until: `${new Date(Date.now() + wait).toISOString().slice(0, 16).replace("T", " ")} UTC` };
}

function faultOf(cause: unknown, closed: number | null): Error {
  const message = reasonOf(cause, closed);
  const isTheirs = closed === null && (isServerFault(cause) || message.startsWith("Discord cannot be reached"));
  return isTheirs ? new DiscordUnreachable(message, { cause }) : new Error(message, { cause });
}

const isServerFault = (error: unknown): boolean =>
  (error instanceof HTTPError || error instanceof DiscordAPIError) && error.status >= 500;

function reasonOf(error: unknown, closed: number | null): string {
  const isWrongToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isWrongToken || isRefused || closed === GatewayCloseCodes.AuthenticationFailed)
    return "Discord does not accept the bot's token: copy it again from the Developer Portal, page Bot.";
  if (closed === GatewayCloseCodes.DisallowedIntents)
    return "Discord does not allow this bot the events it asked for: look at the intents in the Developer Portal, page Bot.";
  if (closed !== null) return `Discord closed the connection for good (code ${closed}).`;
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return `Discord answered the login with status ${error.status}: try again in a few minutes.`;
  return "Discord cannot be reached: look at the network of this machine.";
}
