import { type REST, Routes } from "discord.js";
import { fault, type Log } from "./log.ts";
import type { Traffic } from "./traffic.ts";

/** An answer that takes no longer needs no sign. */
const PATIENCE = 500;

/** Discord shows the sign for ten seconds. */
const AGAIN = 8_000;

export type WhileTyping = <T>(channel: string, work: () => Promise<T>) => Promise<T>;

/** Shows in a channel that an answer is being written, for as long as any work for it runs. */
export function createTyping(rest: REST, traffic: Pick<Traffic, "spare">, log: Log): WhileTyping {
  const signs = new Map<string, { works: number; stop(): void }>();

  function begin(channel: string): { works: number; stop(): void } {
    const show = () => {
      if (!traffic.spare()) return;
      void rest
        .post(Routes.channelTyping(channel))
        .catch((error: unknown) => log.debug({ channel, ...fault(error) }, "typing was not shown"));
    };
    let again: NodeJS.Timeout | undefined;
    const first = setTimeout(() => {
      show();
      again = setInterval(show, AGAIN);
    }, PATIENCE);
    const sign = {
      works: 0,
      stop() {
        clearTimeout(first);
        clearInterval(again);
        signs.delete(channel);
      },
    };
    signs.set(channel, sign);
    return sign;
  }

  return async (channel, work) => {
    const sign = signs.get(channel) ?? begin(channel);
    sign.works++;
    try {
      return await work();
    } finally {
      if (--sign.works === 0) sign.stop();
    }
  };
}
