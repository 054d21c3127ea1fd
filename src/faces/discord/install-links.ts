import { ApplicationIntegrationType, OAuth2Scopes } from "discord.js";

/** Who is online, and how to add it; for the operator. No permission is asked for: the coach answers only who talks to it. */
export function introduce(name: string, applicationId: string): string {
  const server = link(
    applicationId,
    ApplicationIntegrationType.GuildInstall,
    `${OAuth2Scopes.Bot}+${OAuth2Scopes.ApplicationsCommands}`,
  );
  const person = link(applicationId, ApplicationIntegrationType.UserInstall, OAuth2Scopes.ApplicationsCommands);
  return [`Online in Discord as ${name}.`, `Add it to a server:  ${server}`, `Add it to yourself:  ${person}`].join(
    "\n",
  );
}

const link = (applicationId: string, kind: ApplicationIntegrationType, scope: string) =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&integration_type=${kind}&scope=${scope}`;
