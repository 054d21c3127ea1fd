import { REST } from "discord.js";
import { expect, test } from "vitest";
import type { Conversation } from "../../../src/coach/conversation.ts";
import { createCatchUp } from "../../../src/faces/discord/catch-up.ts";
import { moveClock } from "../../faults/moved-clock.ts";
import { newDiscord, start } from "./set-up.ts";

/** Somebody who wrote before, and what they wrote while the bot was away. */
async function away(texts: string[], minutes = 0) {
  const discord = await newDiscord();
  const after = discord.dm("ada", "before");
  discord.world.pass(1);
  const ids = texts.map((text) => discord.dm("ada", text));
  discord.world.pass(minutes * 60_000);
  const channel = discord.world.directChannel(discord.idOf("ada")).id;
  const conversation: Conversation = { personId: discord.idOf("ada"), channel: { face: "discord", channel }, after };
  const more = { conversation: async () => conversation, conversations: async () => [conversation] };
  return { discord, ids, more };
}

const textsOf = (heard: { kind: string }[]) =>
  heard.map((one) => (one.kind === "message" ? (one as unknown as { text: string }).text : one.kind));

test("what was written while it was away is heard after the start, in order, and nothing before it again", async () => {
  const { discord, more } = await away(["one", "two", "three"]);
  const { coach } = await start(undefined, { discord, more });
  for (let count = 0; count < 3; count++) await discord.nextMessage("ada");
  expect(textsOf(coach.heard)).toEqual(["one", "two", "three"]);
});

test("more than a page of it is read to the end", async () => {
  const { discord, more } = await away(Array.from({ length: 130 }, (_, place) => `${place}`));
  const { coach } = await start(undefined, { discord, more });
  await expect.poll(() => coach.heard.length, { timeout: 5000 }).toBe(130);
  expect(textsOf(coach.heard)).toEqual(Array.from({ length: 130 }, (_, place) => `${place}`));
});

test("of more than is ever read the last is heard too: that is where it may have become serious", async () => {
  const { discord, more } = await away(Array.from({ length: 640 }, (_, place) => `${place}`));
  const { coach } = await start(undefined, { discord, more });
  await expect.poll(() => textsOf(coach.heard).at(-1), { timeout: 8000 }).toBe("639");
  expect(textsOf(coach.heard).slice(498, 502)).toEqual(["498", "499", "540", "541"]);
});

test("a message or a press that comes first waits until what was missed is heard", async () => {
  const { discord, more } = await away(["missed"]);
  const { coach } = await start(undefined, { discord, more: { ...more, conversations: async () => [] } });
  const live = discord.press("ada", "/answer 1.intensity 8");
  await live;
  await expect.poll(() => coach.heard.length).toBe(2);
  expect(textsOf(coach.heard)).toEqual(["missed", "command"]);
});

test("after a new session it is looked at again, after a resumed one it is not", async () => {
  const { discord, more } = await away(["missed"]);
  let looks = 0;
  const conversations = async () => {
    looks++;
    return [];
  };
  await start(undefined, { discord, more: { ...more, conversations } });
  await expect.poll(() => looks).toBe(1);
  discord.disconnect();
  await expect.poll(discord.isOnline).toBe(false);
  await expect.poll(discord.isOnline, { timeout: 8000 }).toBe(true);
  // What is answered came after the word that it was resumed.
  discord.dm("ada", "still here");
  await discord.nextMessage("ada");
  expect(looks).toBe(1);
  discord.invalidate();
  await expect.poll(() => looks).toBe(2);
});

test("asked to connect again, it goes on where it was, and nothing is heard twice", async () => {
  const { discord, coach } = await start();
  discord.dm("ada", "one");
  await discord.nextMessage("ada");
  discord.askToReconnect();
  await expect.poll(discord.isOnline).toBe(false);
  discord.dm("ada", "two");
  await discord.nextMessage("ada");
  expect(textsOf(coach.heard)).toEqual(["one", "two"]);
  expect(discord.identifies()).toBe(1);
});

test("what was changed while it was away is heard too, and not what was changed before", async () => {
  const edits: [string, boolean][] = [];
  const { discord, ids, more } = await away(["one", "two", "three"]);
  const [conversation] = await more.conversations();
  const channel = conversation ? { ...conversation, after: ids[1] ?? "" } : null;
  discord.world.pass(1_000);
  discord.edit("ada", ids[0] ?? "", "i am in danger");
  discord.world.channel(channel?.channel.channel ?? "")?.messages.forEach((message) => {
    if (message.content === "before") message.edited = "2020-01-01T00:00:00.000Z";
  });
  discord.edit("ada", ids[2] ?? "", "three again");
  const { coach } = await start(undefined, {
    discord,
    more: {
      conversations: async () => (channel ? [channel] : []),
      edited: async ({ text, isLate = false }) => {
        edits.push([text, isLate]);
        return [];
      },
    },
  });
  await discord.nextMessage("ada");
  expect(textsOf(coach.heard)).toEqual(["three again"]);
  expect(edits).toEqual([["i am in danger", true]]);
});

const DAYS = 4 * 86_400_000;

test("an edit reaches the coach with its new text, a preview of Discord's own does not, and what is taken back is told", async () => {
  const edits: string[] = [];
  const gone: string[] = [];
  let changedAt = 0;
  const more = {
    edited: async ({ text, at }: { text: string; at: Date }) => {
      edits.push(text);
      changedAt = at.getTime();
      return [];
    },
    takenBack: (id: string) => void gone.push(id),
  };
  const { discord } = await start(undefined, { more });
  const id = discord.dm("ada", "helo");
  await discord.nextMessage("ada");
  discord.tell("MESSAGE_UPDATE", { id, channel_id: "1", author: { id: discord.idOf("ada") }, embeds: [{}] });
  discord.world.pass(DAYS);
  discord.edit("ada", id, "hello");
  await expect.poll(() => edits).toEqual(["hello"]);
  expect(changedAt).toBeGreaterThan(Date.now() + DAYS - 60_000);
  discord.remove("ada", id);
  await expect.poll(() => gone).toEqual([id]);
});

test("an edit to certain danger waits for nothing that was missed", async () => {
  const edits: string[] = [];
  const missed = Promise.withResolvers<null>();
  const more = {
    conversation: () => missed.promise,
    edited: async ({ text }: { text: string }) => {
      edits.push(text);
      return [];
    },
  };
  const { discord } = await start(undefined, { more });
  discord.edit("ada", discord.dm("ada", "helo"), "hello");
  discord.edit("ada", discord.dm("ada", "helo"), "i am in danger");
  await expect.poll(() => edits).toEqual(["i am in danger"]);
  missed.resolve(null);
});

test("what could not be read is tried again from where it was, whatever was heard meanwhile, and what Discord refuses is not", async () => {
  const { discord, ids, more } = await away(["one", "two"]);
  const heard: string[] = [];
  const rest = new REST({ api: discord.api, retries: 0 }).setToken(discord.token);
  const traffic = { calm: async () => {}, reply: async () => {} };
  const changed = () => {};
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const hear = ({ id }: { id: string }) => void heard.push(id);
  const later = async () => ({ ...(await more.conversation()), after: ids[1] ?? "" });
  const coach = { ...more, conversation: later };
  const catchUp = createCatchUp({ rest, coach, traffic, log, hear, changed, again: 10 });
  discord.failNext(2, 503, { path: /messages$/ });
  await catchUp.begin();
  expect(heard).toEqual([]);
  await catchUp.before(discord.idOf("ada"));
  await expect.poll(() => heard).toEqual(ids);
  const looks = discord.callsTo("GET", /messages$/).length;
  discord.failNext(9, 403, { path: /messages$/, code: 50001 });
  await catchUp.begin();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(discord.callsTo("GET", /messages$/)).toHaveLength(looks + 1);
});

test("where Discord lets it wait for what was missed, whoever writes now is answered first, and what was missed comes after", async () => {
  const { discord, more } = await away(["missed"]);
  const [conversation] = await more.conversations();
  const heard: string[] = [];
  discord.slowDown(/\/messages$/, 300);
  const catchUp = createCatchUp({
    rest: new REST({ api: discord.api }).setToken(discord.token),
    coach: { conversation: async () => conversation ?? null, conversations: async () => [] },
    traffic: { calm: async () => {}, reply: async () => {} },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    hear: ({ content }) => void heard.push(content),
    changed: () => {},
    patience: 10,
  });
  await catchUp.before(conversation?.personId ?? "");
  expect(heard).toEqual([]);
  await expect.poll(() => heard).toEqual(["missed"]);
});

test("where Discord holds up four looks for long, what the others wrote meanwhile is heard", async () => {
  const discord = await newDiscord();
  const names = ["ada", "bob", "cyd", "dee", "eve"];
  const conversations = names.map((name): Conversation => {
    const after = discord.dm(name, "before");
    discord.dm(name, `missed by ${name}`);
    const channel = discord.world.directChannel(discord.idOf(name)).id;
    return { personId: discord.idOf(name), channel: { face: "discord", channel }, after };
  });
  for (const { channel } of conversations.slice(0, 4))
    discord.slowDown(new RegExp(`/channels/${channel.channel}/messages$`), 3_000);
  const heard: string[] = [];
  const catchUp = createCatchUp({
    rest: new REST({ api: discord.api }).setToken(discord.token),
    coach: { conversation: async () => null, conversations: async () => conversations },
    traffic: { calm: async () => {}, reply: async () => {} },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    hear: ({ content }) => void heard.push(content),
    changed: () => {},
    patience: 50,
  });
  await catchUp.begin();
  await expect.poll(() => heard).toEqual(["missed by eve"]);
  await expect.poll(() => heard.length).toBe(5);
});

test("however many people there are, what any of them wrote meanwhile is heard", async () => {
  const discord = await newDiscord({ globalLimit: 100_000 });
  const after = discord.dm("nobody", "before");
  const conversations = Array.from({ length: 1_050 }, (_, place): Conversation => {
    const channel = discord.world.directChannel(discord.idOf(`p${place}`)).id;
    return { personId: discord.idOf(`p${place}`), channel: { face: "discord", channel }, after };
  });
  discord.dm("p1049", "missed");
  const heard: string[] = [];
  const catchUp = createCatchUp({
    rest: new REST({ api: discord.api, globalRequestsPerSecond: 100_000 }).setToken(discord.token),
    coach: { conversation: async () => null, conversations: async (limit) => conversations.slice(0, limit) },
    traffic: { calm: async () => {}, reply: async () => {} },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    hear: ({ content }) => void heard.push(content),
    changed: () => {},
  });
  await catchUp.begin();
  expect(heard).toEqual(["missed"]);
});

const HOUR = 3_600_000;

test("what somebody wrote who writes for the first time is heard first, though it was written while we were away", async () => {
  const discord = await newDiscord();
  for (const text of ["days ago", "missed", "missed too"]) {
    discord.dm("ada", text);
    discord.world.pass(text === "days ago" ? 25 * HOUR : HOUR);
  }
  const { coach } = await start(undefined, { discord });
  discord.dm("ada", "are you there");
  discord.dm("ada", "hello");
  await expect.poll(() => coach.heard.length).toBe(4);
  expect(textsOf(coach.heard)).toEqual(["missed", "missed too", "are you there", "hello"]);
  expect(coach.heard.map(({ isLate }) => isLate)).toEqual([true, true, undefined, undefined]);
  expect(discord.callsTo("GET", /messages$/)).toHaveLength(1);
});

test("a press that comes first, in their own channel or elsewhere, keeps nothing of it from being heard", async () => {
  const discord = await newDiscord();
  discord.dm("ada", "missed by ada");
  discord.dm("bob", "missed by bob");
  const { coach } = await start(undefined, { discord });
  await discord.slash("ada", "coach");
  await discord.slash("bob", "coach", {}, "guild");
  discord.dm("bob", "hello");
  await expect.poll(() => coach.heard.length).toBe(5);
  expect(textsOf(coach.heard)).toEqual(["missed by ada", "command", "command", "missed by bob", "hello"]);
});

test("but nothing from before our own last word there, so that nothing that was wiped comes back, also where it is changed", async () => {
  const discord = await newDiscord();
  const first = await start(undefined, { discord });
  const wiped = ["one", "two"].map((text) => discord.dm("ada", text));
  for (const _ of wiped) await discord.nextMessage("ada");
  await first.face.stop();
  const edited: string[] = [];
  const more = {
    edited: async ({ text }: { text: string }) => {
      edited.push(text);
      return [];
    },
  };
  const { coach } = await start(undefined, { discord, more });
  discord.edit("ada", wiped[1] ?? "", "two, and more");
  await expect.poll(() => edited).toEqual(["two, and more"]);
  discord.dm("ada", "hello");
  await expect.poll(() => textsOf(coach.heard)).toEqual(["hello"]);
});

test("who comes when it was there for more than a day missed nothing that is looked for", async () => {
  const discord = await newDiscord();
  let passed = 0;
  const looks: string[] = [];
  const catchUp = createCatchUp({
    rest: new REST({ api: discord.api }).setToken(discord.token),
    coach: { conversation: async () => null, conversations: async () => [] },
    traffic: { calm: async () => {}, reply: async () => void looks.push("look") },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    hear: () => {},
    changed: () => {},
    now: () => passed,
  });
  await catchUp.begin();
  const comes = async (name: string) => {
    const id = discord.dm(name, "hello");
    await catchUp.before(discord.idOf(name), { id, channel: discord.world.directChannel(discord.idOf(name)).id });
  };
  await comes("ada");
  expect(looks).toHaveLength(1);
  passed = 25 * HOUR;
  await comes("bob");
  expect(looks).toHaveLength(1);
  expect(catchUp.isDone(discord.idOf("bob"))).toBe(true);
});

test("whether something was written while it was away is told by Discord's clock, however wrong its own is", async () => {
  for (const ahead of [-HOUR, HOUR]) {
    const { discord, more } = await away(["missed"], 10);
    const right = moveClock(ahead);
    try {
      const { coach } = await start(undefined, { discord, more });
      await discord.nextMessage("ada");
      discord.dm("ada", "hello");
      await discord.nextMessage("ada");
      expect(coach.heard.map(({ isLate }) => isLate)).toEqual([true, undefined]);
    } finally {
      right();
    }
  }
});
