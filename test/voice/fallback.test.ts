import { expect, test } from "vitest";
import type { Moment, SoFar, Voice } from "../../src/coach/ports.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { createModelVoice } from "../../src/voice/model.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { fakeModel } from "../support/fake-model.ts";
import { playbook } from "../support/playbook.ts";
import { momentIn, spoken } from "./moment.ts";

const LINE = { text: "That one is loud. How loud is it now?", guide: "Ask." };
const quiet = { warn: () => {} };
const moment = (more: Partial<Moment> = {}) => momentIn("fear-of-strangers", { asked: "intensity", ...more });
const never = () => new Promise<never>(() => {});

/** A voice that counts how often it is asked to speak, and does what it is told to. */
function speaking(speak: Voice["speak"]) {
  const voice = {
    ...scriptedVoice,
    asked: 0,
    speak: (...given: Parameters<Voice["speak"]>) => {
      voice.asked += 1;
      return speak(...given);
    },
  };
  return voice;
}

test("after a request timed out the model is skipped for 60 seconds, and then asked again", async () => {
  const model = await fakeModel();
  model.mode = "hang";
  let clock = 0;
  const timing = { log: quiet, patience: 3000, now: () => clock };
  const voice = fallback(createModelVoice({ baseUrl: model.url, model: "m", timeout: 100 }), scriptedVoice, timing);
  await voice.speak(moment(), LINE);
  clock = 59_999;
  await voice.speak(moment(), LINE);
  expect(model.requests).toHaveLength(1);
  clock = 60_001;
  model.mode = "good";
  expect(await spoken(voice.speak(moment(), LINE))).toMatch(/^That one shows up/);
  expect(model.requests).toHaveLength(2);
  await model.close();
});

test("for six hours after danger no model reads, places, rewords, answers or translates a word, and then it does again", async () => {
  const asked: string[] = [];
  const note = <T>(job: string, answer: T) => {
    asked.push(job);
    return Promise.resolve(answer);
  };
  const all: Voice = {
    place: () => note("place", null),
    read: () => note("read", 7),
    offer: () => note("offer", null),
    converse: (_, line) => note("converse", line),
    rehearse: (_, scripted) => note("rehearse", scripted),
    translate: (_, reply) => note("translate", reply),
    speak: (_, line) => note("speak", line),
  };
  const voice = fallback(all, scriptedVoice, { log: quiet });
  const language = playbook.languages[0]!;
  const askAll = async (hours: number) => {
    const usual = moment();
    const sinceGate = new Date(usual.now.getTime() - hours * 3_600_000).toISOString();
    const at = { ...usual, person: { ...usual.person, sinceGate } };
    await voice.place(at);
    await voice.read(at, at.mistake!.steps[0]!);
    await voice.offer(at);
    await voice.converse(at, LINE);
    await voice.rehearse(at, "Hello.");
    await voice.translate(at, LINE, language);
    await voice.speak(at, LINE);
  };
  for (const hours of [0, 3, 5.9]) await askAll(hours);
  expect(asked).toEqual([]);
  await askAll(6);
  expect(asked).toEqual(Object.keys(all));
});

test("a failure that comes at once does not rest the model", async () => {
  const first = speaking(() => Promise.reject(new Error("no")));
  const voice = fallback(first, scriptedVoice, { log: quiet });
  for (let turn = 0; turn < 3; turn++) expect(await spoken(voice.speak(moment(), LINE))).toBe(LINE.text);
  expect(first.asked).toBe(3);
});

test("a turn that reads and then speaks has one patience for both", async () => {
  let clock = 0;
  const first = speaking(never);
  const reading: Voice = {
    ...first,
    read: async () => {
      clock = 900;
      return 7;
    },
  };
  const voice = fallback(reading, scriptedVoice, { log: quiet, patience: 1000, now: () => clock });
  const turn = moment();
  const [step] = turn.mistake?.steps ?? [];
  if (!step) throw new Error("There is no step.");
  expect(await voice.read(turn, step)).toBe(7);
  const whole = fallback(speaking(never), scriptedVoice, { log: quiet, patience: 1000, now: () => clock });
  const sooner = await Promise.race([
    voice.speak(turn, LINE).then(() => "what is left of one patience"),
    whole.speak(moment(), LINE).then(() => "a patience of its own"),
  ]);
  expect(sooner).toBe("what is left of one patience");
});

test("a message that has waited already is answered before it is 18 seconds old", async () => {
  const heardAt = moment().now.getTime();
  const waited = fallback(speaking(never), scriptedVoice, { log: quiet, now: () => heardAt + 17_900 });
  const fresh = fallback(speaking(never), scriptedVoice, { log: quiet, patience: 1000, now: () => heardAt });
  const said = async (by: Voice, name: string) => ({ text: await spoken(by.speak(moment(), LINE)), name });
  const first = await Promise.race([said(waited, "has waited"), said(fresh, "waits a second")]);
  expect(first).toEqual({ text: LINE.text, name: "has waited" });
});

test("an abort by the turn goes through at once and is not answered, also while the model rests", async () => {
  const first = speaking(never);
  const voice = fallback(first, scriptedVoice, { log: quiet, patience: 50 });
  const abort = new AbortController();
  const spoken = voice.speak(moment({ signal: abort.signal }), LINE);
  const reason = new Error("something more urgent");
  abort.abort(reason);
  await expect(spoken).rejects.toBe(reason);
  await voice.speak(moment(), LINE);
  await expect(voice.speak(moment({ signal: abort.signal }), LINE)).rejects.toBe(reason);
});

test("nothing is drafted once the script has answered", async () => {
  let late: ((draft: SoFar) => void) | undefined;
  const first = speaking((_moment, _line, onDraft) => {
    late = onDraft;
    return never();
  });
  const drafts: SoFar[] = [];
  const voice = fallback(first, scriptedVoice, { log: quiet, patience: 30 });
  await voice.speak(moment(), LINE, (draft) => drafts.push(draft));
  late?.(() => "Too late.");
  expect(drafts).toEqual([]);
});

test("the log tells the kind and the status of a failure, and nothing a server or a person said", async () => {
  const model = await fakeModel();
  model.mode = "500";
  const logged: unknown[] = [];
  const log = { warn: (...facts: unknown[]) => logged.push(facts) };
  const voice = fallback(createModelVoice({ baseUrl: model.url, model: "m" }), scriptedVoice, { log });
  await voice.speak(moment({ heard: "my cousin Bartholomew laughed" }), LINE);
  expect(logged).toEqual([
    [{ job: "speak", kind: "InternalServerError", status: 500 }, "the model did not answer; the script does"],
  ]);
  await model.close();
});
