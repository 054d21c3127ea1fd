import type { APIAttachment, GatewayMessageCreateDispatchData } from "discord.js";
import { fault, type Log } from "./log.ts";
import { createPatience, type Shares } from "./paste-pace.ts";

/** Where Discord keeps what was sent. Nothing is fetched from anywhere else. */
const HOSTS = ["cdn.discordapp.com", "media.discordapp.net"];

/** So many text files of one message are read, and so many bytes of them. */
const MOST = { files: 2, bytes: 40_000 };

/** Kinds of files that are words and nothing else. */
const PLAIN = /^text\/(?:plain|markdown)/;

/** How long a message waits for its files, in ms. */
const PATIENCE = 3_000;

/** In a text of any writing, hardly anything is no character; in a picture that calls itself text, much is. */
const BROKEN = 0.1;

/** What stood in the text files that came with a message. Discord's apps make such a file of a paste of more than 2,000 characters. */
export interface Pasted {
  text: string;
  /** What stood in those of a forwarded message. */
  forwarded: string;
  /** Whether one of them, or a part of one, could not be read. */
  isUnread: boolean;
}

export const NOTHING_PASTED: Pasted = { text: "", forwarded: "", isUnread: false };

type Carrying = Partial<Pick<GatewayMessageCreateDispatchData, "attachments" | "message_snapshots">> &
  Pick<GatewayMessageCreateDispatchData, "id" | "author">;

interface Files {
  own: APIAttachment[];
  forwarded: APIAttachment[];
}

export interface PastedParts {
  /** Base of another place that stands for Discord's, for tests and proxies; then it is the only one. */
  cdn?: string | undefined;
  log: Pick<Log, "info">;
}

/** Gives what reads the text files of a message, or null where it has none. Never throws: what cannot be had is told as unread. */
export function createPastedReader({ cdn, log, shares }: PastedParts & { shares: Pick<Shares, "takes"> }) {
  async function read(
    { url, size, content_type: type = "text/plain" }: APIAttachment,
    { author, signal }: { author: string; signal: AbortSignal },
  ): Promise<string | null> {
    if (size > MOST.bytes || !PLAIN.test(type) || !isDiscords(url, cdn)) return null;
    return shares.takes(author, size) ? download(url, signal) : null;
  }

  async function readAll(author: string, message: string, { own, forwarded }: Files): Promise<Pasted> {
    const files = [...own, ...forwarded].slice(0, MOST.files);
    const { signal, over } = createPatience(PATIENCE);
    const reading = files.map((file) =>
      read(file, { author, signal }).catch((error: unknown) => {
        log.info({ message, ...fault(error) }, "a text file could not be read");
        return null;
      }),
    );
    const texts = await Promise.all(reading).finally(over);
    return {
      text: joined(texts.slice(0, own.length)),
      forwarded: joined(texts.slice(own.length)),
      isUnread: texts.includes(null) || own.length + forwarded.length > files.length,
    };
  }

  return ({ id, author, attachments = [], message_snapshots: snapshots = [] }: Carrying) => {
    const own = attachments.filter(isText);
    const forwarded = snapshots.flatMap((one) => (one.message?.attachments ?? []).filter(isText));
    return own.length + forwarded.length === 0 ? null : () => readAll(author.id, id, { own, forwarded });
  };
}

/** By its name, or by what Discord says of it: a letter may have no ending, or another. */
const isText = ({ filename, content_type: type = "" }: APIAttachment): boolean =>
  /\.txt$/i.test(filename) || PLAIN.test(type);

const joined = (texts: readonly (string | null)[]): string => texts.filter((text) => text?.trim()).join("\n");

/** Whether an address is one of Discord's own. */
export function isDiscords(url: string, cdn?: string): boolean {
  const address = URL.parse(url);
  if (!address) return false;
  if (cdn !== undefined) return address.origin === new URL(cdn).origin;
  return address.protocol === "https:" && HOSTS.includes(address.hostname) && address.port === "";
}

/** Null for what is not there, too long, or no text. The bytes are counted: what was said of them may not be so. */
async function download(url: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(url, { signal, redirect: "error" });
  const isPlain = PLAIN.test(response.headers.get("content-type") ?? "text/plain");
  if (!response.ok || !isPlain || !response.body) {
    await response.body?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body) {
    bytes += part.byteLength;
    if (bytes > MOST.bytes) return null; // Leaving the loop ends the download.
    parts.push(part);
  }
  const text = decoded(Buffer.concat(parts));
  const broken = text.match(/[\0\ufffd]/g)?.length ?? 0;
  return broken > BROKEN * text.length ? null : text;
}

/** A file that begins with the mark of two-byte characters has them; any other is UTF-8. */
function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  return new TextDecoder(mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8").decode(bytes);
}
