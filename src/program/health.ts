import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How the bot is, in facts. Times are in milliseconds since 1970, or null where there was none yet. */
export interface Condition {
  /** Whether Discord's gateway is connected. */
  gateway: boolean;
  lastHeartbeat: number | null;
  lastWrite: number | null;
  /** Whether the last write failed. */
  writesFail: boolean;
  /** How much later than planned the clock was last looked at, in milliseconds. */
  schedulerLag: number;
}

/** Older than this is not well, in milliseconds. */
const LIMIT = { heartbeat: 120_000, lag: 60_000 };

/** What is wrong, in words; nothing if all is well. */
export function complaints({ gateway, lastHeartbeat, writesFail, schedulerLag }: Condition, now: number): string[] {
  return [
    ...(gateway ? [] : ["the gateway is not connected"]),
    ...(gateway && lastHeartbeat !== null && now - lastHeartbeat > LIMIT.heartbeat ? ["no heartbeat"] : []),
    ...(writesFail ? ["the last write failed"] : []),
    ...(schedulerLag > LIMIT.lag ? ["the clock is late"] : []),
  ];
}

/** Answers GET /healthz with 200 when all is well and 503 when not, and the facts as JSON either way. Never a person's words or ids. Throws one plain sentence where the port is not to be had. */
export async function serveHealth(
  port: number,
  look: () => Condition,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/healthz") return void response.writeHead(404).end();
    const condition = look();
    const wrong = complaints(condition, Date.now());
    response.writeHead(wrong.length === 0 ? 200 : 503, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: wrong.length === 0, wrong, ...condition }));
  });
  server.listen(port);
  try {
    await once(server, "listening");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`HTTP_PORT ${port} cannot be had (${code}). Set another, or none.`, { cause });
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
