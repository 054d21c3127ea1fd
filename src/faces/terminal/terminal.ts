import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { type Clockwork, startClockwork } from "../../coach/clockwork.ts";
import type { Coach, Incoming } from "../../coach/ports.ts";
import { readLine } from "../../commands/command.ts";
import { type Command, commands } from "../../commands/index.ts";
import { createScreen, type Screen, type ScreenParts } from "./screen.ts";

export interface TerminalParts extends ScreenParts {
  coach: Coach;
  input: Readable & { isTTY?: boolean };
  /** What is said when something broke, at the beginning with how to leave, and at the end. */
  words: { readonly error: string; readonly goodbye: string; readonly greeting: string; readonly leaving: string };
  /** Whether something is open from an earlier time: then it is shown at the start. */
  isReturning: boolean;
  log: { warn(facts: object, event: string): void; error(facts: object, event: string): void };
}

/** There is one person at a terminal. */
export const PERSON = "me";

const PROMPT = "\n> ";

/** Ends the program; "stop" and "bye" only end the talk. */
const LEAVES = /^\s*\/(?:quit|exit)\s*$/i;

/** Runs until the input ends. Every line is answered before the next; everything said is saved by then. */
export async function runTerminal(parts: TerminalParts): Promise<void> {
  const { coach, input, output, words, isReturning } = parts;
  const terminal = input.isTTY === true;
  // A screen that is gone is the end, as nothing can be answered on it.
  const gone = new AbortController();
  output.on("error", () => gone.abort());
  const screen = createScreen(parts);
  const answer = answering(parts, screen);
  const clockwork = startClock(parts, screen);
  await clockwork.looked();
  const lines = createInterface({ input, output, terminal, prompt: PROMPT, signal: gone.signal });
  if (terminal) {
    if (isReturning) await answer("/coach");
    else screen.write(words.greeting);
    screen.write(words.leaving);
    promptAt(lines);
    await answerEach(lines, { answer, isUrgent: (typed) => coach.alarms(typed) === "certain" });
  } else
    for await (const typed of lines) {
      if (LEAVES.test(typed)) break;
      await answer(typed);
    }
  await clockwork.stop();
  await coach.settle();
  if (terminal) screen.write(`\n${words.goodbye}`);
}

type Answering = (typed: string) => Promise<void>;

/** Answers what was typed; what breaks is said, and the next line is heard all the same. */
function answering({ coach, words, log }: TerminalParts, screen: Screen): Answering {
  const session = Date.now().toString(36);
  let count = 0;
  return async (typed) => {
    if (typed.trim() === "") return;
    count += 1;
    try {
      await screen.show(PERSON, await coach.hear(toIncoming(typed, screen.pressed(typed), `${session}-${count}`)));
    } catch (error) {
      log.error({ error }, "a turn failed");
      screen.write(`\n${words.error}`);
    }
  };
}

/** What comes unasked is shown as it falls due. */
function startClock({ coach, input, output, log }: TerminalParts, screen: Screen): Clockwork {
  return startClockwork({
    coach,
    log,
    async send(outgoing, personId) {
      await screen.show(personId, [outgoing]);
      if (input.isTTY === true) output.write(PROMPT);
      return "sent";
    },
  });
}

function promptAt(lines: Interface): void {
  lines.on("SIGINT", () => lines.close());
  // Put aside with Ctrl-Z and brought back, it would hear nothing any more, not even Ctrl-C.
  lines.on("SIGCONT", () => lines.prompt(true));
  lines.prompt();
}

/** Somebody may type while they are answered: each line waits for those before it, and danger for nothing. */
async function answerEach(
  lines: Interface,
  { answer, isUrgent }: { answer: Answering; isUrgent: (typed: string) => boolean },
): Promise<void> {
  let answered: Promise<void> = Promise.resolve();
  for await (const typed of lines) {
    if (LEAVES.test(typed)) break;
    const take = async () => {
      await answer(typed);
      lines.prompt();
    };
    if (isUrgent(typed)) await take();
    else answered = answered.then(take);
  }
  await answered;
}

/** A key or a "/line" is a command; everything else is a message. */
function toIncoming(typed: string, pressed: string | undefined, eventId: string): Incoming {
  const about = {
    eventIds: [eventId],
    personId: PERSON,
    at: new Date(),
    from: { face: "terminal", channel: "terminal" },
  };
  const known: readonly Command[] = pressed ? commands : commands.filter(({ hidden }) => !hidden);
  const line = readLine(pressed ?? typed.trim(), known);
  return line ? { ...about, kind: "command", ...line } : { ...about, kind: "message", text: typed };
}
