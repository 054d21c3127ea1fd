import { expect, test } from "vitest";
import { newDiscord, outgoing, start } from "./set-up.ts";

const reply = { text: "Thursday, then." };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

test("a nudge goes to the person's own channel, and sending it twice shows it once", async () => {
  const { discord, face } = await start();
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const nudge = outgoing({ id: "nudge-1", to: { face: "discord", channel }, reply });
  expect(await face.send(nudge, discord.idOf("ada"))).toBe("sent");
  expect(await face.send(nudge, discord.idOf("ada"))).toBe("sent");
  expect(discord.shownTo("ada").map(({ content }) => content)).toEqual([reply.text]);
});

test("a person who takes no messages is told apart from a failure", async () => {
  const { discord, face } = await start();
  const to = { face: "discord", channel: discord.world.directChannel(discord.idOf("ada")).id };
  discord.closeDms("ada");
  expect(await face.send(outgoing({ id: "nudge-1", to, reply }), discord.idOf("ada"))).toBe("refused");
  discord.failNext(4, 500, { path: /messages$/ });
  await expect(face.send(outgoing({ id: "nudge-2", to, reply }), discord.idOf("ada"))).rejects.toThrow();
});

test("what was said in a server or a group is never posted there without its interaction", async () => {
  const { discord, face } = await start();
  for (const place of ["guild", "group"] as const) {
    const { token, channel } = await discord.slash("ada", "coach", {}, place);
    const to = { face: "discord", channel: channel.id, token, expires: inMinutes(-1) };
    expect(await face.send(outgoing({ id: "left-1", to, reply }), discord.idOf("ada"))).toBe("dropped");
  }
  expect(discord.callsTo("POST", /^\/channels/)).toEqual([]);
});

test("what was left over at a restart fills the waiting answer while its token lives", async () => {
  const discord = await newDiscord();
  const never = Promise.withResolvers<never>();
  const first = await start(() => never.promise, { discord });
  const { token, channel } = await discord.slash("ada", "coach", {}, "guild");
  const left = outgoing({
    id: "left-1",
    to: { face: "discord", channel: channel.id, token, expires: inMinutes(14) },
    reply,
  });
  await expect.poll(() => first.coach.heard.length).toBe(1);
  const second = await start(undefined, { discord });
  expect(await second.face.send(left, discord.idOf("ada"))).toBe("sent");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: reply.text, isEphemeral: true });
  expect(await second.face.send({ ...left, id: "left-2" }, discord.idOf("ada"))).toBe("sent");
  never.reject(new Error("killed"));
});

test.each([
  ["dm", true, "sent"],
  ["guild", false, "dropped"],
] as const)(
  "after its token has expired, a reply to a command in a %s (direct: %s) is %s",
  async (place, isDirect, sent) => {
    const { discord, face } = await start();
    const { token, channel } = await discord.slash("ada", "coach", {}, place);
    await discord.nextMessage("ada");
    const left = (expires: string) =>
      outgoing({ id: "left-1", to: { face: "discord", channel: channel.id, isDirect, token, expires }, reply });
    expect(await face.send(left(inMinutes(-1)), discord.idOf("ada"))).toBe(sent);
    discord.world.pass(16 * 60_000);
    expect(await face.send(left(inMinutes(1)), discord.idOf("ada"))).toBe(sent);
  },
);

test("what danger was met with does not wait behind what was left over, whatever holds that up", async () => {
  const { discord, coach } = await start(undefined, {
    more: {
      hear: async ({ from, eventIds: [id = ""] }) => [
        outgoing({
          id: "left",
          to: { face: "discord", channel: from.channel, token: "gone", isDirect: true },
          reply: { text: "left" },
        }),
        { ...outgoing({ id: `${id}.0`, to: from, reply: { text: "Help is there." } }), isUrgent: true },
      ],
    },
  });
  discord.slowDown(/webhooks.*gone/, 4_000);
  discord.dm("ada", "yes");
  await expect.poll(() => coach.shownIds.length).toBe(1);
  expect(discord.shownTo("ada")[0]?.content).toBe("Help is there.");
});

test("a reply that Discord will never take is told apart from one that may go better later", async () => {
  const { discord, face } = await start();
  const to = { face: "discord", channel: discord.world.directChannel(discord.idOf("ada")).id };
  discord.failNext(2, 400, { path: /messages/, code: 240_000 });
  expect(await face.send(outgoing({ id: "left-1", to, reply }), discord.idOf("ada"))).toBe("unfit");
  const { token, channel } = await discord.slash("ada", "coach", {}, "guild");
  const there = { face: "discord", channel: channel.id, token, expires: inMinutes(14) };
  expect(await face.send(outgoing({ id: "left-2", to: there, reply }), discord.idOf("ada"))).toBe("unfit");
  discord.failNext(4, 500, { path: /messages$/ });
  await expect(face.send(outgoing({ id: "left-3", to, reply }), discord.idOf("ada"))).rejects.toThrow();
});
