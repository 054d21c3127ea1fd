import { z } from "zod";

const Text = z.string().trim().min(1);
const Count = z.coerce.number().int().positive();

const Environment = z.object({
  DISCORD_TOKEN: Text.optional(),
  DISCORD_API_URL: z.url().optional(),
  OPENAI_API_KEY: Text.optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: Text.default("gpt-4o-mini"),
  DATA_DIR: Text.default("./data"),
  HTTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  TOKENS_PER_PERSON_PER_DAY: Count.default(20_000),
  TOKENS_PER_DAY: Count.default(1_000_000),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** What the operator set, checked. */
export interface Config {
  discord: { token: string; api: string | undefined } | null;
  model: { apiKey: string | undefined; baseUrl: string | undefined; name: string } | null;
  dataFolder: string;
  /** Where /healthz is answered; null: nowhere. */
  healthPort: number | null;
  tokens: { perPersonPerDay: number; perDay: number };
  logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
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
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new ConfigError(`The settings (environment or .env) need a change:\n${lines.join("\n")}`);
  }
  const { data } = read;
  const hasModel = data.OPENAI_API_KEY !== undefined || data.OPENAI_BASE_URL !== undefined;
  return {
    discord: data.DISCORD_TOKEN === undefined ? null : { token: data.DISCORD_TOKEN, api: data.DISCORD_API_URL },
    model: hasModel ? { apiKey: data.OPENAI_API_KEY, baseUrl: data.OPENAI_BASE_URL, name: data.OPENAI_MODEL } : null,
    dataFolder: data.DATA_DIR,
    healthPort: data.HTTP_PORT ?? null,
    tokens: { perPersonPerDay: data.TOKENS_PER_PERSON_PER_DAY, perDay: data.TOKENS_PER_DAY },
    logLevel: data.LOG_LEVEL,
  };
}
