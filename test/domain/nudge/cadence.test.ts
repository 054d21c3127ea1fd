import { expect, test } from "vitest";
import { playbook } from "../../support/playbook.ts";
import { talk } from "../../support/talk.ts";

/** Somebody in London with a daily line at 08:30, set on Tuesday 24 November 2026 in the evening. */
async function withDaily(days = "") {
  const ada = talk();
  await ada.types(`/nudge set 08:30 Europe/London ${days}`.trim());
  return ada;
}

const daysOf = (came: { at: string }[]) => came.map(({ at }) => at.slice(5, 10));

test("every chosen day for two weeks, then three a week, then weekly, each change said once", async () => {
  const ada = await withDaily();
  const came: { at: string; text: string }[] = [];
  for (let day = 25; day < 25 + 45; day++) {
    const until = new Date(Date.UTC(2026, 10, day, 12)).toISOString();
    came.push(...(await ada.passes(until)));
    if (ada.buttons().includes("Not today")) await ada.presses("Not today");
  }
  expect(came.every(({ at }) => at.endsWith(" 08:30"))).toBe(true);
  expect(daysOf(came)).toEqual([
    ...[
      "11-25",
      "11-26",
      "11-27",
      "11-28",
      "11-29",
      "11-30",
      "12-01",
      "12-02",
      "12-03",
      "12-04",
      "12-05",
      "12-06",
      "12-07",
    ],
    ...["12-09", "12-11", "12-14", "12-16", "12-18", "12-21"],
    ...["12-28", "01-04"],
  ]);
  const said = came.filter(({ text }) => text.includes("From now on"));
  expect(daysOf(said)).toEqual(["12-09", "12-28"]);
  expect(said[0]?.text).toContain("three times a week, on Monday, Wednesday and Friday");
  expect(said[1]?.text).toContain("once a week, on Monday");
});

test("two ignored make it every other day, four weekly, after seven it says goodbye once and is silent", async () => {
  const ada = await withDaily();
  const came = await ada.passes("2027-03-01T12:00:00Z");
  expect(daysOf(came)).toEqual(["11-25", "11-26", "11-28", "11-30", "12-07", "12-14", "12-21", "12-28"]);
  expect(came[2]?.text).toContain("every second time");
  expect(came[4]?.text).toContain("once a week, on Monday");
  expect(came.at(-1)?.text).toContain("I'll be quiet now");
  expect((await ada.person()).due).toBeNull();
});

test("whoever comes back has it back as it was, and is told so", async () => {
  const ada = await withDaily();
  await ada.passes("2027-01-10T12:00:00Z");
  await ada.says("hi");
  const came = await ada.passes("2027-01-12T12:00:00Z");
  expect(daysOf(came)).toEqual(["01-11"]);
  expect(came[0]?.text).toContain("You're back");
});

test("a message counts as well as a press", async () => {
  const ada = await withDaily();
  const came: { at: string; text: string }[] = [];
  for (let day = 25; day < 31; day++) {
    came.push(...(await ada.passes(new Date(Date.UTC(2026, 10, day, 20)).toISOString())));
    await ada.says("thanks");
  }
  expect(came).toHaveLength(6);
});

test("only the chosen days, however they are written", async () => {
  const ada = await withDaily("mon wed-fri");
  const came = await ada.passes("2026-12-02T12:00:00Z");
  expect(daysOf(came)).toEqual(["11-25", "11-26", "11-30"]);
  await ada.types("/nudge show");
  ada.hears("Monday, Wednesday, Thursday and Friday at 08:30, your time. Next: Thursday 3 December.");
});

test("days typed where the place belongs are days", async () => {
  const ada = talk();
  await ada.types("/nudge set 08:30 Europe/London");
  await ada.types("/nudge set 9:15 weekends");
  ada.hears("Saturday and Sunday at 09:15, your time.");
});

test("no line comes twice in two weeks, whatever is pressed", async () => {
  const ada = await withDaily();
  const lines: string[] = [];
  for (let day = 25; day < 25 + 14; day++) {
    const came = await ada.passes(new Date(Date.UTC(2026, 10, day, 12)).toISOString());
    lines.push(...came.map(({ text }) => text.split("\n")[0]!));
    if (came.length > 0) await ada.presses("Not today");
    for (let said = 0; said < 40; said++) await ada.types("/nudge show");
  }
  expect(lines.length).toBeGreaterThan(12);
  expect(new Set(lines).size).toBe(lines.length);
});

test("a circle that needs nothing gets lines that keep it, and nothing that widens it, smaller too", async () => {
  const ada = talk({ now: "2026-11-24T12:00:00Z" });
  await ada.says("i only have my three cousins and none of them could help me get into nursing");
  await ada.presses("Nothing, I needed to say it");
  await ada.types("/nudge set 08:30 Europe/London");
  const upkeep = (playbook.talk["nudge-upkeep"] ?? []).map(({ text }) => text({}));
  const smaller = (playbook.talk["nudge-smaller-upkeep"] ?? []).map(({ text }) => text({}));
  const lines: string[] = [];
  for (let day = 25; day < 25 + 13; day++) {
    const came = await ada.passes(new Date(Date.UTC(2026, 10, day, 12)).toISOString());
    lines.push(...came.map(({ text }) => text.split("\n")[0]!));
    await ada.presses("Smaller");
    expect(smaller).toContain(ada.reply()?.text);
  }
  expect(lines).toHaveLength(13);
  expect(lines.filter((line) => !upkeep.includes(line))).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
});
