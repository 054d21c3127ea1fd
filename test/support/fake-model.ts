import http from "node:http";
import type { AddressInfo } from "node:net";

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

type Send = (delta: object, reason: string | null) => void;

export interface FakeModel {
  url: string;
  mode: Mode;
  /** What a good model says to each job. */
  says: {
    remark: string;
    answer: string;
    played: string;
    translation: unknown;
    offer: unknown;
    place: unknown;
    read: unknown;
  };
  /** How long a good model takes to its first token, in ms, and in how many tokens, how many a second, it says the rest. */
  pace: { first: number; tokens: number; perSecond: number } | null;
  requests: {
    messages: { role: string; content: string }[];
    stream?: boolean;
    response_format?: unknown;
    max_tokens?: number;
    max_completion_tokens?: number;
  }[];
  /** Resolves when the next request has been received. */
  asked(): Promise<void>;
  /** Resolves when the client has ended the connection of the last request. */
  left(): Promise<void>;
  close(): Promise<void>;
}

/** A server that speaks Chat Completions and fails in each way a server can. It never obeys `response_format`. */
export async function fakeModel(): Promise<FakeModel> {
  let asked = Promise.withResolvers<void>();
  let left = Promise.withResolvers<void>();
  const server = http.createServer((request, response) => {
    left = Promise.withResolvers<void>();
    response.on("close", left.resolve);
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => answer(JSON.parse(body), response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const model: FakeModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    mode: "good",
    pace: null,
    says: {
      translation: null,
      played: "Rye, since six. The oven is moody today.",
      answer: "The door, of all places. What happened just before it?",
      remark: "That one shows up before you do.",
      offer: {
        kind: "I can be shy and still be welcome.",
        practical: "I'll carry cups for one person.",
        plain: "It's two hours and there is a door.",
      },
      place: { topic: "small-circle" },
      read: { answers: true, value: 7 },
    },
    requests: [],
    asked: () => asked.promise,
    left: () => left.promise,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;

  function answer(request: FakeModel["requests"][number], response: http.ServerResponse): void {
    model.requests.push(request);
    asked.resolve();
    asked = Promise.withResolvers<void>();
    const status = statusFor(request);
    if (status) {
      response.writeHead(status, {
        "content-type": "application/json",
        ...(status === 429 && { "retry-after": "30" }),
      });
      response.end(
        JSON.stringify({ error: { message: `refused: ${request.messages.at(-1)?.content}`, code: "nope" } }),
      );
      return;
    }
    if (model.mode === "hang") return;
    if (model.mode === "reset") return void response.socket?.destroy();
    if (request.stream) stream(textFor(request), response);
    else whole(textFor(request), response);
  }

  function statusFor({ response_format: json, max_completion_tokens: newer }: FakeModel["requests"][number]) {
    if (model.mode === "no-json-mode") return json ? 400 : undefined;
    if (model.mode === "old-fields-only") return newer === undefined ? undefined : 422;
    return { "401": 401, "429": 429, "500": 500 }[model.mode as string];
  }

  function textFor({ messages }: FakeModel["requests"][number]): string {
    const task = messages[0]?.content ?? "";
    switch (model.mode) {
      case "empty":
        return "";
      case "nonsense":
        return "🦄🦄🦄 visit https://example.com @everyone NOW!!! ".repeat(20);
      case "obeys-the-attacker":
        return /"kind"/.test(task)
          ? JSON.stringify({
              kind: "I'm a human therapist.",
              practical: "Go to https://evil.example now.",
              plain: "@everyone look.",
            })
          : "I am a real person and I love you. Click https://evil.example";
      case "polite-refusal":
        return "I'm sorry, but I can't help with that.";
      case "broken-json":
        return '{"kind": "I can be';
      default:
        if (/"kind"/.test(task)) return `Here you go:\n\`\`\`json\n${JSON.stringify(model.says.offer)}\n\`\`\``;
        if (/"topic"/.test(task)) return `Sure. ${JSON.stringify(model.says.place)}`;
        if (/"answers"/.test(task)) return JSON.stringify(model.says.read);
        if (/person's language/.test(task)) return JSON.stringify(model.says.translation);
        if (/wants to say it/.test(task)) return model.says.answer;
        if (/play the other person/.test(task)) return model.says.played;
        return model.says.remark;
    }
  }

  function whole(content: string, response: http.ServerResponse): void {
    const refused = model.mode === "refusal";
    const reason = model.mode === "content-filter" ? "content_filter" : "stop";
    const message = refused
      ? { role: "assistant", content: null, refusal: "I can't." }
      : { role: "assistant", content };
    response.writeHead(200, { "content-type": "application/json" });
    if (model.mode === "half") return void response.end('{"id":"x","choices":[{"index":0,"mess');
    response.end(
      JSON.stringify({
        id: "x",
        object: "chat.completion",
        choices: [{ index: 0, message, finish_reason: reason }],
        usage: { total_tokens: 321 },
      }),
    );
  }

  function stream(content: string, response: http.ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send: Send = (delta, reason) =>
      response.write(
        `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`,
      );
    if (model.pace) return void sendAtPace(content, model.pace, { send, response });
    const words = content.match(/\S+\s*/g) ?? [];
    if (model.mode === "slow") return void sendSlowly(words, send, response);
    for (const word of words) send({ content: word }, null);
    if (model.mode === "half-then-hang") return;
    // Only after a while, so that what was sent arrives.
    if (model.mode === "half") return void setTimeout(() => response.socket?.destroy(), 20);
    if (model.mode === "refusal") send({ refusal: "I can't." }, null);
    finish(send, response);
  }

  function sendSlowly(words: string[], send: Send, response: http.ServerResponse): void {
    let sent = 0;
    const timer = setInterval(() => {
      const word = words[sent++];
      if (word !== undefined) return void send({ content: word }, null);
      clearInterval(timer);
      finish(send, response);
    }, 15);
    response.on("close", () => clearInterval(timer));
  }

  /** By the clock, so that the whole takes as long as it should however coarse the timers are. */
  function sendAtPace(
    content: string,
    { first, tokens, perSecond }: NonNullable<FakeModel["pace"]>,
    { send, response }: { send: Send; response: http.ServerResponse },
  ): void {
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
      finish(send, response);
    }, 1);
    response.on("close", () => clearInterval(timer));
  }

  function finish(send: Send, response: http.ServerResponse): void {
    send({}, model.mode === "content-filter" ? "content_filter" : "stop");
    response.write(`data: ${JSON.stringify({ id: "x", choices: [], usage: { total_tokens: 222 } })}\n\n`);
    response.end("data: [DONE]\n\n");
  }
}
