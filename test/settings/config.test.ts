import { expect, test } from "vitest";
import { ConfigError, readConfig } from "../../src/settings/config.ts";

const KEY = Buffer.alloc(32, 7);

test.each([
  ["base64", KEY.toString("base64")],
  ["base64 for addresses", KEY.toString("base64url")],
  ["hex", KEY.toString("hex")],
  ["hex in capitals, with spaces around", ` ${KEY.toString("hex").toUpperCase()} `],
])("a key may be written as %s", (_, text) => {
  expect(Buffer.from(readConfig({ DATA_KEY: text }).dataKeys.current!)).toEqual(KEY);
});

test.each([
  "secret",
  KEY.toString("hex").slice(2),
  KEY.toString("base64").slice(4),
  `${KEY.toString("base64")}AAAA`,
  "my pass phrase",
])("a key that is not 32 bytes is refused in one sentence that does not repeat it", (text) => {
  expect(() => readConfig({ DATA_KEY: text })).toThrow(/^ {2}DATA_KEY: must be 32 random bytes.*openssl rand/m);
  expect(() => readConfig({ DATA_KEY: text })).not.toThrow(text);
});

test("several old keys may be named, and none without a new one", () => {
  const old = [1, 2].map((byte) => Buffer.alloc(32, byte));
  const named = old.map((key) => key.toString("base64")).join(", ");
  const { dataKeys } = readConfig({ DATA_KEY: KEY.toString("hex"), DATA_KEY_OLD: named });
  expect(dataKeys.old.map((key) => Buffer.from(key))).toEqual(old);
  expect(() => readConfig({ DATA_KEY_OLD: named })).toThrow(/DATA_KEY_OLD: .*set DATA_KEY too/);
});

test("without a key nothing is encrypted", () => {
  expect(readConfig({ DATA_KEY: " " }).dataKeys).toEqual({ current: null, old: [] });
});

test("a time of keeping that no calendar holds is refused; nought is never", () => {
  expect(() => readConfig({ RETENTION_DAYS: "999999999" })).toThrow(/^ {2}RETENTION_DAYS: .*36500/m);
  expect(readConfig({ RETENTION_DAYS: "36500" }).retentionDays).toBe(36_500);
  expect(readConfig({ RETENTION_DAYS: "0" }).retentionDays).toBe(0);
});

test.each(["sk-secret\nmore", "sk-secret\u200b", "sk→secret"])(
  "a token or key that no request can carry is refused in one sentence that does not repeat it: %j",
  (text) => {
    for (const name of ["DISCORD_TOKEN", "OPENAI_API_KEY"]) {
      expect(() => readConfig({ [name]: text })).toThrow(new RegExp(`^ {2}${name}: .*copy it again`, "m"));
      expect(() => readConfig({ [name]: text })).not.toThrow(/secret/);
    }
  },
);

test.each(["localhost:11434/v1", "file:///etc/passwd", "ftp://models.example/v1"])(
  "an address that is none of the web is refused, as every call to it would fail: %s",
  (text) => {
    for (const name of ["OPENAI_BASE_URL", "DISCORD_API_URL", "DISCORD_CDN_URL"])
      expect(() => readConfig({ [name]: text })).toThrow(new RegExp(`^ {2}${name}: .*http:// or https://`, "m"));
    expect(readConfig({ OPENAI_BASE_URL: "http://localhost:11434/v1" }).model?.baseUrl).toBe(
      "http://localhost:11434/v1",
    );
  },
);

test.each(["https://somebody:hush@models.example/v1", "http://hush@localhost:11434/v1", "http://:hush@localhost/v1"])(
  "an address with a name or a password is refused, as every call to it would fail, and is not repeated: %s",
  (text) => {
    const read = () => readConfig({ OPENAI_BASE_URL: text });
    expect(read).toThrow(/^ {2}OPENAI_BASE_URL: .*no password/m);
    expect(read).not.toThrow(/hush|example|localhost/);
    expect(readConfig({ OPENAI_BASE_URL: "http://localhost/v1/@here" }).model?.baseUrl).toBe(
      "http://localhost/v1/@here",
    );
  },
);

test.each([
  ["MESSAGES_PER_MINUTE", "lots", "must be a whole number of 1 or more"],
  ["WALKS_PER_DAY", "0", "must be a whole number of 1 or more"],
  ["TOKENS_PER_DAY", "1.5", "must be a whole number of 1 or more"],
  ["HTTP_PORT", "99999", "must be a whole number from 1 to 65535"],
  ["RETENTION_DAYS", "-3", "must be a whole number from 0 to 36500"],
  ["LOG_LEVEL", "loud", "must be one of fatal, error, warn, info, debug, trace, silent"],
  ["OPERATORS", "me, you", "must be Discord user ids, numbers of 15 to 20 digits with a comma between them"],
])("what is wrong with a setting is said once, in words: %s=%s", (name, text, says) => {
  const message = `The settings (environment or .env) need a change:\n  ${name}: ${says}`;
  expect(() => readConfig({ [name]: text })).toThrow(new ConfigError(message));
});
