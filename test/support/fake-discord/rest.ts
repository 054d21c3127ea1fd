import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { RestAnswer } from "./answer.ts";
import { refusal } from "./answer.ts";
import { complaintAbout } from "./openapi.ts";
import type { Call, Payload, UploadedFile } from "./payload.ts";

export interface RestOptions {
  token: string;
  /** Sets how often one route may be called in one channel. */
  limit: { requests: number; seconds: number };
  /** How many calls a second the whole bot may make; answers to interactions are free. */
  globalLimit: number;
  run(call: Call): RestAnswer;
  /** Discord's own clock, as every answer tells it. */
  now(): number;
}

/** Answers that go wrong on purpose: `after` lets the call take effect first, so that only its answer is lost. */
export interface Failure {
  times: number;
  status: 400 | 401 | 403 | 429 | 500 | 503;
  /** Discord's own code of the error. */
  code?: number;
  path: RegExp;
  after: boolean;
}

export interface Rest {
  server: Server;
  calls: Call[];
  failures: Failure[];
  /** Calls that are answered late. */
  slow: { path: RegExp; milliseconds: number }[];
  /** Each keeps one call until it is released. */
  held: { call: RegExp; reached(): void; released: Promise<void> }[];
  /** What is wrong with requests by Discord's own document. */
  complaints: string[];
}

/** Discord's REST interface: authorisation, limits and scripted failures; what a call means is decided in `run`. */
export function createRest({ token, limit, globalLimit, run, now }: RestOptions): Rest {
  const calls: Call[] = [];
  const failures: Failure[] = [];
  const slow: Rest["slow"] = [];
  const held: Rest["held"] = [];
  const complaints: string[] = [];
  let second = { startedAt: -1000, calls: 0 };
  const buckets = new Map<string, { left: number; resetAt: number }>();

  function answer(call: Call, authorization: string | undefined): RestAnswer {
    if (!/^\/(interactions|webhooks)\//.test(call.path) && authorization !== `Bot ${token}`)
      return refusal(401, 0, "401: Unauthorized");
    const failure = failures.find(({ times, path }) => times > 0 && path.test(call.path));
    if (failure) failure.times--;
    if (failure && !failure.after) return failed(failure);
    if (isOverGlobal(call)) return tooMany((second.startedAt + 1000 - performance.now()) / 1000, true);
    const bucket = take(call);
    if (bucket.left < 0) return tooMany((bucket.resetAt - performance.now()) / 1000);
    const done = run(call);
    return failure ? failed(failure) : { ...done, headers: { ...done.headers, ...headersOf(call, bucket) } };
  }

  function isOverGlobal({ path }: Call): boolean {
    if (/^\/(interactions|webhooks)\//.test(path)) return false;
    if (performance.now() - second.startedAt >= 1000) second = { startedAt: performance.now(), calls: 0 };
    return ++second.calls > globalLimit;
  }

  function take({ method, path }: Call): { left: number; resetAt: number } {
    const key = `${method} ${path}`;
    const open = buckets.get(key);
    const bucket =
      open && open.resetAt > performance.now()
        ? open
        : { left: limit.requests, resetAt: performance.now() + limit.seconds * 1000 };
    bucket.left--;
    buckets.set(key, bucket);
    return bucket;
  }

  const headersOf = (
    { path, method }: Call,
    { left, resetAt }: { left: number; resetAt: number },
  ): Record<string, string> =>
    path.startsWith("/interactions/")
      ? {}
      : {
          "x-ratelimit-limit": String(limit.requests),
          "x-ratelimit-remaining": String(left),
          "x-ratelimit-reset-after": String(Math.max(0, resetAt - performance.now()) / 1000),
          "x-ratelimit-bucket": `${method}${path.replace(/\d+/g, "")}`.slice(0, 60),
        };

  const server = createServer((request, response) => {
    void read(request).then(async (call) => {
      const kept = held.find((one) => one.call.test(`${call.method} ${call.path}`));
      if (kept) held.splice(held.indexOf(kept), 1);
      kept?.reached();
      await kept?.released;
      const late = slow.find(({ path }) => path.test(call.path));
      if (late) await wait(late.milliseconds);
      const complaint = complaintAbout(call);
      if (complaint) complaints.push(complaint);
      const done = answer(call, request.headers.authorization);
      call.status = done.status;
      calls.push(call);
      response.setHeader("date", new Date(now()).toUTCString());
      write(response, done);
    });
  });
  return { server, calls, failures, slow, held, complaints };
}

const failed = ({ status, code = 0 }: Failure): RestAnswer =>
  status === 429 ? tooMany(0.1) : { status, json: { message: `${status}: Failed on purpose`, code } };

const tooMany = (seconds: number, global = false): RestAnswer => ({
  status: 429,
  json: { message: "You are being rate limited.", retry_after: seconds, global },
  headers: {
    "retry-after": String(seconds),
    "x-ratelimit-scope": global ? "global" : "user",
    ...(global && { "x-ratelimit-global": "true" }),
  },
});

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const { body, files } = await readBody(Buffer.concat(chunks), request.headers["content-type"] ?? "");
  return {
    method: request.method ?? "GET",
    path: decodeURIComponent(pathname).replace(/^\/api(\/v\d+)?/, ""),
    query: searchParams,
    body,
    files,
    status: 0,
    at: performance.now(),
  };
}

async function readBody(bytes: Buffer, type: string): Promise<{ body: Payload; files: UploadedFile[] }> {
  if (!type.startsWith("multipart/form-data"))
    return { body: bytes.length > 0 ? (JSON.parse(bytes.toString()) as Payload) : {}, files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files = [...form.values()].filter((part) => typeof part !== "string");
  return {
    body: JSON.parse(String(form.get("payload_json") ?? "{}")) as Payload,
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

/** An empty answer must not claim to be JSON. */
function write(response: ServerResponse, { status, json, headers = {} }: RestAnswer): void {
  response.writeHead(status, { ...headers, ...(json !== undefined && { "content-type": "application/json" }) });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}
