import { expect, test } from "vitest";
import { type CommandShape, readLine } from "../../src/commands/command.ts";

const commands: CommandShape[] = [
  { name: "coach", about: "Talk", options: [{ name: "message", about: "What is on your mind", kind: "long" }] },
  {
    name: "nudge",
    about: "A daily message",
    subcommands: [
      {
        name: "set",
        about: "Set it",
        options: [
          { name: "at", about: "When", kind: "text", required: true },
          { name: "zone", about: "Where", kind: "text" },
        ],
      },
      { name: "off", about: "Stop it" },
    ],
  },
  {
    name: "answer",
    about: "An answer",
    hidden: true,
    options: [
      { name: "question", about: "Which", kind: "text" },
      { name: "value", about: "What", kind: "text" },
    ],
  },
];

test.each([
  [
    "/nudge set 08:30 Europe/London",
    { name: "nudge", args: { subcommand: "set", at: "08:30", zone: "Europe/London" } },
  ],
  ["/nudge set 08:30", { name: "nudge", args: { subcommand: "set", at: "08:30" } }],
  ["/nudge off", { name: "nudge", args: { subcommand: "off" } }],
  ["/nudge", { name: "nudge", args: {} }],
  ["/answer 12.intensity 8", { name: "answer", args: { question: "12.intensity", value: "8" } }],
  ["  /coach   i said:\n  hello  there ", { name: "coach", args: { message: "i said:\n  hello  there" } }],
  ["/coach", { name: "coach", args: {} }],
  ["/nudge off i am not well", { name: "nudge", args: { subcommand: "off", rest: "i am not well" } }],
  ["/nudge i am not well", { name: "nudge", args: { rest: "i am not well" } }],
])("%j is read", (line, read) => {
  expect(readLine(line, commands)).toEqual(read);
});

test.each(["", "/", "hello", "/coaching x", "coach x", "/unknown", "//coach"])("%j is no command", (line) => {
  expect(readLine(line, commands)).toBeNull();
});
