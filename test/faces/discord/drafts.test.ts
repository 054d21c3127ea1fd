import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { start } from "./set-up.ts";

const calls = (discord: Awaited<ReturnType<typeof start>>["discord"]) =>
  discord.calls
    .filter(({ method, path }) => method !== "GET" && path.startsWith("/channels/"))
    .map(({ method, path }) => `${method} ${path.replace(/\d{10,}/g, "…")}`);

test("a quick answer is one call; one that takes a second is two, the first of them typing", async () => {
  const { discord } = await start(async (incoming, draft) => {
    draft("A sentence.");
    if (incoming.kind === "message" && incoming.text === "slow") await wait(900);
    return [{ text: "A sentence. Another." }];
  });
  discord.dm("ada", "quick");
  await discord.nextMessage("ada");
  expect(calls(discord)).toEqual(["POST /channels/…/messages"]);
  discord.dm("bo", "slow");
  await discord.nextMessage("bo");
  expect(calls(discord).slice(1)).toEqual(["POST /channels/…/typing", "POST /channels/…/messages"]);
});

test("an answer that takes longer begins to be shown, grows no faster than Discord likes, and ends whole in one message", async () => {
  const drafted: string[] = [];
  const { discord } = await start(
    async (_, draft) => {
      for (const part of ["First.", "First. Second.", "First. Second. Third.", "First. Second. Third. Fourth."]) {
        draft(part);
        await wait(900);
      }
      return [{ text: "First. Second. Third. Fourth. Fifth?", choices: [{ label: "Yes", send: "/say yes" }] }];
    },
    { more: { drafted: async (_, __, message) => void drafted.push(message) } },
  );
  discord.dm("ada", "hello");
  const shown = await discord.nextMessage("ada");
  expect(shown.content).toBe("First. Second.");
  await expect.poll(() => discord.shownTo("ada")[0]?.rows.length, { timeout: 5000 }).toBe(1);
  expect(discord.shownTo("ada")).toMatchObject([{ content: "First. Second. Third. Fourth. Fifth?" }]);
  expect(drafted).toEqual([shown.id]);
  expect(calls(discord)).toEqual([
    "POST /channels/…/typing",
    "POST /channels/…/messages",
    "PATCH /channels/…/messages/…",
    "PATCH /channels/…/messages/…",
  ]);
});

test("what must not be shown is not, and the next that may be is shown as soon as it is there", async () => {
  const { discord } = await start(async (_, draft) => {
    draft(null);
    await wait(1900);
    draft("First. Second.");
    await wait(600);
    return [{ text: "First. Second. Third." }];
  });
  discord.dm("ada", "hello");
  const shown = await discord.nextMessage("ada");
  expect(shown.content).toBe("First. Second.");
  await expect.poll(() => discord.shownTo("ada")[0]?.content, { timeout: 5000 }).toBe("First. Second. Third.");
  expect(calls(discord)).toEqual([
    "POST /channels/…/typing",
    "POST /channels/…/messages",
    "PATCH /channels/…/messages/…",
  ]);
});

test("what began to be shown and came to nothing is taken away", async () => {
  const { discord } = await start(async (_, draft) => {
    draft("First.");
    await wait(1700);
    return [];
  });
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
  await expect.poll(() => discord.callsTo("DELETE", /messages/).length).toBe(1);
});

test("while the bot is busy nothing is spent for show", async () => {
  const { discord } = await start(async (incoming, draft) => {
    if (incoming.kind === "message" && incoming.text !== "slow") return [{ text: "quick" }];
    draft("First.");
    await wait(2200);
    return [{ text: "First. Second." }];
  });
  let count = 0;
  // More than may be answered at once, also on a slow machine.
  const busy = setInterval(() => {
    for (let more = 0; more < 3; more++) discord.dm(`bo${count++ % 10}`, "hello");
  }, 15);
  await wait(900);
  discord.dm("ada", "slow");
  await wait(2500);
  clearInterval(busy);
  await discord.nextMessage("ada", 40_000);
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const shown = discord.calls.filter(({ method, path }) => method !== "GET" && path.includes(channel));
  expect(shown.map(({ method }) => method)).toEqual(["POST"]);
});

test("a draft that Discord holds up does not hold up what comes after it, and is no second message when it gets there", async () => {
  const { discord } = await start(async (_, draft) => {
    draft("First.");
    await wait(1700);
    return [{ text: "First. Second." }];
  });
  const held = discord.hold(/^POST \/channels\/\d+\/messages$/);
  discord.dm("ada", "hello");
  await held.reached;
  expect((await discord.nextMessage("ada", 10_000)).content).toBe("First. Second.");
  held.release();
  await expect.poll(() => discord.callsTo("POST", /messages$/).length).toBe(2);
  expect(discord.shownTo("ada")).toHaveLength(1);
});
