import { DiscordAPIError } from "discord.js";
import { atMost } from "../../coach/at-most.ts";
import type { Conversation } from "../../coach/conversation.ts";
import type { Coach } from "../../coach/ports.ts";
import { fault, type Log } from "./log.ts";
import { createMissed, DAY, type Live, type MissedParts } from "./missed.ts";
import type { Traffic } from "./traffic.ts";

/** So many conversations are looked at after a start, the newest first: with forty calls a second it takes four minutes. */
const MOST = 10_000;

/** How many conversations are looked at side by side. */
const SIDE_BY_SIDE = 4;

/** What could not be read is tried again after so long, doubled each time, in ms. */
const AGAIN = { first: 30_000, longest: 600_000 };

/** Where Discord lets it wait longer than this, in ms, somebody who writes now is answered first. */
const PATIENCE = 20_000;

/** What people wrote while the bot was away. */
export interface CatchUp {
  /** After every start, and whenever Discord begins a new session. Resolves when every conversation was looked at. */
  begin(): Promise<void>;
  /** Resolves when everything this person wrote before now has been handed on, so that nothing new overtakes it; or when that takes too long. With `live`, a message or press of theirs, also where nothing is known of them. */
  before(personId: string, live?: Live): Promise<void>;
  /** Whether there is nothing to wait for: everything they wrote before was handed on in this session. */
  isDone(personId: string): boolean;
}

export interface CatchUpParts extends MissedParts {
  coach: Pick<Coach, "conversation" | "conversations">;
  traffic: Pick<Traffic, "calm" | "reply">;
  log: Log;
  /** How long it waits before it tries again, in ms. */
  again?: number;
  /** How long what comes live waits for it, in ms. */
  patience?: number;
  now?: () => number;
}

type Find = () => Promise<Conversation | null>;

export function createCatchUp(parts: CatchUpParts): CatchUp {
  const { coach, traffic, log, again = AGAIN.first, patience = PATIENCE } = parts;
  const { now = () => performance.now() } = parts;
  const missed = createMissed(parts);
  let begunAt = now();
  /** The look at each person's conversation in this session. */
  let looks = new Map<string, Promise<void>>();
  /** Whose look in this session came to its end. */
  const done = new Set<string>();
  /** Conversations that are not read yet, from where on: what comes in live meanwhile does not move that. */
  const unread = new Map<string, Conversation>();
  let wait = again;
  let timer: NodeJS.Timeout | undefined;

  function lookOnce(personId: string, find: Find, live?: Live): Promise<void> {
    const known = looks.get(personId);
    if (known) return known;
    const looking = read(personId, find, live).then(
      (isRead) => {
        if (looks.get(personId) !== looking) return;
        if (isRead) done.add(personId);
        else looks.delete(personId);
      },
      (error: unknown) => {
        looks.delete(personId);
        log.warn({ person: personId, ...fault(error) }, "what somebody wrote meanwhile could not be read");
        if (error instanceof DiscordAPIError && error.status < 500) unread.delete(personId);
        else tryAgain();
      },
    );
    looks.set(personId, looking);
    return looking;
  }

  /** Gives whether it was known where to look. */
  async function read(personId: string, find: Find, live?: Live): Promise<boolean> {
    const conversation = unread.get(personId) ?? (await find());
    if (!conversation) return live ? readBefore(live) : false;
    unread.set(personId, conversation);
    await missed.after(conversation);
    unread.delete(personId);
    return true;
  }

  /** Who is new may come by the hundred: each look takes the place of a reply. What was missed more than a day ago is looked for no more. */
  async function readBefore(live: Live): Promise<true> {
    if (now() - begunAt > DAY) return true;
    await traffic.reply();
    await missed.before(live);
    return true;
  }

  function tryAgain(): void {
    if (timer) return;
    timer = setTimeout(async () => {
      timer = undefined;
      wait = Math.min(2 * wait, AGAIN.longest);
      await lookAtAll([...unread.values()]);
      if (unread.size === 0) wait = again;
    }, wait).unref();
  }

  async function lookAtAll(conversations: readonly Conversation[]): Promise<void> {
    const next = conversations.values();
    const worker = async (): Promise<void> => {
      for (const one of next) {
        await traffic.calm();
        // Discord may hold one look up for an hour: it goes on, and the others do not wait for it.
        await atMost(
          patience,
          lookOnce(one.personId, async () => one),
        );
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  }

  return {
    async begin() {
      looks = new Map();
      done.clear();
      begunAt = now();
      const conversations = await coach.conversations(MOST);
      await lookAtAll(conversations);
      log.info({ conversations: conversations.length }, "looked at what was written meanwhile");
    },

    before: (personId, live) =>
      atMost(
        patience,
        lookOnce(personId, () => coach.conversation(personId), live),
      ),

    isDone: (personId) => done.has(personId),
  };
}
