import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { personTyped } from "../log-sink.ts";
import type { UploadedFile } from "./payload.ts";

/** How a file is kept and handed out. */
export interface Upload {
  type?: string;
  /** What Discord says of its size, in bytes; the truth, unless told otherwise. */
  size?: number;
  status?: number;
  /** Sends the beginning, and then nothing more. */
  stalls?: boolean;
  /** Goes on for ever after what it has. */
  isEndless?: boolean;
  /** Sends whoever asks to another address. */
  movedTo?: string;
}

/** Where Discord keeps what people send. */
export interface Cdn {
  /** Base of its addresses, for DISCORD_CDN_URL. */
  cdn: string;
  /** Keeps a file, to be sent with a message. */
  upload(name: string, content: string | Uint8Array, upload?: Upload): UploadedFile;
  /** The paths that were asked for. */
  fetched: string[];
}

export async function fakeCdn(): Promise<Cdn & { close(): Promise<void> }> {
  const kept = new Map<string, { bytes: Uint8Array; upload: Upload }>();
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    fetched.push(path);
    const file = kept.get(path);
    if (file) handOut(response, file.bytes, file.upload);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const cdn = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    cdn,
    fetched,
    upload(name, content, upload = {}) {
      if (typeof content === "string") personTyped(content);
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const path = `/attachments/1/${kept.size + 1}/${name}?ex=1&is=1&hm=1`;
      kept.set(path, { bytes, upload });
      const { type = "text/plain; charset=utf-8", size = bytes.length } = upload;
      return { name, bytes, url: `${cdn}${path}`, type, size };
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function handOut(
  response: ServerResponse,
  bytes: Uint8Array,
  { type, status = 200, movedTo, ...upload }: Upload,
): void {
  if (movedTo !== undefined) return void response.writeHead(302, { location: movedTo }).end();
  response.writeHead(status, { "content-type": type ?? "text/plain; charset=utf-8" });
  response.write(bytes);
  if (upload.isEndless) goOn(response);
  else if (!upload.stalls) response.end();
}

/** Until whoever listens has had enough. */
function goOn(response: ServerResponse): void {
  const more = "more of it ".repeat(1000);
  const write = () => {
    while (!response.destroyed && response.write(more));
  };
  response.on("drain", write);
  write();
}
