import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type Channel, toApi } from "./channels.ts";
import { createGateway } from "./gateway.ts";
import { type Asked, FIRST_RESPONSE, formData, type Place, slashData, toEvent } from "./interactions.ts";
import type { Call } from "./payload.ts";
import { createRest, type Failure } from "./rest.ts";
import { route } from "./routes.ts";
import { createWorld, type Shown, type World } from "./world.ts";

/** The only token the fake takes. */
export const TOKEN = "fake-token";

const GUILD_CHANNEL = "800000000000000001";
const GROUP_CHANNEL = "800000000000000002";

export interface FakeOptions {
  token?: string;
  /** Closes every identify with this code: 4014 for intents that are not allowed. */
  refuseWith?: number;
  limit?: { requests: number; seconds: number };
}

export interface FakeDiscord {
  /** Base of the REST interface. */
  api: string;
  token: string;
  world: World;
  calls: Call[];
  /** A person's id. People are named freely; a name of 17 to 20 digits is the id itself. */
  idOf(name: string): string;
  /** Somebody writes to the bot; resolves to the message's id at once. `without` leaves parts out of the event. */
  dm(name: string, text: string, more?: { without?: string[]; more?: object }): string;
  /** Somebody edits or deletes a message of theirs. */
  edit(name: string, message: string, text: string): void;
  remove(name: string, message: string): void;
  /** These resolve when the bot has responded first, and throw if it does not within three seconds. */
  slash(name: string, command: string, args?: Record<string, string | number>, place?: Place): Promise<Asked>;
  press(name: string, line: string, place?: Place): Promise<Asked>;
  submit(name: string, line: string, fields: Record<string, string>, place?: Place): Promise<Asked>;
  /** The next message this person sees that was not taken yet. */
  nextMessage(name: string, patience?: number): Promise<Shown>;
  shownTo(name: string): Shown[];
  /** Calls of one method whose path matches. */
  callsTo(method: string, path: RegExp): Call[];
  failNext(times: number, status: Failure["status"], where?: { path?: RegExp; after?: boolean }): void;
  closeDms(name: string): void;
  isOnline(): boolean;
  identifies(): number;
  disconnect(code?: number): void;
  close(): Promise<void>;
}

/** A Discord of one's own: REST and gateway on the loopback, strict where Discord is strict. */
export async function fakeDiscord({
  token = TOKEN,
  refuseWith,
  limit = { requests: 50, seconds: 1 },
}: FakeOptions = {}): Promise<FakeDiscord> {
  const world = createWorld();
  const around = { gatewayUrl: () => address("ws"), tell: (event: string, data: unknown) => gateway.send(event, data) };
  const rest = createRest({ token, limit, run: (call) => route(world, call, around) });
  const gateway = createGateway(rest.server, {
    token,
    applicationId: world.bot.id,
    refuseWith: refuseWith ?? null,
    url: () => address("ws"),
  });
  const taken = new Map<string, number>();
  await once(rest.server.listen(0, "127.0.0.1"), "listening");

  function address(scheme: string): string {
    return `${scheme}://127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  }

  function channelAt(place: Place, person: string): Channel {
    if (place === "dm") return world.directChannel(person);
    return place === "guild" ? world.place(GUILD_CHANNEL, 0) : world.place(GROUP_CHANNEL, 3);
  }

  async function ask(
    name: string,
    place: Place,
    { type, data, message }: { type: number; data: object; message?: object | undefined },
  ): Promise<Asked> {
    const user = world.user(name);
    const answered = Promise.withResolvers<void>();
    const id = world.nextId();
    const asked: Asked = {
      id,
      token: `token-${id}`,
      user,
      channel: channelAt(place, user.id),
      createdAt: world.now(),
      response: null,
      original: null,
      followUps: [],
      whenAnswered: answered.resolve,
    };
    world.asked.set(asked.token, asked);
    gateway.send("INTERACTION_CREATE", toEvent(asked, { applicationId: world.bot.id, place, type, data, message }));
    const tooLate = setTimeout(
      () => answered.reject(new Error("The application did not respond.")),
      FIRST_RESPONSE + 50,
    );
    await answered.promise.finally(() => clearTimeout(tooLate));
    return asked;
  }

  /** The message a pressed button stands under, as far as the fake still has it. */
  function messageWith(line: string, channel: Channel): object {
    const shown = channel.messages.findLast(({ components }) =>
      JSON.stringify(components).includes(JSON.stringify(line)),
    );
    return toApi(shown ?? world.write(channel, world.bot, { payload: { content: "An old message." } }));
  }

  function own(name: string, id: string) {
    const channel = world.directChannel(world.user(name).id);
    const message = channel.messages.find((one) => one.id === id);
    if (!message) throw new Error(`${name} has written no message ${id}.`);
    return { channel, message };
  }

  return {
    api: `${address("http")}/api`,
    token,
    world,
    calls: rest.calls,
    idOf: (name) => world.user(name).id,
    dm(name, text, { without = [], more = {} } = {}) {
      const user = world.user(name);
      const channel = world.directChannel(user.id);
      const message = world.write(channel, user, { payload: { content: text } });
      const event = Object.entries({ ...toApi(message), channel_type: channel.type, ...more }).filter(
        ([key]) => !without.includes(key),
      );
      gateway.send("MESSAGE_CREATE", Object.fromEntries(event));
      return message.id;
    },
    edit(name, id, text) {
      const { message } = own(name, id);
      Object.assign(message, { content: text, edited: new Date(world.now()).toISOString() });
      gateway.send("MESSAGE_UPDATE", { ...toApi(message), channel_type: 1 });
    },
    remove(name, id) {
      const { channel, message } = own(name, id);
      channel.messages = channel.messages.filter((one) => one !== message);
      gateway.send("MESSAGE_DELETE", { id, channel_id: channel.id });
    },
    slash: (name, command, args = {}, place = "dm") =>
      ask(name, place, {
        type: 2,
        data: slashData(world.commands.find((one) => one.name === command)?.id ?? world.nextId(), command, args),
      }),
    press: (name, line, place = "dm") =>
      ask(name, place, {
        type: 3,
        data: { custom_id: line, component_type: 2 },
        message: messageWith(line, channelAt(place, world.user(name).id)),
      }),
    submit: (name, line, fields, place = "dm") => ask(name, place, { type: 5, data: formData(line, fields) }),
    async nextMessage(name, patience = 5_000) {
      const { id } = world.user(name);
      const place = taken.get(id) ?? 0;
      taken.set(id, place + 1);
      await until(world, () => world.shownTo(id).length > place, {
        patience,
        complaint: () => `${name} was shown nothing more. ${summary(rest.calls)}`,
      });
      return world.shownTo(id)[place] as Shown;
    },
    shownTo: (name) => world.shownTo(world.user(name).id),
    callsTo: (method, path) => rest.calls.filter((call) => call.method === method && path.test(call.path)),
    failNext: (times, status, { path = /./, after = false } = {}) => rest.failures.push({ times, status, path, after }),
    closeDms: (name) => world.closed.add(world.user(name).id),
    isOnline: gateway.isOnline,
    identifies: gateway.identifies,
    disconnect: gateway.disconnect,
    async close() {
      gateway.close();
      rest.server.closeAllConnections();
      const closed = once(rest.server, "close");
      rest.server.close();
      await closed;
    },
  };
}

async function until(
  world: World,
  holds: () => boolean,
  { patience, complaint }: { patience: number; complaint: () => string },
): Promise<void> {
  if (holds()) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const forget = world.onReveal(() => holds() && resolve());
  const timer = setTimeout(() => reject(new Error(complaint())), patience);
  await promise.finally(() => {
    clearTimeout(timer);
    forget();
  });
}

const summary = (calls: readonly Call[]): string =>
  `Calls: ${calls.map(({ method, path, status }) => `${method} ${path} ${status}`).join(", ")}`;
