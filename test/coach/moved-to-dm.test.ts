import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory.ts";
import { build, command, message, OWN, SERVER, texts } from "./some-events.ts";

test("where a walk begins in a server, going on in a direct message is offered; what is on the table moves there", async () => {
  const coach = build(createMemoryStore());
  const story = "everyone staring at me when i walk in, i dread it";
  const [first] = await coach.hear(command("coach", { message: story }));
  expect(first?.reply.choices?.at(-1)).toEqual({ label: "Go on in DM", send: "/move" });
  const moved = await coach.hear(command("move"));
  expect(moved.at(-1)?.reply.moves).toMatchObject({ here: expect.stringContaining("direct messages") });
  expect(texts(moved).at(-1)).toBeTruthy();
  const [direct] = await build(createMemoryStore()).hear(message(story));
  expect(direct?.reply.choices?.some(({ send }) => send === "/move")).toBe(false);
});

test.each([
  ["without a direct message", {}],
  ["who could not be written to", { reach: OWN, refused: { at: "2026-11-20T08:00:00.000Z", told: true } }],
])("what is promised in a server to somebody %s says what it needs, and offers it", async (_, closed) => {
  const store = createMemoryStore();
  const coach = build(store);
  const says = (text: string) => coach.hear(message(text, { from: SERVER }));
  await says("hi");
  const person = await store.load("ada");
  if (!person) throw new Error("nobody is there");
  await store.save({ ...person, zone: "Europe/London", ...closed });
  const story =
    "im dreading the flat party, 20 people i dont know, everyone staring at me. friday at 19.00, they all look";
  let shown = await says(story);
  const presses = async (label: RegExp) => {
    const choice = shown.at(-1)?.reply.choices?.find((one) => label.test(one.label));
    const [name = "", question = "", value = ""] = choice?.send.slice(1).split(" ") ?? [];
    shown = await coach.hear(command(name, { question, value }));
  };
  await presses(/stand there alone/);
  for (const text of ["8", "c", "6"]) shown = await says(text);
  await presses(/^One small thing/);
  await presses(/Rather not say/);
  for (const text of ["stay ten minutes", "when i am at the door i go in", "3"]) shown = await says(text);
  await presses(/^Yes, Saturday/);
  expect(shown.at(-1)?.reply).toMatchObject({ print: expect.stringMatching(/once I may write to you/) });
  expect(shown.at(-1)?.reply.choices?.at(-1)).toEqual({ label: "Go on in DM", send: "/move" });
  expect((await store.load("ada"))?.due).toBeNull();
  await coach.opened("ada", OWN);
  expect((await store.load("ada"))?.due).not.toBeNull();
});
