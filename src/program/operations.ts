import type { Operated } from "../coach/ports.ts";
import type { Args } from "../commands/command.ts";
import { utcDay } from "../domain/reading/clock.ts";
import type { Operators } from "../faces/discord/ops.ts";
import type { Facts } from "../store/bot-facts.ts";
import type { Condition } from "./health.ts";
import { shown, statusText, tokensText } from "./operator-status.ts";
import type { Steadiness } from "./steady-clock.ts";

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

/** What an operator may do. Each action is logged with who did it to whom, and nothing else of either. */
export function createOperations(parts: OperationsParts): Operators {
  const { operators, facts, coach, log, now = () => new Date() } = parts;
  const since = now();

  async function act(operator: string, args: Args, at = now()): Promise<string> {
    const { subcommand: action = "status", id = "" } = args;
    const target = id.trim();
    const isAboutSomebody = ["block", "unblock", "erase"].includes(action);
    if (isAboutSomebody && !/^\d{15,20}$/.test(target)) return "A Discord id is a number of 15 to 20 digits.";
    const said = await done(action, { target, at }, args);
    log.info({ operator, action, ...(isAboutSomebody && { target }) }, "an operator acted");
    return said;
  }

  function done(action: string, { target, at }: { target: string; at: Date }, args: Args): Promise<string> | string {
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
        return erase({ target, at }, args["sure"]);
      default:
        return status();
    }
  }

  async function pause(isModelPaused: boolean): Promise<string> {
    await facts.write({ isModelPaused });
    return isModelPaused ? "The model is paused; the script answers." : "The model is asked again.";
  }

  async function budget(given: string | undefined): Promise<string> {
    if (given === undefined) return `${tokensLine()}.`;
    const tokens = Number(given);
    if (!Number.isSafeInteger(tokens) || tokens < 0) return "A whole number of tokens, 0 or more.";
    await facts.write({ budget: { day: utcDay(now()), tokens } });
    return `${tokensLine()}. From tomorrow (UTC) it is ${shown(parts.tokensPerDay)} again.`;
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

  async function erase({ target, at }: { target: string; at: Date }, sure: string | undefined): Promise<string> {
    if (sure !== "yes") return "This wipes everything kept about them, for good. Say sure: yes to do it.";
    await coach.forget(target, at);
    return "Everything kept about them is wiped. A block and today's tokens stay.";
  }

  const status = async (): Promise<string> =>
    statusText({
      now: now(),
      since,
      people: await parts.people(),
      busy: coach.busy(),
      condition: parts.look(),
      jumped: parts.clock.jumped(),
      facts: facts.read(),
      hasModel: parts.hasModel,
      tokensPerDay: parts.tokensPerDay,
    });

  const tokensLine = (): string => tokensText(facts.read(), parts.tokensPerDay, now());

  return { includes: (id) => operators.includes(id), act };
}
