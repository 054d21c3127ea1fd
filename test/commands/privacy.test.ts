import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Coach, Store, Voice } from "../../src/coach/ports.ts";
import { DELIVERY } from "../../src/domain/export.ts";
import { newPerson, Person } from "../../src/domain/person.ts";
import { sayWhatIsKept } from "../../src/domain/talk/say-kept.ts";
import { drawAttachment } from "../../src/program/attach.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { noSeal, type Seal } from "../../src/store/seal.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { sealOf } from "../store/keys.ts";
import { words } from "../support/playbook.ts";

import { sampleOf, VARIANTS } from "../support/schema.ts";
import { countWords, shownText, talk } from "../support/talk.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const ID = "174829301928374650";
const WORDS = "marzipan";

test("/privacy show counts what is there for this person, and says how long", async () => {
  const ada = talk({ now: NOW.toISOString() });
  await ada.says("i cant do the thing on thursday");
  for (const answer of ["a", "8", "c", "6ish", "enough for now"]) await ada.says(answer);
  await ada.types("/nudge set 08:30 Europe/Riga");
  await ada.types("/privacy show");
  ada.hears(/Since \w+ \d+ \w+: 1 walk, 0 plans, 1 sentence\./);
  ada.hears(/A daily line at 08:30\. Your clock: Europe\/Riga\. No names/);
  ada.hears(
    /One file under your account's number\. Whoever runs this bot can read it\. A talk left open goes after 30/,
  );
  expect(ada.buttons()).toEqual(["Give me the file", "Wipe it all"]);
  await ada.says("ugh saturday");
  await ada.types("/privacy show");
  ada.hears(/1 sentence, and the talk that is open\./);
});

test.each([
  [
    { days: 365, isSealed: true },
    /^One file under your account's number, encrypted\. .*30 quiet days, and all the rest after 365\.$/,
  ],
  [{ days: 0, isSealed: false }, /^One file under your account's number\. .*after 30 quiet days\.$/],
])("with %j its small print says so, and all of it is short", (chosen, print) => {
  const person = sampleOf(Person) as Person;
  const full = {
    ...person,
    since: "2026-11-24",
    adult: "no" as const,
    country: "GB",
    zone: "America/Argentina/Buenos_Aires",
  };
  const said = sayWhatIsKept({ person: full, now: NOW, ...words(), keeping: { ...chosen, mayForget: true } });
  expect(said.print).toMatch(print);
  expect(said.text).toMatch(/Country: GB/);
  expect(countWords(said.text)).toBeLessThanOrEqual(45);
});

test("every field of a person is in the export as it is, or on the list of what only delivery needs", async () => {
  for (let variant = 0; variant < VARIANTS; variant++) {
    const person = Person.parse(sampleOf(Person, variant));
    const drawn = await drawAttachment({ kind: "export", asOf: NOW.toISOString() }, person, words());
    const file = JSON.parse(Buffer.from(drawn!.bytes).toString("utf8"));
    for (const [name, value] of Object.entries(person))
      if (name in DELIVERY) expect(file, name).not.toHaveProperty(name);
      else expect(file[name], `"${name}" is neither in the export nor, with a reason, in DELIVERY`).toEqual(value);
    expect(file.notInThisFile).toEqual(DELIVERY);
  }
  for (const name of Object.keys(DELIVERY)) expect(Person.shape).toHaveProperty(name);
});

test("the export can be read: a field a line, and their own words as they typed them", async () => {
  const person = {
    ...newPerson(ID, NOW),
    progress: { ...newPerson(ID, NOW).progress, sentences: ['so "ü" it is 🙂'] },
  };
  const drawn = await drawAttachment({ kind: "export", asOf: NOW.toISOString() }, person, words());
  const text = Buffer.from(drawn!.bytes).toString("utf8");
  expect(drawn?.name).toBe("wider-circle-2026-11-24.json");
  expect(text).toContain('\n  "since": "2026-11-24",\n');
  expect(text).toContain('so \\"ü\\" it is 🙂');
});

/** Everything that lies in a folder, names and bytes. */
function everything(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => `${path}\n${statSync(path).isDirectory() ? everything(path) : readFileSync(path, "latin1")}`)
    .join("\n");
}

async function living(folder: string, seal: Seal): Promise<{ store: Store; coach: Coach; tells: Tells }> {
  const store = await openJsonStore(folder, undefined, { seal });
  onTestFinished(() => store.close());
  const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const coach = createCoach({ store, voice: scriptedVoice, words, log });
  let event = 1_400_000_000_000_000_000n;
  const from = { face: "discord", channel: "900000000000000001" };
  const about = () => ({ eventIds: [String(event++)], personId: ID, at: NOW, from });
  const tells: Tells = {
    says: (text) => coach.hear({ ...about(), kind: "message", text }),
    wipes: () =>
      coach.hear({ ...about(), kind: "command", name: "privacy", args: { subcommand: "delete", sure: "yes" } }),
  };
  return { store, coach, tells };
}

interface Tells {
  says(text: string): ReturnType<Coach["hear"]>;
  wipes(): ReturnType<Coach["hear"]>;
}

test("a delete waits for no turn that runs, nor for what waits behind it", async () => {
  const store = createMemoryStore();
  const began = Promise.withResolvers<void>();
  const hanging: Voice = {
    ...scriptedVoice,
    place: ({ signal }) => {
      began.resolve();
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    },
  };
  const coach = createCoach({ store, voice: hanging, words, log: { info: () => {}, error: () => {} } });
  const about = (id: string) => ({ eventIds: [id], personId: ID, at: NOW, from: { face: "discord", channel: "9" } });
  const first = coach.hear({ ...about("1"), kind: "message", text: `${WORDS} elephants` });
  await began.promise;
  const second = coach.hear({ ...about("2"), kind: "message", text: `more ${WORDS}` });
  const args = { subcommand: "delete", sure: "yes" };
  const [said] = await coach.hear({ ...about("3"), kind: "command", name: "privacy", args });
  expect(said?.reply.text).toMatch(/Your file is gone/);
  expect([await first, await second]).toEqual([[], []]);
  await coach.settle();
  expect(await store.load(ID)).toBeNull();
});

test.each([
  ["readable", noSeal],
  ["encrypted", sealOf(1)],
])(
  "delete reaches every copy in a folder that is %s at once, and nothing that comes after brings a person back",
  async (_, seal) => {
    const folder = newFolder();
    const people = join(folder, "people");
    mkdirSync(people, { recursive: true });
    const { store, coach, tells } = await living(folder, seal);
    await tells.says(`ugh saturday, the ${WORDS} thing`);
    const unshown = await tells.says("no idea");
    writeFileSync(join(people, `${ID}.json`), `{"broken":"${WORDS}"`);
    await tells.says(`still ${WORDS}`);
    await store.save({ ...(await store.load(ID))!, due: "2026-11-24T11:00:00.000Z" });
    for (const name of [`.${ID}.json.new`, `${ID}.json.set-aside-7`]) writeFileSync(join(people, name), WORDS);
    expect(readdirSync(people).sort()).toEqual([
      `.${ID}.json.new`,
      `.${ID}.json.previous`,
      ...["", ".set-aside-1", ".set-aside-7"].map((end) => `${ID}.json${end}`),
    ]);
    const [said] = await tells.wipes();
    expect(shownText(said!.reply)).toMatch(/^Done\. Your file is gone, with its copies and whatever was on its way/);
    expect(readdirSync(people)).toEqual([]);
    expect(everything(folder)).not.toMatch(new RegExp(`${WORDS}|${ID}`));
    expect([await store.due(NOW, 9), await store.waiting(), await store.conversations(9)]).toEqual([[], [], []]);
    coach.shown(
      ID,
      unshown.map(({ id }) => id),
    );
    coach.shown(ID, [said!.id]);
    await coach.refused(ID, [said!.id]);
    await coach.opened(ID, { face: "discord", channel: "1" });
    await coach.settle();
    expect(await store.load(ID)).toBeNull();
    expect(await coach.conversation(ID)).toBeNull();
    for await (const one of coach.unshown(NOW)) expect.fail(JSON.stringify(one));
    for await (const one of coach.due(NOW)) expect.fail(JSON.stringify(one));
    expect(everything(folder)).not.toMatch(new RegExp(`${WORDS}|${ID}`));
  },
);

test.each(["yes", "Wipe it all", "yes please wipe it", "yes delete it", "sure"])(
  "asked whether all of it is to be wiped, %s does it, whatever was open",
  async (yes) => {
    for (const before of [[], ["i cant do the thing on thursday"], ["i cant do the thing on thursday", "a"]]) {
      const ada = talk();
      for (const said of before) await ada.says(said);
      await ada.says("delete my data");
      await ada.says(yes);
      expect(await ada.store.load("ada")).toBeNull();
    }
  },
);

test("no keeps it, and a yes to anything else wipes nothing", async () => {
  const ada = talk();
  await ada.says("i cant do the thing on thursday");
  await ada.presses("I'll stand there alone");
  for (const no of ["no", "keep it", "no wait keep it"]) {
    await ada.says("delete my data");
    await ada.says(no);
    ada.hears("Kept as it was.");
  }
  await ada.says("yes");
  for (const between of ["8", "i want to kill myself", "i cant do this anymore", "/help"]) {
    await ada.says("delete my data");
    await ada.says(between);
    await ada.says("yes");
    expect(await ada.store.load("ada")).not.toBeNull();
  }
});

test("a daily line that was being made when everything was wiped brings nobody back", async () => {
  const folder = newFolder();
  const { store, coach, tells } = await living(folder, noSeal);
  await tells.says("ugh saturday");
  await store.save({ ...(await store.load(ID))!, due: "2026-11-24T11:00:00.000Z" });
  const load = store.load.bind(store);
  let wiping: Promise<unknown> = Promise.resolve();
  store.load = (id) => {
    store.load = load;
    wiping = tells.wipes();
    return load(id);
  };
  for await (const one of coach.due(NOW)) expect.fail(JSON.stringify(one));
  await wiping;
  await coach.settle();
  expect(await store.load(ID)).toBeNull();
});
