import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

async function withDaily() {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.types("/nudge set 08:30 Europe/London");
  return ada;
}

test.each(["good night", "bye", "later", "im done", "done", "too much", "gtg"])(
  "'%s' where nothing is open ends nothing that was promised",
  async (goodbye) => {
    const ada = await withDaily();
    await ada.says(goodbye);
    ada.hears(/Then we stop here/);
    expect(await ada.passes("2026-11-25T12:00:00Z")).toMatchObject([{ at: "2026-11-25 08:30" }]);
  },
);

test("'stop' ends the daily line", async () => {
  const ada = await withDaily();
  await ada.says("stop");
  ada.hears(/I'll only speak when you do/);
  expect(await ada.passes("2026-11-27T12:00:00Z")).toEqual([]);
});

test.each(["leave me alone", "let me be", "go away", "stop texting me", "don't write to me again", "this is spam"])(
  "'%s' is no worry: nothing comes any more, whatever is open",
  async (text) => {
    const ada = await withDaily();
    await ada.says("i freeze when someone says hi");
    expect(await ada.passes("2026-11-25T12:00:00Z")).toHaveLength(1);
    await ada.says(text);
    ada.hears(/I'll only speak when you do/);
    expect(await ada.passes("2026-12-02T12:00:00Z")).toEqual([]);
  },
);

test("the words of the buttons under a daily line are those buttons, whatever is open below it", async () => {
  const ada = await withDaily();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  const open = (await ada.person()).activity;
  const typed = async (word: string, day: string) => {
    expect(await ada.passes(`${day}T12:00:00Z`)).toHaveLength(1);
    await ada.says(word);
  };
  await typed("smaller", "2026-11-25");
  ada.hears(/Then only this/);
  await typed("Not today", "2026-11-26");
  ada.hears(/Not today|It'll keep|a day off/);
  await typed("done", "2026-11-27");
  expect((await ada.person()).progress.daysPractised).toEqual(["2026-11-27"]);
  expect((await ada.person()).activity).toEqual(open);
  await typed("stop", "2026-11-28");
  ada.hears(/I'll only speak when you do/);
});

test.each(["stop", "ok stop", "stop please", "can we stop"])(
  "'%s' right below the daily line, or below when it comes, ends that and not the walk that is open",
  async (text) => {
    const begun = async () => {
      const ada = await withDaily();
      await ada.says("i only have my three cousins and none of them could help me get into nursing");
      return ada;
    };
    const ways = ["/nudge show", "/nudge set 09:00", "/nudge set 09:00 Europe/London weekdays", "passes"];
    for (const way of ways) {
      const ada = await begun();
      const open = (await ada.person()).activity;
      if (way === "passes") expect(await ada.passes("2026-11-26T12:00:00Z")).toHaveLength(2);
      else await ada.types(way);
      await ada.says(text);
      ada.hears(/I'll only speak when you do/);
      expect(await ada.person(), way).toMatchObject({ nudge: null, activity: open });
    }
    const further = await begun();
    await further.types("/nudge show");
    await further.says("company");
    await further.says(text);
    further.hears(/Then we stop here/);
    expect(await further.person()).toMatchObject({ activity: null, nudge: { at: "08:30" } });
  },
);

test("so are those under a line that tells of an open walk: 'close it' closes that, and the daily line goes on", async () => {
  const ada = await withDaily();
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  expect(await ada.passes("2026-11-25T12:00:00Z")).toHaveLength(1);
  await ada.says("go on");
  ada.hears(/What's missing most just now\?/);
  const bea = await withDaily();
  await bea.says("i only have my three cousins and none of them could help me get into nursing");
  expect(await bea.passes("2026-11-25T12:00:00Z")).toHaveLength(1);
  await bea.says("close it");
  bea.hears(/Then we stop here/);
  expect(await bea.person()).toMatchObject({ activity: null, nudge: { at: "08:30" } });
});

async function setOut() {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  await ada.presses("Yes");
  await ada.presses(ada.buttons()[1]!);
  await ada.says("when i am there i do it");
  await ada.says("2");
  await ada.presses("No, I'll come to you");
  return ada;
}

test("'done' to 'how was it?' says that they did it", async () => {
  const ada = await setOut();
  await ada.types("/log");
  await ada.says("done");
  ada.hears(/Your guess was 2 of 5/);
  expect((await ada.person()).progress.tries[0]).toMatchObject({ became: "done" });
});

test("'done' with a small thing still open is about that", async () => {
  const ada = await setOut();
  await ada.says("done");
  ada.hears(/how was it\?/);
});
