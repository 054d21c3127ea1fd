import { DiscordAPIError } from "discord.js";
import type { Delivered } from "../../coach/clockwork.ts";
import type { Outgoing } from "../../domain/outgoing.ts";
import type { Log } from "./log.ts";
import type { Outage } from "./outage.ts";
import { isTooFast } from "./own-channel.ts";
import type { Send } from "./send.ts";
import type { Traffic } from "./traffic.ts";

/** So many refusals in a row that are of nobody's making are no accident: then nothing goes out unasked for a while, in ms. */
const REFUSALS = 5;
const REST = 10 * 60_000;

/** Who closed their messages is refused once, and that keeps nothing from others. But Discord shuts a bot out that is refused ten thousand times in ten minutes. */
const CLOSED = 2000;

/** Discord takes no messages that nobody asked for just now. Why was logged already. */
class NotNow extends Error {
  override readonly name = "NotNow";
}

export interface UnaskedParts {
  send: Send;
  traffic: Pick<Traffic, "yield">;
  outage: Pick<Outage, "isOn">;
  log: Log;
}

/** Shows what nobody waits for: at Discord's pace, and not at all for a while after Discord has refused too often. */
export function createUnasked({ send, traffic, outage, log }: UnaskedParts) {
  let refusals = 0;
  let closed = { since: 0, count: 0 };
  let restsUntil = 0;

  return async (outgoing: Outgoing, personId: string): Promise<Delivered> => {
    // What danger was met with was asked for, and waits for nothing.
    if (outgoing.isUrgent) return send([outgoing], personId);
    // A clock that was set back makes no longer rest.
    const left = restsUntil - Date.now();
    if (left > 0 && left <= REST) throw new NotNow("Discord refused too often; nothing goes out unasked for a while.");
    await traffic.yield();
    try {
      const became = await send([outgoing], personId);
      if (became === "refused") noteClosed();
      else refusals = 0;
      return became;
    } catch (error) {
      if (error instanceof DiscordAPIError) noteRefusal(error);
      if (outage.isOn()) throw new NotNow("Discord is out of order; it is sent again later.", { cause: error });
      throw error;
    }
  };

  function noteClosed(): void {
    const now = Date.now();
    if (Math.abs(now - closed.since) >= REST) closed = { since: now, count: 0 };
    if (++closed.count >= CLOSED) rest();
  }

  function noteRefusal(error: DiscordAPIError): void {
    refusals = error.status === 403 ? refusals + 1 : 0;
    if (isTooFast(error) || refusals >= REFUSALS) rest();
  }

  function rest(): void {
    restsUntil = Date.now() + REST;
    refusals = 0;
    closed = { since: 0, count: 0 };
    log.warn({ minutes: REST / 60_000 }, "Discord refuses too much: nothing goes out unasked for a while");
  }
}
