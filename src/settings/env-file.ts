import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { ConfigError } from "./config.ts";
import { slipsIn } from "./env-slips.ts";

const FILE = ".env";

/**
 * The environment, with what `.env` sets besides; an empty value is an unset one. No file is fine; one that cannot be read,
 * or a setting that is misspelt in it, is a ConfigError, as a bot without its settings would keep what people write
 * unencrypted, or sit in a terminal where nobody is.
 */
export function readEnvironment(): Record<string, string | undefined> {
  const text = textOf(FILE);
  const slips = slipsIn(text);
  if (slips.length > 0) throw new ConfigError(`${FILE} needs a change:\n  ${slips.join("\n  ")}`);
  for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ||= value;
  return process.env;
}

/** Some editors write a mark before the first letter, which belongs to no name: the decoder drops it. */
function textOf(path: string): string {
  const bytes = bytesOf(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ConfigError(`${path} is not written in UTF-8. Save it as UTF-8 and start again.`, { cause });
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return new Uint8Array();
    throw new ConfigError(`${path} is there and cannot be read (${code}). Let this program read it, or remove it.`, {
      cause,
    });
  }
}
