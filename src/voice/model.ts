import OpenAI from "openai";
import type { Moment, Voice } from "../coach/ports.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { type Chat, doJobs } from "./jobs.ts";
import { ModelFault } from "./json-answer.ts";
import { estimateTokens, type Messages } from "./messages.ts";

export interface ModelOptions {
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  model: string;
  /** For one request, in ms. */
  timeout?: number;
  /** Called after each request with the tokens it used; estimated where the server does not say. */
  used?: ((personId: string, tokens: number) => void) | undefined;
}

/** The newer fields that a server may refuse with 400 or 422: LM Studio does JSON mode, Mistral the two others. */
interface Fields {
  longest(tokens: number): { max_completion_tokens: number } | { max_tokens: number };
  json: { response_format?: { type: "json_object" } };
  stream: { stream_options?: { include_usage: true } };
}

const NEW: Fields = {
  longest: (tokens) => ({ max_completion_tokens: tokens }),
  json: { response_format: { type: "json_object" } },
  stream: { stream_options: { include_usage: true } },
};
const OLD: Fields = { longest: (tokens) => ({ max_tokens: tokens }), json: {}, stream: {} };

/** What came of one request. */
interface Received {
  text: string;
  tokens?: number;
}

/** A voice that asks any server that speaks Chat Completions. It throws on whatever goes wrong; `fallback` answers then. */
export function createModelVoice({ apiKey, baseUrl, model, timeout = 10_000, used }: ModelOptions): Voice {
  // No retries: the script is there at once, and the library would wait out a server's "try again in 30 s".
  // And no words of its own: it prints what it cannot read, which may quote a person.
  const client = new OpenAI({
    apiKey: apiKey ?? "none",
    baseURL: baseUrl ?? null,
    maxRetries: 0,
    timeout,
    fetch: boundedFetch,
    logLevel: "off",
  });
  return doJobs(createChat(client, { model, used }));
}

function createChat({ chat }: OpenAI, { model, used }: Pick<ModelOptions, "model" | "used">): Chat {
  const understood = createUnderstanding();
  const counted = createCounting(used);
  return {
    ask: (moment, messages, longest) =>
      counted(moment, messages, async (received) => {
        const answer = await understood((may) =>
          chat.completions.create(
            { model, messages: asSent(messages), ...may.longest(longest), ...may.json },
            { signal: moment.signal },
          ),
        );
        const [choice] = answer.choices ?? [];
        note(received, choice?.message?.content, answer.usage?.total_tokens);
        mustBeFinished(choice?.finish_reason, choice?.message?.refusal);
      }),

    stream: (moment, messages, { longest, onText }) =>
      counted(moment, messages, async (received) => {
        const parts = await understood((may) =>
          chat.completions.create(
            { model, messages: asSent(messages), ...may.longest(longest), stream: true, ...may.stream },
            { signal: moment.signal },
          ),
        );
        let finished: string | null = null;
        let refusal = "";
        for await (const { choices = [], usage } of parts) {
          const { delta, finish_reason: reason } = choices[0] ?? {};
          note(received, delta?.content, usage?.total_tokens);
          if (received.text.length > LONGEST_STREAM) throw new ModelFault("the answer was too long");
          if (delta?.content) onText(received.text);
          refusal += delta?.refusal ?? "";
          finished = reason ?? finished;
        }
        mustBeFinished(finished, refusal);
      }),
  };
}

/** Asks again with the older fields if the newer ones are refused, and keeps to what the server took. */
function createUnderstanding() {
  let fields = NEW;
  return async <T>(create: (fields: Fields) => Promise<T>): Promise<T> => {
    try {
      return await create(fields);
    } catch (error) {
      const isRefused = error instanceof OpenAI.APIError && (error.status === 400 || error.status === 422);
      if (!isRefused || fields === OLD) throw error;
      const answer = await create(OLD);
      fields = OLD;
      return answer;
    }
  };
}

type Call = (received: Received) => Promise<void>;

/** Counts what was used, also when the answer broke off or was not waited for; a call the server refused is free. */
const createCounting =
  (used: ModelOptions["used"]) =>
  async ({ person }: Moment, { system, user }: Messages, call: Call): Promise<string> => {
    const received: Received = { text: "" };
    let isFree = false;
    try {
      await call(received);
    } catch (error) {
      isFree = error instanceof OpenAI.APIError && !wasGivenUp(error) && received.text === "";
      throw error;
    } finally {
      if (!isFree) used?.(person.id, received.tokens ?? estimateTokens(system + user + received.text));
    }
    return received.text.trim();
  };

/** In characters. What is streamed is at most a few sentences; every part of it is looked at again with the rest. */
const LONGEST_STREAM = 2_000;

/** More than any call can use. Added up, such claims would be more than `bot.json` can hold, and it would count as broken. */
const MOST_TOKENS = 1_000_000;

/** A server may send anything: what is no text is none, and what is no count of tokens is estimated. */
function note(received: Received, text: unknown, tokens: unknown): void {
  if (typeof text === "string") received.text += text;
  if (typeof tokens === "number" && Number.isInteger(tokens) && tokens >= 0 && tokens < MOST_TOKENS)
    received.tokens = tokens;
}

const asSent = ({ system, user }: Messages) => [
  { role: "system" as const, content: system },
  { role: "user" as const, content: user },
];

const wasGivenUp = (error: Error): boolean =>
  error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError;

/** The reasons a server gives are its own words, so only the known ones are repeated. */
function mustBeFinished(reason: string | null | undefined, refusal: string | null | undefined): void {
  if (refusal) throw new ModelFault("refused");
  if (reason === "content_filter") throw new ModelFault("filtered");
  if (reason === "length") throw new ModelFault("the answer was too long");
  if (reason !== "stop") throw new ModelFault("the answer broke off");
}
