import { expect, test } from "vitest";
import type { Outgoing, Reply } from "../../../src/domain/outgoing.ts";
import { createUnasked } from "../../../src/faces/discord/unasked.ts";
import { newDiscord, start } from "./set-up.ts";

const moving: Reply = {
  text: "Every day at 08:30.",
  moves: { here: "I've written to you.", closed: { text: "Discord won't let me." } },
};

test("what belongs into their own channel is shown there, and said where they are", async () => {
  const opened: unknown[] = [];
  const { discord } = await start(() => [moving], {
    more: { opened: async (personId, channel) => void opened.push([personId, channel]) },
  });
  await discord.slash("ada", "nudge", { subcommand: "set", at: "08:30" }, "guild");
  const both = [await discord.nextMessage("ada"), await discord.nextMessage("ada")];
  expect(both).toMatchObject([
    { content: "Every day at 08:30.", isEphemeral: false },
    { content: "I've written to you.", isEphemeral: true },
  ]);
  const { id } = discord.world.directChannel(discord.idOf("ada"));
  expect(opened).toEqual([[discord.idOf("ada"), { face: "discord", channel: id }]]);
});

test("with closed messages it stays where they are", async () => {
  const { discord } = await start(() => [moving]);
  discord.closeDms("ada");
  await discord.slash("ada", "nudge", { subcommand: "set", at: "08:30" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: "Discord won't let me.", isEphemeral: true });
});

test("when channels are opened too fast it stays where they are, and none is opened for a while", async () => {
  const { discord } = await start(() => [moving]);
  discord.failNext(1, 403, { path: /^\/users\/@me\/channels$/, code: 40003 });
  for (const name of ["ada", "bob"]) {
    await discord.slash(name, "nudge", { subcommand: "set", at: "08:30" }, "guild");
    expect(await discord.nextMessage(name)).toMatchObject({ content: "Discord won't let me.", isEphemeral: true });
  }
  expect(discord.callsTo("POST", /^\/users\/@me\/channels$/)).toHaveLength(1);
});

test("a reply from before a long break is looked for before it is shown again", async () => {
  const discord = await newDiscord();
  const first = await start(undefined, { discord });
  discord.dm("ada", "hello");
  const { content } = await discord.nextMessage("ada");
  await first.face.stop();
  const { face } = await start(undefined, { discord });
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const since = new Date(Date.now() - 90_000).toISOString();
  const again = (text: string): Outgoing => ({
    id: "other-nonce",
    to: { face: "discord", channel },
    reply: { text },
    since,
  });
  expect(await face.send(again(content), discord.idOf("ada"))).toBe("sent");
  expect(discord.shownTo("ada")).toHaveLength(1);
  await face.send(again("another"), discord.idOf("ada"));
  expect(discord.shownTo("ada")).toHaveLength(2);
});

test("two late replies in the same words are two replies", async () => {
  const { discord, face } = await start();
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const since = new Date(Date.now() - 90_000).toISOString();
  for (const id of ["one", "two", "two"])
    await face.send(
      { id, to: { face: "discord", channel }, reply: { text: "Which is nearest?" }, since },
      discord.idOf("ada"),
    );
  expect(discord.shownTo("ada").map(({ nonce }) => nonce)).toEqual(["one", "two"]);
});

test("a draft that a crash left behind becomes the reply, also where only its nonce is known", async () => {
  const { discord, face } = await start(() => [{ text: "First." }]);
  const event = discord.dm("ada", "hello");
  const draft = await discord.nextMessage("ada");
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const to = { face: "discord", channel };
  const since = new Date().toISOString();
  await face.send({ id: `${event}-0`, to, reply: { text: "First. Second." }, since }, discord.idOf("ada"));
  expect(discord.shownTo("ada")).toMatchObject([{ id: draft.id, content: "First. Second." }]);
  await face.send({ id: "x", to, reply: { text: "Whole." }, since, draft: draft.id }, discord.idOf("ada"));
  expect(discord.shownTo("ada")).toMatchObject([{ id: draft.id, content: "Whole." }]);
});

/** Sends somebody a daily line. */
const nudging =
  ({ discord, face }: Awaited<ReturnType<typeof start>>) =>
  (name: string, id = name) => {
    const channel = discord.world.directChannel(discord.idOf(name)).id;
    const since = new Date().toISOString();
    return face.send({ id, to: { face: "discord", channel }, reply: { text: "a nudge" }, since }, discord.idOf(name));
  };

test("after five refusals in a row that nobody made nothing goes out unasked for a while", async () => {
  const started = await start();
  const { discord, logged } = started;
  const send = nudging(started);
  discord.failNext(5, 403, { path: /messages$/, code: 20026 });
  for (const name of ["a", "b", "c", "d", "e"]) await expect(send(name)).rejects.toMatchObject({ code: 20026 });
  await expect(send("ada")).rejects.toThrow(/refused too often/);
  expect(discord.shownTo("ada")).toEqual([]);
  expect(logged).toContainEqual(expect.objectContaining({ level: "warn" }));
});

test("however many closed their messages, others get their daily line", async () => {
  const started = await start();
  const { discord } = started;
  const send = nudging(started);
  for (const name of ["a", "b", "c", "d", "e", "f"]) {
    discord.closeDms(name);
    expect(await send(name)).toBe("refused");
  }
  expect(await send("ada")).toBe("sent");
  expect(started.logged.filter(({ level }) => level === "warn")).toEqual([]);
});

test("one word from Discord that channels are opened too fast is enough for that", async () => {
  const { discord, face } = await start();
  const { id: channel } = discord.world.directChannel(discord.idOf("ada"));
  const one = (id: string): Outgoing => ({
    id,
    to: { face: "discord", channel },
    reply: { text: "a nudge" },
    since: new Date().toISOString(),
  });
  discord.failNext(1, 403, { path: /messages$/, code: 40003 });
  await expect(face.send(one("a"), discord.idOf("ada"))).rejects.toMatchObject({ code: 40003 });
  await expect(face.send(one("b"), discord.idOf("ada"))).rejects.toThrow(/refused too often/);
  expect(discord.callsTo("POST", /messages$/)).toHaveLength(1);
});

test("two thousand who closed their messages within ten minutes are as many as Discord will bear", async () => {
  const unasked = createUnasked({
    send: async ([{ to }]) => (to.channel === "open" ? "sent" : "refused"),
    traffic: { yield: async () => {} },
    outage: { isOn: () => false },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const to = (channel: string): Outgoing => ({
    ...{ id: "a", to: { face: "discord", channel }, reply: { text: "a nudge" } },
    since: new Date().toISOString(),
  });
  for (let person = 0; person < 1_999; person++) expect(await unasked(to("closed"), "1")).toBe("refused");
  expect(await unasked(to("open"), "2")).toBe("sent");
  expect(await unasked(to("closed"), "1")).toBe("refused");
  await expect(unasked(to("open"), "2")).rejects.toThrow(/refused too often/);
});

test("what danger was met with goes out also while nothing goes out unasked", async () => {
  const started = await start();
  const { discord, face } = started;
  discord.failNext(1, 403, { path: /messages$/, code: 40003 });
  await expect(nudging(started)("bob")).rejects.toMatchObject({ code: 40003 });
  const to = { face: "discord", channel: discord.world.directChannel(discord.idOf("ada")).id };
  const urgent: Outgoing = {
    id: "a",
    to,
    reply: { text: "Help is there." },
    since: new Date().toISOString(),
    isUrgent: true,
  };
  expect(await face.send(urgent, discord.idOf("ada"))).toBe("sent");
});
