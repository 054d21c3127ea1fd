import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Coach, Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";

const FIRST = "it is what it is with the lot of them";
const SECOND = "no idea why i write this";
const LAST = "it is what it is with me";
const THIRD = "the party on saturday";
const HEAVY = "idk if i should wake her";

let events = 1_500_000_000_000_000_000n;

type Said = { text: string } | { name: string; args: Record<string, string> };

function heardOf(what: Said): Incoming {
  events += 1n;
  return {
    eventIds: [String(events)],
    personId: "ada",
    at: new Date("2026-11-24T20:00Z"),
    from: { face: "discord", channel: "800000000000000001" },
    ...("text" in what ? { kind: "message", ...what } : { kind: "command", ...what }),
  };
}

const message = (text: string) => heardOf({ text }) as Incoming & { kind: "message" };

const idOf = ({ eventIds: [id = ""] }: Incoming): string => id;

/** Somebody with a voice that takes its time, and takes for danger what it is asked about, or only what it is asked about then. */
function ada({ from = 1 } = {}) {
  let times = 0;
  const kept = createMemoryStore();
  const disk = { isFull: false };
  const store: Store = {
    ...kept,
    save: (one) => (disk.isFull ? Promise.reject(new Error("no space left")) : kept.save(one)),
  };
  const [asked, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const place: Voice["place"] = async () => {
    asked.resolve();
    await told.promise;
    times += 1;
    return times < from ? null : { mayBe: "self-harm" };
  };
  const log = { info: () => {}, error: (facts: object) => disk.isFull || expect.fail(JSON.stringify(facts)) };
  const coach = createCoach({ store, voice: { ...scriptedVoice, place }, words, log });
  const person = async () => {
    await coach.settle();
    return await store.load("ada");
  };
  const held = async () => {
    const activity = (await person())?.activity;
    return activity?.kind === "check" ? activity.held : `no check: ${activity?.kind}`;
  };
  return { coach, disk, asked: asked.promise, tell: told.resolve, person, held };
}

/** Three messages that wait for one plain question. */
async function waiting() {
  const { coach, asked, tell, held } = ada();
  const said = [FIRST, SECOND, THIRD].map(message);
  const answers = [coach.hear(said[0]!)];
  await asked;
  answers.push(...said.slice(1).map((one) => coach.hear(one)));
  tell();
  await Promise.all(answers);
  return { coach, said, held };
}

test.each([
  [0, `${SECOND}\n${THIRD}`],
  [1, `${FIRST}\n${THIRD}`],
  [2, `${FIRST}\n${SECOND}`],
])("of what waits together, only what is taken back is let go: %i", async (place, left) => {
  const { coach, said, held } = await waiting();
  coach.takenBack(idOf(said[place]!));
  expect(await held()).toBe(left);
});

test("of what waits together each is what it became, however often", async () => {
  const { coach, said, held } = await waiting();
  await coach.edited({ ...said[1]!, text: "well" }, "r1");
  await coach.edited({ ...said[0]!, text: "they stare" }, "r2");
  await coach.edited({ ...said[1]!, text: "well well" }, "r3");
  expect(await held()).toBe(`they stare\nwell well\n${THIRD}`);
  for (const one of said) coach.takenBack(idOf(one));
  expect(await held()).toBeNull();
});

test("several that became one turn and are asked about stay their writer's, each", async () => {
  const { coach, asked, tell, held } = ada({ from: 2 });
  const said = [FIRST, SECOND, LAST].map(message);
  const answers = [coach.hear(said[0]!)];
  await asked;
  answers.push(...said.slice(1).map((one) => coach.hear(one)));
  tell();
  await Promise.all(answers);
  expect(await held()).toBe(`${SECOND}\n${LAST}`);
  coach.takenBack(idOf(said[1]!));
  expect(await held()).toBe(LAST);
});

test.each([
  ["it makes me stay in my room", "hm"],
  ["hm", "it makes me stay in my room"],
])("each of several in one turn is heard as if it came alone, and all of them wait: %j", async (...texts) => {
  const { coach, asked, tell, held } = ada({ from: 9 });
  const first = coach.hear(message("nobody there knows me"));
  await asked;
  const answers = texts.map((text) => coach.hear(message(text)));
  tell();
  await first;
  const [answer] = (await Promise.all(answers)).flat();
  expect(answer?.reply.text).toContain("Is anyone not safe right now?");
  expect(await held()).toBe(texts.join("\n"));
});

test("what was said to the open question waits with what it is about, and each stays its writer's", async () => {
  const { coach, tell, held } = ada({ from: 9 });
  tell();
  const said = [HEAVY, "i wont be needing a nudge on friday"].map(message);
  for (const one of said) await coach.hear(one);
  expect(await held()).toBe(said.map(({ text }) => text).join("\n"));
  await coach.edited({ ...said[1]!, text: "never mind the nudge" }, "r1");
  expect(await held()).toBe(`${HEAVY}\nnever mind the nudge`);
  coach.takenBack(idOf(said[0]!));
  expect(await held()).toBe("never mind the nudge");
});

test("what was written before the question is no answer to it, also where what it is about was taken back meanwhile", async () => {
  const { coach, asked, tell, held } = ada();
  const [first, second] = [FIRST, SECOND].map(message);
  const answers = [coach.hear(first!)];
  await asked;
  coach.takenBack(idOf(first!));
  answers.push(coach.hear(second!));
  tell();
  await Promise.all(answers);
  expect(await held()).toBe(SECOND);
});

test.each([
  ["Discord failed to show it", (coach: Coach, ids: string[]) => coach.failed("ada", ids)],
  ["Discord refused them", (coach: Coach, ids: string[]) => coach.refused("ada", ids)],
])(
  "a question that nobody saw is answered by nothing, and is asked below what is said next: %s",
  async (_, happens) => {
    const { coach, tell, held, person } = ada({ from: 9 });
    tell();
    const [question] = await coach.hear(message(HEAVY));
    await happens(coach, [question?.id ?? ""]);
    const no = { ...message("no"), at: new Date("2026-11-24T22:00Z") };
    const again = await coach.hear(no);
    expect(again).toEqual([{ ...question, id: `${idOf(no)}.0`, since: expect.any(String) }]);
    expect(await held()).toBe(`${HEAVY}\nno`);
    expect(await person()).toMatchObject({ outbox: again, activity: { heldUntil: "2026-11-25T22:00:00.000Z" } });
    coach.shown("ada", [again[0]?.id ?? ""]);
    await coach.hear(message("no"));
    expect((await person())?.activity?.kind).not.toBe("check");
  },
);

test("what waits in front of a command stays its writer's", async () => {
  const { coach, asked, tell, person } = ada({ from: 9 });
  const first = coach.hear(message(FIRST));
  await asked;
  const [gone, changed] = ["i dread friday, everyone looking at me", "i dread monday, everyone looking at me"].map(
    message,
  );
  const answers = [first, coach.hear(gone!)];
  answers.push(coach.hear(heardOf({ name: "progress", args: {} })), coach.hear(changed!));
  answers.push(coach.hear(heardOf({ name: "progress", args: {} })));
  coach.takenBack(idOf(gone!));
  await coach.edited({ ...changed!, text: "i dread sunday, everyone looking at me" }, "r1");
  tell();
  await Promise.all(answers);
  const kept = JSON.stringify(await person());
  expect(kept).not.toContain("friday");
  expect(kept).not.toContain("monday");
  expect(kept).toContain("sunday");
});

test("what is taken back while nothing can be saved is let go as soon as it can", async () => {
  const { coach, disk, tell, held } = ada();
  tell();
  const gone = message(FIRST);
  await coach.hear(gone);
  disk.isFull = true;
  coach.takenBack(idOf(gone));
  expect(await held()).toBe(FIRST);
  disk.isFull = false;
  expect(await held()).toBeNull();
});
