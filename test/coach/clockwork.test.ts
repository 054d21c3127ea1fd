import { expect, test } from "vitest";
import { startClockwork } from "../../src/coach/clockwork.ts";
import type { Coach } from "../../src/coach/ports.ts";
import type { Outgoing } from "../../src/domain/outgoing.ts";

const silent = { warn: () => {}, error: () => {} };

const lineFor = (personId: string): { personId: string; outgoing: Outgoing[] } => {
  const to = { face: "discord", channel: personId };
  return { personId, outgoing: [{ id: personId, to, reply: { text: "a line" }, since: "2026-03-02T08:30:00.000Z" }] };
};

test("a line that Discord holds up for an hour keeps nobody else's back, and counts as shown when it goes through", async () => {
  const looks = [["ada"], ["bob"], ["cyd"]];
  const heldUp = Promise.withResolvers<"sent">();
  const sent: string[] = [];
  const shown: string[] = [];
  const coach = {
    async *unshown() {},
    async *due() {
      yield* (looks.shift() ?? []).map(lineFor);
    },
    shown: (personId: string) => void shown.push(personId),
    failed: () => {},
  } as unknown as Coach;
  const clockwork = startClockwork({
    coach,
    log: silent,
    every: 5,
    patience: 20,
    async send(_, personId) {
      sent.push(personId);
      return personId === "ada" ? heldUp.promise : "sent";
    },
  });
  await expect.poll(() => shown).toEqual(["bob", "cyd"]);
  heldUp.resolve("sent");
  await expect.poll(() => shown).toEqual(["bob", "cyd", "ada"]);
  expect(sent).toEqual(["ada", "bob", "cyd"]);
  await clockwork.stop();
});
