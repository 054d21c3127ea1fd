import { expect, test } from "vitest";
import { isDiscords } from "../../../src/faces/discord/pasted.ts";
import { until, wholeBot } from "../../faults/whole-bot.ts";
import { newDiscord, start } from "./set-up.ts";

const CALM = "Then we talked about the garden and the bees for quite a while. ".repeat(40);
const CRY = "I want to kill myself.";
const STATIC = /I'm a bot, and I can't keep you safe/;
const UNREAD = /I couldn't read all of what came as a file/;

/** The whole bot, and what Ada sees of it. */
async function ada() {
  const bot = await wholeBot();
  const shown = () => bot.discord.shownTo("ada").map(({ content }) => content);
  const sees = async (what: RegExp) => {
    await until(() => what.test(shown().join("\n")));
    expect(shown().join("\n")).toMatch(what);
  };
  return { ...bot, shown, sees };
}

test("a long paste, which Discord's apps make a file of, is what the person typed: words first, then the file", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "here it is", { files: [discord.upload("message.txt", `${CALM}\nand one thing more`)] });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ text: `here it is\n${CALM}\nand one thing more` }]);
  expect(coach.heard[0]).not.toHaveProperty("isUnread");
});

test("a cry for help in the middle of one is answered by the gate, however long it is", async () => {
  const { discord, sees, end } = await ada();
  const file = discord.upload("message.txt", `${CALM.repeat(6)}${CRY} ${CALM.repeat(6)}`);
  expect(file.bytes.length).toBeGreaterThan(30_000);
  discord.dm("ada", "", { files: [file] });
  await sees(STATIC);
  await end();
});

test("of a long one the coach keeps the beginning, says so, and goes on", async () => {
  const { discord, shown, sees, end } = await ada();
  discord.dm("ada", "", {
    files: [discord.upload("message.txt", `I dread standing alone at parties. ${CALM.repeat(9)}`)],
  });
  await sees(/I read all of that, and to go on I keep the beginning, the first 600 letters or so/);
  expect(shown().join("\n")).not.toMatch(UNREAD);
  await end();
});

const NOT_TO_BE_HAD = {
  "is not there": { status: 404 },
  "is longer than it says": { size: 500, isEndless: true },
  "says that it is too long": { size: 40_001 },
  "is a picture by its type": { type: "image/png" },
  "is moved elsewhere": { movedTo: "http://127.0.0.1:9/danger.txt" },
  "never comes to its end": { stalls: true },
};

test.each(Object.entries(NOT_TO_BE_HAD))(
  "where the file %s, what was typed is answered, and the person is told",
  async (_, upload) => {
    const { discord, shown, sees, end } = await ada();
    discord.dm("ada", "I dread standing alone at parties", { files: [discord.upload("message.txt", CRY, upload)] });
    await sees(UNREAD);
    expect(shown().join("\n")).toMatch(/Which of these is nearest/);
    expect(shown().join("\n")).not.toMatch(STATIC);
    await end();
  },
);

test("where nothing was typed, that is the answer", async () => {
  const { discord, shown, sees, end } = await ada();
  discord.dm("ada", "", { files: [discord.upload("message.txt", "too late", { status: 404 })] });
  await sees(UNREAD);
  expect(shown().join("\n")).not.toMatch(/Which of these|I can only read words/);
  await end();
});

test("a picture that calls itself text is not read, and a few broken letters are no picture", async () => {
  const { discord, coach } = await start();
  const picture = Uint8Array.from({ length: 3000 }, (_, place) => (place * 7919) % 256);
  discord.dm("ada", "look", { files: [discord.upload("a.txt", picture)] });
  await discord.nextMessage("ada");
  expect(coach.heard.at(-1)).toMatchObject({ text: "look", isUnread: true });
  discord.dm("ada", "", {
    files: [discord.upload("b.txt", Buffer.from("They all knew each other in the caf\xe9", "latin1"))],
  });
  await discord.nextMessage("ada");
  expect(coach.heard.at(-1)).toMatchObject({ text: "They all knew each other in the caf\ufffd" });
  expect(coach.heard.at(-1)).not.toHaveProperty("isUnread");
});

test("two files are read in order, of a third is said that it was not, and pictures are none", async () => {
  const { discord, coach } = await start();
  const file = (name: string, text: string) => discord.upload(name, text);
  const picture = discord.upload("me.png", new Uint8Array([1, 2, 3]), { type: "image/png" });
  discord.dm("ada", "", { files: [picture, file("one.txt", "first"), file("TWO.TXT", "second")] });
  await discord.nextMessage("ada");
  expect(coach.heard.at(-1)).toMatchObject({ text: "first\nsecond" });
  expect(coach.heard.at(-1)).not.toHaveProperty("isUnread");
  discord.dm("ada", "", { files: ["a.txt", "b.txt", "c.txt"].map((name) => file(name, name)) });
  await discord.nextMessage("ada");
  expect(coach.heard.at(-1)).toMatchObject({ text: "a.txt\nb.txt", isUnread: true });
  expect(discord.fetched).toHaveLength(4);
});

test("what a forwarded message carries is looked at by the gate, and is nobody's own words", async () => {
  const { discord, coach } = await start();
  const { name: filename, url, bytes, type } = discord.upload("message.txt", "what she wrote to me");
  const attachments = [{ id: "1", filename, url, proxy_url: url, size: bytes.length, content_type: type }];
  discord.dm("ada", "read this", { more: { message_snapshots: [{ message: { content: "", attachments } }] } });
  await discord.nextMessage("ada");
  expect(coach.heard.at(-1)).toMatchObject({ text: "read this", beside: "message\nwhat she wrote to me" });
});

test("behind a typed command it is looked at by the gate", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "/nudge off", { files: [discord.upload("message.txt", "no more of this")] });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ kind: "command", name: "nudge", beside: "message\nno more of this" }]);
});

test("nothing is fetched that is not Discord's", async () => {
  const { discord, coach } = await start(undefined, { cdn: undefined });
  discord.dm("ada", "look", { files: [discord.upload("message.txt", "from elsewhere")] });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ text: "look", isUnread: true }]);
  expect(discord.fetched).toEqual([]);
});

test.each([
  ["https://cdn.discordapp.com/attachments/1/2/message.txt?ex=1", true],
  ["https://media.discordapp.net/attachments/1/2/message.txt", true],
  ["http://cdn.discordapp.com/attachments/1/2/message.txt", false],
  ["https://cdn.discordapp.com:8443/attachments/1/2/message.txt", false],
  ["https://cdn.discordapp.com.evil.example/message.txt", false],
  ["https://cdn.discordapp.com@evil.example/message.txt", false],
  ["https://evil.example/cdn.discordapp.com/message.txt", false],
  ["https://127.0.0.1/message.txt", false],
  ["file:///etc/passwd", false],
  ["data:text/plain,hello", false],
  ["", false],
])("%s is Discord's: %s", (url, is) => expect(isDiscords(url)).toBe(is));

test("what is typed and certain waits for no file, and none is asked for", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "i am in danger", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ text: "i am in danger" }]);
  expect(discord.fetched).toEqual([]);
});

test("what is typed meanwhile comes after it, but certain danger before, and other people do not wait", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "paste", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  discord.dm("ada", "are you there");
  discord.dm("ada", "i am in danger");
  discord.dm("bob", "hello");
  await expect.poll(() => coach.heard.length).toBe(4);
  const texts = coach.heard.map((one) => (one.kind === "message" ? one.text : ""));
  expect(texts.slice(0, 2).toSorted()).toEqual(["hello", "i am in danger"]);
  expect(texts.slice(2)).toEqual(["paste", "are you there"]);
});

test("a press waits until it is heard, so that it answers what the person saw", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "paste", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  await expect.poll(() => discord.fetched.length).toBe(1);
  await discord.press("ada", "/answer 1.intensity 8");
  await expect.poll(() => coach.heard.length).toBe(2);
  expect(coach.heard).toMatchObject([
    { kind: "message", text: "paste" },
    { kind: "command", name: "answer" },
  ]);
});

test("a paste that arrives while a turn runs becomes part of the next one", async () => {
  const { discord, sees, shown, end } = await ada();
  discord.dm("ada", "I dread standing alone at parties");
  discord.dm("ada", "and this", { files: [discord.upload("message.txt", `${CALM}${CRY}`)] });
  await sees(STATIC);
  expect(shown().filter((text) => STATIC.test(text))).toHaveLength(1);
  await end();
});

test("taken back while it is being read, it was never said", async () => {
  const { discord, coach } = await start();
  const id = discord.dm("ada", "paste", { files: [discord.upload("message.txt", "slow", { stalls: true })] });
  await expect.poll(() => discord.fetched.length).toBe(1);
  discord.remove("ada", id);
  discord.dm("ada", "never mind");
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ text: "never mind" }]);
});

test("an edit of the words keeps what was pasted", async () => {
  const edited: string[] = [];
  const note = async ({ text }: { text: string }) => {
    edited.push(text);
    return [];
  };
  const { discord } = await start(undefined, { more: { edited: note } });
  const id = discord.dm("ada", "one", { files: [discord.upload("message.txt", "the long part")] });
  await discord.nextMessage("ada");
  discord.edit("ada", id, "two");
  await expect.poll(() => edited).toEqual(["two\nthe long part"]);
});

test("what was pasted while the bot was away is read after the start", async () => {
  const discord = await newDiscord();
  const after = discord.dm("ada", "before");
  discord.dm("ada", "meanwhile", { files: [discord.upload("message.txt", "the long part")] });
  discord.dm("ada", "and after it");
  const personId = discord.idOf("ada");
  const channel = { face: "discord", channel: discord.world.directChannel(personId).id };
  const conversation = { personId, channel, after };
  const more = { conversation: async () => conversation, conversations: async () => [conversation] };
  const { coach } = await start(undefined, { discord, more });
  await expect.poll(() => coach.heard).toMatchObject([{ text: "meanwhile\nthe long part" }, { text: "and after it" }]);
});

test("neither its words, nor its name, nor its address is logged, whatever becomes of it", async () => {
  const { discord, coach, logged } = await start();
  const files = [{}, { status: 404 }, { movedTo: "http://127.0.0.1:9/x" }, { isEndless: true }].map((upload, place) =>
    discord.upload(`my_secret_${place}.txt`, "my secret worry", upload),
  );
  for (const file of files) discord.dm("ada", "", { files: [file] });
  await expect.poll(() => coach.heard.length).toBe(4);
  expect(logged.filter(({ message }) => message === "a text file could not be read").length).toBeGreaterThan(0);
  expect(JSON.stringify(logged)).not.toMatch(/secret|attachments\/|127\.0\.0\.1/);
});
