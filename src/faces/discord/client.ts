import { Client, DefaultRestOptions, GatewayIntentBits, Options } from "discord.js";
import type { Traffic } from "./traffic.ts";

/**
 * A client that keeps next to nothing in memory. Direct messages need no privileged intent, and no partials:
 * they are read from the gateway's own events (messages.ts), commands and buttons need no intent at all. Of servers
 * only messages that name the bot arrive with their words (mentions.ts).
 */
export function createClient(traffic: Pick<Traffic, "note">, api?: string): Client {
  return new Client({
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
      makeRequest(url, init) {
        traffic.note(url);
        return DefaultRestOptions.makeRequest(url, init);
      },
    },
  });
}
