import { expect, test } from "vitest";
import { newPerson, Person } from "../../src/domain/person.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { talk } from "../support/talk.ts";

test.each([
  "the bus stop, a woman alone at night",
  "funeral, my late dad's brother",
  "class, my student",
  "my bed, my girlfriend",
  "school, a 16 year old boy",
])("nobody is played at '%s'", async (place) => {
  const ada = talk();
  await ada.types(`/rehearse ${place}`);
  ada.hears(/I don't play/);
  expect((await ada.person()).activity).toMatchObject({ asked: "place" });
});

test("danger said in a scene is danger", async () => {
  const ada = talk();
  await ada.types("/rehearse kitchen at work, the new colleague");
  await ada.says("reserved");
  await ada.says("hey i feel like ending it all");
  ada.hears(/A person can, right now/);
});

test("a command that is typed as a message is that command, and one that is none is no answer", async () => {
  const ada = talk();
  await ada.says("/circle add Maya close");
  ada.hears("Noted, Maya.");
  await ada.says("/log");
  await ada.says("/progres");
  ada.hears("I don't know that command.");
  expect((await ada.person()).progress.tries).toEqual([]);
  await ada.says("/ops status");
  expect((await ada.person()).progress.tries).toEqual([]);
});

test("a document from before it was noted what became of a small thing keeps its numbers", async () => {
  const store = createMemoryStore();
  const old = { mistake: "fear-of-strangers", ifThen: null, when: null, who: null, sentence: null };
  const person = JSON.parse(JSON.stringify(newPerson("ada", new Date("2026-11-01T10:00:00Z"))));
  person.progress.tries = [
    { ...old, text: "stay ten minutes", guess: 3, outcome: "left after 20 min", met: 1 },
    { ...old, text: "nod at one person", guess: null, outcome: null, met: null },
  ];
  for (const field of ["done", "past", "began", "messages", "tips"]) delete person.progress[field];
  await store.save(Person.parse(person));
  const ada = talk({ store });
  await ada.types("/progress");
  ada.hears("A guess and what came: 3, then 1.");
  ada.hears('Still open: "nod at one person".');
  await ada.says("i did it");
  ada.hears(/^You did it\./);
  expect((await ada.person()).progress).toMatchObject({ tries: [{ met: 1 }, { became: "done", outcome: "went" }] });
});

test("what is harsh about oneself is kept neither as a sentence nor as a gift, and may be a thought", async () => {
  const ada = talk({ personId: "harsh" });
  for (const said of ["i dread the party, everyone staring at me", "Something else", "i'm disgusting", "8"])
    await ada.says(said);
  expect((await ada.answers())["thought"]).toBe("i'm disgusting");
  for (const said of ["i hate myself", "i am a loser and everyone knows it"]) {
    await ada.says(said);
    ada.hears(/Which could you half believe/);
    expect((await ada.answers())["reframe"]).toBeUndefined();
  }
  const ben = talk({ personId: "harsh-gift" });
  for (const said of ["i only write to people when i need something, it feels like using them", "i'm useless", "D"])
    await ben.says(said);
  await ben.says("i hate myself");
  expect(JSON.stringify(await ben.answers())).not.toMatch(/hate|useless/);
});
