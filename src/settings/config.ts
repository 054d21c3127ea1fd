import { z } from "zod";

const Text = z.string().trim().min(1);
/** What a request can carry in its head; anything else fails there as if nobody could be reached. */
const Secret = Text.regex(/^[\x20-\x7e]+$/, "has a sign in it that no token has: copy it again");
/** `fetch` refuses an address with a name or a password in it. */
const Address = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })
  .refine((text) => (URL.parse(text)?.username ?? "") === "" && (URL.parse(text)?.password ?? "") === "", {
    error: "must hold no name and no password; what a model's server asks for is OPENAI_API_KEY",
  });

/** A whole number from `least` to `most`; says which, and nothing of types. */
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const error = `must be a whole number ${most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
};
const Count = whole(1);
const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const KEY_WANTED = "must be 32 random bytes, as base64 or hex; make one with: openssl rand -base64 32";

/** 32 bytes as hex or base64; says nothing of what was written instead. */
const Key = Text.transform((text, { issues }): Uint8Array => {
  const isHex = /^[0-9a-f]{64}$/i.test(text);
  const isBase64 = /^[\w+/-]{43}=?$/.test(text);
  if (!isHex && !isBase64) issues.push({ code: "custom", message: KEY_WANTED, input: undefined });
  return Buffer.from(text, isHex ? "hex" : "base64");
});
const OPERATOR_WANTED = "must be Discord user ids, numbers of 15 to 20 digits with a comma between them";
const List = z.string().transform((text) => text.split(/[\s,]+/).filter((one) => one !== ""));

const Settings = z.object({
  DISCORD_TOKEN: Secret.optional(),
  DISCORD_API_URL: Address.optional(),
  DISCORD_CDN_URL: Address.optional(),
  OPENAI_API_KEY: Secret.optional(),
  OPENAI_BASE_URL: Address.optional(),
  OPENAI_MODEL: Text.default("gpt-4o-mini"),
  DATA_DIR: Text.default("./data"),
  DATA_KEY: Key.optional(),
  DATA_KEY_OLD: List.pipe(z.array(Key)).default([]),
  RETENTION_DAYS: whole(0, 36_500).default(365),
  HTTP_PORT: whole(1, 65_535).optional(),
  MESSAGES_PER_MINUTE: Count.default(30),
  WALKS_PER_DAY: Count.default(6),
  OPERATORS: List.pipe(z.array(z.string().regex(/^\d{15,20}$/, OPERATOR_WANTED))).default([]),
  TOKENS_PER_PERSON_PER_DAY: Count.default(20_000),
  TOKENS_PER_DAY: Count.default(1_000_000),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).default("info"),
});

/** The names a line of `.env` may set. */
export const SETTINGS: readonly string[] = Object.keys(Settings.shape);

const Environment = Settings.refine((set) => set.DATA_KEY !== undefined || set.DATA_KEY_OLD.length === 0, {
  path: ["DATA_KEY_OLD"],
  message: "is for reading only: set DATA_KEY too",
});

/** What the operator set, checked. */
export interface Config {
  discord: { token: string; api: string | undefined; cdn: string | undefined } | null;
  model: { apiKey: string | undefined; baseUrl: string | undefined; name: string } | null;
  dataFolder: string;
  /** Documents are encrypted with the first and read with all, or kept readable without any. */
  dataKeys: { current: Uint8Array | null; old: Uint8Array[] };
  /** Somebody who wrote nothing for so many days is forgotten; 0: never. */
  retentionDays: number;
  /** Where /healthz is answered; null: nowhere. */
  healthPort: number | null;
  /** What one person may do in Discord. */
  limits: { messagesPerMinute: number; walksPerDay: number };
  /** Discord ids of those who may use /ops. */
  operators: string[];
  tokens: { perPersonPerDay: number; perDay: number };
  logLevel: z.infer<typeof Settings>["LOG_LEVEL"];
}

/** Thrown with everything that is wrong in the environment, in one message. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the environment once. An empty value is an unset one. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = Environment.safeParse(set);
  if (!read.success) {
    const lines = read.error.issues.map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
    throw new ConfigError(`The settings (environment or .env) need a change:\n${[...new Set(lines)].join("\n")}`);
  }
  const { data } = read;
  const hasModel = data.OPENAI_API_KEY !== undefined || data.OPENAI_BASE_URL !== undefined;
  return {
    discord:
      data.DISCORD_TOKEN === undefined
        ? null
        : { token: data.DISCORD_TOKEN, api: data.DISCORD_API_URL, cdn: data.DISCORD_CDN_URL },
    model: hasModel ? { apiKey: data.OPENAI_API_KEY, baseUrl: data.OPENAI_BASE_URL, name: data.OPENAI_MODEL } : null,
    dataFolder: data.DATA_DIR,
    dataKeys: { current: data.DATA_KEY ?? null, old: data.DATA_KEY_OLD },
    retentionDays: data.RETENTION_DAYS,
    healthPort: data.HTTP_PORT ?? null,
    limits: { messagesPerMinute: data.MESSAGES_PER_MINUTE, walksPerDay: data.WALKS_PER_DAY },
    operators: data.OPERATORS,
    tokens: { perPersonPerDay: data.TOKENS_PER_PERSON_PER_DAY, perDay: data.TOKENS_PER_DAY },
    logLevel: data.LOG_LEVEL,
  };
}
