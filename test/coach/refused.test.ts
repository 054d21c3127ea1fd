import { expect, test } from "vitest";
import { Progress } from "../../src/domain/progress.ts";
import { localTime } from "../../src/domain/reading/clock.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { build, command, message, OWN, SERVER, texts } from "./some-events.ts";

test("who cannot be written to gets nothing unasked, is told when they are back, and then it goes on", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const set = { subcommand: "set", at: "08:30", zone: "Europe/London" };
  const [one] = await coach.hear(command("nudge", set, { ...SERVER, channel: OWN.channel, isDirect: true }));
  coach.shown("ada", [one?.id ?? ""]);
  const [nudge] = await Array.fromAsync(coach.due(new Date("2026-11-25T08:30:00Z")));
  await coach.refused("ada", nudge?.outgoing.map(({ id }) => id) ?? []);
  expect(await store.load("ada")).toMatchObject({ due: null, outbox: [], refused: { told: false } });
  const [told] = await coach.hear(command("help"));
  expect(told?.reply.print).toContain("Discord didn't let me write to you lately");
  const [again] = await coach.hear(command("help"));
  expect(again?.reply.print ?? "").not.toContain("Discord didn't let me");
  await coach.hear(message("hello", { at: new Date("2026-11-26T20:00:00Z") }));
  expect(await store.load("ada")).toMatchObject({ refused: null, due: "2026-11-27T08:30:00.000Z" });
});

test("what danger was met with and Discord refused to show waits until they are back, and is shown then", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const said = await coach.hear(message("i want to kill myself"));
  await coach.refused(
    "ada",
    said.map(({ id }) => id),
  );
  expect(await Array.fromAsync(coach.unshown(new Date(Date.now() + 3_600_000)))).toEqual([]);
  const back = await coach.hear(message("hello again"));
  expect(texts(back).slice(0, said.length)).toEqual(texts(said));
  coach.shown(
    "ada",
    back.map(({ id }) => id),
  );
  expect(texts(await coach.hear(message("and hello")))).not.toEqual(expect.arrayContaining(texts(said)));
});

test("a question that never reached anybody is not on the table, and is asked at the next such time", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  await coach.hear(message("hello"));
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  const now = new Date();
  const hour = (ago: number) => new Date(now.getTime() - ago * 3_600_000);
  const done = { text: "stay ten minutes", ifThen: null, when: null, guess: null, outcome: null, met: null, who: null };
  const tries = [{ ...done, mistake: "fear-of-strangers", sentence: null }];
  const { day, time } = localTime(hour(0), "UTC");
  await store.save({
    ...person,
    ...{ zone: "UTC", heardAt: hour(30).toISOString(), progress: Progress.parse({ ...person.progress, tries }) },
    ...{ reminders: [{ kind: "after", day, at: time, about: 0 }], due: hour(1).toISOString(), outbox: [] },
  });
  const [due] = await Array.fromAsync(coach.due(now));
  expect(due?.outgoing[0]?.reply.text).toMatch(/how was it/i);
  expect((await store.load("ada"))?.activity).not.toBeNull();
  const ids = due?.outgoing.map(({ id }) => id) ?? [];
  await coach.refused("ada", ids);
  expect(await store.load("ada")).toMatchObject({
    activity: null,
    outbox: [],
    reminders: [{ kind: "after", at: time }],
  });
  const [back] = await coach.hear(message("i dread the party on friday, all of them staring", { at: now }));
  expect(back?.reply.text).toMatch(/head says/);
});

test("a daily line that could not go out for hours is left to the next", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  await coach.hear(message("hello"));
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  const since = new Date(Date.now() - 7 * 3_600_000).toISOString();
  await store.save({ ...person, outbox: [{ id: "n.1", to: OWN, reply: { text: "a line" }, since, isUnasked: true }] });
  expect(await Array.fromAsync(build(store).unshown(new Date()))).toEqual([]);
});
