import { expect, test } from "vitest";
import { start, words } from "./set-up.ts";

/** A bot that is told to stop while a turn of Ada's runs, until `finish` lets that turn end. What she wrote is answered with "done", all else with `reply`. */
async function stopping(reply = "") {
  const turn = Promise.withResolvers<void>();
  const { discord, coach, face } = await start(async (incoming) => {
    if (incoming.kind !== "message" || incoming.text !== "hello") return [{ text: reply }];
    await turn.promise;
    return [{ text: "done" }];
  });
  discord.dm("ada", "hello");
  await expect.poll(() => coach.heard.length).toBe(1);
  const stopped = face.stop();
  const finish = () => {
    turn.resolve();
    return stopped;
  };
  return { discord, coach, finish };
}

test("a stop lets the running turn finish and begins no other", async () => {
  const { discord, coach, finish } = await stopping();
  discord.dm("ada", "one more");
  await discord.slash("ada", "coach");
  expect((await discord.nextMessage("ada")).content).toBe(words.error);
  await finish();
  expect((await discord.nextMessage("ada")).content).toBe("done");
  expect(coach.heard).toHaveLength(1);
  expect(discord.isOnline()).toBe(false);
});

test("while it stops, what may be serious is answered all the same, also where it is written or said in a server", async () => {
  const { discord, coach, finish } = await stopping("Help is there.");
  discord.dm("bob", "one more");
  discord.dm("bob", "i am in danger");
  discord.inServer("cyd", "hi");
  discord.inServer("cyd", "i am in danger");
  expect((await discord.nextMessage("bob")).content).toBe("Help is there.");
  await expect.poll(() => discord.callsTo("POST", /messages$/)).toHaveLength(2);
  await finish();
  expect(coach.heard).toHaveLength(2);
});

test("while it stops, what may be serious comes after what its writer said before, and is left with that to the next start", async () => {
  const { discord, coach, finish } = await stopping("Are you safe?");
  discord.dm("bob", "one more");
  discord.dm("bob", "i am worried");
  discord.dm("cyd", "i am worried");
  expect((await discord.nextMessage("cyd")).content).toBe("Are you safe?");
  await finish();
  expect(coach.heard.map(({ personId }) => personId)).not.toContain(discord.world.user("bob").id);
  expect(coach.heard).toHaveLength(2);
});
