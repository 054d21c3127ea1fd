import { type APIChannel, ChannelType, DiscordAPIError, type REST, Routes } from "discord.js";

const REMEMBERED = 10_000;

/** Which channels are a person's own with the bot. Only there is anything posted without being asked. */
export interface Channels {
  learn(channel: string, isDirect: boolean): void;
  isDirect(channel: string): Promise<boolean>;
}

export function createChannels(rest: REST): Channels {
  const known = new Map<string, boolean>();

  function learn(channel: string, isDirect: boolean): void {
    known.delete(channel);
    known.set(channel, isDirect);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
  }

  return {
    learn,
    async isDirect(channel) {
      const remembered = known.get(channel);
      if (remembered !== undefined) return remembered;
      const isDirect = await askDiscord(rest, channel);
      learn(channel, isDirect);
      return isDirect;
    },
  };
}

/** A channel the bot may not see is not its own with anybody. */
async function askDiscord(rest: REST, channel: string): Promise<boolean> {
  try {
    const { type } = (await rest.get(Routes.channel(channel))) as APIChannel;
    return type === ChannelType.DM;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return false;
    throw error;
  }
}
