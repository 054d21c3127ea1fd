import type { Blocks } from "../coach/door.ts";
import type { KeptMoments } from "../coach/moments.ts";
import { utcDay } from "../domain/reading/clock.ts";
import type { Panels } from "../faces/discord/panel.ts";
import type { Remember } from "../faces/discord/register.ts";
import type { Config } from "../settings/config.ts";
import type { Facts } from "../store/bot-facts.ts";
import { dayTokens, markOf, tokensToday } from "../store/day-tokens.ts";
import { createLedger, type Ledger } from "../voice/budget.ts";
import type { Log } from "./log.ts";
import type { LastRun } from "./steady-clock.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Today's tokens are in bot.json; so is what an operator set for today, or that the model is paused. */
export function ledgerIn(facts: Facts, { tokens, log }: { tokens: Config["tokens"]; log: Log }): Ledger {
  const kept = dayTokens(facts, (error) => log.error({ error }, "today's tokens could not be noted"));
  kept.tidy(new Date());
  setInterval(() => kept.tidy(new Date()), HOUR).unref();
  return createLedger({ ...tokens, ...kept, perDay: () => tokensToday(facts.read(), tokens.perDay, new Date()) });
}

/** Counts in bot.json how often a server's panel was opened. */
export const panelsIn = (facts: Facts, log: { error(facts: object, event: string): void }): Panels => ({
  count: (server) => facts.read().panels[server] ?? 0,
  opened(server) {
    const { panels } = facts.read();
    facts
      .write({ panels: { ...panels, [server]: (panels[server] ?? 0) + 1 } })
      .catch((error: unknown) => log.error({ error }, "an opened panel could not be counted"));
  },
});

/** When people had everything wiped: kept for a day, in which what they wrote before it may be found, under marks that are not their ids. */
export function wipingsIn(
  facts: Facts,
  log: { error(facts: object, event: string): void },
  now = Date.now,
): KeptMoments {
  const markOfWiped = (personId: string) => markOf(personId, "wiped");
  const change = (wiped: Record<string, string>) =>
    void facts
      .write({ wiped })
      .catch((error: unknown) => log.error({ error }, "it could not be noted that somebody was wiped"));
  const without = (gone: string) =>
    Object.fromEntries(
      Object.entries(facts.read().wiped).filter(([mark, at]) => mark !== gone && now() - Date.parse(at) < DAY),
    );
  const tidy = () => {
    const left = without("");
    if (Object.keys(left).length < Object.keys(facts.read().wiped).length) change(left);
  };
  tidy();
  setInterval(tidy, HOUR).unref();
  return {
    read: (personId) => facts.read().wiped[markOfWiped(personId)] ?? null,
    write(personId, at) {
      const mark = markOfWiped(personId);
      change({ ...without(mark), [mark]: at.toISOString() });
    },
    forget: (personId) => change(without(markOfWiped(personId))),
  };
}

/** When the clock was last right. */
export const lastRunIn = (facts: Facts, log: { error(facts: object, event: string): void }): LastRun => ({
  read: () => facts.read().clockSeen,
  write: (clockSeen) =>
    void facts
      .write({ clockSeen })
      .catch((error: unknown) => log.error({ error }, "it could not be noted that the clock is right")),
});

/** The commands that Discord knows. */
export const commandsIn = (facts: Facts): Remember => ({
  commandHash: () => facts.read().commandHash,
  commandIds: () => facts.read().commandIds,
  setCommands: (commandHash, commandIds) => facts.write({ commandHash, commandIds }),
});

/** Whom an operator has shut out, and the day they were last told. */
export const blocksIn = (facts: Facts, log: { error(facts: object, event: string): void }): Blocks => ({
  has: (personId) => Object.hasOwn(facts.read().blocked, personId),
  tells(personId, now) {
    const { blocked } = facts.read();
    const known = blocked[personId];
    const day = utcDay(now);
    if (!known || (known.told !== null && known.told >= day)) return false;
    facts
      .write({ blocked: { ...blocked, [personId]: { ...known, told: day } } })
      .catch((error: unknown) => log.error({ error }, "it could not be noted that somebody was told"));
    return true;
  },
});
