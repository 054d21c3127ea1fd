import type { Author, Channel, StoredMessage } from "./channels.ts";
import type { Payload } from "./payload.ts";

/** Where somebody uses a command or presses a button. */
export type Place = "dm" | "guild" | "group";

/** One use of a command, a button or a form, and what became of it. */
export interface Asked {
  id: string;
  token: string;
  user: Author;
  channel: Channel;
  createdAt: number;
  /** The first response: 4 a message, 5 "thinking", 6 and 7 for the pressed message, 9 a form. */
  response: Payload | null;
  /** What the person sees as the answer; null while there is none. */
  original: StoredMessage | null;
  followUps: StoredMessage[];
  whenAnswered: () => void;
}

/** How long Discord waits for the first response, and how long answers are taken after it, in milliseconds. */
export const FIRST_RESPONSE = 3_000;
export const TOKEN_LIFE = 15 * 60_000;

const CONTEXTS: Record<Place, number> = { guild: 0, dm: 1, group: 2 };
export const GUILD = "900000000000000001";
export const GUILD_CHANNEL = "800000000000000001";

/** The INTERACTION_CREATE event for it. */
export function toEvent(
  asked: Asked,
  {
    applicationId,
    place,
    type,
    data,
    message,
  }: { applicationId: string; place: Place; type: number; data: object; message?: object | undefined },
): object {
  const { id, token, channel } = asked;
  const user = { ...asked.user, discriminator: "0", avatar: null, global_name: null };
  const member = {
    user,
    roles: [],
    joined_at: "2026-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    permissions: asked.user.username.startsWith("owner") ? "32" : "0",
    flags: 0,
  };
  return {
    id,
    token,
    application_id: applicationId,
    type,
    data,
    version: 1,
    channel: { id: channel.id, type: channel.type },
    channel_id: channel.id,
    ...(place === "guild"
      ? { guild_id: GUILD, guild: { id: GUILD, features: [], locale: "en-GB" }, guild_locale: "en-GB", member }
      : { user }),
    ...(message && { message }),
    app_permissions: "0",
    locale: "en-GB",
    entitlements: [],
    authorizing_integration_owners: {},
    context: CONTEXTS[place],
    attachment_size_limit: 10_485_760,
  };
}

/** The data of a slash command; an argument named "subcommand" chooses one. */
export function slashData(id: string, name: string, { subcommand, ...args }: Record<string, string | number>): object {
  const options = Object.entries(args).map(([key, value]) => ({
    name: key,
    type: typeof value === "number" ? 10 : 3,
    value,
  }));
  return { id, name, type: 1, options: subcommand === undefined ? options : [{ name: subcommand, type: 1, options }] };
}

/** The same while one option is being typed. */
export function focusedOn(data: object, focused: string): object {
  const mark = (options: { name: string; options?: unknown }[]): object[] =>
    options.map((one) => ({
      ...one,
      ...(one.name === focused && { focused: true }),
      ...(Array.isArray(one.options) && { options: mark(one.options) }),
    }));
  return { ...data, options: mark((data as { options: { name: string }[] }).options) };
}

/** The data of a submitted form. */
export const formData = (customId: string, fields: Record<string, string | string[]>): object => ({
  custom_id: customId,
  components: Object.entries(fields).map(([name, value], place) => ({
    type: 18,
    id: place * 2 + 1,
    component: Array.isArray(value)
      ? { type: 3, id: place * 2 + 2, custom_id: name, values: value }
      : { type: 4, id: place * 2 + 2, custom_id: name, value },
  })),
});
