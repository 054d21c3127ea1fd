import { type APIChannel, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Coach } from "../../coach/ports.ts";
import { createPost, type Posting, type Shown } from "./post.ts";
import type { TakeBackParts } from "./take-back.ts";

/** People's own channels with the bot: what is posted there is posted once, whatever happens in between. */
export interface Own extends Posting {
  /** Opens the person's own channel and shows something there, because they asked for it. */
  open(personId: string, shown: Shown): Promise<"sent" | "refused">;
}

/** After Discord said that channels are opened too fast, none is opened for so long, in ms. */
const OPENING_RESTS = 10 * 60_000;

interface OwnParts extends TakeBackParts {
  coach: Pick<Coach, "opened">;
}

export function createOwn({ rest, coach, log }: OwnParts, botId: () => string): Own {
  let opensFrom = 0;
  const { post, landed } = createPost({ rest, log }, botId);

  return {
    post,
    landed,
    async open(personId, shown) {
      // A clock that was set back makes no longer rest.
      const left = opensFrom - Date.now();
      if (left > 0 && left <= OPENING_RESTS) return "refused";
      try {
        const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: personId } })) as APIChannel;
        await post(id, shown);
        await coach.opened(personId, { face: "discord", channel: id });
        return "sent";
      } catch (error) {
        if (isTooFast(error)) opensFrom = Date.now() + OPENING_RESTS;
        if (isRefused(error) || isTooFast(error)) return "refused";
        throw error;
      }
    },
  };
}

/** Too many channels were opened in a short time. */
export const isTooFast = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast;

/** Blocked, closed, or no server in common any more. */
export const isRefused = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser ||
    error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds);
