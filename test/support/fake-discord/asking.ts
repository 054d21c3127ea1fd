import { personTyped } from "../log-sink.ts";
import { type Channel, toApi } from "./channels.ts";
import {
  type Asked,
  FIRST_RESPONSE,
  focusedOn,
  formData,
  GUILD_CHANNEL,
  type Place,
  slashData,
  toEvent,
} from "./interactions.ts";
import type { World } from "./world.ts";

const GROUP_CHANNEL = "800000000000000002";

/** People using commands, buttons and forms. Each resolves when the bot has responded first, and throws if it does not within three seconds. */
export interface Asking {
  slash(name: string, command: string, args?: Record<string, string | number>, place?: Place): Promise<Asked>;
  /** Types into an option; resolves with what was suggested. */
  type(
    name: string,
    command: string,
    args: Record<string, string>,
    focused: string,
  ): Promise<{ name: string; value: string }[]>;
  press(name: string, line: string, place?: Place): Promise<Asked>;
  submit(name: string, line: string, fields: Record<string, string | string[]>, place?: Place): Promise<Asked>;
}

interface Event {
  type: number;
  data: object;
  message?: object;
}

export function createAsking(world: World, tell: (event: string, data: unknown) => void): Asking {
  async function ask(name: string, place: Place, event: Event): Promise<Asked> {
    const answered = Promise.withResolvers<void>();
    const asked = newAsked(world, { name, place, whenAnswered: answered.resolve });
    world.asked.set(asked.token, asked);
    tell("INTERACTION_CREATE", toEvent(asked, { applicationId: world.bot.id, place, ...event }));
    const tooLate = setTimeout(
      () => answered.reject(new Error("The application did not respond.")),
      FIRST_RESPONSE + 50,
    );
    await answered.promise.finally(() => clearTimeout(tooLate));
    return asked;
  }

  return {
    slash(name, command, args = {}, place = "dm") {
      for (const value of Object.values(args)) personTyped(String(value));
      const id = world.commands.find((one) => one.name === command)?.id ?? world.nextId();
      return ask(name, place, { type: 2, data: slashData(id, command, args) });
    },
    async type(name, command, args, focused) {
      const asked = await ask(name, "dm", {
        type: 4,
        data: focusedOn(slashData(world.nextId(), command, args), focused),
      });
      return (asked.response as { data?: { choices?: { name: string; value: string }[] } } | null)?.data?.choices ?? [];
    },
    press(name, line, place = "dm") {
      const message = messageWith(world, line, channelAt(world, place, name));
      return ask(name, place, { type: 3, data: { custom_id: line, component_type: 2 }, message });
    },
    submit(name, line, fields, place = "dm") {
      for (const value of Object.values(fields).flat()) personTyped(value);
      return ask(name, place, { type: 5, data: formData(line, fields) });
    },
  };
}

function newAsked(
  world: World,
  { name, place, whenAnswered }: { name: string; place: Place; whenAnswered(): void },
): Asked {
  const id = world.nextId();
  return {
    id,
    token: `token-${id}`,
    user: world.user(name),
    channel: channelAt(world, place, name),
    createdAt: world.now(),
    response: null,
    original: null,
    followUps: [],
    whenAnswered,
  };
}

function channelAt(world: World, place: Place, name: string): Channel {
  if (place === "dm") return world.directChannel(world.user(name).id);
  return place === "guild" ? world.place(GUILD_CHANNEL, 0) : world.place(GROUP_CHANNEL, 3);
}

/** The message a pressed button stands under; one nobody remembers if the fake has none. */
function messageWith(world: World, line: string, channel: Channel): object {
  const answers = [...world.asked.values()].flatMap(({ original, followUps }) => [original, ...followUps]);
  const seen = [...channel.messages, ...answers.filter((one) => one !== null)];
  const shown = seen.findLast(({ components }) => JSON.stringify(components).includes(JSON.stringify(line)));
  return toApi(shown ?? world.write(channel, world.bot, { payload: { content: "An old message." } }));
}
