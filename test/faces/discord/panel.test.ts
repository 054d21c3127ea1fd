import { expect, test } from "vitest";
import { start, words } from "./set-up.ts";

function counting() {
  const counts: Record<string, number> = {};
  return {
    counts,
    opened: (server: string) => {
      counts[server] = (counts[server] ?? 0) + 1;
    },
    count: (server: string) => counts[server] ?? 0,
  };
}

test("who manages a server posts one message that everybody sees, with one button; the coach hears nothing of it", async () => {
  const { discord, coach } = await start();
  await discord.slash("owner", "panel", { subcommand: "post" }, "guild");
  const posted = await discord.nextMessage("owner");
  expect(posted).toMatchObject({ content: words.panel, isEphemeral: false });
  expect(posted.rows.flat()).toMatchObject([{ label: words.panelButton, line: "/open panel" }]);
  expect(coach.heard).toEqual([]);
});

test("nobody else posts it, and in a direct message there is no server", async () => {
  const { discord } = await start();
  await discord.slash("ada", "panel", { subcommand: "post" }, "guild");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: words.panelNotYours, isEphemeral: true });
  await discord.slash("ada", "panel", { subcommand: "stats" }, "dm");
  expect(await discord.nextMessage("ada")).toMatchObject({ content: words.panelElsewhere });
});

test("its button is answered for the one who pressed it only, and counted without who it was; few are told as few", async () => {
  const panels = counting();
  const { discord, coach } = await start(undefined, { panels });
  for (const name of ["ada", "ben", "cyd", "dan"]) {
    await discord.press(name, "/open panel", "guild");
    expect(await discord.nextMessage(name)).toMatchObject({ isEphemeral: true });
  }
  expect(coach.heard).toMatchObject(Array.from({ length: 4 }, () => ({ kind: "command", name: "open" })));
  await discord.slash("owner", "panel", { subcommand: "stats" }, "guild");
  expect(await discord.nextMessage("owner")).toMatchObject({ content: words.panelFew, isEphemeral: true });
  await discord.press("eve", "/open panel", "guild");
  await discord.nextMessage("eve");
  await discord.slash("owner", "panel", { subcommand: "stats" }, "guild");
  expect(await discord.nextMessage("owner")).toMatchObject({ content: words.panelCount(5), isEphemeral: true });
  expect(Object.values(panels.counts)).toEqual([5]);
});
