import { personTyped } from "../log-sink.ts";
import { toApi } from "./channels.ts";
import { GUILD, GUILD_CHANNEL } from "./interactions.ts";
import type { UploadedFile } from "./payload.ts";
import type { World } from "./world.ts";

/** People writing to the bot in their own channel with it. */
export interface Writing {
  /** Returns the message's id. `without` leaves parts out of the event, `more` adds some. */
  dm(name: string, text: string, event?: { without?: string[]; more?: object; files?: UploadedFile[] }): string;
  /** Somebody writes in a server, and names the bot unless told otherwise. Returns the message's id. */
  inServer(name: string, text: string, event?: { isNamed?: boolean; more?: object }): string;
  edit(name: string, message: string, text: string): void;
  /** The same with a message in a server that names the bot. */
  editInServer(name: string, message: string, text: string): void;
  remove(name: string, message: string): void;
}

export function createWriting(world: World, tell: (event: string, data: unknown) => void): Writing {
  function own(name: string, id: string) {
    const channel = world.directChannel(world.user(name).id);
    const message = channel.messages.find((one) => one.id === id);
    if (!message) throw new Error(`${name} has written no message ${id}.`);
    return { channel, message };
  }

  return {
    dm(name, text, { without = [], more = {}, files = [] } = {}) {
      personTyped(text);
      const user = world.user(name);
      const channel = world.directChannel(user.id);
      const message = world.write(channel, user, { payload: { content: text }, files });
      const event = Object.entries({ ...toApi(message), channel_type: channel.type, ...more });
      tell("MESSAGE_CREATE", Object.fromEntries(event.filter(([key]) => !without.includes(key))));
      return message.id;
    },
    inServer(name, text, { isNamed = true, more = {} } = {}) {
      personTyped(text);
      const channel = world.place(GUILD_CHANNEL, 0);
      const message = world.write(channel, world.user(name), { payload: { content: text } });
      const mentions = isNamed ? [{ ...world.bot, discriminator: "0" }] : [];
      // Without the privileged intent Discord shows the words only of a message that names the bot.
      const words = isNamed ? {} : { content: "" };
      tell("MESSAGE_CREATE", { ...toApi(message), ...words, guild_id: GUILD, mentions, ...more });
      return message.id;
    },
    edit(name, id, text) {
      personTyped(text);
      const { message } = own(name, id);
      Object.assign(message, { content: text, edited: new Date(world.now()).toISOString() });
      tell("MESSAGE_UPDATE", { ...toApi(message), channel_type: 1 });
    },
    editInServer(name, id, text) {
      personTyped(text);
      const message = world.place(GUILD_CHANNEL, 0).messages.find((one) => one.id === id);
      if (!message) throw new Error(`${name} has written no message ${id}.`);
      Object.assign(message, { content: text, edited: new Date(world.now()).toISOString() });
      tell("MESSAGE_UPDATE", { ...toApi(message), guild_id: GUILD, mentions: [{ ...world.bot, discriminator: "0" }] });
    },
    remove(name, id) {
      const { channel, message } = own(name, id);
      channel.messages = channel.messages.filter((one) => one !== message);
      tell("MESSAGE_DELETE", { id, channel_id: channel.id });
    },
  };
}
