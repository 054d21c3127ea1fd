import { describe, expect, test } from "vitest";
import { type DEEDS, MANNERS } from "../../src/domain/rehearsal/script.ts";
import { fc } from "../support/fuzz.ts";
import { playbook } from "../support/playbook.ts";
import { countWords, talk } from "../support/talk.ts";

const { labels, answers, leaves, declined, ended } = playbook.rehearsal;
const PLACE = "queue at the bakery, the woman who serves";
const ways = (...names: (keyof typeof labels)[]) => names.map((name) => labels[name]);

async function atTheBakery(manner: (typeof MANNERS)[number] = "friendly", personId = "ada") {
  const ada = talk({ personId });
  await ada.types(`/rehearse ${PLACE}`);
  await ada.presses(labels[manner]);
  return ada;
}

/** What the other said, from the quotation it stands in. */
const theirs = (text = "") => /^> They: (.+)$/m.exec(text)?.[1] ?? "";

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

describe.each(MANNERS)("somebody %s", (manner) => {
  const lines: Record<string, string> = {
    hello: "hi",
    open: "what are you baking?",
    how: "how are you",
    advice: "what's good here?",
    name: "what's your name?",
    info: "how long have you been open?",
    closed: "is it always this full?",
    request: "could I have a loaf please",
    offer: "can I carry that for you?",
    shared: "I walked here in the rain",
    both: "I walked here in the rain, what are you baking?",
    remark: "that smells good",
    bye: "have a good day, bye",
    long: `i ${"went there and then i told him about it all ".repeat(6)}`,
    sorry: "sorry to bother you",
    many: "what is this? who made it? is it good?",
    personal: "how old are you?",
  };
  test.each(Object.entries(lines))("answers in their manner to a line that is: %s", async (deed, line) => {
    const ada = await atTheBakery(manner, `${manner}-${deed}`);
    await ada.says(line);
    const said = theirs(ada.reply()?.text);
    const { details } = playbook.rehearsal.places.find(({ id }) => id === "shop")!;
    const possible = answers[manner][deed as (typeof DEEDS)[number]].flatMap(({ text }) =>
      details.map((detail) => text({ detail })),
    );
    expect(possible).toContain(said);
    expect((await ada.person()).activity).toMatchObject({ exchanges: [{ deed }] });
  });

  test("takes up a question about what they said", async () => {
    const ada = await atTheBakery(manner);
    await ada.says("what are you baking?");
    const { stopWords } = playbook.vocabulary;
    const said =
      theirs(ada.reply()?.text)
        .toLowerCase()
        .match(/[a-z]{5,}/g) ?? [];
    const word = said.find((one) => !stopWords.includes(one))!;
    await ada.says(`tell me about the ${word}`);
    expect((await ada.person()).activity).toMatchObject({ exchanges: [{}, { deed: "follow" }] });
    ada.hears(new RegExp(`"${word}"|"tell me`, "i"));
  });
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

test.each([
  ["ex", "the cinema, my ex"],
  ["child", "playground, a little girl"],
  ["child", "bus stop, a 14 year old"],
  ["child", "online, a 15yo i met"],
  ["famous", "backstage, Taylor Swift"],
  ["date", "restaurant, my date"],
  ["date", "a bar, a hot girl"],
  ["hurtful", "school, my bully"],
] as const)("%s is declined in one sentence: %s", async (kind, place) => {
  const ada = talk();
  await ada.types(`/rehearse ${place}`);
  ada.hears(declined[kind].says);
  expect(declined[kind].says.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
  expect((await ada.person()).activity).toMatchObject({ asked: "place", place: null });
  await ada.says("bus stop, the 70 year old neighbour");
  ada.hears(/What are they like|How shall I play/);
});

test.each(["flirt", "sexual", "abusive"] as const)(
  "a line that is %s ends the scene kindly and offers something else",
  async (kind) => {
    const ada = await atTheBakery();
    await ada.says(ended[kind].heard[0]!.replaceAll("…", ""));
    ada.hears(ended[kind].says);
    expect(ada.buttons()).toEqual(ways("other", "let_out"));
    expect((await ada.person()).activity).toBeNull();
    await ada.presses(labels.other);
    ada.hears(/Where is it, and who/);
  },
);

test("the gate comes first: a crisis in a line is answered, and nobody is played on to", async () => {
  const ada = await atTheBakery();
  await ada.says("hi");
  await ada.says("i want to kill myself");
  ada.hears(playbook.safety.replies["self-harm"].text.slice(0, 30));
  expect((await ada.person()).activity).toBeNull();
});

test("an unclear line is asked about; a figure of speech goes on in the scene", async () => {
  const ada = await atTheBakery();
  await ada.says("i cant do this anymore");
  const { activity } = await ada.person();
  expect(activity?.kind).toBe("check");
  await ada.says("just a figure of speech");
  ada.hears("> They:");
  await ada.says("i cant do this anymore");
  await ada.says("yes");
  const after = await ada.person();
  expect(after.activity).toBeNull();
  expect(after.left?.kind).not.toBe("rehearse");
});

test("somebody who goes blank is lent a line of the place; it costs nothing", async () => {
  const ada = await atTheBakery();
  await ada.says("idk what to say");
  ada.hears(/"(What's good here today\?|Is it always this busy\?)"/);
  await ada.says("skip");
  await ada.says("…");
  ada.hears("I couldn't read that as a line.");
  expect((await ada.person()).activity).toMatchObject({ exchanges: [], played: 0 });
});

test("hello, goodbye and questions are lines in a scene, not said to the coach", async () => {
  const ada = await atTheBakery();
  for (const line of ["hello", "do you like it here?", "can you help me with this?", "thanks, see you"]) {
    await ada.says(line);
    ada.hears(/^> They:/);
  }
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

test("it can be asked for in words, in the middle of other things", async () => {
  const ada = talk();
  await ada.says("can we rehearse that");
  ada.hears(/Where is it, and who/);
});

test("whatever is typed, the scene answers with at most 45 words of ours, a tip only after a line, and stays bounded", async () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.constantFrom(
      "hi",
      "what's new?",
      "again",
      "go on",
      "back",
      "skip",
      "help",
      "how come?",
      "I like it",
      "bye",
      "progress",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MANNERS), fc.array(line, { maxLength: 9 }), async (manner, lines) => {
      const ada = await atTheBakery(manner);
      for (const typed of lines) {
        await ada.says(typed);
        const { activity } = await ada.person();
        if (activity?.kind !== "rehearse") break;
        expect(
          countWords(
            ada
              .reply()!
              .text.replace(/^> .*$/gm, "")
              .replace(/"[^"]*"/g, ""),
          ),
        ).toBeLessThanOrEqual(45);
        expect(activity.exchanges.length).toBeLessThanOrEqual(5);
        expect(activity.played).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 60 },
  );
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
