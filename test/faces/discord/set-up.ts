import { afterEach } from "vitest";
import type { Coach, Incoming } from "../../../src/coach/ports.ts";
import type { CommandShape } from "../../../src/commands/command.ts";
import type { Outgoing, Reply } from "../../../src/domain/outgoing.ts";
import { type DiscordFace, type DiscordOptions, startDiscord } from "../../../src/faces/discord/start.ts";
import type { Words } from "../../../src/faces/discord/words.ts";
import { type FakeDiscord, type FakeOptions, fakeDiscord } from "../../support/fake-discord/fake-discord.ts";

export const commands: CommandShape[] = [
  {
    name: "coach",
    about: "Say what is on your mind",
    options: [{ name: "message", about: "What is on your mind", kind: "long" }],
  },
  {
    name: "nudge",
    about: "A daily message",
    subcommands: [
      {
        name: "set",
        about: "Set it",
        options: [
          { name: "zone", about: "Where", kind: "text", suggests: "zones" },
          { name: "at", about: "What time", kind: "text", required: true },
        ],
      },
      { name: "off", about: "Stop it" },
    ],
  },
  { name: "open", about: "Open it", hidden: true, options: [{ name: "place", about: "Where", kind: "text" }] },
  {
    name: "answer",
    about: "Answer a question",
    hidden: true,
    options: [
      { name: "question", about: "Which", kind: "text", required: true },
      { name: "value", about: "Your answer", kind: "text", required: true },
    ],
  },
];

export const words: Words = {
  unreadable: "I can only read words.",
  error: "Sorry, that went wrong.",
  writeIt: "Write it",
  writeTitle: "In your own words",
  writeLabel: "Write as you like",
  panel: "Talk to me privately.",
  panelButton: "Talk",
  panelFew: "Fewer than five.",
  panelCount: (count) => `${count} times.`,
  panelNotYours: "Not yours.",
  panelElsewhere: "Not here.",
  typing: "Help is there.",
};

type Answering = (incoming: Incoming, draft: (text: string | null) => void) => Reply[] | Promise<Reply[]>;

export interface TestCoach extends Coach {
  heard: Incoming[];
  shownIds: string[];
}

/** Answers each event with what `answering` gives. */
export function testCoach(answering: Answering, more: Partial<Coach> = {}): TestCoach {
  const heard: Incoming[] = [];
  const shownIds: string[] = [];
  return {
    heard,
    shownIds,
    async hear(incoming, onDraft) {
      heard.push(incoming);
      const replies = await answering(incoming, (text) =>
        onDraft?.({ id: `${incoming.eventIds[0]}-0`, text: () => text }),
      );
      return replies.map((reply, part) =>
        outgoing({ id: `${incoming.eventIds[0]}-${part}`, to: incoming.from, reply }),
      );
    },
    edited: async () => [],
    overheard: (text) => (text.includes("danger") ? "Help is there." : "Type </coach>."),
    alarms: (text) => (text.includes("danger") ? "certain" : text.includes("worried") ? "unclear" : null),
    takenBack: () => {},
    isLetGo: () => false,
    drafted: async () => {},
    shown: (_, ids) => void shownIds.push(...ids),
    failed: () => {},
    refused: async () => {},
    unfit: async () => {},
    opened: async () => {},
    conversation: async () => null,
    conversations: async () => [],
    async *unshown() {},
    async *due() {},
    settle: async () => {},
    ...more,
  };
}

export const outgoing = (given: Omit<Outgoing, "since">): Outgoing => ({ ...given, since: new Date().toISOString() });

/** Repeats what was said. */
export const echo: Answering = (incoming) => [
  {
    text:
      incoming.kind === "message"
        ? `You said: ${incoming.text}`
        : `You did: ${JSON.stringify({ ...incoming, from: undefined, at: undefined, eventIds: undefined, personId: undefined })}`,
  },
];

export interface Started {
  discord: FakeDiscord;
  face: DiscordFace;
  coach: TestCoach;
  logged: { level: string; facts: object; message: string }[];
  said: string[];
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

export async function newDiscord(options: FakeOptions = {}): Promise<FakeDiscord> {
  const discord = await fakeDiscord(options);
  closing.push(discord.close);
  return discord;
}

/** The face online in a fake Discord; both are closed after the test. */
export async function start(
  answering: Answering = echo,
  { more, ...options }: Partial<DiscordOptions> & { discord?: FakeDiscord; more?: Partial<Coach> } = {},
): Promise<Started> {
  const discord = options.discord ?? (await newDiscord());
  const coach = testCoach(answering, more);
  const logged: Started["logged"] = [];
  const said: string[] = [];
  const note = (level: string) => (facts: object, message: string) => void logged.push({ level, facts, message });
  const face = await startDiscord({
    coach,
    commands,
    token: discord.token,
    api: discord.api,
    cdn: discord.cdn,
    log: { debug: note("debug"), info: note("info"), warn: note("warn"), error: note("error") },
    say: (text) => void said.push(text),
    words,
    attach: async () => null,
    suggest: (_, typed) => [{ name: `${typed}!`, value: "Europe/London" }],
    names: {},
    operators: { includes: () => false, act: async () => "" },
    panels: { opened: () => {}, count: () => 0 },
    remember: { commandHash: () => null, commandIds: () => ({}), setCommands: async () => {} },
    ...options,
  });
  closing.push(face.stop);
  return { discord, face, coach, logged, said };
}
