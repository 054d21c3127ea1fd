import { expect, test } from "vitest";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";
import { someCircle } from "./some-circle.ts";

test("at an empty circle it may also be enough, pressed or typed, and a walk that was open goes on", async () => {
  for (const enough of ["presses", "says"] as const) {
    const ada = talk();
    await ada.says("I dread the party on Saturday, everyone looks at me");
    const { activity } = await ada.person();
    await ada.types("/circle");
    await ada[enough]("They're enough for me");
    ada.hears("Nothing to fix.");
    expect((await ada.person()).activity).toEqual(activity);
  }
});

test("a need that is said where it was enough lifts that", async () => {
  const ada = await someCircle();
  await ada.says("they're enough for me");
  await ada.types("/circle write");
  await ada.says("i'd like somebody who knows about pensions");
  ada.hears("easy first");
  expect((await ada.person()).circle).toMatchObject({ enough: null, facts: { missing: true } });
});

test("where nothing is missing it stops, says so, and from then on offers upkeep only, until a need is raised", async () => {
  const ada = await someCircle({ now: "2026-11-24T08:00:00Z" });
  await ada.types("/circle write");
  ada.hears("Is there something you'd like that your people can't give?");
  await ada.presses("Nothing, really");
  await ada.presses("Yes");
  await ada.presses("No, they stay");
  ada.hears("Sounds like a good circle. Nothing to fix.");
  expect((await ada.person()).circle).toMatchObject({
    enough: { day: "2026-11-24" },
    facts: { day: "2026-11-24", missing: false },
  });
  await ada.types("/circle write");
  ada.hears("You said it's enough, and I took you at your word.");
  await ada.presses("No, it's enough");
  ada.hears("Nothing to fix.");
  await ada.types("/nudge set 09:00 Europe/London");
  const came = await ada.passes("2026-12-24T12:00:00Z");
  const upkeep = ["nudge-upkeep", "nudge-comeback"].flatMap((key) => playbook.talk[key]!.map(({ text }) => text({})));
  expect(came.length).toBeGreaterThan(5);
  for (const { text } of came)
    expect(
      upkeep.some((line) => text.includes(line)),
      text,
    ).toBe(true);
  await ada.says("my friends are lovely but nobody in my circle can help me change career");
  expect((await ada.person()).circle.enough).toBeNull();
});

test.each([
  [["Nothing, really", "No"], /easy first/],
  [["Yes, there is"], /easy first/],
  [["Nothing, really", "Yes", "Yes, they do", "Yes, it's short"], /Nothing to fix/],
  [["Nothing, really", "Yes", "Yes, they do", "No, there's some left", "It's enough as it is"], /Nothing to fix/],
  [["Nothing, really", "Yes", "Yes, they do", "No, there's some left", "One light tie more"], /easy first/],
  [["Nothing, really", "Rather not say", "Rather not say"], /Nothing to fix/],
])("the four facts %j decide, and are asked once", async (presses, leads) => {
  const ada = await someCircle();
  await ada.types("/circle write");
  for (const label of presses) await ada.presses(label);
  ada.hears(leads);
  await ada.types("/circle write");
  expect(ada.reply()?.text).not.toMatch(/that your people can't give\?.*tap/);
});

test("what a walk found out about the circle is not asked again", async () => {
  const paul = talk({ personId: "paul" });
  await paul.says(
    "made redundant in september. my four mates are everything to me and not one of them knows of any work",
  );
  await paul.presses("Someone who knows of work");
  await paul.says("D");
  await paul.says("runs a site");
  await paul.presses("Yes, that's me");
  await paul.presses("Enough for now");
  expect((await paul.person()).circle.facts).toMatchObject({ missing: true });
  await paul.types("/circle write");
  paul.hears("Nobody in here has drifted, as far as I know.");
});

test("a walk that ends with nothing to fix is enough as well", async () => {
  const paul = talk({ personId: "paul" });
  await paul.says(
    "made redundant in september. my four mates are everything to me and not one of them knows of any work",
  );
  await paul.presses("Nothing, I needed to say it");
  expect((await paul.person()).circle.enough).not.toBeNull();
  await paul.types("/circle add D close");
  await paul.types("/try");
  paul.hears("D, perhaps.");
});

test("who says at once that their people are enough is told so, and asked nothing", async () => {
  const ada = talk();
  await ada.says("I've got my four people and honestly they're enough for me");
  ada.hears("Sounds like a good circle. Nothing to fix.");
  expect(await ada.person()).toMatchObject({ activity: null, circle: { enough: { day: "2026-11-24" } } });
});

test("enough ends the talk about a circle that is too small, and nothing wider is asked below it", async () => {
  for (const leave of ["/circle enough", "they're enough for me"]) {
    const ada = talk();
    await ada.says("ive got my 4 people and thats it. everyone else is noise");
    await ada.types("/try small-circle");
    if (leave.startsWith("/")) await ada.types(leave);
    else await ada.says(leave);
    expect(ada.reply()?.text).toBe("Sounds like a good circle. Nothing to fix.");
    expect(await ada.person()).toMatchObject({ activity: null, left: null });
  }
});

test("whose people are enough is offered a kind line to one of them when they ask for a small thing", async () => {
  const ada = talk();
  await ada.says("my four are enough for me");
  await ada.types("/circle add Maya close");
  await ada.types("/try");
  ada.hears(/^Maya, perhaps\./);
});
