import {
  alreadyAnswered,
  deadToken,
  empty,
  ok,
  type RestAnswer,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from "./answer.ts";
import { type StoredMessage, toApi } from "./channels.ts";
import { checkMessage, checkModal, checkSuggestions, type Suggestion } from "./check.ts";
import { type Asked, FIRST_RESPONSE, TOKEN_LIFE } from "./interactions.ts";
import { type Call, EPHEMERAL, LOADING } from "./payload.ts";
import type { World } from "./world.ts";

const MESSAGE = 4;
const THINKING = 5;
const SUGGESTIONS = 8;
const FORM = 9;

/** The first response: once, and within three seconds. */
export function toFirstResponse(world: World, { body }: Call, token: string): RestAnswer {
  const asked = world.asked.get(token);
  if (!asked || (asked.response === null && world.now() - asked.createdAt > FIRST_RESPONSE)) return unknownInteraction;
  if (asked.response) return alreadyAnswered;
  const refused =
    body.type === FORM
      ? checkModal(body.data ?? {})
      : body.type === SUGGESTIONS
        ? checkSuggestions((body.data as { choices?: Suggestion[] } | undefined)?.choices ?? [])
        : body.type === MESSAGE
          ? checkMessage(body.data ?? {}, 0, true)
          : null;
  if (refused) return refused;
  asked.response = body;
  const flags = (body.data?.flags ?? 0) & EPHEMERAL;
  if (body.type === THINKING)
    asked.original = world.write(asked.channel, world.bot, { payload: { flags: flags | LOADING } });
  if (body.type === MESSAGE) {
    asked.original = world.write(asked.channel, world.bot, { payload: { ...body.data, flags } });
    world.reveal(asked.user.id, asked.original);
  }
  asked.whenAnswered();
  return empty;
}

/** A follow-up; while the first answer is still "thinking", it fills that instead, as Discord does. */
export function toFollowUp(world: World, call: Call, token: string): RestAnswer {
  return alive(world, token, (asked) => {
    if (isLoading(asked.original)) return fill(world, asked, { call, message: asked.original });
    const refused = checkMessage(call.body, call.files.length, true);
    if (refused) return refused;
    const message = world.write(asked.channel, world.bot, {
      payload: { ...call.body, flags: (call.body.flags ?? 0) & EPHEMERAL },
      files: call.files,
    });
    asked.followUps.push(message);
    world.reveal(asked.user.id, message);
    return ok(toApi(message));
  });
}

/** Reads, fills, edits or removes one answer of an interaction. */
export function toOriginal(world: World, call: Call, { token, id }: { token: string; id: string }): RestAnswer {
  return alive(world, token, (asked) => {
    const message = id === "@original" ? asked.original : (asked.followUps.find((one) => one.id === id) ?? null);
    if (!message) return unknownMessage;
    if (call.method === "GET") return ok(toApi(message));
    if (call.method === "PATCH") return fill(world, asked, { call, message });
    if (message === asked.original) asked.original = null;
    const channel = asked.channel;
    channel.messages = channel.messages.filter((one) => one !== message);
    return empty;
  });
}

function fill(world: World, asked: Asked, { call, message }: { call: Call; message: StoredMessage }): RestAnswer {
  const refused = checkMessage(call.body, call.files.length, isLoading(message));
  if (refused) return refused;
  const { content = message.content, components = message.components } = call.body;
  const wasLoading = (message.flags & LOADING) !== 0;
  Object.assign(message, {
    content,
    components,
    files: [...message.files, ...call.files],
    flags: message.flags & ~LOADING,
  });
  if (wasLoading) world.reveal(asked.user.id, message);
  else message.edited = new Date(world.now()).toISOString();
  return ok(toApi(message));
}

function alive(world: World, token: string, act: (asked: Asked) => RestAnswer): RestAnswer {
  const asked = world.asked.get(token);
  if (!asked?.response) return unknownWebhook;
  return world.now() - asked.createdAt > TOKEN_LIFE ? deadToken : act(asked);
}

function isLoading(message: StoredMessage | null): message is StoredMessage {
  return message !== null && (message.flags & LOADING) !== 0;
}
