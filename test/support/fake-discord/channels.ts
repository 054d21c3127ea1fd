import type { Component, Payload, UploadedFile } from "./payload.ts";

export interface Author {
  id: string;
  username: string;
  bot: boolean;
}

export interface StoredMessage {
  id: string;
  channel: string;
  author: Author;
  content: string;
  components: Component[];
  files: UploadedFile[];
  flags: number;
  nonce: string | null;
  timestamp: string;
  edited: string | null;
}

export interface Channel {
  id: string;
  /** 0 in a server, 1 a person's own with the bot, 3 a group. */
  type: number;
  person: string | null;
  messages: StoredMessage[];
}

/** How long Discord remembers a nonce, in milliseconds. */
const NONCE_WINDOW = 2 * 60_000;

export const createChannel = (id: string, type: number, person: string | null): Channel => ({
  id,
  type,
  person,
  messages: [],
});

export function createMessage(
  channel: string,
  author: Author,
  { id, now, payload, files = [] }: { id: string; now: number; payload: Payload; files?: UploadedFile[] },
): StoredMessage {
  const { content = "", components = [], flags = 0, nonce = null } = payload;
  return {
    id,
    channel,
    author,
    content,
    components,
    files,
    flags,
    nonce,
    timestamp: new Date(now).toISOString(),
    edited: null,
  };
}

/** The message that this nonce has made already. */
export const earlier = (
  { messages }: Channel,
  { nonce, enforce_nonce }: Payload,
  now: number,
): StoredMessage | undefined =>
  nonce === undefined || !enforce_nonce
    ? undefined
    : messages.find((message) => message.nonce === nonce && now - Date.parse(message.timestamp) < NONCE_WINDOW);

/** What `GET /channels/{id}/messages` lists: newest first. */
export function list({ messages }: Channel, query: URLSearchParams): StoredMessage[] {
  const [after, before] = [query.get("after"), query.get("before")];
  const limit = Number(query.get("limit") ?? 50);
  const among = messages.filter(
    ({ id }) => (after === null || BigInt(id) > BigInt(after)) && (before === null || BigInt(id) < BigInt(before)),
  );
  return (after === null ? among.slice(-limit) : among.slice(0, limit)).toReversed();
}

/** A message as REST and the gateway send it. */
export const toApi = ({
  id,
  channel,
  author,
  content,
  components,
  files,
  flags,
  nonce,
  timestamp,
  edited,
}: StoredMessage): object => ({
  id,
  channel_id: channel,
  author: { ...author, discriminator: "0", avatar: null, global_name: null },
  content,
  components,
  attachments: files.map(({ name, bytes, url = "", type, size = bytes.length }, place) => ({
    id: String(place),
    filename: name,
    size,
    url,
    proxy_url: url,
    ...(type !== undefined && { content_type: type }),
  })),
  embeds: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  type: 0,
  flags,
  timestamp,
  edited_timestamp: edited,
  ...(nonce !== null && { nonce }),
});
