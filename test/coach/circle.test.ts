import { expect, test } from "vitest";
import type { Tie } from "../../src/domain/circle/circle.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

type Talk = ReturnType<typeof talk>;

const tiesOf = async (ada: Talk): Promise<Tie[]> => (await ada.person()).circle.ties;
const tieOf = async (ada: Talk, name: string) => (await tiesOf(ada)).find((tie) => tie.name === name);

/** A circle with three drifted ones who went quiet, one close and one known. */
async function someCircle(more: Parameters<typeof talk>[0] = {}) {
  const ada = talk(more);
  await ada.types("/circle add Tom close work");
  await ada.types("/circle add Zoë known the choir");
  await ada.types("/circle add");
  await ada.says("Maya, the old flat; Ben, school; Kim, school");
  await ada.presses("Drifted");
  await ada.presses("It just went quiet");
  return ada;
}

test("the first look at an empty circle asks for a nickname, and one is added with where from and how near", async () => {
  const ada = talk();
  await ada.types("/circle show");
  ada.hears("Nobody is in here yet.");
  await ada.says("maya, the old flat");
  ada.hears("maya, from the old flat. Where do they belong just now?");
  await ada.presses("Drifted");
  ada.hears("Did it just go quiet, or did they hurt you?");
  await ada.presses("It just went quiet");
  ada.hears("Noted, maya.");
  expect(await tiesOf(ada)).toEqual([{ id: 1, name: "maya", ring: "drifted", from: "the old flat", mark: "open" }]);
});

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
  ada.hears("Maya, from old flatmate. Where do they belong just now?");
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
  await ada.says("im dreading the flat party on thursday, 20 people i dont know, everyone will stare at me");
  expect((await ada.person()).activity).toMatchObject({ kind: "walk", mistake: "fear-of-strangers" });
  expect(await tiesOf(ada)).toEqual([]);
});

test("a question that was open comes again when the circle is done with", async () => {
  const ada = talk();
  await ada.says("im dreading the flat party, 20 people i dont know, everyone will stare at me");
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

test("a need that is said where it was enough lifts that", async () => {
  const ada = await someCircle();
  await ada.says("they're enough for me");
  await ada.types("/circle write");
  await ada.says("i'd like somebody who knows about pensions");
  ada.hears("easy first");
  expect((await ada.person()).circle).toMatchObject({ enough: null, facts: { missing: true } });
});

test("the daily line, where a question about the circle is open, offers to go on with it", async () => {
  const ada = await someCircle({ now: "2026-11-24T08:00:00Z" });
  await ada.types("/nudge set 09:00 Europe/London");
  await ada.types("/circle write");
  await ada.passes("2026-11-25T09:30:00Z");
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

test("whoever hurt them is never brought up, and who is not said to be safe is not either", async () => {
  const ada = talk();
  await ada.types("/circle add Rex drifted");
  await ada.presses("They hurt me");
  ada.hears("Rex never comes up here, and you owe them no lines.");
  await ada.types("/circle add");
  await ada.says("Ben; Kim");
  await ada.presses("Drifted");
  await ada.presses("They hurt me");
  ada.hears("I'm sorry. Which of them?");
  await ada.presses("Kim");
  await ada.types("/circle add Sal drifted");
  await ada.presses("Rather not say");
  expect((await tiesOf(ada)).map(({ name, mark }) => `${name} ${mark}`)).toEqual([
    "Rex hurt",
    "Ben open",
    "Kim hurt",
    "Sal unsaid",
  ]);
  await ada.types("/circle show");
  expect(ada.reply()?.text).not.toMatch(/Rex|Kim/);
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Only Ben is in the draw");
  await ada.types("/circle never Rex");
  expect(await tieOf(ada, "Rex")).toMatchObject({ mark: "hurt" });
});

test("after danger from somebody near nobody is suggested, and later only whom they name as safe", async () => {
  const ada = await someCircle();
  await ada.says("my boyfriend hits me");
  await ada.types("/circle write");
  ada.hears("Not this week.");
  ada.at("2026-11-30T10:00:00Z");
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Who of these ended well?");
  await ada.presses("Maya");
  ada.hears("Only Maya is in the draw");
  expect((await tiesOf(ada)).filter(({ mark }) => mark === "open").map(({ name }) => name)).toEqual(["Maya"]);
});

test("a reconnection over days: somebody easy first, a draw, two lines, a try, and an old contact is back", async () => {
  const ada = await someCircle({ now: "2026-11-24T18:00:00Z" });
  await ada.types("/circle write");
  await ada.says("somebody who knows the museum world");
  ada.hears("Somebody easy first, Tom perhaps.");
  await ada.presses("I've sent it");
  expect(await tieOf(ada, "Tom")).toMatchObject({ contact: "2026-11-24" });
  ada.hears(/Drawn: (Ben|Kim|Zoë), from /);
  const shown = ada.reply()?.text ?? "";
  expect(shown).not.toMatch(/Drawn: Maya/);
  expect(shown.match(/^> /gm)).toHaveLength(2);
  while (!ada.reply()?.text.includes("Drawn: Ben")) await ada.presses("Somebody else");
  const before = ada.reply()?.text;
  await ada.presses("Other lines");
  ada.hears("Drawn: Ben, from school.");
  expect(ada.reply()?.text).not.toBe(before);
  await ada.says("hello ben, you came to mind on the bus\nhope the cello is well");
  ada.hears("> hello ben, you came to mind on the bus\n> hope the cello is well\nWhen would you send it?");
  await ada.says("when i've had my coffee tomorrow i send it");
  ada.hears("will Ben write back?");
  await ada.presses("No");
  await ada.presses("Yes, tomorrow evening");
  await ada.says("18:00");
  expect((await ada.person()).progress.tries.at(-1)).toMatchObject({
    mistake: "small-circle",
    text: "The message to Ben",
    who: "Ben",
    guess: "No",
  });
  const came = await ada.passes("2026-11-25T21:00:00Z");
  expect(came.map(({ text }) => text).join()).toContain("The message to Ben: where did it get to?");
  await ada.presses("Sent, got an answer");
  await ada.presses("Better than I guessed");
  await ada.presses("Nothing much");
  ada.hears("The people you had, still there.");
  expect(await tieOf(ada, "Ben")).toMatchObject({ ring: "known", contact: "2026-11-25", revived: "2026-11-25" });
  ada.at("2026-11-27T18:00:00Z");
  await ada.types("/circle write");
  ada.hears(/Drawn: (Kim|Zoë), from |That was everybody/);
});

test("a message that was sent and not answered starts the clock again, and brings nobody back yet", async () => {
  const ada = await someCircle();
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  await ada.presses("Skip this");
  while (!ada.reply()?.text.includes("Drawn: Kim")) await ada.presses("Somebody else");
  await ada.presses("I'd send that");
  await ada.says("when i get off the bus i send it");
  await ada.presses("Maybe");
  await ada.presses("No, I'll come to you");
  ada.at("2026-11-26T18:00:00Z");
  await ada.says("wrote to Kim");
  ada.hears("The message to Kim: where did it get to?");
  await ada.presses("Sent, nothing yet");
  expect(await tieOf(ada, "Kim")).toMatchObject({ ring: "drifted", contact: "2026-11-26" });
  expect(await tieOf(ada, "Kim")).not.toHaveProperty("revived");
});

test("being in touch with somebody something was set out about asks how that went, and leaves no question behind", async () => {
  const ada = await someCircle();
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  await ada.presses("Skip this");
  while (!ada.reply()?.text.includes("Drawn: Kim")) await ada.presses("Somebody else");
  await ada.presses("I'd send that");
  await ada.says("when i get off the bus i send it");
  await ada.presses("Maybe");
  await ada.presses("No, I'll come to you");
  await ada.types("/circle whom log");
  await ada.presses("Kim");
  ada.hears("The message to Kim: where did it get to?");
  await ada.presses("Sent, got an answer");
  await ada.presses("As I guessed");
  await ada.presses("Nothing much");
  expect(await ada.person()).toMatchObject({ activity: null, left: null });
  expect(await tieOf(ada, "Kim")).toMatchObject({ ring: "known", revived: "2026-11-24" });
});

test("only one name in the draw: more are asked for, and it may be taken all the same", async () => {
  const ada = talk();
  await ada.types("/circle add Maya drifted");
  await ada.presses("It just went quiet");
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  ada.hears("Only Maya is in the draw, and the first name is mostly the comfortable one.");
  await ada.presses("Add somebody");
  await ada.says("Ben, school");
  await ada.presses("Drifted");
  await ada.presses("It just went quiet");
  ada.hears("Drawn: Ben, from school.");
});

test("whoever is in the draw and never to be brought up again is not, on that day or later", async () => {
  const ada = await someCircle();
  await ada.types("/circle write");
  await ada.presses("Yes, there is");
  await ada.presses("Skip this");
  while (!ada.reply()?.text.includes("Drawn: Kim")) await ada.presses("Somebody else");
  await ada.presses("Never this one");
  for (let day = 10; day < 30; day++) {
    ada.at(`2026-12-${day}T10:00:00Z`);
    await ada.types("/circle write");
    if (ada.buttons().includes("Skip this")) await ada.presses("Skip this");
    expect(ada.reply()?.text).not.toContain("Kim");
  }
});

test("nobody is a name that was not given: asked for one, no, nobody and not sure add none", async () => {
  for (const said of ["nobody", "no", "idk", "that's all", "skip"]) {
    const ada = talk();
    await ada.types("/circle add");
    await ada.says(said);
    ada.hears("Nobody is added.");
    expect((await ada.person()).activity).toBeNull();
    expect(await tiesOf(ada)).toEqual([]);
  }
});

test("a kind line to one of them is upkeep, and being done with it is contact", async () => {
  const ada = await someCircle();
  await ada.says("they're enough for me");
  await ada.presses("A kind line to one of them");
  ada.hears("Tom, perhaps.");
  await ada.says("done");
  expect(await tieOf(ada, "Tom")).toMatchObject({ contact: "2026-11-24" });
  await ada.types("/circle show");
  ada.hears("and enough as it is.");
  await ada.types("/nudge smaller");
  expect(playbook.talk["nudge-smaller-upkeep"]!.map(({ text }) => text({}))).toContain(ada.reply()?.text);
  await ada.types("/circle show");
  await ada.presses("Something is missing");
  expect((await ada.person()).circle).toMatchObject({ enough: null, facts: { missing: true } });
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

test("somebody who was in touch is noted also while sentences are on the table", async () => {
  const ada = talk();
  await ada.types("/circle add Zed");
  await ada.presses("Close");
  await ada.says("blah blah people");
  await ada.says("i talked to Zed");
  expect((await ada.person()).circle.ties).toMatchObject([{ contact: "2026-11-24" }]);
});

test("whose people are enough is offered a kind line to one of them when they ask for a small thing", async () => {
  const ada = talk();
  await ada.says("my four are enough for me");
  await ada.types("/circle add Maya close");
  await ada.types("/try");
  ada.hears(/^Maya, perhaps\./);
});
