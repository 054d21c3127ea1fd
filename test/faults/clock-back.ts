import assert from "node:assert/strict";
import { createCoach } from "../../src/coach/coach.ts";
import type { Coach, Store } from "../../src/coach/ports.ts";
import { lookAt } from "../../src/domain/keeping.ts";
import type { Progress } from "../../src/domain/progress.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createLedger, type Tally } from "../../src/voice/budget.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { type Fault, inFolder } from "./fault.ts";

const FROM = { face: "terminal", channel: "here" };
const keeping = { days: 365, isSealed: false, mayForget: true };

/** The daily line of a day comes once, however often that day begins; what was done and said stays. */
async function nothingTwice(folder: string): Promise<void> {
  const errors: object[] = [];
  const store = await openJsonStore(folder, (event) => errors.push(event), {
    lookAt: (person) => lookAt(person, keeping),
  });
  const log = { info: () => {}, error: (facts: object) => errors.push(facts) };
  const coach = createCoach({ store, voice: scriptedVoice, words: () => ({ ...words(), keeping }), log });
  let event = 0;
  const says = (at: string, text: string) =>
    coach.hear({ kind: "message", text, eventIds: [`e${event++}`], personId: "ada", at: new Date(at), from: FROM });
  const sets = { kind: "command", name: "nudge", args: { subcommand: "set", at: "08:30", zone: "UTC" } } as const;
  try {
    await coach.hear({ ...sets, eventIds: ["set"], personId: "ada", at: new Date("2026-11-24T07:00:00Z"), from: FROM });
    assert.equal(await came(coach, "2026-11-24T08:31:00Z"), 1);
    for (const text of ["i cant do the thing on thursday", "a", "8", "c", "6ish", "enough for now"])
      await says("2026-11-25T12:00:00Z", text);
    const done = await doneBy(store);
    assert.equal(done.walks?.length, 1);
    // The day after, the clock is set back by one day, and goes on from there.
    assert.equal(await came(coach, "2026-11-26T08:31:00Z"), 1);
    for (const again of ["2026-11-25T08:31:00Z", "2026-11-25T20:00:00Z", "2026-11-26T08:31:00Z"])
      assert.equal(await came(coach, again), 0, again);
    await says("2026-11-25T21:00:00Z", "ugh saturday");
    assert.deepEqual(await doneBy(store), done);
    assert.equal(await came(coach, "2026-11-27T08:31:00Z"), 1);
    assert.deepEqual(errors, []);
  } finally {
    await coach.settle();
    await store.close();
  }
}

/** What nothing may take back. */
async function doneBy(store: Store): Promise<Partial<Progress>> {
  const { walks, sentences, tries, daysPractised } = (await store.load("ada"))?.progress ?? {};
  return { walks, sentences, tries, daysPractised } as Partial<Progress>;
}

/** How many got something unasked in a look at the clock. */
async function came(coach: Coach, at: string): Promise<number> {
  let count = 0;
  for await (const { personId, outgoing } of coach.due(new Date(at))) {
    count++;
    coach.shown(
      personId,
      outgoing.map(({ id }) => id),
    );
  }
  await coach.settle();
  return count;
}

/** A day's tokens are spent once. */
async function noTokensTwice(): Promise<void> {
  let now = new Date("2026-11-26T10:00:00Z");
  let tally: Tally = { day: "", used: 0 };
  const total = {
    read: () => tally,
    write: (next: Tally) => {
      tally = next;
    },
  };
  const ledger = () => createLedger({ perPersonPerDay: 5_000, perDay: 5_000, total, now: () => now });
  ledger().add("ada", 5_000);
  for (const moment of ["2026-11-25T10:00:00Z", "2026-11-26T11:00:00Z"]) {
    now = new Date(moment);
    assert.equal(ledger().reserve("ben"), null, moment);
  }
  now = new Date("2026-11-27T10:00:00Z");
  assert.notEqual(ledger().reserve("ben"), null);
}

export const clockBack: Fault[] = [
  { name: "the clock is set back a day: lines and numbers", run: () => inFolder(nothingTwice) },
  { name: "the clock is set back a day: tokens", run: noTokensTwice },
];
