import { expect, test } from "vitest";
import { plansToStay } from "../../support/plans-to-stay.ts";
import { talk } from "../../support/talk.ts";

async function inLondon(line = "/nudge set 08:30 Europe/London", now = "2026-11-24T12:00:00Z") {
  const ada = talk({ now });
  await ada.types(line);
  return ada;
}

/** The worry about the party on Friday 27 November at seven in the evening, with "yes, ask me". */
async function withAParty(ada: ReturnType<typeof talk>) {
  await plansToStay(ada, "im dreading the flat party, 20 people i dont know, everyone staring at me. friday at 19.00");
  await ada.presses("Yes, Saturday morning");
}

test("a time the person chose holds in the night too", async () => {
  const ada = await inLondon("/nudge set 03:10 Europe/London");
  expect((await ada.passes("2026-11-25T12:00:00Z")).map(({ at }) => at)).toEqual(["2026-11-25 03:10"]);
});

test("never two within twelve hours, whatever is changed", async () => {
  const ada = await inLondon();
  expect(await ada.passes("2026-11-25T08:35:00Z")).toHaveLength(1);
  await ada.types("/nudge set 09:30 Europe/London");
  await ada.types("/nudge off");
  await ada.types("/nudge set 12:00 Europe/London");
  expect(await ada.passes("2026-11-25T23:00:00Z")).toEqual([]);
  expect((await ada.passes("2026-11-26T23:00:00Z")).map(({ at }) => at)).toEqual(["2026-11-26 12:00"]);
});

test("a journey east or west gives neither two on one day nor a gap", async () => {
  const ada = await inLondon();
  expect(await ada.passes("2026-11-25T09:30:00Z")).toHaveLength(1);
  await ada.types("/zone Pacific/Auckland");
  expect((await ada.passes("2026-11-26T21:00:00Z")).map(({ at }) => at)).toEqual(["2026-11-27 08:30"]);
  await ada.types("/zone America/Los_Angeles");
  expect((await ada.passes("2026-11-28T21:00:00Z")).map(({ at }) => at)).toEqual([
    "2026-11-27 08:30",
    "2026-11-28 08:30",
  ]);
});

test("who is talking is not interrupted: it waits half an hour after their last message", async () => {
  const ada = await inLondon();
  ada.at("2026-11-25T08:20:00Z");
  await ada.says("thanks");
  expect((await ada.passes("2026-11-25T12:00:00Z")).map(({ at }) => at)).toEqual(["2026-11-25 08:50"]);
  ada.hears(/^(?!.*I was away)/s);
});

test("late is said when it is late, and after six hours it is left to the next", async () => {
  const ada = await inLondon();
  ada.at("2026-11-25T10:00:00Z");
  await ada.nudge();
  ada.hears("This was meant for 08:30. I was away.");
  const bo = await inLondon();
  bo.at("2026-11-25T14:31:00Z");
  await bo.nudge();
  bo.hearsNothing();
  expect((await bo.person()).due).toBe("2026-11-26T08:30:00.000Z");
});

test("nothing comes on a day something was done already", async () => {
  const ada = await inLondon();
  ada.at("2026-11-25T07:00:00Z");
  await ada.types("/nudge done");
  expect(await ada.passes("2026-11-25T20:00:00Z")).toEqual([]);
  expect(await ada.passes("2026-11-26T20:00:00Z")).toHaveLength(1);
});

test("nothing comes for three days after a reply of the gate", async () => {
  const ada = await inLondon();
  await ada.says("i want to kill myself tonight");
  expect((await ada.passes("2026-11-29T12:00:00Z")).map(({ at }) => at)).toEqual([
    "2026-11-28 08:30",
    "2026-11-29 08:30",
  ]);
});

test("with something open it only offers to go on, to leave it for today, or to close it", async () => {
  const ada = await inLondon();
  await ada.says("im dreading the flat party, 20 people i dont know, everyone staring at me");
  await ada.passes("2026-11-25T12:00:00Z");
  expect(ada.buttons()).toEqual(["Go on", "Not today", "Close it"]);
  await ada.presses("Close it");
  expect((await ada.person()).activity).toBeNull();
});

test("a pause is a pause, of a week or as long as they say, and then it goes on", async () => {
  const ada = await inLondon();
  await ada.passes("2026-11-25T12:00:00Z");
  await ada.presses("Pause a week");
  ada.hears("Quiet until Wednesday 2 December.");
  expect((await ada.passes("2026-12-03T12:00:00Z")).map(({ at }) => at)).toEqual([
    "2026-12-02 08:30",
    "2026-12-03 08:30",
  ]);
  await ada.types("/nudge pause 0");
  ada.hears("From one day to 60");
  await ada.types("/nudge pause 3");
  expect(await ada.passes("2026-12-06T08:00:00Z")).toEqual([]);
});

test("there is nothing to pause where nothing comes", async () => {
  const ada = talk();
  await ada.types("/nudge pause");
  ada.hears("nothing to pause");
});

test("the daily line makes room for what was promised: their sentence on the day, how it was the day after", async () => {
  const ada = await inLondon();
  await withAParty(ada);
  const came = await ada.passes("2026-11-29T12:00:00Z");
  expect(came.map(({ at }) => at)).toEqual([
    "2026-11-25 08:30",
    "2026-11-26 08:30",
    "2026-11-27 17:00",
    "2026-11-28 09:00",
    "2026-11-29 08:30",
  ]);
  expect(came[2]?.text).toContain("when i am at the door i go in");
  expect(came[3]?.text).toContain("how was it?");
});

test("a thing without a reminder still gives its sentence on its day, and the question on the next", async () => {
  const ada = await inLondon();
  await withAParty(ada);
  const person = await ada.person();
  await ada.store.save({ ...person, reminders: [] });
  const came = await ada.passes("2026-11-26T12:00:00Z");
  await ada.presses("Not today");
  came.push(...(await ada.passes("2026-11-28T12:00:00Z")));
  expect(came.at(-2)).toMatchObject({
    at: "2026-11-27 08:30",
    text: expect.stringContaining("when i am at the door i go in"),
  });
  expect(came.at(-1)).toMatchObject({ at: "2026-11-28 08:30", text: expect.stringContaining("how was it?") });
});

test("a sentence that is six hours late is over; how it was is asked at the next such time", async () => {
  const ada = await inLondon("/nudge off");
  await withAParty(ada);
  await ada.says("12:05 pm");
  ada.at("2026-11-27T23:30:00Z");
  await ada.nudge();
  ada.hearsNothing();
  ada.at("2026-11-28T20:00:00Z");
  await ada.nudge();
  ada.hearsNothing();
  expect((await ada.person()).due).toBe("2026-11-29T09:00:00.000Z");
});

test("done asks about what was planned, and otherwise notes the day; smaller gives something smaller; stop ends it", async () => {
  const ada = await inLondon();
  await ada.passes("2026-11-25T12:00:00Z");
  await ada.presses("Done");
  expect((await ada.person()).progress.daysPractised).toEqual(["2026-11-25"]);
  await ada.passes("2026-11-26T12:00:00Z");
  await ada.presses("Smaller");
  ada.hears(/^Then only this: .+\.$/m);
  await ada.passes("2026-11-27T12:00:00Z");
  await ada.presses("Stop");
  expect(await ada.person()).toMatchObject({ nudge: null, due: null });
});

test.each(["25:61", "soon", "-3", "99"])("%s is no time of day, and nothing is set", async (at) => {
  const ada = talk();
  await ada.types(`/nudge set ${at}`);
  ada.hears("I couldn't read that as a time of day.");
  expect((await ada.person()).nudge).toBeNull();
});

test("a clock that was far ahead for a while takes no daily message from whoever writes after it is right again", async () => {
  const ada = await inLondon();
  ada.at("2028-01-05T08:40:00Z");
  await ada.nudge();
  ada.at("2026-11-25T12:00:00Z");
  await ada.says("hello");
  expect((await ada.passes("2026-11-26T12:00:00Z")).map(({ at }) => at)).toEqual(["2026-11-26 08:30"]);
});
