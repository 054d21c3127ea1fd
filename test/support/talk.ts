import { expect } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import type { Limits } from "../../src/coach/door.ts";
import type { Incoming, Store, Voice } from "../../src/coach/ports.ts";
import { readLine } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import type { Outgoing, Reply } from "../../src/domain/outgoing.ts";
import type { Person } from "../../src/domain/person.ts";
import { localTime } from "../../src/domain/reading/clock.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "./playbook.ts";

export interface TalkParts {
  store?: Store;
  voice?: Voice;
  /** When it is at the start; later moments come with `at`. */
  now?: string;
  personId?: string;
  limits?: Limits;
}

/** A conversation with the real coach. Every turn builds a new coach, so nothing may live outside the store. */
export function talk({
  store = createMemoryStore(),
  voice = scriptedVoice,
  now = "2026-11-24T22:47:00Z",
  personId = "ada",
  limits,
}: TalkParts = {}) {
  let replies: Reply[] = [];
  let clock = new Date(now);
  let count = 0;
  let choices: NonNullable<Reply["choices"]> = [];
  /** Everything shown so far, as a person reads it. */
  const seen: Reply[] = [];

  async function hear(
    what: { kind: "message"; text: string; isUnread?: true } | { kind: "nudge" } | { kind: "command"; line: string },
  ): Promise<Outgoing[]> {
    const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
    const coach = createCoach({ store, voice, words, ...(limits && { limits }), log });
    count += 1;
    const about = {
      eventIds: [`${personId}-${count}`],
      personId,
      at: clock,
      from: { face: "terminal", channel: "here" },
    };
    const outgoing = await coach.hear(incoming(about, what));
    coach.shown(
      personId,
      outgoing.map(({ id }) => id),
    );
    await coach.settle();
    replies = outgoing.map(({ reply }) => reply);
    choices = replies.flatMap((reply) => reply.choices ?? []);
    seen.push(...replies);
    return outgoing;
  }

  return {
    store,
    seen,
    /** `more` tells what came with it. */
    says: (text: string, more: { isUnread?: true } = {}) => hear({ kind: "message", text, ...more }),
    types: (line: string) => hear({ kind: "command", line }),
    /** Presses the button with this label; fails when it is not there. */
    presses(label: string) {
      const choice = choices.find((one) => one.label === label);
      if (!choice) expect.fail(`There is no button "${label}", only: ${choices.map((one) => one.label).join(" · ")}`);
      return hear({ kind: "command", line: choice.send });
    },
    nudge: () => hear({ kind: "nudge" }),
    /** Lets time pass: whatever is due until `moment` comes when it is due. Gives what came, with its local time there. */
    async passes(moment: string): Promise<{ at: string; text: string }[]> {
      const came: { at: string; text: string }[] = [];
      for (let looks = 0; looks < 500; looks++) {
        const person = await store.load(personId);
        if (!person?.due || person.due > new Date(moment).toISOString()) break;
        clock = new Date(Math.max(Date.parse(person.due), clock.getTime()));
        const outgoing = await hear({ kind: "nudge" });
        const { day, time } = localTime(clock, person.zone);
        if (outgoing.length > 0) came.push({ at: `${day} ${time}`, text: replies.map(shownText).join("\n") });
      }
      clock = new Date(moment);
      return came;
    },
    at(moment: string) {
      clock = new Date(moment);
    },
    hears: (expected: string | RegExp) => expect(replies.map(shownText).join("\n")).toMatch(expected),
    hearsNothing: () => expect(replies).toEqual([]),
    buttons: () => choices.map(({ label }) => label),
    reply: () => replies.at(-1),
    async person(): Promise<Person> {
      const person = await store.load(personId);
      if (!person) throw new Error("nobody is there");
      return person;
    },
    async answers() {
      const activity = (await store.load(personId))?.activity;
      return activity?.kind === "walk" ? activity.answers : {};
    },
  };
}

function incoming(
  about: Pick<Incoming, "eventIds" | "personId" | "at" | "from">,
  what: { kind: "message"; text: string; isUnread?: true } | { kind: "nudge" } | { kind: "command"; line: string },
): Incoming {
  if (what.kind !== "command") return { ...about, ...what };
  const line = readLine(what.line, commands);
  if (!line) throw new Error(`No command reads "${what.line}".`);
  return { ...about, kind: "command", ...line };
}

/** A reply as a person reads it: text, sentences on offer, buttons, small print. */
export const shownText = ({ text, offered = [], choices: buttons = [], print = "" }: Reply): string =>
  [text, ...offered, ...buttons.map(({ label }) => label), print].join("\n");

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
