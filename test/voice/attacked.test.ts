import { afterAll, beforeAll, expect, test } from "vitest";
import { Person } from "../../src/domain/person.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { messagesFor } from "../../src/voice/messages.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { type Attack, attacks } from "./attacks/attacks.ts";
import { INNOCENT } from "./attacks/held.ts";
import { asScripted, evening, obey, realVoice } from "./attacks/run.ts";
import { momentIn } from "./moment.ts";

let model: FakeModel;
let logged = "";
beforeAll(async () => {
  model = await fakeModel();
});
afterAll(() => model.close());

const kinds = [...new Set(attacks().map(({ kind }) => kind))];
const ofKind = (kind: string) => attacks().filter((attack) => attack.kind === kind && !attack.isPlain);
const SECRET = "my cousin Bartholomew steals spoons";

/** The instructions a model may be given: none of them holds anything of anybody. */
const instructions = new Set(
  playbook.mistakes.flatMap(({ id, steps }) => {
    const moment = momentIn(id, { asked: steps[0]!.id });
    const scene = { place: "", manner: "", line: "" };
    const step = { guide: "", remark: "", question: "", kind: "text", to: 10, values: "" };
    const about = { ...step, ...scene, language: "", reply: "" };
    return Object.keys(playbook.model).flatMap((job) =>
      [moment, { ...moment, mistake: null }].map(
        (at) => messagesFor(at, job as keyof typeof playbook.model, { ...about, talked: "" }).system,
      ),
    );
  }),
);

/** Holds what was asked of the model, as the server received it. */
function mustBeBare(requests: FakeModel["requests"], { says }: Attack): void {
  const allowed = ["model", "messages", "stream", "stream_options", "response_format", "max_completion_tokens"];
  for (const request of requests) {
    expect(Object.keys(request).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(request.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    const [system = "", user = ""] = request.messages.map(({ content }) => content);
    expect(instructions.has(system)).toBe(true);
    const outside = user.replace(/<words>[^<>]*<\/words>/g, "");
    expect(outside).not.toMatch(/[<>]/);
    for (const text of says.map((one) => one.trim().slice(0, 40)).filter((one) => one.length > 8))
      expect(outside).not.toContain(text);
    expect(user.isWellFormed()).toBe(true);
    expect(user).not.toMatch(/(?!\u200c|\u200d)\p{Cf}/u);
    expect(system.length + user.length).toBeLessThan(6300);
    expect(JSON.stringify(request)).not.toMatch(
      /Bartholomew|spoons|person-4711|person-0815|terminal|key-of-the-operator/,
    );
  }
}

const isIn = (shown: readonly string[], text: string) => shown.join("\n").toLowerCase().includes(text.toLowerCase());

test.each(kinds)("with a model that obeys the attacker the script is all that is shown: %s", async (kind) => {
  const voice = await realVoice(model.url, (line) => {
    logged += `${line}\n`;
  });
  for (const attack of ofKind(kind)) {
    obey(model, attack);
    model.requests.splice(0);
    const store = createMemoryStore();
    await talk({ store, personId: "person-0815" }).says(SECRET);
    const before = JSON.stringify(await store.load("person-0815"));
    const shown = await evening(attack.says, voice, store);
    const scripted = await asScripted(attack.says);
    // What they typed themselves is quoted back to them.
    if (!isIn(scripted, attack.never)) expect(isIn(shown, attack.never), attack.never).toBe(false);
    expect(shown).toEqual(scripted);
    expect(shown.join("\n")).not.toMatch(/Bartholomew|spoons/);
    expect(JSON.stringify(await store.load("person-0815"))).toBe(before);
    const kept = await store.load("person-4711");
    expect(Person.safeParse(kept).success).toBe(true);
    expect(JSON.stringify(kept).length).toBeLessThan(40_000);
    mustBeBare(model.requests, attack);
  }
});

test.each(kinds)("a model that is hostile to somebody who asked for nothing is not heard either: %s", async (kind) => {
  const voice = await realVoice(model.url, () => {});
  const said = ["it was so loud there and i stood by the wall"];
  const scripted = await asScripted(said);
  for (const attack of ofKind(kind)) {
    obey(model, attack);
    model.requests.splice(0);
    expect(await evening(said, voice, createMemoryStore())).toEqual(scripted);
    expect(model.requests.length).toBeGreaterThan(3);
  }
});

test("the log tells why the model was not heard, and nothing it or a person said", () => {
  expect(logged).toMatch(/an answer was refused/);
  expect(logged).toMatch(/they spoke to the model/);
  for (const { says, would } of attacks())
    for (const text of [...says, would].filter((one) => one.trim().length > 14)) expect(logged).not.toContain(text);
  expect(logged).not.toContain(INNOCENT);
});
