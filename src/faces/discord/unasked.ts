import { DiscordAPIError } from "discord.js";
import type { Delivered } from "../../coach/clockwork.ts";
import type { Outgoing } from "../../domain/outgoing.ts";
import type { Log } from "./log.ts";
import type { Outage } from "./outage.ts";
import { isTooFast } from "./own-channel.ts";
import type { Send } from "./send.ts";
import type { Traffic } from "./traffic.ts";

/** So many refusals in a row are no accident: then nothing goes out unasked for a while, in ms. */
const REFUSALS = 5;
const REST = 10 * 60_000;

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
  let restsUntil = 0;

  return async (outgoing: Outgoing, personId: string): Promise<Delivered> => {
    // A clock that was set back makes no longer rest.
    const left = restsUntil - Date.now();
    if (left > 0 && left <= REST) throw new NotNow("Discord refused too often; nothing goes out unasked for a while.");
    await traffic.yield();
    try {
      const became = await send([outgoing], personId);
      note(became === "refused");
      return became;
    } catch (error) {
      if (error instanceof DiscordAPIError) note(error.status === 403, isTooFast(error));
      if (outage.isOn()) throw new NotNow("Discord is out of order; it is sent again later.", { cause: error });
      throw error;
    }
  };

  function note(isRefused: boolean, isTooFast = false): void {
    refusals = isRefused ? refusals + 1 : 0;
    if (!isTooFast && refusals < REFUSALS) return;
    restsUntil = Date.now() + REST;
    refusals = 0;
    log.warn({ minutes: REST / 60_000 }, "Discord refuses too much: nothing goes out unasked for a while");
  }
}
