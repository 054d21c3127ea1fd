import { expect, test } from "vitest";
import type { Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { build, command, message, quiet } from "./some-events.ts";

test("a turn a crash cut short asks the model once more, and then the script does it", async () => {
  const store = createMemoryStore();
  let asked = 0;
  const hangs: Voice = {
    ...scriptedVoice,
    speak: () => {
      asked++;
      return new Promise(() => {});
    },
  };
  const again = message("everyone staring at me when i walk in, i dread it");
  const voice = () => fallback(hangs, scriptedVoice, { log: quiet });
  for (let crash = 0; crash < 2; crash++) {
    void build(store, voice()).hear(again);
    await expect.poll(() => asked).toBe(crash + 1);
  }
  expect((await store.load("ada"))?.inHand).toMatchObject({ events: again.eventIds, tries: 2 });
  expect(await build(store, voice()).hear(again)).toHaveLength(1);
  expect(asked).toBe(2);
  expect((await store.load("ada"))?.inHand).toBeNull();
});

test("a turn that is done again ends in the message it began in", async () => {
  const store = createMemoryStore();
  const started = Promise.withResolvers<void>();
  const hangs: Voice = {
    ...scriptedVoice,
    speak: () => {
      started.resolve();
      return new Promise(() => {});
    },
  };
  const again = message("everyone staring at me when i walk in, i dread it");
  const first = build(store, fallback(hangs, scriptedVoice, { log: quiet }));
  void first.hear(again);
  await started.promise;
  await first.drafted("ada", "of another turn", "666");
  await first.drafted("ada", `${again.eventIds[0]}.0`, "777");
  await first.drafted("ada", "of another turn", "888");
  const [said] = await build(store).hear(again);
  expect(said?.draft).toBe("777");
});

test("the draft of a turn that was overtaken is never the message of the next", async () => {
  const store = createMemoryStore();
  const started = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const finish = Promise.withResolvers<void>();
  let asked = 0;
  const slow: Voice = {
    ...scriptedVoice,
    speak: async (moment, line) => {
      started[asked++]?.resolve();
      await finish.promise;
      return scriptedVoice.speak(moment, line);
    },
  };
  const coach = build(store, slow);
  const first = message("everyone staring at me when i walk in, i dread it");
  const overtaken = coach.hear(first);
  await started[0]?.promise;
  const wiped = coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }));
  const next = coach.hear(message("everyone staring at me when i walk in, i dread that"));
  finish.resolve();
  await coach.drafted("ada", `${first.eventIds[0]}.0`, "777");
  expect(await overtaken).toEqual([]);
  for (const said of [...(await wiped), ...(await next)]) expect(said.draft).toBeUndefined();
  await coach.settle();
  expect(JSON.stringify(await store.load("ada"))).not.toContain("777");
});
