import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { newDiscord, start, words } from "./set-up.ts";

test("a direct message is answered once, in its channel, and counted as shown", async () => {
  const { discord, coach } = await start();
  const id = discord.dm("ada", "hello");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: "You said: hello", rows: [], nonce: `${id}-0` });
  expect(coach.heard).toMatchObject([
    {
      kind: "message",
      text: "hello",
      eventIds: [id],
      personId: discord.idOf("ada"),
      from: { face: "discord", channel: discord.world.directChannel(discord.idOf("ada")).id },
    },
  ]);
  await expect.poll(() => coach.shownIds).toEqual([`${id}-0`]);
  expect(discord.shownTo("ada")).toHaveLength(1);
});

test("the first message after a start is not lost, though nobody was known before", async () => {
  const discord = await newDiscord();
  const first = await start(undefined, { discord });
  discord.dm("ada", "one");
  await discord.nextMessage("ada");
  await first.face.stop();
  await start(undefined, { discord });
  discord.dm("ada", "two");
  expect((await discord.nextMessage("ada")).content).toBe("You said: two");
});

test("a message is heard though Discord leaves out the type of its channel", async () => {
  const { discord } = await start();
  discord.dm("ada", "hello", { without: ["channel_type"] });
  expect((await discord.nextMessage("ada")).content).toBe("You said: hello");
});

test("two people are answered side by side", async () => {
  const gates = Promise.withResolvers<void>();
  const { discord } = await start(async (incoming) => {
    if (incoming.kind === "message" && incoming.text === "slow") await gates.promise;
    return [{ text: "done" }];
  });
  discord.dm("ada", "slow");
  discord.dm("bo", "quick");
  await discord.nextMessage("bo");
  expect(discord.shownTo("ada")).toEqual([]);
  gates.resolve();
  await discord.nextMessage("ada");
});

test("a message without words is heard as one, so that it is answered once", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "");
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ kind: "message", text: "" }]);
});

test("names of files and stickers, a poll and what was forwarded are heard beside the words", async () => {
  const { discord, coach } = await start();
  const file = (filename: string) => ({ id: "1", filename, size: 1, url: "", proxy_url: "" });
  const poll = { question: { text: "shall i" }, answers: [{ answer_id: 1, poll_media: { text: "go" } }] };
  const all: [object, string][] = [
    [{ attachments: [file("i_am-so_tired.png")] }, "i am so tired"],
    [
      { attachments: [{ ...file("x.png"), title: "my own name", description: "all of it" }] },
      "my own name\nx\nall of it",
    ],
    [{ sticker_items: [{ id: "2", name: "no more", format_type: 1 }] }, "no more"],
    [{ poll }, "shall i\ngo"],
    [{ message_snapshots: [{ message: { content: "what she wrote" } }] }, "what she wrote"],
  ];
  for (const [more, beside] of all) {
    discord.dm("ada", "", { more });
    await discord.nextMessage("ada");
    expect(coach.heard.at(-1)).toMatchObject({ kind: "message", text: "", beside });
  }
});

test("bots, pins and messages elsewhere are not answered", async () => {
  const { discord, coach, logged } = await start();
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  discord.dm("ada", "pinned", { more: { type: 6 } });
  discord.dm("ada", "in a group", { more: { channel_type: 3 } });
  discord.dm("ada", "in a server", { more: { guild_id: "900000000000000001" } });
  discord.dm("ada", "from a bot", {
    more: { author: { id: "100000000000000009", username: "other", discriminator: "0", bot: true } },
  });
  discord.dm("ada", "from her");
  await discord.nextMessage("ada");
  expect(coach.heard).toHaveLength(2);
  await expect
    .poll(() => logged.filter(({ message }) => message === "a message was ignored").length)
    .toBeGreaterThanOrEqual(4);
});

test("several replies are shown in order, and what is already there is not shown twice", async () => {
  const { discord } = await start(() => [{ text: "first" }, { text: "second" }]);
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  await discord.nextMessage("ada");
  discord.failNext(1, 500, { path: /messages$/, after: true });
  discord.dm("ada", "hello again");
  expect([(await discord.nextMessage("ada")).content, (await discord.nextMessage("ada")).content]).toEqual([
    "first",
    "second",
  ]);
  expect(discord.callsTo("POST", /messages$/)).toHaveLength(5);
  expect(discord.shownTo("ada")).toHaveLength(4);
});

test("a limit of Discord's is waited out", async () => {
  const { discord } = await start();
  discord.failNext(2, 429, { path: /messages$/ });
  discord.dm("ada", "hello");
  expect((await discord.nextMessage("ada")).content).toBe("You said: hello");
});

test("a long answer comes in several messages, its buttons under the last", async () => {
  const text = Array.from(
    { length: 60 },
    (_, place) => `Paragraph ${place} has a few words in it. And then it has some more of them, for its length.`,
  ).join("\n\n");
  const { discord } = await start(() => [{ text, choices: [{ label: "Go on", send: "/answer 1.go yes" }] }]);
  discord.dm("ada", "hello");
  const pieces = [await discord.nextMessage("ada"), await discord.nextMessage("ada"), await discord.nextMessage("ada")];
  expect(pieces.map(({ content }) => content).join("\n\n")).toBe(text);
  expect(pieces.map(({ rows }) => rows.length)).toEqual([0, 0, 1]);
});

test("nothing that is sent can mention anybody", async () => {
  const choices = [{ label: "Go on", send: "/answer 1.go yes" }];
  const { discord, face } = await start(() => [
    { text: "@everyone <@100000000000000001>", choices },
    { text: "again" },
  ]);
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  await discord.slash("ada", "coach", {}, "guild");
  await discord.nextMessage("ada");
  await discord.press("ada", "/unknown", "guild");
  await face.send(
    {
      id: "n-1",
      to: { face: "discord", channel: discord.world.directChannel(discord.idOf("ada")).id },
      reply: { text: "a nudge" },
      since: "",
    },
    discord.idOf("ada"),
  );
  const messages = discord.calls.filter(({ body }) => body.content !== undefined);
  expect(messages.length).toBeGreaterThanOrEqual(5);
  for (const { body } of messages) expect(body.allowed_mentions).toEqual({ parse: [] });
});

test("a quick answer shows no sign of typing, a slow one does after half a second", async () => {
  const typing = /typing$/;
  const { discord } = await start(async (incoming) => {
    if (incoming.kind === "message" && incoming.text === "slow") await wait(700);
    return [{ text: "done" }];
  });
  discord.dm("ada", "quick");
  await discord.nextMessage("ada");
  await wait(550);
  expect(discord.callsTo("POST", typing)).toHaveLength(0);
  discord.dm("ada", "slow");
  discord.dm("ada", "slow");
  await wait(400);
  expect(discord.callsTo("POST", typing)).toHaveLength(0);
  await discord.nextMessage("ada");
  expect(discord.callsTo("POST", typing)).toHaveLength(1);
});

test("when the coach fails, the person reads one kind sentence and the log has ids only", async () => {
  const { discord, logged } = await start(() => {
    throw new TypeError("cannot read 'my secret worry'", {
      cause: new Error("so:\n    at home\n    at my secret worry"),
    });
  });
  const id = discord.dm("ada", "so:\n    at home\n    at my secret worry");
  expect((await discord.nextMessage("ada")).content).toBe(words.error);
  expect(JSON.stringify(logged)).not.toMatch(/secret|at home/);
  expect(logged).toContainEqual(
    expect.objectContaining({
      level: "error",
      facts: expect.objectContaining({ events: [id], person: discord.idOf("ada"), error: "TypeError" }),
    }),
  );
  expect(JSON.stringify(logged)).not.toContain("secret");
});

test("when a reply cannot be shown, it is not counted as shown", async () => {
  const { discord, coach, logged } = await start();
  const first = discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  discord.failNext(4, 500, { path: /messages$/ });
  discord.dm("ada", "hello again");
  expect((await discord.nextMessage("ada")).content).toBe(words.error);
  expect(coach.shownIds).toEqual([`${first}-0`]);
  expect(JSON.stringify(logged)).not.toContain("You said");
});

test("a short break of the connection loses nothing", async () => {
  const { discord } = await start();
  discord.disconnect();
  await expect.poll(discord.isOnline).toBe(false);
  discord.dm("ada", "are you there");
  expect((await discord.nextMessage("ada")).content).toBe("You said: are you there");
  expect(discord.identifies()).toBe(1);
});

test("a command that is typed as a message is that command; any other slash is a message", async () => {
  const { discord, coach } = await start();
  for (const text of ["/nudge set Europe/London 08:30", "/coach they all stare", "/answer 1.x y", "/shrug"]) {
    discord.dm("ada", text);
    await discord.nextMessage("ada");
  }
  expect(coach.heard).toMatchObject([
    { kind: "command", name: "nudge", args: { subcommand: "set", zone: "Europe/London", at: "08:30" } },
    { kind: "command", name: "coach", args: { message: "they all stare" } },
    { kind: "message", text: "/answer 1.x y" },
    { kind: "message", text: "/shrug" },
  ]);
});
