import { describe, expect, test } from "vitest";
import { MANNERS } from "../../src/domain/rehearsal/script.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { atTheBakery, PLACE, theirs, ways } from "./at-the-bakery.ts";

const { labels, leaves } = playbook.rehearsal;

test("place, manner, opener, answer, one tip, and a try at the end", async () => {
  const ada = talk();
  await ada.types("/rehearse");
  ada.hears(/Where is it, and who/);
  await ada.says(PLACE);
  ada.hears(`"${PLACE}."`);
  expect(ada.buttons()).toEqual(ways(...MANNERS));
  await ada.says("busy i think");
  ada.hears("Hands full, one eye on the clock.");
  await ada.says("what's good today?");
  const [played, tip, ...more] = ada.reply()!.text.split("\n");
  expect(played).toMatch(/^> They: \S/);
  expect(tip).toContain(`"what's good today?"`);
  expect(more).toEqual([]);
  expect(ada.buttons()).toEqual(ways("again", "on", "enough", "outside"));
  await ada.presses(labels.on);
  ada.hears(/^> They: .+\nWhat do you say to that\?/);
  await ada.says("thanks, I'll let you get on");
  ada.hears(/"thanks, I'll let you get on"/);
  expect(ada.buttons()).toEqual(ways("again", "enough", "outside"));
  const tips = playbook.rehearsal.tips.bye_busy.map(({ say }) =>
    say({ said: "thanks, I'll let you get on", word: null }),
  );
  expect(tips).toContain(ada.reply()!.text.split("\n")[1]);
});

test("at most five exchanges and eight lines, whatever is pressed, and no answer or tip comes twice", async () => {
  const ada = await atTheBakery("friendly");
  const said: string[] = [];
  for (let line = 0; line < 5; line++) {
    await ada.says(`I like bread number ${"abcde"[line]}, mostly`);
    said.push(...ada.reply()!.text.split("\n").slice(0, 1));
  }
  ada.hears("That was five");
  expect(new Set(said).size).toBeGreaterThan(3);
  expect(ada.buttons()).toEqual(ways("again", "enough", "outside"));
  await ada.says("and another thing");
  ada.hears("Five lines is where I stop playing.");
  for (let more = 0; more < 3; more++) {
    await ada.presses(labels.again);
    await ada.says("what do you like best?");
  }
  expect(ada.buttons()).toEqual(ways("enough", "outside"));
  await ada.says("again");
  expect((await ada.person()).activity).toMatchObject({ played: 8 });
});

test("a busy one goes after three lines, a bored one after four unless asked about what they said; that is not the line's fault", async () => {
  for (const [manner, count] of [
    ["busy", 3],
    ["bored", 4],
  ] as const) {
    const ada = await atTheBakery(manner);
    for (let line = 1; line <= count; line++) await ada.says(`nice spot this, number ${"abcd"[line]}`);
    expect(leaves[manner].map(({ text }) => text({}))).toContain(theirs(ada.reply()?.text));
    expect(ada.buttons()).toEqual(ways("again", "enough", "outside"));
    await ada.says("wait, one more");
    ada.hears("They've gone already.");
  }
});

test("again takes the last line back; go on keeps it", async () => {
  const ada = await atTheBakery();
  await ada.says("hi");
  const first = theirs(ada.reply()?.text);
  await ada.says("do you bake here");
  await ada.presses(labels.again);
  ada.hears(`> They: ${first}\nSame moment, once more.`);
  await ada.says("back");
  ada.hears(/^Same moment, once more\./);
  expect((await ada.person()).activity).toMatchObject({ exchanges: [], asked: "line" });
});

const SECRET = ["Zebedee", "periwinkle", "Ottoline"];
const STEPS: [string, ((ada: ReturnType<typeof talk>) => Promise<unknown>)[]][] = [
  ["before the place", []],
  ["before the manner", [(ada) => ada.says(`bakery on Ottoline street, the woman`)]],
  ["before the first line", [(ada) => ada.says(`bakery on Ottoline street, the woman`), (ada) => ada.says("bored")]],
  [
    "after a line",
    [
      (ada) => ada.says(`bakery on Ottoline street, the woman`),
      (ada) => ada.says("bored"),
      (ada) => ada.says("I'm Zebedee and I like periwinkle cake"),
    ],
  ],
  [
    "while going on",
    [
      (ada) => ada.says(`bakery on Ottoline street, the woman`),
      (ada) => ada.says("bored"),
      (ada) => ada.says("I'm Zebedee and I like periwinkle cake"),
      (ada) => ada.presses(labels.on),
    ],
  ],
];

describe.each(["stop", "that's enough", "let me get it out", "nvm"])("%s", (word) => {
  test.each(STEPS)("%s ends it at once, and nothing stays but the tip", async (_, steps) => {
    const ada = talk();
    await ada.types("/rehearse");
    for (const step of steps) await step(ada);
    const tip = (await ada.person()).activity;
    await ada.says(word);
    const kept = JSON.stringify(await ada.person());
    for (const secret of SECRET) expect(kept).not.toContain(secret);
    expect((await ada.person()).activity?.kind).not.toBe("rehearse");
    const keep = tip?.kind === "rehearse" ? tip.tip?.keep : undefined;
    expect((await ada.person()).progress.tips.map(({ tip: text }) => text)).toEqual(keep ? [keep] : []);
  });
});

test("the last tip comes back next time, and six are the most that are kept", async () => {
  const ada = await atTheBakery();
  for (let round = 0; round < 8; round++) {
    await ada.says("hi");
    await ada.presses(labels.enough);
    await ada.types(`/rehearse ${PLACE}`);
    await ada.says("friendly");
  }
  const { tips } = (await ada.person()).progress;
  expect(tips).toHaveLength(6);
  expect(tips[0]).toMatchObject({ day: "2026-11-24", mistake: "never-learned" });
  ada.hears(`Last time's tip: ${tips.at(-1)?.tip}`);
});

test("what was open before is open again, and its question comes again", async () => {
  const ada = talk();
  await ada.says("i dread the party on saturday, everyone looks at me");
  await ada.presses("They'll see I'm nervous");
  ada.hears("0 to 10?");
  await ada.types("/rehearse");
  ada.hears(/"party, somebody I don't know well"/);
  await ada.presses(labels.take);
  await ada.presses(labels.bored);
  await ada.says("hi");
  await ada.says("help");
  ada.hears(/Words that always work[\s\S]*What do you say to that\?/);
  await ada.says("stop");
  ada.hears("0 to 10?");
  await ada.says("8");
  expect(await ada.answers()).toMatchObject({ intensity: 8 });
});

test("what the walk suggests can be written over", async () => {
  const ada = talk();
  await ada.says("i dread the party on saturday, everyone looks at me");
  await ada.presses("They'll see I'm nervous");
  await ada.types("/rehearse");
  await ada.says("by the coats, the host's sister");
  expect((await ada.person()).activity).toMatchObject({
    place: "by the coats, the host's sister",
    mistake: "fear-of-strangers",
  });
});

test("a press of an older question changes nothing, and a second press needs no words", async () => {
  const ada = await atTheBakery();
  await ada.says("hi");
  const old = ada.reply()!.choices![0]!.send;
  await ada.says("what are you baking?");
  const before = await ada.person();
  await ada.types(old);
  expect((await ada.person()).activity).toEqual(before.activity);
  ada.hears("> They:");
});

test("a scene left in the middle is gone when something comes unasked hours later; while they talk it stays", async () => {
  const ada = talk({ now: "2026-11-24T10:00:00Z" });
  await ada.types("/nudge set 12:00 +00:00");
  await ada.types(`/rehearse bakery on Ottoline street`);
  await ada.presses(labels.bored);
  await ada.says("I'm Zebedee");
  ada.at("2026-11-24T10:10:00Z");
  await ada.nudge();
  expect((await ada.person()).activity?.kind).toBe("rehearse");
  ada.at("2026-11-24T12:00:00Z");
  await ada.nudge();
  const kept = JSON.stringify(await ada.person());
  expect(kept).not.toMatch(/Zebedee|Ottoline/);
  expect((await ada.person()).progress.tips).toHaveLength(1);
});

test("outside, the tip's small step is the try, and whom they named goes with it where that is safe", async () => {
  const ada = await atTheBakery("friendly");
  await ada.says("what's good today?");
  const { activity } = await ada.person();
  const step = activity?.kind === "rehearse" ? activity.tip?.step : undefined;
  await ada.presses(labels.outside);
  expect(await ada.answers()).toMatchObject({ step });
  expect(await ada.answers()).not.toHaveProperty("who");
  const eve = talk({ personId: "eve" });
  await eve.types("/rehearse kitchen at work, Priya from upstairs");
  await eve.says("bored");
  await eve.says("hi");
  await eve.presses(labels.outside);
  expect((await eve.person()).activity).toMatchObject({ kind: "walk", mistake: "never-learned" });
  expect(await eve.answers()).toMatchObject({ who: "Priya from upstairs" });
});
