import { utcDay } from "../domain/reading/clock.ts";
import type { BotFacts } from "../store/bot-facts.ts";
import { tokensToday } from "../store/day-tokens.ts";
import { type Condition, complaints } from "./health.ts";

/** How the bot is, as an operator sees it. */
export interface Status {
  now: Date;
  /** When this run began. */
  since: Date;
  /** How many documents there are. */
  people: number;
  busy: { people: number; jobs: number };
  /** Null before it is online. */
  condition: Condition | null;
  /** By how many days the clock jumped since the last run. */
  jumped: number | null;
  facts: BotFacts;
  hasModel: boolean;
  tokensPerDay: number;
}

/** Below this nobody is told how many, so that nobody can be guessed. */
const FEWEST_TOLD = 5;

/** A line for each: how it is, whom it keeps, its clock, its turns, its model, its disk. */
export function statusText({ now, since, people, busy, condition, jumped, facts, ...model }: Status): string {
  const wrong = condition ? complaints(condition, now.getTime()) : ["not online yet"];
  const written = condition?.lastWrite ?? null;
  const isOn = facts.isModelPaused ? "paused" : "on";
  return [
    `Up for ${duration(now.getTime() - since.getTime())}; ${wrong.length === 0 ? "all is well" : wrong.join(", ")}.`,
    `People kept: ${people < FEWEST_TOLD ? "fewer than five" : shown(people)}. Shut out: ${Object.keys(facts.blocked).length}.`,
    ...(jumped === null ? [] : [clockText(jumped)]),
    `Turns that run or wait: ${busy.jobs}, of ${busy.people} people.`,
    `Model: ${model.hasModel ? isOn : "none"}. ${tokensText(facts, model.tokensPerDay, now)}.`,
    `Last write: ${written === null ? "none yet" : `${duration(now.getTime() - written)} ago`}. What is due is ${duration(condition?.schedulerLag ?? 0)} behind.`,
  ].join("\n");
}

const clockText = (days: number): string =>
  `The clock jumped by ${days} days since the last run: nobody is forgotten for a day. Is it right? /ops clock.`;

/** What was used today, of what may be. */
export function tokensText(facts: BotFacts, perDay: number, now: Date): string {
  const used = facts.tokens.day >= utcDay(now) ? facts.tokens.used : 0;
  const most = tokensToday({ ...facts, isModelPaused: false }, perDay, now);
  return `Tokens today (UTC): ${shown(used)} of ${shown(most)}`;
}

/** A count as people read it: "12,000". */
export const shown = (count: number): string => count.toLocaleString("en");

/** In the largest unit that fits: "3 d", "20 min", "0 s". */
function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds >= 172_800) return `${Math.floor(seconds / 86_400)} d`;
  if (seconds >= 7_200) return `${Math.floor(seconds / 3_600)} h`;
  return seconds >= 120 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`;
}
