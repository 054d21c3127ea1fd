import {
  DiscordAPIError,
  REST,
  type RESTGetAPICurrentUserResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from "discord.js";
import { introduce } from "./install-links.ts";

/** Asks Discord whether it takes this token: who it is and the links to add it, or null where it is refused. Throws where Discord cannot be reached. */
export async function checkToken(token: string, api?: string): Promise<string | null> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  try {
    const user = (await rest.get(Routes.user())) as RESTGetAPICurrentUserResult;
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return introduce(user.username, application.id).replace("Online in Discord as", "Discord knows this bot as");
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return null;
    throw error;
  }
}
