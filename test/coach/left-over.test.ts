import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Incoming } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

const ADA = "100000000000000007";
const NOW = new Date("2026-11-26T18:00:00Z");
const LATER = new Date("2026-11-26T18:30:00Z");

/** Somebody whose replies reach them or not. Each gives what they are shown for it. */
function ada() {
  const store = createMemoryStore();
  const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const coach = createCoach({ store, voice: scriptedVoice, words, log });
  let events = 200_000_000_000_000_000n;
  const hear = (
    what: { kind: "message"; text: string } | { kind: "command"; name: string; args: Record<string, string> },
  ) => {
    events += 1n;
    const from = { face: "discord", channel: "300000000000000001" };
    const incoming: Incoming = { eventIds: [String(events)], personId: ADA, at: NOW, from, ...what };
    return coach.hear(incoming);
  };
  return {
    coach,
    store,
    says: (text: string) => hear({ kind: "message", text }),
    wantsSomethingToTry: () => hear({ kind: "command", name: "try", args: {} }),
    helps: () => hear({ kind: "command", name: "help", args: {} }),
    pressesNo: () => hear({ kind: "command", name: "answer", args: { question: "1.check", value: "no" } }),
    wipes: () => hear({ kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } }),
    shown: (outgoing: { id: string }[]) =>
      coach.shown(
        ADA,
        outgoing.map(({ id }) => id),
      ),
    isLost: (outgoing: { id: string }[]) =>
      coach.failed(
        ADA,
        outgoing.map(({ id }) => id),
      ),
    async comesLater() {
      await coach.settle();
      const found = await Array.fromAsync(coach.unshown(LATER));
      return found.flatMap(({ outgoing }) => outgoing);
    },
  };
}

type Ada = ReturnType<typeof ada>;

test.each([
  ["they are in danger", "i want to kill myself"],
  ["it may be serious", "i won't be around much longer"],
])("what had not reached them when %s is not said any more, now or later", async (_, serious) => {
  const { says, wantsSomethingToTry, shown, isLost, comesLater } = ada();
  shown(await says("hello"));
  isLost(await wantsSomethingToTry());
  const met = await says(serious);
  expect(met).toHaveLength(1);
  shown(met);
  expect(await comesLater()).toEqual([]);
  expect(
    (await says("hello")).flatMap(({ reply }) => reply.choices ?? []).filter(({ send }) => send.startsWith("/try")),
  ).toEqual([]);
});

test("what danger was met with, and did not reach them, still comes", async () => {
  const { says, isLost, comesLater } = ada();
  const met = await says("i want to kill myself");
  isLost(met);
  expect((await comesLater()).map(({ id }) => id)).toEqual(met.map(({ id }) => id));
});

test.each([
  ["in danger", "says"],
  ["gone", "wipes"],
] as const)("what is on its way to somebody who is %s is let go, but for what is said to that", async (_, way) => {
  const { coach, says, wantsSomethingToTry, wipes } = ada();
  await says("hello");
  const onItsWay = await wantsSomethingToTry();
  const isLetGo = ({ id }: { id: string }) => coach.isLetGo(ADA, id);
  expect(onItsWay.map(isLetGo)).toEqual([false]);
  const met = await (way === "says" ? says("i want to kill myself") : wipes());
  expect(onItsWay.map(isLetGo)).toEqual([true]);
  expect(met.map(isLetGo)).toEqual([false]);
  coach.shown(
    ADA,
    onItsWay.map(({ id }) => id),
  );
  expect(onItsWay.map(isLetGo)).toEqual([false]);
});

test.each([
  ["danger was answered", ({ says }: Ada) => says("i want to kill myself")],
  ["it was answered", ({ pressesNo }: Ada) => pressesNo()],
])("the plain question that did not reach them is asked no more once %s", async (_, happens) => {
  const somebody = ada();
  const { says, isLost, shown, comesLater } = somebody;
  shown(await says("hello"));
  isLost(await says("i won't be around much longer"));
  const met = await happens(somebody);
  expect(met.flatMap(({ reply }) => reply.choices ?? []).filter(({ send }) => send.includes(".check "))).toEqual([]);
  shown(met);
  expect(await comesLater()).toEqual([]);
});

test("the plain question on its way is let go when danger is answered, and by nothing less", async () => {
  const { coach, says, helps } = ada();
  await says("hello");
  const [question] = await says("i won't be around much longer");
  await helps();
  expect(coach.isLetGo(ADA, question?.id ?? "")).toBe(false);
  await says("i want to kill myself");
  expect(coach.isLetGo(ADA, question?.id ?? "")).toBe(true);
});

test("however much they write while nothing can be shown, what waits stays little, and danger's answer is among it", async () => {
  const { store, says, helps, isLost } = ada();
  await says("hello");
  const met = await says("i want to kill myself");
  isLost(met);
  let last: string[] = [];
  for (let turn = 0; turn < 80; turn++) {
    const given = await helps();
    isLost(given);
    last = given.map(({ id }) => id);
  }
  const waits = (await store.load(ADA))?.outbox.map(({ id }) => id) ?? [];
  expect(waits.length).toBeLessThanOrEqual(40);
  expect(last).toEqual(waits);
  expect(waits).toEqual(expect.arrayContaining(met.map(({ id }) => id)));
});
