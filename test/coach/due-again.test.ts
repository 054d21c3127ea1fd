import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Coach } from "../../src/coach/ports.ts";
import { readLine } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

const MINUTES = 60_000;
const ADA = "100000000000000007";

/** Somebody's days, with the clock looked at every ten minutes as the program does, in a new coach each time. */
function days(from: string) {
  const store = createMemoryStore();
  let now = new Date(from);
  let events = 200_000_000_000_000_000n;
  const came: string[] = [];
  const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const withCoach = async (act: (coach: Coach) => Promise<void>) => {
    const coach = createCoach({ store, voice: scriptedVoice, words, log });
    await act(coach);
    await coach.settle();
  };
  return {
    /** What came unasked until now, by day and hour. */
    came,
    says: (text: string) =>
      withCoach(async (coach) => {
        events += 1n;
        const from = { face: "discord", channel: "300000000000000001" };
        const about = { eventIds: [String(events)], personId: ADA, at: now, from };
        const line = readLine(text, commands);
        const outgoing = await coach.hear({
          ...about,
          ...(line ? { kind: "command", ...line } : { kind: "message", text }),
        });
        coach.shown(
          ADA,
          outgoing.map(({ id }) => id),
        );
      }),
    /** Nobody looks at the clock until then. */
    isDown(moment: string) {
      now = new Date(moment);
    },
    async until(moment: string) {
      while (now < new Date(moment)) {
        now = new Date(now.getTime() + 10 * MINUTES);
        await withCoach(async (coach) => {
          for await (const { outgoing } of coach.due(now)) {
            came.push(`${now.toISOString().slice(5, 16)} ${outgoing[0]?.reply.text ?? ""}`);
            coach.shown(
              ADA,
              outgoing.map(({ id }) => id),
            );
          }
        });
      }
    },
  };
}

test("the day after danger they are asked how they are, as they wished, whatever they wrote meanwhile", async () => {
  const ada = days("2026-03-02T07:00:00Z");
  await ada.says("/nudge set 08:30 UTC");
  await ada.until("2026-03-03T12:00:00Z");
  await ada.says("i want to kill myself");
  await ada.says("/country de");
  await ada.until("2026-03-04T09:00:00Z");
  await ada.says("/checkin tomorrow");
  await ada.until("2026-03-05T13:00:00Z");
  expect(ada.came.at(-1)).toMatch(/^03-05T11:00 .*How are you/);
});

test("where the bot was down at that hour nobody is woken by it: they are asked at the next one", async () => {
  const ada = days("2026-03-02T07:00:00Z");
  await ada.says("/nudge set 08:30 UTC");
  await ada.says("i want to kill myself");
  await ada.says("/checkin tomorrow");
  ada.isDown("2026-03-04T03:00:00Z");
  await ada.until("2026-03-04T14:00:00Z");
  expect(ada.came).toEqual([expect.stringMatching(/^03-04T11:00 You asked me to look in\. How are you/)]);
});

test("and after the quiet days the daily line comes again", async () => {
  const ada = days("2026-03-02T07:00:00Z");
  await ada.says("/nudge set 08:30 UTC");
  await ada.until("2026-03-03T12:00:00Z");
  await ada.says("i want to kill myself");
  await ada.says("/checkin tomorrow");
  await ada.until("2026-03-07T13:00:00Z");
  expect(ada.came.map((one) => one.slice(0, 11))).toEqual(["03-02T08:30", "03-03T08:30", "03-04T11:00", "03-07T08:30"]);
});

test("who is asked whether it is serious at the hour of the daily line, and it is not, gets the line after the talk", async () => {
  const ada = days("2026-03-02T07:00:00Z");
  await ada.says("/nudge set 08:30 UTC");
  await ada.until("2026-03-03T08:20:00Z");
  await ada.says("ugh saturday");
  await ada.until("2026-03-03T08:40:00Z");
  await ada.says("i won't be around much longer");
  await ada.says("no");
  await ada.until("2026-03-04T09:00:00Z");
  const hours = ada.came.map((one) => one.slice(0, 11));
  expect(hours).toEqual(["03-02T08:30", "03-03T09:10", "03-04T08:30"]);
});
