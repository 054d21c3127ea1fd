import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type Delivered, startClockwork } from "../../coach/clockwork.ts";
import type { Coach, Incoming } from "../../coach/ports.ts";
import { readLine } from "../../commands/command.ts";
import { type Command, commands } from "../../commands/index.ts";
import type { Outgoing } from "../../domain/outgoing.ts";
import { type Key, render } from "./render.ts";

export interface TerminalParts {
  coach: Coach;
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
  /** What is said when something broke, and at the end. */
  words: { readonly error: string; readonly goodbye: string; readonly greeting: string };
  /** Whether something is open from an earlier time: then it is shown at the start. */
  isReturning: boolean;
  /** Saves an attachment and gives its path, below what a picture says. */
  saveAttachment: (outgoing: Outgoing, personId: string) => Promise<string | null>;
  log: { warn(facts: object, event: string): void; error(facts: object, event: string): void };
}

/** There is one person at a terminal. */
export const PERSON = "me";

const PROMPT = "\n> ";

/** Runs until the input ends. Every line is answered before the next; everything said is saved by then. */
export async function runTerminal({
  coach,
  input,
  output,
  words,
  saveAttachment,
  log,
  isReturning,
}: TerminalParts): Promise<void> {
  const interactive = input.isTTY === true;
  // A screen that is gone is the end, as nothing can be answered on it.
  const gone = new AbortController();
  output.on("error", () => gone.abort());
  let keys: Key[] = [];
  let count = 0;
  const session = Date.now().toString(36);

  const show = async (personId: string, outgoing: readonly Outgoing[]) => {
    for (const entry of outgoing) {
      const shown = render(entry.reply, output.isTTY === true);
      keys = shown.keys;
      output.write(`\n${shown.text}\n`);
      const path = entry.reply.attachment ? await saveAttachment(entry, personId) : null;
      if (path) output.write(`${path}\n`);
    }
    coach.shown(
      personId,
      outgoing.map(({ id }) => id),
    );
  };

  const answer = async (typed: string) => {
    count += 1;
    try {
      await show(PERSON, await coach.hear(toIncoming(typed, keys, `${session}-${count}`)));
    } catch (error) {
      log.error({ error }, "a turn failed");
      output.write(`\n${words.error}\n`);
    }
  };

  const send = async (outgoing: Outgoing, personId: string): Promise<Delivered> => {
    await show(personId, [outgoing]);
    if (interactive) output.write(PROMPT);
    return "sent";
  };
  const clockwork = startClockwork({ coach, send, log });
  await clockwork.looked();
  const lines = createInterface({ input, output, terminal: interactive, prompt: PROMPT, signal: gone.signal });
  if (interactive) {
    if (isReturning) await answer("/coach");
    else output.write(`${words.greeting}\n`);
    lines.on("SIGINT", () => lines.close());
    // Put aside with Ctrl-Z and brought back, it would hear nothing any more, not even Ctrl-C.
    lines.on("SIGCONT", () => lines.prompt(true));
    lines.prompt();
  }
  let answered: Promise<void> = Promise.resolve();
  for await (const typed of lines) {
    const take = async () => {
      if (typed.trim() !== "") await answer(typed);
      if (interactive) lines.prompt();
    };
    // Danger waits for nothing that was typed before it.
    if (interactive && coach.alarms(typed) === "certain") await take();
    else answered = answered.then(take);
    if (!interactive) await answered;
  }
  await answered;
  await clockwork.stop();
  await coach.settle();
  if (interactive) output.write(`\n${words.goodbye}\n`);
}

/** A key or a "/line" is a command; everything else is a message. */
function toIncoming(typed: string, keys: readonly Key[], eventId: string): Incoming {
  const about = {
    eventIds: [eventId],
    personId: PERSON,
    at: new Date(),
    from: { face: "terminal", channel: "terminal" },
  };
  const pressed = keys.find(({ key }) => key === typed.trim().toLowerCase())?.send;
  const known: readonly Command[] = pressed ? commands : commands.filter(({ hidden }) => !hidden);
  const line = readLine(pressed ?? typed.trim(), known);
  return line ? { ...about, kind: "command", ...line } : { ...about, kind: "message", text: typed };
}
