import type { Operated } from "./coach/ports.ts";
import type { Args } from "./commands/command.ts";
import { utcDay } from "./domain/reading/clock.ts";
import type { Operators } from "./faces/discord/ops.ts";
import { type Condition, complaints } from "./health.ts";
import type { Steadiness } from "./steady-clock.ts";
import type { BotFacts, Facts } from "./store/bot-facts.ts";
import { tokensToday } from "./store/day-tokens.ts";

export interface OperationsParts {
  /** Ids of the operators. */
  operators: readonly string[];
  facts: Facts;
  coach: Operated;
  clock: Pick<Steadiness, "jumped" | "trust">;
  /** How many documents there are. */
  people(): Promise<number>;
  /** How the bot is; null before it is online. */
  look(): Condition | null;
  hasModel: boolean;
  /** What everybody may use on a usual day. */
  tokensPerDay: number;
  log: { info(facts: object, event: string): void };
  now?: () => Date;
}

/** Below this nobody is told how many, so that nobody can be guessed. */
const FEWEST_TOLD = 5;

/** What an operator may do. Each action is logged with who did it to whom, and nothing else of either. */
export function createOperations(parts: OperationsParts): Operators {
  const { operators, facts, coach, log, now = () => new Date() } = parts;
  const since = now();

  async function act(operator: string, args: Args): Promise<string> {
    const { subcommand: action = "status", id = "" } = args;
    const target = id.trim();
    const isAboutSomebody = ["block", "unblock", "erase"].includes(action);
    if (isAboutSomebody && !/^\d{15,20}$/.test(target)) return "A Discord id is a number of 15 to 20 digits.";
    const said = await done(action, target, args);
    log.info({ operator, action, ...(isAboutSomebody && { target }) }, "an operator acted");
    return said;
  }

  function done(action: string, target: string, args: Args): Promise<string> | string {
    switch (action) {
      case "pause":
        return pause(true);
      case "resume":
        return pause(false);
      case "budget":
        return budget(args["tokens"]);
      case "clock":
        return trustClock();
      case "block":
        return block(target);
      case "unblock":
        return unblock(target);
      case "erase":
        return erase(target, args["sure"]);
      default:
        return status();
    }
  }

  async function pause(isModelPaused: boolean): Promise<string> {
    await facts.write({ isModelPaused });
    return isModelPaused ? "The model is paused; the script answers." : "The model is asked again.";
  }

  async function budget(given: string | undefined): Promise<string> {
    if (given === undefined) return `${tokensLine(facts.read())}.`;
    const tokens = Number(given);
    if (!Number.isSafeInteger(tokens) || tokens < 0) return "A whole number of tokens, 0 or more.";
    await facts.write({ budget: { day: utcDay(now()), tokens } });
    return `${tokensLine(facts.read())}. From tomorrow (UTC) it is ${shown(parts.tokensPerDay)} again.`;
  }

  function trustClock(): string {
    parts.clock.trust();
    return "The clock counts as right from now on.";
  }

  async function block(target: string): Promise<string> {
    const { blocked } = facts.read();
    await facts.write({ blocked: { ...blocked, [target]: { since: utcDay(now()), told: null } } });
    await coach.hush(target);
    return "Shut out. The safety gate still answers them, and /privacy still works. Nothing comes to them unasked.";
  }

  async function unblock(target: string): Promise<string> {
    const { [target]: known, ...blocked } = facts.read().blocked;
    if (!known) return "They were not shut out.";
    await facts.write({ blocked });
    return `Let in again; shut out since ${known.since}.`;
  }

  async function erase(target: string, sure: string | undefined): Promise<string> {
    if (sure !== "yes") return "This wipes everything kept about them, for good. Say sure: yes to do it.";
    await coach.forget(target);
    return "Everything kept about them is wiped. A block and today's tokens stay.";
  }

  async function status(): Promise<string> {
    const count = await parts.people();
    const { people, jobs } = coach.busy();
    const condition = parts.look();
    const wrong = condition ? complaints(condition, now().getTime()) : ["not online yet"];
    const jumped = parts.clock.jumped();
    const written = condition?.lastWrite ?? null;
    const isPaused = facts.read().isModelPaused;
    return [
      `Up for ${duration(now().getTime() - since.getTime())}; ${wrong.length === 0 ? "all is well" : wrong.join(", ")}.`,
      `People kept: ${count < FEWEST_TOLD ? "fewer than five" : shown(count)}. Shut out: ${Object.keys(facts.read().blocked).length}.`,
      ...(jumped === null
        ? []
        : [
            `The clock jumped by ${jumped} days since the last run: nobody is forgotten for a day. Is it right? /ops clock.`,
          ]),
      `Turns that run or wait: ${jobs}, of ${people} people.`,
      `Model: ${parts.hasModel ? (isPaused ? "paused" : "on") : "none"}. ${tokensLine(facts.read())}.`,
      `Last write: ${written === null ? "none yet" : `${duration(now().getTime() - written)} ago`}. What is due is ${duration(condition?.schedulerLag ?? 0)} behind.`,
    ].join("\n");
  }

  function tokensLine(known: BotFacts): string {
    const used = known.tokens.day >= utcDay(now()) ? known.tokens.used : 0;
    const { isModelPaused: _, ...rest } = known;
    return `Tokens today (UTC): ${shown(used)} of ${shown(tokensToday({ ...rest, isModelPaused: false }, parts.tokensPerDay, now()))}`;
  }

  return { includes: (id) => operators.includes(id), act };
}

const shown = (count: number): string => count.toLocaleString("en");

/** In the largest unit that fits: "3 d", "20 min", "0 s". */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds >= 172_800) return `${Math.floor(seconds / 86_400)} d`;
  if (seconds >= 7_200) return `${Math.floor(seconds / 3_600)} h`;
  return seconds >= 120 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}
