import { parseEnv } from "node:util";
import { SETTINGS } from "./config.ts";

/** What looks like a setting in `.env` and would be passed over without a word; none of these repeats a value. */
export function slipsIn(text: string): string[] {
  const misspelt = Object.keys(parseEnv(text)).flatMap((name) => {
    const meant = SETTINGS.includes(name) ? undefined : SETTINGS.find((setting) => isNear(name, setting));
    return meant === undefined ? [] : [`${name}: is no setting; write ${meant}`];
  });
  const unclosed = Object.entries(parseEnv(text))
    .filter(([name, value]) => SETTINGS.includes(name) && /^["'`]|["'`]$/.test(value ?? ""))
    .map(([name]) => `${name}: has a quotation mark at one end only; none is needed`);
  return [...misspelt, ...withoutEquals(text), ...unclosed];
}

/** "DISCORD_TOKEN abc" or "DISCORD_TOKEN: abc". */
const withoutEquals = (text: string): string[] =>
  text.split(/\r?\n/).flatMap((line, place) => {
    const name = /^\s*(?:export\s+)?([A-Z_]+)\s*(?::|\s)\s*[^=\s]/.exec(line)?.[1];
    const isSet = name !== undefined && SETTINGS.includes(name);
    return isSet ? [`${name}: stands in line ${place + 1} without "="; write ${name}= and then the value`] : [];
  });

/** So many letters may be wrong, missing or too many. */
const SLIPS = 2;

/** "DISCORD_TOKN", or "DISCORD_BOT_TOKEN", which has all parts of the other. */
function isNear(name: string, setting: string): boolean {
  const parts = name.toUpperCase().split("_");
  return distance(name.toUpperCase(), setting) <= SLIPS || setting.split("_").every((part) => parts.includes(part));
}

/** How many letters have to be changed, added or left out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [down, letter] of [...one].entries()) {
    const next = [down + 1];
    for (const [across, wanted] of [...other].entries())
      next.push(
        Math.min((row[across] ?? 0) + Number(letter !== wanted), (row[across + 1] ?? 0) + 1, (next[across] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
