import type { RawFile } from "discord.js";
import type { Message } from "./render.ts";

/** A message as the REST client takes it. Nothing the coach writes ever mentions anybody. */
export function toRequest({ files = [], ...message }: Message, more: object = {}): { body: object; files: RawFile[] } {
  const attachments = files.map(({ name, alt }, id) => ({
    id: String(id),
    filename: name,
    ...(alt !== undefined && { description: alt }),
  }));
  return {
    body: { ...message, ...(attachments.length > 0 && { attachments }), ...more, allowed_mentions: { parse: [] } },
    files,
  };
}
