import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createLedger } from "../../src/voice/budget.ts";
import { createVoice } from "../../src/voice/create.ts";
import { fc } from "../support/fuzz.ts";
import { momentIn, spoken } from "./moment.ts";

/** Answers each request with these bytes, whatever was asked. */
type Garbage = { status?: number; type?: string; body: string | Uint8Array; endless?: true };

let given: Garbage;
let server: http.Server;
let url: string;
const used: number[] = [];
const faults: unknown[] = [];
/** Neither a fault nobody caught, nor a word printed past the log. */
const note = (fault: unknown) => void faults.push(fault);

beforeAll(async () => {
  process.on("unhandledRejection", note);
  for (const way of ["error", "warn", "log", "info", "debug"] as const) vi.spyOn(console, way).mockImplementation(note);
  server = http.createServer((request, response) => {
    request.resume();
    response.on("error", () => {});
    response.writeHead(given.status ?? 200, { "content-type": given.type ?? "application/json" });
    if (!given.endless) return void response.end(given.body);
    const more = () => {
      while (!response.destroyed && response.write(given.body));
    };
    response.on("drain", more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function voice() {
  const total = { day: "", used: 0 };
  const ledger = createLedger({
    perPersonPerDay: 1e12,
    perDay: 1e12,
    total: { read: () => total, write: (next) => Object.assign(total, next) },
  });
  const counted = { ...ledger, add: (_: string, tokens: number) => void used.push(tokens) };
  return createVoice({
    model: { apiKey: "key", baseUrl: url, name: "m" },
    ledger: counted,
    log: { warn: () => {} },
  });
}

const LINE = { text: "That one is loud.\nHow loud is it now, 0 to 10?", guide: "Ask how loud it is." };
const TALK = { text: "Heard.", answersThem: true as const };
const QUOTED = { text: 'Qué? "x"' };
const SPANISH = { id: "es", name: "Spanish", words: [], line: "", knocks: {}, other: "" };

/** Every job once: what the script would say is what comes. */
async function mustBeScripted(garbage: Garbage): Promise<void> {
  given = garbage;
  const speaking = await voice();
  const moment = momentIn("fear-of-strangers", { asked: "reframe", heard: "well, sort of" });
  const step = moment.mistake?.steps.find(({ id }) => id === "reframe");
  if (!step) throw new Error("There is no such step.");
  expect(await spoken(speaking.speak(moment, LINE))).toBe(LINE.text);
  expect(await speaking.converse(moment, TALK)).toMatchObject({ text: TALK.text });
  expect(await speaking.offer(moment)).toBeNull();
  expect(await speaking.place(moment)).toBeNull();
  expect(await speaking.translate(moment, QUOTED, SPANISH)).toEqual(QUOTED);
  expect(["well, sort of", "symbol"]).toContain(
    typeof (await speaking.read(moment, step)) === "string" ? "well, sort of" : "symbol",
  );
  expect(used.every((tokens) => Number.isSafeInteger(tokens) && tokens >= 0 && tokens < 1e6)).toBe(true);
  expect(faults).toEqual([]);
}

const chunk = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const whole = (content: unknown, more: object = {}) =>
  JSON.stringify({ choices: [{ index: 0, message: { content }, finish_reason: "stop" }], ...more });
const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;

test.each<[string, Garbage]>([
  ["nothing", { body: "" }],
  ["a web page", { body: "<!doctype html><h1>It works!</h1>", type: "text/html" }],
  ["a web page called JSON", { body: "<!doctype html>" }],
  ["null", { body: "null" }],
  ["a number", { body: "42" }],
  ["a list", { body: "[]" }],
  ["no choices", { body: "{}" }],
  ["choices that are null", { body: '{"choices":null}' }],
  ["choices that are an object", { body: '{"choices":{"0":{"message":{"content":"hi"}}}}' }],
  ["a choice that is null", { body: '{"choices":[null]}' }],
  ["a message that is a list", { body: '{"choices":[{"message":["hi"],"finish_reason":"stop"}]}' }],
  ["content that is a number", { body: whole(7) }],
  ["content that is an object", { body: whole({ toString: "no" }) }],
  ["content in parts", { body: whole([{ type: "text", text: "That one is loud." }]) }],
  ["prototype keys", { body: '{"__proto__":{"choices":[{"message":{"content":"hi"}}]},"constructor":{}}' }],
  ["tokens below nothing", { body: whole("hi", { usage: { total_tokens: -1e9 } }) }],
  ["tokens beyond counting", { body: '{"choices":[],"usage":{"total_tokens":1e999}}' }],
  ["tokens that no call can use", { body: whole("hi", { usage: { total_tokens: Number.MAX_SAFE_INTEGER } }) }],
  ["tokens that are words", { body: whole("hi", { usage: { total_tokens: "many" } }) }],
  ["brackets without end", { body: deep }],
  ["bytes that are no text", { body: Uint8Array.from({ length: 4096 }, (_, place) => (place * 37) % 256) }],
  ["halves of letters", { body: '{"choices":[{"message":{"content":"\\ud800"},"finish_reason":"stop"}]}' }],
  ["no content", { status: 204, body: "" }],
  ["a redirect to nowhere", { status: 302, body: "" }],
  ["a status of its own", { status: 599, body: "?" }],
  ["an error that is a list", { status: 400, body: "[[[]]]" }],
  ["a stream of nothing", { type: "text/event-stream", body: "\n\n\n\n" }],
  ["a stream of nulls", { type: "text/event-stream", body: chunk(null) + chunk(null) }],
  ["a stream without data", { type: "text/event-stream", body: "event: x\nid: 1\nretry: 1\n\n" }],
  ["a stream of broken JSON", { type: "text/event-stream", body: 'data: {"choices":[{"del\n\n' }],
  ["a stream of deltas that are null", { type: "text/event-stream", body: chunk({ choices: [{ delta: null }] }) }],
  ["a stream of numbers", { type: "text/event-stream", body: chunk({ choices: [{ delta: { content: 1 } }] }) }],
  ["a stream of an error", { type: "text/event-stream", body: chunk({ error: { message: "That one is loud." } }) }],
  [
    "a stream without an end",
    { type: "text/event-stream", body: chunk({ choices: [{ delta: { content: "So. " } }] }), endless: true },
  ],
  ["an answer without an end", { body: " ".repeat(60_000), endless: true }],
])("a model server that answers %s changes nothing for anybody", async (_, garbage) => {
  await mustBeScripted(garbage);
});

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.json({ maxDepth: 3 }), fc.lorem());

test("whatever a model server writes, the script is said or a text that passed the checks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }).map((body) => ({ body })),
        fc.json({ maxDepth: 4 }).map((body) => ({ body })),
        text.map((said) => ({ body: whole(said) })),
        fc.array(text, { maxLength: 6 }).map((parts) => ({
          type: "text/event-stream",
          body:
            parts.map((content) => chunk({ choices: [{ delta: { content } }] })).join("") +
            chunk({ choices: [{ delta: {}, finish_reason: "stop" }] }),
        })),
        fc.array(text, { maxLength: 6 }).map((parts) => ({ type: "text/event-stream", body: parts.join("\n") })),
      ),
      mustBeScripted,
    ),
    { numRuns: 60 },
  );
});
