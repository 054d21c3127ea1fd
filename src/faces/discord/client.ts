import { Client, DefaultRestOptions, GatewayIntentBits, Options } from "discord.js";

/** Is told of every call to Discord. */
interface Watching {
  asked(url: string): void;
  /** Its status and the time it bears, or null where no answer came. */
  answered(status: number | null, url: string, date: string | null): void;
}

/**
 * A client that keeps next to nothing in memory. Direct messages need no privileged intent, and no partials:
 * they are read from the gateway's own events (messages.ts), commands and buttons need no intent at all. Of servers
 * only messages that name the bot arrive with their words (mentions.ts).
 */
export function createClient(watching: Watching, api?: string): Client {
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      DMMessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 100, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    rest: {
      ...(api !== undefined && { api }),
      async makeRequest(url, init) {
        // Ended before it was made, it tells nothing of Discord; any other kind of error would be tried again.
        if (init.signal?.aborted) throw new Error("This is not sent any more.");
        watching.asked(url);
        try {
          const response = await DefaultRestOptions.makeRequest(url, init);
          watching.answered(response.status, url, response.headers.get("date"));
          if (response.status === 401) process.nextTick(keepToken, client);
          return response;
        } catch (error) {
          watching.answered(null, url, null);
          throw error;
        }
      },
    },
  });
  return client;
}

/** After one 401 the library forgets the token, and asks Discord nothing any more. If it is really no longer taken, the gateway says so too, and that ends the bot. */
function keepToken({ token, rest }: Client): void {
  if (token) rest.setToken(token);
}
