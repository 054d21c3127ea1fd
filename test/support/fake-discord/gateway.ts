import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

export interface GatewayOptions {
  token: string;
  applicationId: string;
  /** Closes every identify with this code, as Discord does with intents it does not allow (4014). */
  refuseWith: number | null;
  url(): string;
}

export interface Gateway {
  /** Sends an event to the bot. What is sent while it is away for good is lost; what is sent during a short break is replayed. */
  send(type: string, data: unknown): void;
  isOnline(): boolean;
  identifies(): number;
  /** Cuts the connection, or closes it with a code that ends it for good. */
  disconnect(code?: number): void;
  /** Ends the session (op 9): the bot has to begin a new one. */
  invalidate(): void;
  /** Asks the bot to connect again and go on (op 7). */
  askToReconnect(): void;
  close(): void;
}

interface Packet {
  op: number;
  t?: string;
  s?: number;
  d?: unknown;
}

/** The intent without which nothing that is written in a server reaches the bot. */
const GUILD_MESSAGES = 1 << 9;

const isOfServer = (data: unknown): boolean =>
  typeof data === "object" && data !== null && "guild_id" in data && "content" in data;

export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  let sent: Packet[] = [];
  let session: WebSocket | null = null;
  let identifies = 0;
  let intents = 0;

  function send(type: string, data: unknown): void {
    const packet = { op: 0, t: type, s: (sent.at(-1)?.s ?? 0) + 1, d: data };
    if (isOfServer(data) && (intents & GUILD_MESSAGES) === 0) return;
    sent.push(packet);
    session?.send(JSON.stringify(packet));
  }

  function identify(socket: WebSocket, given: { token?: string; shard?: number[]; intents?: number }): void {
    const { token, shard } = given;
    identifies++;
    intents = given.intents ?? 0;
    const refusal = token === options.token ? options.refuseWith : 4004;
    if (refusal === null) begin(socket, shard);
    else socket.close(refusal);
  }

  function begin(socket: WebSocket, shard: number[] = [0, 1]): void {
    session = socket;
    sent = [];
    send("READY", {
      v: 10,
      user: { id: options.applicationId, username: "coach", discriminator: "0", avatar: null, bot: true },
      guilds: [],
      session_id: `session-${identifies}`,
      resume_gateway_url: options.url(),
      application: { id: options.applicationId, flags: 0 },
      shard,
    });
  }

  function resume(socket: WebSocket, { seq = 0 }: { seq?: number }): void {
    session = socket;
    for (const packet of sent.filter(({ s = 0 }) => s > seq)) socket.send(JSON.stringify(packet));
    send("RESUMED", {});
  }

  sockets.on("connection", (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on("close", () => {
      if (session === socket) session = null;
    });
    socket.on("message", (text) => {
      const { op, d } = JSON.parse(String(text)) as { op: number; d: object };
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) identify(socket, d);
      if (op === 6) resume(socket, d);
    });
  });

  return {
    send,
    isOnline: () => session !== null,
    identifies: () => identifies,
    disconnect: (code) => (code === undefined ? session?.terminate() : session?.close(code)),
    invalidate: () => session?.send(JSON.stringify({ op: 9, d: false })),
    askToReconnect: () => session?.send(JSON.stringify({ op: 7, d: null })),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
