import { expect, test } from "vitest";
import type { Incoming } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { talk } from "../support/talk.ts";
import { build, message } from "./some-coach.ts";

test("a daily line goes to the person's own channel, and without one the person is told", async () => {
  const store = createMemoryStore();
  const coach = build(store);
  const set = {
    kind: "command",
    name: "nudge",
    args: { subcommand: "set", at: "08:30", zone: "Europe/London" },
  } as const;
  const inServer = { face: "discord", channel: "server", token: "t", expires: "2026-11-24T20:15:00Z" };
  const [told] = await coach.hear(message("", { ...set, from: inServer } as Partial<Incoming>));
  expect(told?.reply.moves?.closed.text).toMatch(/Allow direct messages/);
  expect((await store.load("ada"))?.due).toBeNull();
  const show = { kind: "command", name: "nudge", args: { subcommand: "show" } } as const;
  const [shown] = await coach.hear(message("", { ...show, from: inServer } as Partial<Incoming>));
  expect(shown?.reply.text).toMatch(/is kept, but Discord didn't let me write/);
  await coach.hear(message("", { ...set, from: { ...inServer, channel: "own", isDirect: true } } as Partial<Incoming>));
  expect((await store.load("ada"))?.reach).toEqual({ face: "discord", channel: "own" });
  const due = await Array.fromAsync(coach.due(new Date("2026-11-25T08:30:00Z")));
  expect(due.flatMap(({ outgoing }) => outgoing)).toMatchObject([{ to: { face: "discord", channel: "own" } }]);
});

test("the daily line comes once a local day at its time, on both sides of a clock change, and not when it is long past", async () => {
  const ada = talk({ now: "2026-03-27T12:00:00Z" });
  await ada.types("/nudge set 08:30 Europe/London");
  const came: string[] = [];
  for (let at = Date.parse("2026-03-27T12:00:00Z"); at < Date.parse("2026-04-01T12:00:00Z"); at += 15 * 60_000) {
    const due = (await ada.person()).due;
    if (due === null || Date.parse(due) > at) continue;
    ada.at(new Date(at).toISOString());
    if ((await ada.nudge()).length === 0) continue;
    came.push(new Date(at).toISOString());
    await ada.presses("Not today");
  }
  expect(came).toEqual([
    "2026-03-28T08:30:00.000Z",
    "2026-03-29T07:30:00.000Z",
    "2026-03-30T07:30:00.000Z",
    "2026-03-31T07:30:00.000Z",
    "2026-04-01T07:30:00.000Z",
  ]);
  ada.at("2026-04-02T20:00:00Z");
  expect(await ada.nudge()).toEqual([]);
});
