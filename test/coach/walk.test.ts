import { expect, test } from "vitest";
import { playbook } from "../support/playbook.ts";
import { countWords, shownText, talk } from "../support/talk.ts";

const dread = "everyone at the wedding will look at me and i'll freeze";

test("a walk can be left for days, and is met with the open thing, never with a menu", async () => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  ada.at("2026-12-04T20:00:00Z");
  await ada.says("hi");
  ada.hears(/They'll see I'm nervous.*0 to 10\?/s);
});

test.each([
  ["back", /which of these|nearest/i],
  ["wait go back", /which of these|nearest/i],
  ["oops wrong one", /which of these|nearest/i],
  ["skip", /^No number/],
  ["can we skip this", /^No number/],
  ["stop", /Then we stop here/],
  ["i need to go now", /Then we stop here/],
  ["lol nvm", /No problem/],
  ["help", /Words that always work/],
  ["what does that mean?", /0 to 10\?/],
  ["that's not what i meant", /0 to 10\?/],
  ["are you a real person", /No, a bot\.[\s\S]*0 to 10\?/],
  ["do you think she hates me?", /0 to 10\?/],
  ["this is stupid", /want me to stop|Stop here|leave you in peace/i],
  ["delete my data please", /wipes everything/],
])('"%s" works in the middle of a walk', async (text, expected) => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  await ada.says(text);
  ada.hears(expected);
  expect((await ada.answers())["intensity"] ?? null).toBeNull();
});

test("what is plainly not an answer is not filed as one", async () => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  await ada.says(
    "so there i was at my cousin's place with about 20 people and the dog and nobody said a word to me for an hour",
  );
  expect(await ada.answers()).not.toHaveProperty("intensity");
  ada.hears(/nobody said a word to me for an hour/);
  ada.hears(/0 to 10\?/);
});

test("the same number, a louder one and a lower one each get their own ending", async () => {
  for (const [after, said] of [
    ["8", /^Still 8\. Then none of those three was yours\./],
    ["9", /^9\. Poking at it made it louder; that happens\./],
    ["5", /^8 to 5\./],
  ] as const) {
    const ada = talk();
    await ada.says(dread);
    await ada.presses("They'll see I'm nervous");
    await ada.says("8");
    await ada.says("b");
    await ada.says(after);
    ada.hears(said);
    await ada.says("enough for now");
    expect((await ada.person()).activity).toBeNull();
    expect((await ada.person()).progress.walks).toHaveLength(1);
  }
});

test("own words win over the three", async () => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  await ada.says("8");
  await ada.presses("My own words");
  await ada.says("my hands shake and thats allowed");
  ada.hears(/my hands shake and thats allowed/);
  expect((await ada.answers())["reframe"]).toBe("my hands shake and thats allowed");
});

test("a press from another question changes nothing and brings the present one back", async () => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  const before = await ada.answers();
  await ada.types("/answer 1.reframe a");
  ada.hears(/button[\s\S]*0 to 10\?/);
  await ada.types("/answer 99.intensity 8");
  expect(await ada.answers()).toEqual(before);
});

test("a second press of the same answer is taken silently", async () => {
  const ada = talk();
  await ada.says(dread);
  await ada.presses("They'll see I'm nervous");
  await ada.types("/answer 1.intensity 8");
  await ada.types("/answer 1.intensity 8");
  ada.hearsNothing();
  expect(await ada.answers()).toMatchObject({ intensity: 8 });
});

test("a press of another answer than the one that was given is met kindly, and changes nothing", async () => {
  const ada = talk();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  await ada.presses("Company");
  const before = await ada.answers();
  await ada.types("/answer 1.need company");
  ada.hearsNothing();
  await ada.types("/answer 1.need eyes");
  ada.hears(/button[\s\S]*\?/);
  await ada.types("/answer 1.need nonsense");
  ada.hears(/button[\s\S]*\?/);
  expect(await ada.answers()).toEqual(before);
});

test("'nothing, I needed to say it' is a real ending", async () => {
  const ada = talk();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  await ada.presses("Nothing, I needed to say it");
  ada.hears(/that's said, and it counts/);
  expect((await ada.person()).activity).toBeNull();
  expect((await ada.person()).progress.walks).toMatchObject([{ ending: "nothing" }]);
});

test("a question whose id is gone after a change of the files keeps what was typed", async () => {
  const ada = talk();
  await ada.says(dread);
  const person = await ada.person();
  await ada.store.save({
    ...person,
    activity: { ...(person.activity as Extract<typeof person.activity, { kind: "walk" }>), asked: "no-such-question" },
  });
  await ada.says("my cousin was there too");
  ada.hears(/my cousin was there too/);
  expect((await ada.answers())["situation"]).toMatch(/my cousin was there too/);
});

test("insults, thanks and one word at a time are met with grace", async () => {
  const ada = talk();
  for (const text of ["ok", "what", "stupid bot", "thanks", "lol", "?"]) {
    await ada.says(text);
    expect(ada.reply()?.text.length, text).toBeGreaterThan(5);
  }
});

test.each(playbook.mistakes)(
  "the first look of $id takes at most four answers, at most two of them typed, and about 250 words",
  async ({ id, knocks }) => {
    for (const knock of [0, 1, 2]) {
      const ada = talk({ personId: `${id}-${knock}` });
      await ada.types("/walk");
      const person = await ada.person();
      await ada.store.save({
        ...person,
        activity: { kind: "knock", number: 1, situation: "the thing on thursday", offered: [{ mistake: id, knock }] },
      });
      const start = ada.seen.length;
      await ada.types(`/answer 1.knock ${id}.${knocks[knock]!.id}`);
      let answers = 0;
      let typed = 0;
      while (!ada.buttons().includes("Enough for now") && (await ada.person()).activity) {
        const buttons = ada.buttons();
        answers += 1;
        if (buttons.length > 0) await ada.presses(buttons[0]!);
        else {
          typed += 1;
          await ada.says("Maya knows about the boats");
        }
        expect(answers).toBeLessThan(8);
      }
      expect(answers).toBeLessThanOrEqual(4);
      expect(typed).toBeLessThanOrEqual(2);
      expect(countWords(ada.seen.slice(start).map(shownText).join("\n"))).toBeLessThanOrEqual(260);
    }
  },
);

test("the words of a button of the question before, typed late, change that answer instead of being filed under this one", async () => {
  const ada = talk();
  await ada.says("im dreading the flat party, 20 people i dont know, everyone staring at me");
  await ada.presses("I'll stand there alone");
  await ada.says("8");
  await ada.says("i can stand there like a lamp");
  await ada.says("None of these");
  ada.hears("What would a good friend say who has stood there too?");
  expect(await ada.answers()).not.toHaveProperty("reframe");
});
