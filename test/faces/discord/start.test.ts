import { expect, test } from "vitest";
import { commands, newDiscord, start } from "./set-up.ts";

/** What bot.json would keep. */
function memory() {
  let kept: string | null = null;
  let known: Record<string, string> = {};
  return {
    commandHash: () => kept,
    commandIds: () => known,
    setCommands: async (hash: string, ids: Record<string, string>) => {
      kept = hash;
      known = ids;
    },
  };
}

test("the operator reads who is online and how to add it", async () => {
  const { said, discord } = await start();
  expect(said.join("\n")).toContain("coach");
  expect(said.join("\n")).toContain(
    `client_id=${discord.world.bot.id}&integration_type=0&scope=bot+applications.commands`,
  );
  expect(said.join("\n")).toContain(`client_id=${discord.world.bot.id}&integration_type=1&scope=applications.commands`);
});

test("the commands are registered once, and again only when they change", async () => {
  const discord = await newDiscord();
  const remember = memory();
  const puts = () => discord.callsTo("PUT", /commands$/);
  for (const list of [commands, commands, commands.slice(1)]) {
    const { face } = await start(undefined, { discord, remember, commands: list });
    await face.stop();
  }
  expect(puts()).toHaveLength(2);
  expect(puts()[0]?.status).toBe(200);
  expect(puts()[0]?.body).toMatchObject([
    { name: "coach", contexts: [0, 1, 2], integration_types: [0, 1] },
    {
      name: "nudge",
      options: [
        {
          name: "set",
          type: 1,
          options: [
            { name: "at", required: true },
            { name: "zone", required: false },
          ],
        },
        { name: "off" },
      ],
    },
  ]);
});

test("commands that Discord does not take stop nothing and are tried again at the next start", async () => {
  const discord = await newDiscord();
  const remember = memory();
  discord.failNext(4, 500, { path: /commands$/ });
  const { logged } = await start(undefined, { discord, remember });
  await expect.poll(() => logged.some(({ level }) => level === "error")).toBe(true);
  expect(remember.commandHash()).toBeNull();
  discord.dm("ada", "hello");
  await discord.nextMessage("ada");
});

test("a wrong token is one plain sentence", async () => {
  await expect(start(undefined, { token: "wrong" })).rejects.toThrow(
    /^Discord does not accept the bot's token: [^.]*\.$/,
  );
  await expect(start(undefined, { token: "" })).rejects.toThrow(/^Discord does not accept/);
});

test("events that are not allowed are one plain sentence", async () => {
  const discord = await newDiscord({ refuseWith: 4014 });
  const failure = await start(undefined, { discord }).catch((error: Error) => error);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/intents in the Developer Portal/),
    cause: expect.any(Error),
  });
});

test("no network is one plain sentence", async () => {
  const failure = await start(undefined, { api: "http://127.0.0.1:1/api" }).catch((error: Error) => error);
  expect(failure).toMatchObject({ message: expect.stringMatching(/cannot be reached/), cause: expect.any(Error) });
});

test("a connection that Discord ends for good is reported", async () => {
  const lost = Promise.withResolvers<Error>();
  const { discord } = await start(undefined, { lost: lost.resolve });
  discord.disconnect(4014);
  expect((await lost.promise).message).toContain("4014");
});

test("when few starts are left today it does not connect, and says until when", async () => {
  const discord = await newDiscord();
  discord.world.startsLeft = 3;
  const failure = await start(undefined, { discord }).catch((error: Error) => error);
  expect(failure).toMatchObject({
    message: expect.stringMatching(
      /^Discord lets this bot connect only 3 more times; start it again after 20\d\d-.* UTC\.$/,
    ),
    cause: expect.any(Error),
  });
  expect(discord.identifies()).toBe(0);
});

test("a fault of Discord's own is told apart from what an operator has to mend", async () => {
  const discord = await newDiscord();
  discord.failNext(20, 503, { path: /gateway\/bot$/ });
  await expect(start(undefined, { discord })).rejects.toMatchObject({ name: "DiscordUnreachable" });
  await expect(start(undefined, { token: "wrong" })).rejects.not.toMatchObject({ name: "DiscordUnreachable" });
});

test("commands in a text can be clicked as soon as Discord's ids are known, and what somebody typed cannot", async () => {
  const remember = memory();
  const { discord } = await start(() => [{ text: "Try </nudge set>, or \\</coach>." }], { remember });
  await expect.poll(() => Object.keys(remember.commandIds())).toContain("nudge");
  discord.dm("ada", "hello");
  const { content } = await discord.nextMessage("ada");
  expect(content).toBe(`Try </nudge set:${remember.commandIds()["nudge"]}>, or \\</coach>.`);
});
