import { fileURLToPath } from "node:url";
import { createCoach } from "../coach/coach.ts";
import type { Coach, Operated } from "../coach/ports.ts";
import { lookAt } from "../domain/keeping.ts";
import type { Person } from "../domain/person.ts";
import { learnedFile } from "../playbook/learned-file.ts";
import { type LiveWords, openWords } from "../playbook/live.ts";
import type { Config } from "../settings/config.ts";
import { type Facts, openBotFacts } from "../store/bot-facts.ts";
import { openJsonStore } from "../store/json.ts";
import { removeOldCopies } from "../store/old-copies.ts";
import { openTally, type Tally } from "../store/question-counts.ts";
import { createSeal } from "../store/seal.ts";
import { createVoice } from "../voice/create.ts";
import { blocksIn, lastRunIn, ledgerIn, wipingsIn } from "./bot-memory.ts";
import type { Log } from "./log.ts";
import { type Steadiness, watchSteadiness } from "./steady-clock.ts";
import { watchWrites } from "./watch-writes.ts";

const PROMPTS = fileURLToPath(new URL("../../prompts/en", import.meta.url));

/** What both faces are given. */
export interface Parts {
  coach: Coach & Operated;
  store: ReturnType<typeof watchWrites>;
  words: LiveWords;
  facts: Facts;
  tally: Tally;
  clock: Steadiness;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const JUMPED =
  "the clock is far from where it was when the bot last ran; nobody is forgotten for a day, or until an operator says /ops clock";

interface Opening {
  log: Log;
  tell?: (line: string) => void;
  /** Called when somebody was deleted, before they are told so. */
  erased?: () => Promise<void>;
  /** The face hears everything at once: nothing of before a delete is found after it. */
  missesNothing?: true;
}

/** Builds the coach on one folder. Throws a plain sentence where that cannot be. */
export async function openParts(
  { model, tokens, limits, dataKeys, retentionDays: days }: Config,
  folder: string,
  { log, tell, erased, missesNothing }: Opening,
): Promise<Parts> {
  const words = await openWords(PROMPTS, { learned: learnedFile(folder), log, tell });
  const seal = createSeal(dataKeys);
  const look = { seal, lookAt: (person: Person) => lookAt(person, { days }) };
  const kept = await openJsonStore(folder, (facts, event) => log.warn(facts, event), look);
  const store = watchWrites(kept, erased);
  const facts = await openBotFacts(folder, (what, event) => log.warn(what, event));
  const ledger = ledgerIn(facts, { tokens, log });
  const voice = await createVoice({ model, ledger, log });
  const clock = watchSteadiness(lastRunIn(facts, log));
  const jumped = clock.jumped();
  if (jumped !== null) log.warn({ days: jumped }, JUMPED);
  const keeping = () => ({ days, isSealed: seal.isOn, mayForget: clock.isSteady() });
  const tidy = async () => {
    if (days === 0 || !clock.isSteady()) return;
    const copies = await removeOldCopies(folder, new Date(Date.now() - days * DAY));
    if (copies > 0) log.info({ copies }, "old copies of people who did not return were removed");
  };
  setInterval(() => void tidy().catch((error) => log.error({ error }, "old copies were not removed")), HOUR).unref();
  const tally = await openTally(folder, log);
  const coach = createCoach({
    ...{ store, voice, log, tally: tally.count, ...(!missesNothing && { wipings: wipingsIn(facts, log) }) },
    words: () => ({ ...words(), keeping: keeping() }),
    limits: { ...limits, blocks: blocksIn(facts, log), isSpent: (id) => model !== null && ledger.isSpent(id) },
  });
  return { coach, store, words, facts, tally, clock };
}
