import { expect, test } from "vitest";
import { ops } from "../../../src/commands/ops.ts";
import { toSlash } from "../../../src/faces/discord/register.ts";
import { commands, newDiscord, start } from "./set-up.ts";

const operating = (id: string, acting: (args: object) => string = () => "Done.") => {
  const acted: { operator: string; args: object }[] = [];
  return {
    acted,
    includes: (one: string) => one === id,
    async act(operator: string, args: object) {
      acted.push({ operator, args });
      return acting(args);
    },
  };
};

const withOps = { commands: [...commands, ops] };

test("an operator is answered where nobody else sees it, and the coach hears nothing of it", async () => {
  const discord = await newDiscord();
  const operators = operating(discord.idOf("owner"));
  const { coach } = await start(undefined, { discord, operators, ...withOps });
  await discord.slash("owner", "ops", { subcommand: "block", id: "174829301928374650" }, "guild");
  expect(await discord.nextMessage("owner")).toMatchObject({ content: "Done.", isEphemeral: true });
  await discord.slash("owner", "ops", { subcommand: "budget", tokens: 500 }, "guild");
  expect(await discord.nextMessage("owner")).toMatchObject({ isEphemeral: true });
  expect(operators.acted).toEqual([
    { operator: discord.idOf("owner"), args: { subcommand: "block", id: "174829301928374650" } },
    { operator: discord.idOf("owner"), args: { subcommand: "budget", tokens: "500" } },
  ]);
  expect(coach.heard).toEqual([]);
});

test("to anybody else, and to whoever manages the server, it is a command that does not exist", async () => {
  const discord = await newDiscord();
  const operators = operating(discord.idOf("someone"));
  const { coach } = await start(() => [{ text: "No such thing." }], { discord, operators, ...withOps });
  for (const [name, place] of [
    ["ada", "guild"],
    ["owner", "guild"],
    ["ada", "dm"],
  ] as const) {
    await discord.slash(name, "ops", { subcommand: "erase", id: "174829301928374650", sure: "yes" }, place);
    expect((await discord.nextMessage(name)).content).toBe("No such thing.");
    await discord.press(name, "/ops erase 174829301928374650 yes", place);
    expect((await discord.nextMessage(name)).content).toBe("No such thing.");
  }
  expect(operators.acted).toEqual([]);
  expect(new Set(coach.heard.map((one) => (one.kind === "command" ? one.name : one.kind)))).toEqual(new Set([""]));
});

test("an action that fails is told as that, and logged without its cause's words", async () => {
  const discord = await newDiscord();
  const operators = operating(discord.idOf("owner"), () => {
    throw new Error("what somebody wrote");
  });
  const { logged } = await start(undefined, { discord, operators, ...withOps });
  await discord.slash("owner", "ops", { subcommand: "status" }, "guild");
  expect((await discord.nextMessage("owner")).content).toBe("Sorry, that went wrong.");
  const errors = logged.filter(({ level }) => level === "error");
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toContain("what somebody wrote");
});

test("Discord shows it only in servers, and there to nobody who was not let", () => {
  expect(toSlash(ops)).toMatchObject({ default_member_permissions: 0, contexts: [0], integration_types: [0] });
});
