import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";
import { someCircle, tieOf, tiesOf } from "./some-circle.ts";

test("the first look at an empty circle asks for a nickname, and one is added with where from and how near", async () => {
  const ada = talk();
  await ada.types("/circle show");
  ada.hears("Nobody is in here yet.");
  await ada.says("maya, the old flat");
  ada.hears("maya, the old flat. Where do they belong just now?");
  await ada.presses("Drifted");
  ada.hears("Did it just go quiet, or did they hurt you?");
  await ada.presses("It just went quiet");
  ada.hears("Noted, maya.");
  expect(await tiesOf(ada)).toEqual([{ id: 1, name: "maya", ring: "drifted", from: "the old flat", mark: "open" }]);
});

test("what it computes is said plainly: places, one step out, who has gone quiet, and what it does not know", async () => {
  const ada = talk();
  await ada.types("/circle add Tom close work");
  await ada.types("/circle add Ida close the climbing gym");
  await ada.types("/circle add Zoë known Climbing Gym");
  await ada.types("/circle add Lu known school");
  await ada.types("/circle log Tom");
  await ada.types("/circle log Zoë");
  ada.at("2026-12-20T10:00:00Z");
  await ada.types("/circle show");
  ada.hears("4 people, from 3 different places. One step out: Zoë. Gone quiet: Tom, 3 weeks.");
  ada.hears("I don't know when you last spoke to 2 of them.");
  ada.at("2027-03-10T10:00:00Z");
  await ada.types("/circle show");
  ada.hears("Gone quiet: Tom, 15 weeks, Zoë, 15 weeks.");
  await ada.types("/circle log Zoë");
  await ada.types("/circle show");
  ada.hears("Gone quiet: Tom, 15 weeks.");
});

test("the whole of it is reachable in plain words", async () => {
  const ada = talk();
  await ada.says("add Maya, old flatmate");
  ada.hears("Maya, old flatmate. Where do they belong just now?");
  await ada.says("known");
  await ada.says("add Tom");
  await ada.says("close");
  ada.at("2026-11-26T10:00:00Z");
  await ada.says("wrote to Maya");
  ada.hears(/Maya.*today|today.*Maya/i);
  expect(await tieOf(ada, "Maya")).toMatchObject({ contact: "2026-11-26", ring: "known" });
  await ada.says("saw Tom yesterday.");
  ada.hears("yesterday");
  expect(await tieOf(ada, "Tom")).toMatchObject({ contact: "2026-11-25" });
  await ada.says("let Tom go");
  ada.hears("Tom is let go and won't come up.");
  expect(await tieOf(ada, "Tom")).toMatchObject({ mark: "gone" });
  await ada.says("never bring up Maya");
  await ada.presses("Bring them back");
  await ada.says("never suggest Maya again.");
  expect(await tieOf(ada, "Maya")).toMatchObject({ mark: "never" });
  await ada.says("they're enough for me");
  ada.hears("Sounds like a good circle. Nothing to fix.");
  expect((await ada.person()).circle.enough).toEqual({ day: "2026-11-26" });
});

test("plain words about somebody who is not in the circle are a message like any other", async () => {
  const ada = talk();
  await ada.says("let Tom go");
  expect((await ada.person()).activity?.kind).toBe("knock");
  expect(await tiesOf(ada)).toEqual([]);
});

test("whoever they were in touch with, and who is not in the circle yet, can be added by that", async () => {
  const ada = talk();
  await ada.types("/circle log Omar");
  ada.hears("Omar isn't in here yet. Where do they belong just now?");
  await ada.presses("Drifted");
  expect(await tieOf(ada, "Omar")).toMatchObject({ ring: "known", contact: "2026-11-24", revived: "2026-11-24" });
});

test("let go can be taken back, or the name forgotten; a late press changes nothing", async () => {
  const ada = await someCircle();
  await ada.types("/circle let-go ben");
  await ada.presses("Bring them back");
  expect(await tieOf(ada, "Ben")).toMatchObject({ mark: "unsaid" });
  await ada.types("/circle let-go Ben");
  await ada.presses("Forget the name");
  expect(await tieOf(ada, "Ben")).toBeUndefined();
  await ada.types("/circle back 4");
  ada.hears("Forgotten.");
  expect(await tieOf(ada, "Ben")).toBeUndefined();
});

test("whoever is back in is not forgotten by a button from before that", async () => {
  const ada = await someCircle();
  await ada.types("/circle never ben");
  const forget = ada.reply()?.choices?.find(({ label }) => label === "Forget the name")?.send ?? "";
  await ada.presses("Bring them back");
  await ada.types(forget);
  ada.hears("Ben is back in.");
  expect(await tieOf(ada, "Ben")).toMatchObject({ mark: "unsaid" });
});

test("the same name twice is the same person, whatever its case and accents", async () => {
  const ada = talk();
  await ada.types("/circle add Zoë close");
  for (const name of ["zoe", "ZOË", "“Zoë”", " Zoe. "]) {
    await ada.types(`/circle add ${name}`);
    ada.hears("Zoë is in here already. Once is enough.");
  }
  expect(await tiesOf(ada)).toHaveLength(1);
});

test.each([
  ["<@174829301928374650>", "That looks like an account"],
  ["<@!174829301928374650>", "That looks like an account"],
  ["@everyone", "That looks like an account"],
  ["@maya", "That looks like an account"],
  ["174829301928374650", "That looks like an account"],
  ["maya#1234", "That looks like an account"],
  ["https://example.org/maya", "That looks like an account"],
  ["discord.gg/abc", "That looks like an account"],
  ["maya@example.org", "That looks like an account"],
  ["/privacy delete yes", "That looks like an account"],
  ["<#123>", "That looks like an account"],
  ["a".repeat(61), "That's too long for me to keep."],
  ["...", "I can't see a name in that."],
  ["\u202e\u200b", "I can't see a name in that."],
])("the name %j is not kept, and a nickname is asked for", async (name, said) => {
  const ada = talk();
  await ada.types("/circle add");
  await ada.says(name);
  ada.hears(said);
  expect(await tiesOf(ada)).toEqual([]);
  expect(JSON.stringify((await ada.person()).circle)).not.toContain(name);
  await ada.says("M");
  ada.hears("Where do they belong just now?");
});

test.each([
  ["🦊", "🦊"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
  ["*Kim*_", "\\*Kim\\*\\_"],
  ["مريم", "\u2068مريم\u2069"],
  ["דנה\u202e", "\u2068דנה\u2069"],
  ["n".repeat(60), "n".repeat(60)],
])("the name %j is kept as it is, and shown so that it changes nothing around it", async (name, shown) => {
  const ada = talk();
  await ada.types("/circle add");
  await ada.says(name);
  await ada.presses("Close");
  expect(ada.reply()?.text).toBe(`Noted, ${shown}.`);
  await ada.types("/circle whom log");
  expect(ada.buttons().every((label) => [...label].length <= 34)).toBe(true);
});

test("fifty are enough; whoever is let go makes room", async () => {
  const ada = talk();
  for (let count = 1; count <= 50; count++) await ada.types(`/circle add p${count} close place${count}`);
  await ada.types("/circle add Last close");
  ada.hears("There are 50 people in here, and that's enough for one circle.");
  expect(await tiesOf(ada)).toHaveLength(50);
  await ada.presses("Take somebody out");
  await ada.says("p7");
  await ada.types("/circle add Last close");
  const ties = await tiesOf(ada);
  expect(ties).toHaveLength(50);
  expect(ties.map(({ name }) => name)).not.toContain("p7");
  expect(ties.at(-1)).toMatchObject({ id: 51, name: "Last" });
  await ada.types("/circle show");
  expect(ada.reply()?.text.length).toBeLessThan(2000);
});

test("a name that says something else is answered by the gate, and nobody is added", async () => {
  const ada = talk();
  await ada.types("/circle add i want to kill myself");
  ada.hears("findahelpline.com");
  expect(await tiesOf(ada)).toEqual([]);
});

test("something long on their mind is no name", async () => {
  const ada = talk();
  await ada.types("/circle add");
  await ada.says("im dreading the flat party on thursday, 20 people i dont know, everyone staring at me");
  expect((await ada.person()).activity).toMatchObject({ kind: "walk", mistake: "fear-of-strangers" });
  expect(await tiesOf(ada)).toEqual([]);
});

test("a question that was open comes again when the circle is done with", async () => {
  const ada = talk();
  await ada.says("im dreading the flat party, 20 people i dont know, everyone staring at me");
  await ada.presses("I'll stand there alone");
  await ada.types("/circle add Tom");
  await ada.presses("Close");
  ada.hears("Noted, Tom.");
  ada.hears("How loud is it right now, 0 to 10?");
  await ada.says("8");
  expect(await ada.answers()).toMatchObject({ intensity: 8 });
});

test("somebody who was not in the circle when asked whom they were in touch with can be added there", async () => {
  const ada = await someCircle();
  await ada.types("/circle whom log");
  await ada.says("Priya, the allotment");
  ada.hears("Priya");
  await ada.presses("Known, not close");
  expect(await tieOf(ada, "Priya")).toMatchObject({ ring: "known", contact: "2026-11-24" });
});

test("the daily line, where a question about the circle is open, offers to go on with it", async () => {
  const ada = await someCircle({ now: "2026-11-24T08:00:00Z" });
  await ada.types("/nudge set 09:00 Europe/London");
  await ada.types("/circle write");
  await ada.passes("2026-11-24T12:30:00Z");
  await ada.presses("Go on");
  ada.hears("Is there something you'd like that your people can't give?");
});

test("the button of another question about the circle is answered kindly", async () => {
  const ada = await someCircle();
  await ada.types("/circle write");
  const old = ada.reply()!.choices![0]!.send;
  await ada.presses("Nothing, really");
  await ada.types(old);
  ada.hears("Is there one you could ring at three in the night?");
  expect((await ada.person()).circle.enough).toBeNull();
});

test.each([
  ["Dave, Kev and Stu", ["Dave", "Kev", "Stu"]],
  ["Dave, Kev & Stu", ["Dave", "Kev", "Stu"]],
  ["Sam, climbing and chess", ["Sam"]],
  ["Maya, London, Leeds", ["Maya"]],
  ["Maya, old flatmate", ["Maya"]],
  ["Tom, drifted, school", ["Tom"]],
  ["Mum, Jess, Omar from work", ["Mum", "Jess", "Omar"]],
  ["just my wife to be honest", ["my wife"]],
])('who is named in "%s"', async (text, names) => {
  const ada = talk();
  await ada.types("/circle show");
  await ada.says(text);
  if (ada.buttons().includes("Close")) await ada.presses("Close");
  expect((await ada.person()).circle.ties.map(({ name }) => name)).toEqual(names);
});

test.each(["0 people.", "0", "zero friends"])("no people are no name: %s", async (text) => {
  const ada = talk();
  await ada.types("/circle show");
  await ada.says(text);
  ada.hears("Nobody is added.");
});

test("somebody who is in the circle is not what is missing in it", async () => {
  const ada = talk();
  await ada.types("/circle add Maya, old flatmate");
  await ada.presses("Close");
  await ada.types("/circle write");
  await ada.says("Maya");
  ada.hears("Maya is one of your people already.");
  ada.hears("Is there something you'd like that your people can't give?");
  expect((await ada.person()).circle.facts).toBeNull();
  await ada.says("someone to climb with");
  expect((await ada.person()).circle.facts).toMatchObject({ missing: true });
});

test.each([
  ["/circle add Omar", "Where do they belong just now?"],
  ["/circle add", "A nickname or initials will do"],
])("where nothing is answered three times it is left: %s", async (command, question) => {
  const ada = talk();
  await ada.types(command);
  for (const said of ["ok", "ok"]) {
    await ada.says(said);
    ada.hears(question);
  }
  await ada.says("ok");
  ada.hears("Nobody is added.");
  expect(await ada.person()).toMatchObject({ activity: null, circle: { ties: [] } });
});
