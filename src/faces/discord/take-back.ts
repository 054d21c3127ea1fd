import { type REST, Routes } from "discord.js";
import { fault, type Log } from "./log.ts";

export interface TakeBackParts {
  rest: REST;
  log: Pick<Log, "debug">;
}

/** Removes a message that is not to be seen any more. */
export async function takeBack({ rest, log }: TakeBackParts, channel: string, message: string): Promise<void> {
  await rest
    .delete(Routes.channelMessage(channel, message))
    .catch((error: unknown) => log.debug(fault(error), "a message was not taken back"));
}
