import { expect, test } from "vitest";
import { newDiscord, start, words } from "./set-up.ts";

test("a slash command becomes a command for the coach, with its subcommand and options", async () => {
  const { discord, coach } = await start();
  const { id, token } = await discord.slash("ada", "nudge", { subcommand: "set", at: "08:30", zone: "Europe/London" });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([
    {
      kind: "command",
      name: "nudge",
      args: { subcommand: "set", at: "08:30", zone: "Europe/London" },
      eventIds: [id],
      personId: discord.idOf("ada"),
      from: { face: "discord", token },
    },
  ]);
  const { at, from } = coach.heard[0]!;
  // Its life is counted from when it was heard, a moment after it began.
  const life = Date.parse(from.expires!) - at.getTime();
  expect(life).toBeGreaterThanOrEqual(15 * 60_000);
  expect(life).toBeLessThan(16 * 60_000);
  await expect.poll(() => coach.shownIds).toEqual([`${id}-0`]);
});

const YES = { label: "Yes", send: "/answer 1.sure yes" };

test.each([
  ["guild", true],
  ["group", true],
  ["dm", false],
] as const)("an answer in a %s is for this person's eyes only: %s", async (place, isEphemeral) => {
  const { discord } = await start(() => [{ text: "one", choices: [YES] }, { text: "two" }]);
  await discord.slash("ada", "coach", { message: "hello" }, place);
  expect([await discord.nextMessage("ada"), await discord.nextMessage("ada")]).toMatchObject([
    { content: "one", isEphemeral },
    { content: "two", isEphemeral },
  ]);
  expect(discord.callsTo("POST", /^\/channels/)).toEqual([]);
});

test("what fits into one message is one: of a second Discord cannot tell whether it has it", async () => {
  const { discord } = await start(() => [{ text: "one" }, { text: "two", choices: [YES] }]);
  discord.failNext(1, 503, { path: /^\/webhooks/, after: true });
  await discord.slash("ada", "coach", { message: "hello" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: "one\n\ntwo", rows: [[{ label: "Yes" }]] });
  await expect.poll(() => discord.callsTo("PATCH", /^\/webhooks/)).toHaveLength(2);
  expect(discord.shownTo("ada")).toHaveLength(1);
});

test("of an answer in two messages the first is not shown again where the second is tried again", async () => {
  const failed: string[] = [];
  const { discord, face, coach } = await start(() => [{ text: "one", choices: [YES] }, { text: "two" }], {
    more: { failed: (_, ids) => void failed.push(...ids) },
  });
  discord.failNext(4, 503, { path: /^\/webhooks\/\d+\/[^/]+$/ });
  await discord.slash("ada", "coach", { message: "hello" }, "guild");
  await expect.poll(() => failed).toHaveLength(2);
  await expect.poll(() => discord.shownTo("ada")).toHaveLength(2);
  const [to] = coach.heard.map(({ from }) => from);
  for (const [place, text] of ["one", "two"].entries())
    if (to) {
      const reply = place === 0 ? { text, choices: [YES] } : { text };
      const left = { id: failed[place] ?? "", to, reply, since: new Date().toISOString() };
      expect(await face.send(left, discord.idOf("ada"))).toBe("sent");
    }
  expect(discord.shownTo("ada").map(({ content }) => content)).toEqual(["one", words.error, "two"]);
});

test("a button types its line", async () => {
  const { discord, coach } = await start();
  await discord.press("ada", "/answer 12.intensity 8");
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([
    { kind: "command", name: "answer", args: { question: "12.intensity", value: "8" } },
  ]);
});

test("a button still works after a restart", async () => {
  const discord = await newDiscord();
  const first = await start(() => [{ text: "How loud?", choices: [{ label: "8", send: "/answer 1.intensity 8" }] }], {
    discord,
  });
  discord.dm("ada", "hello");
  const { rows } = await discord.nextMessage("ada");
  await first.face.stop();
  const second = await start(undefined, { discord });
  await discord.press("ada", rows[0]![0]!.line);
  await discord.nextMessage("ada");
  expect(second.coach.heard).toMatchObject([{ kind: "command", name: "answer" }]);
});

test.each(["/gone 1", "v1:goal:done"])("the button %j of another version is left to the coach", async (line) => {
  const { discord, coach } = await start();
  await discord.press("ada", line, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ isEphemeral: true });
  expect(coach.heard).toMatchObject([{ kind: "command", name: "", args: {} }]);
});

test("so is a slash command of another version; a form of one comes back as a file", async () => {
  const { discord, coach } = await start();
  await discord.slash("ada", "gone");
  await discord.nextMessage("ada");
  await discord.submit("ada", "/gone 2", { text: "all of it" });
  expect((await discord.nextMessage("ada")).files).toHaveLength(1);
  expect(coach.heard).toMatchObject([{ kind: "command", name: "" }]);
});

test("the form for own words names its question; a button from before that still works", async () => {
  const { discord, coach } = await start(() => [{ text: "What happened?", writeIt: true, asks: "3.thought" }]);
  await discord.slash("ada", "coach", {}, "guild");
  const line = "/say @3.thought";
  expect((await discord.nextMessage("ada")).rows).toEqual([[{ label: words.writeIt, line }]]);
  expect((await discord.press("ada", line, "guild")).response?.data).toMatchObject({ custom_id: line });
  await discord.submit("ada", line, { text: "she looked away" }, "guild");
  await discord.submit("ada", "/say", { text: "so did he" }, "guild");
  await expect.poll(() => coach.heard.length).toBe(3);
  expect(coach.heard[1]).toMatchObject({ kind: "message", text: "she looked away", asked: "3.thought" });
  expect(coach.heard[2]).not.toHaveProperty("asked");
});

test("outside the bot's own channel a question for words has a button that opens a form, and what is written there is a message", async () => {
  const { discord, coach } = await start((incoming) =>
    incoming.kind === "command"
      ? [{ text: "What happened?", writeIt: true }]
      : [{ text: `You said: ${incoming.kind === "message" && incoming.text}` }],
  );
  await discord.slash("ada", "coach", {}, "guild");
  const { rows } = await discord.nextMessage("ada");
  expect(rows).toEqual([[{ label: words.writeIt, line: "/say" }]]);
  const pressed = await discord.press("ada", "/say", "guild");
  expect(pressed.response).toMatchObject({
    type: 9,
    data: {
      title: words.writeTitle,
      components: [{ label: "What happened?", component: { custom_id: "text", style: 2 } }],
    },
  });
  expect(coach.heard).toHaveLength(1);
  await discord.submit("ada", "/say", { text: "she looked away" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: "You said: she looked away", isEphemeral: true });
});

test("in the bot's own channel one simply writes", async () => {
  const { discord } = await start(() => [{ text: "What happened?", writeIt: true }]);
  await discord.slash("ada", "coach");
  expect((await discord.nextMessage("ada")).rows).toEqual([]);
});

test("a button whose line lacks something asks for it in a form", async () => {
  const { discord, coach } = await start();
  const { response } = await discord.press("ada", "/nudge set");
  expect(response).toMatchObject({
    type: 9,
    data: {
      title: "A daily message",
      custom_id: "/nudge set",
      components: [
        { label: "What time", component: { required: true } },
        { label: "Where", component: { required: false } },
      ],
    },
  });
  await discord.submit("ada", "/nudge set", { at: "08:30", zone: "" });
  await discord.nextMessage("ada");
  expect(coach.heard).toMatchObject([{ kind: "command", name: "nudge", args: { subcommand: "set", at: "08:30" } }]);
});

test("a slow coach is answered in time all the same", async () => {
  const thinking = Promise.withResolvers<void>();
  const { discord } = await start(async () => {
    await thinking.promise;
    return [{ text: "at last" }];
  });
  const { response } = await discord.slash("ada", "coach", {}, "guild");
  expect(response?.type).toBe(5);
  discord.world.pass(4_000);
  thinking.resolve();
  expect((await discord.nextMessage("ada")).content).toBe("at last");
});

test("it is as few messages as it fits into, and nothing is lost", async () => {
  const texts = Array.from({ length: 9 }, (_, place) => `Reply ${place}`.padEnd(400, "."));
  const { discord } = await start(() => texts.map((text) => ({ text })));
  await discord.slash("ada", "coach", {}, "guild");
  await expect.poll(() => discord.shownTo("ada").length).toBe(3);
  const all = discord.shownTo("ada").map(({ content }) => content);
  expect(all.join("\n\n")).toBe(texts.join("\n\n"));
});

test("a press that needs no answer leaves nothing behind", async () => {
  const { discord } = await start(() => []);
  const asked = await discord.press("ada", "/answer 1.intensity 8");
  await expect.poll(() => asked.original).toBeNull();
  expect(discord.shownTo("ada")).toEqual([]);
});

test("when the coach fails, the person reads one kind sentence", async () => {
  const { discord, logged } = await start(() => {
    throw new Error("broken");
  });
  await discord.slash("ada", "coach", { message: "my secret worry" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: words.error, isEphemeral: true });
  expect(JSON.stringify(logged)).not.toContain("secret");
});

test("an interaction that comes too late changes nothing and stops nothing", async () => {
  const { discord, coach, logged } = await start();
  discord.world.pass(-4_000);
  discord.slash("ada", "coach").catch(() => {});
  discord.world.pass(4_000);
  await expect.poll(() => logged.some(({ level }) => level === "error")).toBe(true);
  expect(coach.heard).toEqual([]);
  expect(logged).toContainEqual(
    expect.objectContaining({ level: "error", facts: expect.objectContaining({ code: 10062 }) }),
  );
  discord.dm("ada", "hello");
  expect((await discord.nextMessage("ada")).content).toBe("You said: hello");
});

test("a file is drawn when it is shown", async () => {
  const { discord } = await start(() => [{ text: "Here it is.", attachment: { kind: "export", asOf: "2026-01-01" } }], {
    attach: async ({ asOf }, personId) => ({
      name: "you.json",
      bytes: new TextEncoder().encode(`${asOf} ${personId}`),
    }),
  });
  await discord.slash("ada", "coach", {}, "guild");
  const { files, content } = await discord.nextMessage("ada");
  expect(content).toBe("Here it is.");
  expect(files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`)).toEqual([
    `you.json: 2026-01-01 ${discord.idOf("ada")}`,
  ]);
});

test("while a place is typed, places are suggested; nothing of it reaches the coach", async () => {
  const { discord, coach } = await start();
  expect(await discord.type("ada", "nudge", { subcommand: "set", zone: "lon" }, "zone")).toEqual([
    { name: "lon!", value: "Europe/London" },
  ]);
  expect(await discord.type("ada", "nudge", { subcommand: "set", at: "8" }, "at")).toEqual([]);
  expect(coach.heard).toEqual([]);
});

test("what was written in a form comes back as a file when it could not be kept", async () => {
  const { discord } = await start(() => {
    throw new Error("the disk is full");
  });
  await discord.submit("ada", "/say", { text: "i said it all here, and it was long" }, "guild");
  const back = await discord.nextMessage("ada");
  expect(back).toMatchObject({ content: words.error, isEphemeral: true });
  expect(back.files).toHaveLength(1);
  expect(Buffer.from(back.files[0]!.bytes).toString()).toBe("i said it all here, and it was long\n");
});

test.each([
  ["What are they thinking?", "as the label"],
  ["When you picture walking in there on Thursday evening, what are they thinking about you?", "above it"],
])("the form for own words shows the question %j %s", async (question) => {
  const { discord } = await start(() => [{ text: `Thursday, then.\n${question}`, writeIt: true }]);
  await discord.slash("ada", "coach", {}, "guild");
  await discord.nextMessage("ada");
  const { response } = await discord.press("ada", "/say", "guild");
  expect(JSON.stringify(response?.data?.components)).toContain(JSON.stringify(question));
});
