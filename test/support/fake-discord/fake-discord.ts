import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { keepSecret } from "../log-sink.ts";
import { type Asking, createAsking } from "./asking.ts";
import { type Cdn, fakeCdn } from "./cdn.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import type { Call } from "./payload.ts";
import { createReading, type Reading } from "./reading.ts";
import { createRest, type Failure } from "./rest.ts";
import { route } from "./routes.ts";
import { createWorld, type World } from "./world.ts";
import { createWriting, type Writing } from "./writing.ts";

export interface FakeOptions {
  /** The only token that is taken. */
  token?: string;
  /** Closes every identify with this code: 4014 for intents that are not allowed. */
  refuseWith?: number;
  /** How often one route may be called in one channel. */
  limit?: { requests: number; seconds: number };
  /** How many calls a second the whole bot may make. */
  globalLimit?: number;
}

/** People are named freely; a name of 17 to 20 digits is the id itself. */
export interface FakeDiscord
  extends Asking,
    Writing,
    Reading,
    Cdn,
    Pick<Gateway, "isOnline" | "identifies" | "disconnect" | "invalidate" | "askToReconnect"> {
  /** Base of the REST interface, for DISCORD_API_URL. */
  api: string;
  token: string;
  world: World;
  calls: Call[];
  /** Tells the bot of anything. */
  tell(event: string, data: unknown): void;
  idOf(name: string): string;
  callsTo(method: string, path: RegExp): Call[];
  /** The next calls that match fail; with `after` they take effect and only their answers are lost. */
  failNext(times: number, status: Failure["status"], where?: Partial<Pick<Failure, "path" | "after" | "code">>): void;
  /** Nothing fails on purpose or is slow any more. */
  heal(): void;
  /** Calls that match are answered only after so many milliseconds. */
  slowDown(path: RegExp, milliseconds: number): void;
  /** The next call that matches ("POST /channels/…") takes effect, and is answered, only once it is released. */
  hold(call: RegExp): { reached: Promise<void>; release(): void };
  /** This person takes no messages from the bot any more. */
  closeDms(name: string): void;
  close(): Promise<void>;
}

/** A Discord of one's own: REST and gateway on the loopback, strict where Discord is strict. */
export async function fakeDiscord({
  token = "fake-token",
  refuseWith,
  limit = { requests: 50, seconds: 1 },
  globalLimit = 50,
}: FakeOptions = {}): Promise<FakeDiscord> {
  keepSecret(token);
  const world = createWorld();
  const tell = (event: string, data: unknown) => gateway.send(event, data);
  const rest = createRest({
    token,
    limit,
    globalLimit,
    now: world.now,
    run: (call) => route(world, call, { gatewayUrl: () => address("ws"), tell }),
  });
  const gateway = createGateway(rest.server, {
    token,
    applicationId: world.bot.id,
    refuseWith: refuseWith ?? null,
    url: () => address("ws"),
  });
  const cdn = await fakeCdn();
  await once(rest.server.listen(0, "127.0.0.1"), "listening");

  function address(scheme: string): string {
    return `${scheme}://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  }

  return {
    ...createAsking(world, tell),
    ...createWriting(world, tell),
    ...createReading(world, () => summary(rest.calls)),
    ...gateway,
    ...cdn,
    api: `${address("http")}/api`,
    token,
    world,
    calls: rest.calls,
    tell,
    idOf: (name) => world.user(name).id,
    callsTo: (method, path) => rest.calls.filter((call) => call.method === method && path.test(call.path)),
    failNext: (times, status, { path = /./, after = false, ...code } = {}) =>
      void rest.failures.push({ times, status, path, after, ...code }),
    heal() {
      rest.failures.splice(0);
      rest.slow.splice(0);
    },
    slowDown: (path, milliseconds) => void rest.slow.push({ path, milliseconds }),
    hold(call) {
      const reached = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      rest.held.push({ call, reached: reached.resolve, released: released.promise });
      return { reached: reached.promise, release: released.resolve };
    },
    closeDms: (name) => void world.closed.add(world.user(name).id),
    async close() {
      gateway.close();
      const closed = once(rest.server, "close");
      rest.server.close();
      rest.server.closeAllConnections();
      await closed;
      await cdn.close();
      if (rest.complaints.length > 0) throw new Error(`Discord would refuse: ${rest.complaints.join("\n")}`);
    },
  };
}

const summary = (calls: readonly Call[]): string =>
  `Calls: ${calls.map(({ method, path, status }) => `${method} ${path} ${status}`).join(", ")}`;
