import { expect, test } from "vitest";
import type { Voice } from "../../src/coach/ports.ts";
import type { Activity } from "../../src/domain/activity.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { all, blocking, build, command, limitsOf, lineOf, message, NOW, texts } from "./some-limits.ts";

test("somebody who is shut out is told once a day, and nothing of theirs is kept", async () => {
  const store = createMemoryStore();
  const coach = build({ store, limits: limitsOf({ blocks: blocking("ada") }) });
  expect(texts(await all(coach, [message("hello"), message("hello")]))).toEqual([lineOf("blocked")]);
  expect(await coach.hear(command("walk"))).toEqual([]);
  expect(await store.load("ada")).toBeNull();
});

test("the gate answers somebody who is shut out always, also where it would have asked first", async () => {
  const coach = build({ limits: limitsOf({ blocks: blocking("ada") }) });
  await coach.hear(message("hello"));
  for (const text of ["i want to kill myself", "i cant do this anymore, whats the point of being here"])
    expect(texts([await coach.hear(message(text))])).toEqual([words().playbook.safety.replies["self-harm"].text]);
});

test("what is kept stays theirs when they are shut out", async () => {
  const store = createMemoryStore();
  await build({ store }).hear(message("ugh saturday"));
  const coach = build({ store, limits: limitsOf({ blocks: blocking("ada") }) });
  const shown = await coach.hear(command("privacy", { subcommand: "export" }));
  expect(shown.at(-1)?.reply.attachment).toMatchObject({ kind: "export" });
  await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }));
  expect(await store.load("ada")).toBeNull();
});

test("to somebody who is hushed nothing comes unasked", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(command("nudge", { subcommand: "set", at: "08:30", zone: "UTC" }));
  expect((await store.load("ada"))?.due).not.toBeNull();
  await coach.hush("ada");
  expect((await store.load("ada"))?.due).toBeNull();
  await coach.hush("nobody");
  expect(await store.load("nobody")).toBeNull();
});

test("a 'how was it?' that was on its way to somebody who is hushed comes neither now nor later", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(command("log", { what: "i talked to two people at the bakery" }));
  await coach.hear(command("nudge", { subcommand: "set", at: "08:30", zone: "UTC" }));
  const person = await store.load("ada");
  const since = "2026-11-25T08:30:00.000Z";
  expect(person?.progress.tries).toHaveLength(1);
  if (!person) return;
  const asked: Activity = {
    kind: "walk",
    number: 9,
    mistake: "fear-of-strangers",
    asked: "outcome",
    answers: {},
    looksBackOn: 0,
  };
  const unasked = {
    id: "1.0",
    to: { face: "discord", channel: "1" },
    reply: { text: "How was it?" },
    since,
    isUnasked: true as const,
  };
  await store.save({ ...person, activity: asked, outbox: [unasked] });
  await build({ store }).hush("ada");
  for await (const one of build({ store }).unshown(new Date("2026-11-26T08:30:00Z"))) expect.fail(JSON.stringify(one));
  expect(await store.load("ada")).toMatchObject({ outbox: [], reminders: [], due: null });
});

test("forgetting somebody ends their running turn and leaves nothing", async () => {
  const store = createMemoryStore();
  const asked = Promise.withResolvers<void>();
  const voice: Voice = {
    ...scriptedVoice,
    speak: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        asked.resolve();
      }),
  };
  const coach = build({ store, voice });
  const answered = coach.hear(message("i dread walking into rooms full of people i dont know, everyone looks"));
  await asked.promise;
  await coach.forget("ada", NOW);
  expect(await answered).toEqual([]);
  expect(await store.load("ada")).toBeNull();
});

test("what somebody wrote before that, and reaches us only after it, brings nobody back", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(message("ugh saturday"));
  await coach.forget("ada", new Date(NOW.getTime() + 1_000));
  const late = { ...message("a long paste that was read meanwhile"), from: { face: "discord", channel: "1" } };
  expect(await coach.hear(late)).toEqual([]);
  expect(await store.load("ada")).toBeNull();
  expect(await coach.hear({ ...late, eventIds: ["later"], at: new Date(NOW.getTime() + 2_000) })).toHaveLength(1);
});
