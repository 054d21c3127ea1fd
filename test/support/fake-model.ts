import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Manner, type Mode, sendStream, sendWhole } from "./fake-answers.ts";

export type { Mode };

/** What a client asks for. */
interface Asked {
  messages: { role: string; content: string }[];
  stream?: boolean;
  response_format?: unknown;
  max_tokens?: number;
  max_completion_tokens?: number;
}

export interface FakeModel extends Manner {
  url: string;
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
  requests: Asked[];
  /** Resolves when the next request has been received. */
  asked(): Promise<void>;
  /** Resolves when the client has ended the connection of the last request. */
  left(): Promise<void>;
  close(): Promise<void>;
}

/** What a good model says, until a test has it say something else. */
const GOOD: FakeModel["says"] = {
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
};

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
    says: { ...GOOD },
    requests: [],
    asked: () => asked.promise,
    left: () => left.promise,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;

  function answer(request: Asked, response: http.ServerResponse): void {
    model.requests.push(request);
    asked.resolve();
    asked = Promise.withResolvers<void>();
    const status = statusFor(model.mode, request);
    if (status) return void refuse(status, request, response);
    if (model.mode === "hang") return;
    if (model.mode === "reset") return void response.socket?.destroy();
    const send = request.stream ? sendStream : sendWhole;
    send(model, textFor(model, request), response);
  }
}

function refuse(status: number, { messages }: Asked, response: http.ServerResponse): void {
  response.writeHead(status, { "content-type": "application/json", ...(status === 429 && { "retry-after": "30" }) });
  response.end(JSON.stringify({ error: { message: `refused: ${messages.at(-1)?.content}`, code: "nope" } }));
}

function statusFor(mode: Mode, { response_format: json, max_completion_tokens: newer }: Asked): number | undefined {
  if (mode === "no-json-mode") return json ? 400 : undefined;
  if (mode === "old-fields-only") return newer === undefined ? undefined : 422;
  return { "401": 401, "429": 429, "500": 500 }[mode as string];
}

function textFor({ mode, says }: FakeModel, { messages }: Asked): string {
  const task = messages[0]?.content ?? "";
  switch (mode) {
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
      if (/"kind"/.test(task)) return `Here you go:\n\`\`\`json\n${JSON.stringify(says.offer)}\n\`\`\``;
      if (/"topic"/.test(task)) return `Sure. ${JSON.stringify(says.place)}`;
      if (/"answers"/.test(task)) return JSON.stringify(says.read);
      if (/person's language/.test(task)) return JSON.stringify(says.translation);
      if (/wants to say it/.test(task)) return says.answer;
      if (/play the other person/.test(task)) return says.played;
      return says.remark;
  }
}
