import { DiscordAPIError, type GatewayMessageCreateDispatchData, type REST, Routes } from "discord.js";
import { atMost } from "../../coach/at-most.ts";
import type { Conversation } from "../../coach/conversation.ts";
import type { Coach } from "../../coach/ports.ts";
import { fault, type Log } from "./log.ts";
import type { Traffic } from "./traffic.ts";

/** So many conversations are looked at after a start, the newest first; so many pages of each. */
const MOST = 1000;
const PAGES = 5;
const PAGE = 100;

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
  /** Resolves when everything this person wrote before now has been handed on, so that nothing new overtakes it; or when that takes too long. */
  before(personId: string): Promise<void>;
}

export interface CatchUpParts {
  rest: REST;
  coach: Pick<Coach, "conversation" | "conversations">;
  traffic: Pick<Traffic, "calm">;
  log: Log;
  /** Hands a message on. */
  hear(message: GatewayMessageCreateDispatchData): void;
  /** How long it waits before it tries again, in ms. */
  again?: number;
  /** How long what comes live waits for it, in ms. */
  patience?: number;
}

export function createCatchUp({
  rest,
  coach,
  traffic,
  log,
  hear,
  again = AGAIN.first,
  patience = PATIENCE,
}: CatchUpParts): CatchUp {
  /** The look at each person's conversation in this session. */
  let looks = new Map<string, Promise<void>>();
  /** Conversations that are not read yet, from where on: what comes in live meanwhile does not move that. */
  const unread = new Map<string, Conversation>();
  let wait = again;
  let timer: NodeJS.Timeout | undefined;

  function lookOnce(personId: string, find: () => Promise<Conversation | null>): Promise<void> {
    const known = looks.get(personId);
    if (known) return known;
    const looking = read(personId, find).catch((error: unknown) => {
      looks.delete(personId);
      log.warn({ person: personId, ...fault(error) }, "what somebody wrote meanwhile could not be read");
      if (error instanceof DiscordAPIError && error.status < 500) unread.delete(personId);
      else tryAgain();
    });
    looks.set(personId, looking);
    return looking;
  }

  async function read(personId: string, find: () => Promise<Conversation | null>): Promise<void> {
    const conversation = unread.get(personId) ?? (await find());
    if (!conversation) return;
    unread.set(personId, conversation);
    await look(conversation);
    unread.delete(personId);
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
        await lookOnce(one.personId, async () => one);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  }

  async function look({ personId, channel: { channel }, after }: Conversation): Promise<void> {
    let last = after;
    for (let page = 0; page < PAGES; page++) {
      const query = new URLSearchParams({ after: last, limit: String(PAGE) });
      const listed = (await rest.get(Routes.channelMessages(channel), { query })) as GatewayMessageCreateDispatchData[];
      const inOrder = listed.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
      for (const message of inOrder) if (message.author.id === personId) hear(message);
      last = inOrder.at(-1)?.id ?? last;
      if (listed.length < PAGE) return;
    }
  }

  return {
    async begin() {
      looks = new Map();
      const conversations = await coach.conversations(MOST);
      await lookAtAll(conversations);
      log.info({ conversations: conversations.length }, "looked at what was written meanwhile");
    },

    before: (personId) =>
      atMost(
        patience,
        lookOnce(personId, () => coach.conversation(personId)),
      ),
  };
}
