import { expect, test } from "vitest";
import type { Incoming, Store } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { words } from "../support/playbook.ts";
import { all, build, command, limitsOf, lineOf, message, NOW, texts } from "./some-limits.ts";

test("what is over the limit is answered with one kind sentence, not kept, and handled all the same", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  const flood = Array.from({ length: 200 }, (_, place) => message(`ugh saturday ${place}`));
  const said = texts(await all(coach, flood));
  expect(said.filter((text) => text === lineOf("too-many"))).toHaveLength(1);
  expect(said).toHaveLength(2);
  const kept = JSON.stringify(await store.load("ada"));
  expect(kept).toContain("ugh saturday 4");
  expect(kept).not.toContain("ugh saturday 5");
  expect((await store.load("ada"))?.handled.at(-1)).toBe(flood.at(-1)?.eventIds[0]);
});

test("a minute later it goes on, and until two minutes are over nobody is told again", async () => {
  const coach = build();
  const at = (seconds: number) => ({ at: new Date(NOW.getTime() + seconds * 1000) });
  await all(
    coach,
    Array.from({ length: 9 }, () => message("ugh saturday")),
  );
  expect(texts([await coach.hear(message("one more", at(30)))])).toEqual([]);
  expect(await coach.hear(message("the part that matters", at(61)))).toHaveLength(1);
  expect(
    texts(
      await all(
        coach,
        Array.from({ length: 9 }, () => message("again", at(62))),
      ),
    ),
  ).not.toContain(lineOf("too-many"));
});

test("what was written while the bot was away counts by when it was written", async () => {
  const coach = build();
  const hourly = Array.from({ length: 12 }, (_, hour) =>
    message(`hour ${hour}`, { at: new Date(NOW.getTime() + hour * 3_600_000), isLate: true }),
  );
  expect(texts(await all(coach, hourly))).not.toContain(lineOf("too-many"));
});

test("an event that is told twice counts once", async () => {
  const coach = build();
  const five = Array.from({ length: 5 }, (_, place) => message(`m${place}`));
  expect(texts(await all(coach, [...five, ...five, ...five]))).not.toContain(lineOf("too-many"));
});

test("the gate is never limited, however much came before, and the answer to its question is heard", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await all(
    coach,
    Array.from({ length: 50 }, () => message("ugh saturday")),
  );
  for (let time = 0; time < 30; time++) {
    const [reply] = await coach.hear(message("i want to kill myself"));
    expect(reply?.reply.text).toBe(words().playbook.safety.replies["self-harm"].text);
  }
  const asked = await coach.hear(message("i haven't eaten in 4 days"));
  expect((await store.load("ada"))?.activity?.kind).toBe("check");
  expect(asked).toHaveLength(1);
  const floodAfter = Array.from({ length: 50 }, () => message("yes"));
  const said = texts(await all(coach, floodAfter));
  expect(said[0]).toBe(words().playbook.safety.replies["eating-disorder"].text);
});

test("somebody who could not be read while they wrote too much is told it the next time", async () => {
  const store = createMemoryStore();
  let isBroken = false;
  const load: Store["load"] = (id) => (isBroken ? Promise.reject(new Error("broken")) : store.load(id));
  const coach = build({ store: { ...store, load }, limits: limitsOf({ messagesPerMinute: 1 }) });
  await coach.hear(message("ugh saturday"));
  isBroken = true;
  await expect(coach.hear(message("the party"))).rejects.toThrow("broken");
  isBroken = false;
  expect(texts([await coach.hear(message("so many people"))])).toEqual([lineOf("too-many")]);
});

test("an answer to the gate's question is heard even when it is over the limit", async () => {
  const store = createMemoryStore();
  await build({ store }).hear(message("i cant do this anymore, whats the point of being here"));
  const coach = build({ store, limits: limitsOf({ messagesPerMinute: 1 }) });
  await coach.hear(command("nudge", { subcommand: "show" }));
  expect(texts([await coach.hear(message("yes"))])).toEqual([words().playbook.safety.replies["self-harm"].text]);
});

test("seeing, carrying away and wiping what is kept is never limited by the minute", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await all(
    coach,
    Array.from({ length: 50 }, () => message("ugh saturday")),
  );
  expect(texts([await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }))])).toEqual([
    lineOf("privacy-deleted"),
  ]);
  expect(await store.load("ada")).toBeNull();
  await coach.hear(message("and more of it"));
  expect(await store.load("ada")).toBeNull();
});

test("no more than twenty of one person's turns wait, whatever they are", async () => {
  const coach = build();
  const said = texts(
    await all(
      coach,
      Array.from({ length: 500 }, () => command("privacy", { subcommand: "show" })),
    ),
  );
  expect(said).toHaveLength(21);
  expect(coach.busy()).toEqual({ people: 0, jobs: 0 });
});

test("whoever has everything wiped is heard however many of their turns wait", async () => {
  const store = createMemoryStore();
  const coach = build({ store });
  await coach.hear(message("ugh saturday"));
  const presses = Array.from({ length: 40 }, () => coach.hear(command("privacy", { subcommand: "show" })));
  const said = texts([await coach.hear(command("privacy", { subcommand: "delete", sure: "yes" }))]);
  await Promise.all(presses);
  expect(said.join()).toMatch(/Your file is gone/);
  expect(await store.load("ada")).toBeNull();
});

test("one person's thousand messages delay nobody: whoever writes last is answered before the flood is", async () => {
  const order: string[] = [];
  const coach = build();
  const flood = Array.from({ length: 1000 }, (_, place) => message(`ugh saturday ${place}`, { personId: "eve" }));
  const note = (one: Incoming) =>
    coach.hear(one).then((outgoing) => void (outgoing.length > 0 && order.push(one.personId)));
  await Promise.all([...flood.map(note), note(message("ugh saturday", { personId: "bob" }))]);
  expect(order.filter((id) => id === "eve")).toHaveLength(2);
  expect(order.indexOf("bob")).toBeLessThan(2);
});
