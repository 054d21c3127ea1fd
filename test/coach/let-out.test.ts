import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const FIRST = "i walked in and they all stopped talking at the party";
const MORE = ["then i stood by the door", "nobody said hi", "i pretended to text", "i left after ten minutes"];

test("somebody who wants to get it out is met with one short line each, five times, none of them twice, and then asked what is heaviest", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("can i just vent");
  eve.hears(/^Go on\. It needn't have a shape/);
  const met: string[] = [];
  for (const text of [FIRST, ...MORE.slice(0, 3)]) {
    await eve.says(text);
    met.push(eve.reply()?.text ?? "");
    expect(eve.buttons()).toEqual(["Something practical", "Enough for now"]);
    expect(eve.reply()?.text).not.toContain("?");
  }
  expect(new Set(met).size).toBe(4);
  await eve.says(MORE[3]!);
  eve.hears(/Which of these is heaviest\?/);
  expect(eve.buttons()).toEqual([
    "i walked in and they all stopped…",
    "then i stood by the door",
    "nobody said hi",
    "i pretended to text",
    "i left after ten minutes",
    "Enough for now",
  ]);
  await eve.presses("nobody said hi");
  eve.hears(/"nobody said hi\."/);
  expect(await eve.answers()).toMatchObject({ thought: "nobody said hi", situation: [FIRST, ...MORE].join("\n") });
});

test("the heaviest may be typed, in part or in other words, and enough is enough at any time", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("just listen");
  await eve.says(FIRST);
  await eve.says(MORE[0]!);
  await eve.says("that's all of it");
  eve.hears("Which of these is heaviest?");
  await eve.says("the door one");
  expect(await eve.answers()).toMatchObject({ thought: MORE[0] });

  const ada = talk({ personId: "ada" });
  await ada.says("no advice please");
  await ada.says(FIRST);
  await ada.presses("Enough for now");
  ada.hears("Then it's said, and it can stay here. You owe nobody a next step.");
  expect((await ada.person()).activity).toBeNull();
});

test("what is heavy is named, and the door stays open: something practical, or just say it", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("my husband died in march and all our friends were couples, i only have my sister now");
  eve.hears(
    /^You've lost someone, and that comes before everything else here\.\nWould something practical help just now/,
  );
  expect(eve.buttons()).toEqual(["Something practical", "Let me say it", "Enough for now"]);
  await eve.presses("Let me say it");
  eve.hears("Go on.");
  await eve.says("the couples stopped asking");
  await eve.says("stop");
  expect((await eve.person()).activity).toBeNull();
});

test("something practical after the door goes on as if it had just been written, and is not asked again", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("my husband died in march and all our friends were couples, i only have my sister now");
  await eve.presses("Something practical");
  expect((await eve.person()).activity?.kind).toMatch(/walk|knock/);
  expect(eve.reply()?.text).not.toContain("Would something practical help");
});

test("a story typed at the door is heard, not asked about again", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("since i got ill i only see my mum, everybody else got bored of waiting for me");
  eve.hears("Being ill shrinks the week");
  await eve.says("they used to come on sundays and now its a thumbs up on my birthday");
  expect(eve.buttons()).toEqual(["Something practical", "Enough for now"]);
  expect((await eve.person()).activity).toMatchObject({ kind: "talk", exchanges: [{}, {}] });
});

test("getting it out in the middle of a walk keeps what the walk had", async () => {
  const eve = talk({ personId: "eve" });
  await eve.says("im dreading the flat party, 20 people i dont know, everyone staring at me");
  await eve.presses("I'll stand there alone");
  await eve.says("i just want to talk");
  eve.hears("Go on.");
  expect((await eve.person()).progress.walks).toMatchObject([{ thought: "I'll stand there alone" }]);
});

test("what was done to somebody is never rated: it goes to what would help, and each help ends on its own", async () => {
  const STORY = "they called me a slur at the last meetup and im scared to go to the next one, everyone will stare";
  for (const [help, ending] of [
    ["Words for next time", "> I'm not talking about that."],
    ["Not going, without the guilt", "Then stay away, and call it choosing."],
    ["Nothing, I needed to say it", "Then that's said, and it counts."],
  ] as const) {
    const eve = talk({ personId: help.slice(0, 5) });
    await eve.says(STORY);
    eve.hears(/^That happened, and it was theirs to answer for, not yours\./);
    await eve.presses("Something practical");
    eve.hears(/^I won't ask you to think that smaller\. What would help most just now\?/);
    await eve.presses(help);
    eve.hears(ending);
    expect(eve.buttons()).toEqual([]);
    expect((await eve.person()).activity).toBeNull();
  }
  const eve = talk({ personId: "eve" });
  await eve.says(STORY);
  await eve.presses("Something practical");
  await eve.presses("A kinder room to try");
  await eve.presses("No");
  eve.hears("Pick a size.");
});

test("who had one thing to say, and says that that was all, is left with it said", async () => {
  const ada = talk();
  await ada.says("can i just say it");
  await ada.says("my sister got engaged and i cant stand all the people at these things");
  await ada.says("thats all");
  ada.hears(/Then it's said/);
  expect((await ada.person()).activity).toBeNull();
});
