import { type APIMessage, type REST, Routes } from "discord.js";
import type { Coach, Draft } from "../../coach/ports.ts";
import { fault, type Log } from "./log.ts";
import { toRequest } from "./request.ts";
import { LONGEST_MESSAGE, split, whole } from "./split.ts";
import type { Traffic } from "./traffic.ts";
import { stopping } from "./under-way.ts";

/** A reply that takes longer than this begins to be shown, and grows no faster than this, in ms. */
const FIRST = 1500;
const APART = 1200;

/** A message that grows while its reply is being said. */
export interface Growing {
  show(draft: Draft): void;
  /** Stops the growing. Gives the message in which the reply with this id has begun, if one was shown. */
  finish(): Promise<{ id: string; message: string } | null>;
}

export interface DraftParts {
  rest: REST;
  coach: Pick<Coach, "drafted">;
  traffic: Pick<Traffic, "isBusy" | "spare">;
  log: Log;
}

/** Shows in a channel what is there of a reply so far: one call at a time, and none while the bot is busy. */
export function grow({ rest, coach, traffic, log }: DraftParts, channel: string, personId: string): Growing {
  let latest: Draft | null = null;
  let shown: { id: string; message: string; text: string } | null = null;
  let isFinished = false;
  let showing: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let timer = setTimeout(look, FIRST);
  const { signal, ...stop } = stopping();

  function look(): void {
    const isBusy = traffic.isBusy();
    const text = isBusy ? null : (latest?.text() ?? null);
    isWaiting = !isBusy && text === null;
    if (isWaiting) return;
    showing = showNow(text)
      .catch((error: unknown) => log.debug({ channel, ...fault(error) }, "a draft was not shown"))
      .then(() => {
        if (!isFinished) timer = setTimeout(look, APART);
      });
  }

  async function showNow(text: string | null): Promise<void> {
    if (!latest || text === null || text === shown?.text || !traffic.spare()) return;
    const { id } = latest;
    const [content = ""] = split(whole(text), LONGEST_MESSAGE);
    if (shown) {
      await rest.patch(Routes.channelMessage(channel, shown.message), toRequest({ content }));
      shown = { ...shown, text };
      return;
    }
    const posted = (await rest.post(Routes.channelMessages(channel), {
      ...toRequest({ content }, { nonce: id, enforce_nonce: true }),
      signal,
    })) as APIMessage;
    shown = { id, message: posted.id, text };
    await coach.drafted(personId, id, posted.id);
  }

  return {
    show(draft) {
      latest = draft;
      if (isWaiting) look();
    },
    async finish() {
      isFinished = true;
      clearTimeout(timer);
      // A first part that is held up would hold up whatever comes after it; the whole reply has its nonce.
      if (!shown) stop.soon();
      await showing;
      stop.never();
      return shown && { id: shown.id, message: shown.message };
    },
  };
}
