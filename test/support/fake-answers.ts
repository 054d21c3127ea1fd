import type { ServerResponse } from "node:http";

export type Mode =
  | "good"
  | "401"
  | "429"
  | "500"
  | "hang"
  | "reset"
  | "half"
  | "half-then-hang"
  | "slow"
  | "no-json-mode"
  | "old-fields-only"
  | "polite-refusal"
  | "broken-json"
  | "empty"
  | "refusal"
  | "content-filter"
  | "nonsense"
  | "obeys-the-attacker";

/** How long a good model takes to its first token, in ms, and in how many tokens, how many a second, it says the rest. */
export interface Pace {
  first: number;
  tokens: number;
  perSecond: number;
}

/** How a model answers: well, or in one of the ways in which a server fails. */
export interface Manner {
  mode: Mode;
  pace: Pace | null;
}

type Send = (delta: object, reason: string | null) => void;

/** A stream that is under way, and what ends it. */
interface Sending {
  send: Send;
  end(): void;
  response: ServerResponse;
}

/** The answer in one piece. */
export function sendWhole({ mode }: Manner, content: string, response: ServerResponse): void {
  const refused = mode === "refusal";
  const reason = mode === "content-filter" ? "content_filter" : "stop";
  const message = refused ? { role: "assistant", content: null, refusal: "I can't." } : { role: "assistant", content };
  response.writeHead(200, { "content-type": "application/json" });
  if (mode === "half") return void response.end('{"id":"x","choices":[{"index":0,"mess');
  response.end(
    JSON.stringify({
      id: "x",
      object: "chat.completion",
      choices: [{ index: 0, message, finish_reason: reason }],
      usage: { total_tokens: 321 },
    }),
  );
}

/** The answer word by word, as fast as the model says. */
export function sendStream({ mode, pace }: Manner, content: string, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send: Send = (delta, reason) =>
    response.write(
      `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`,
    );
  const end = () => finish(mode, send, response);
  if (pace) return void sendAtPace(content, pace, { send, end, response });
  const words = content.match(/\S+\s*/g) ?? [];
  if (mode === "slow") return void sendSlowly(words, { send, end, response });
  for (const word of words) send({ content: word }, null);
  if (mode === "half-then-hang") return;
  // Only after a while, so that what was sent arrives.
  if (mode === "half") return void setTimeout(() => response.socket?.destroy(), 20);
  if (mode === "refusal") send({ refusal: "I can't." }, null);
  end();
}

function sendSlowly(words: string[], { send, end, response }: Sending): void {
  let sent = 0;
  const timer = setInterval(() => {
    const word = words[sent++];
    if (word !== undefined) return void send({ content: word }, null);
    clearInterval(timer);
    end();
  }, 15);
  response.on("close", () => clearInterval(timer));
}

/** By the clock, so that the whole takes as long as it should however coarse the timers are. */
function sendAtPace(content: string, { first, tokens, perSecond }: Pace, { send, end, response }: Sending): void {
  const began = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    const passed = performance.now() - began - first;
    if (passed < 0) return;
    const due = Math.min(tokens, 1 + Math.floor((passed / 1000) * perSecond));
    const upTo = Math.floor((due / tokens) * content.length);
    if (upTo > sent) send({ content: content.slice(sent, upTo) }, null);
    sent = upTo;
    if (due < tokens) return;
    clearInterval(timer);
    end();
  }, 1);
  response.on("close", () => clearInterval(timer));
}

function finish(mode: Mode, send: Send, response: ServerResponse): void {
  send({}, mode === "content-filter" ? "content_filter" : "stop");
  response.write(`data: ${JSON.stringify({ id: "x", choices: [], usage: { total_tokens: 222 } })}\n\n`);
  response.end("data: [DONE]\n\n");
}
