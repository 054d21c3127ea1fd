import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Which room may import which. `program/` puts them together, and only `main.ts` knows of it. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: ["domain", "zod", "temporal-polyfill"],
  playbook: ["playbook", "domain", "zod", "yaml", "liquidjs", "node:"],
  commands: ["commands", "domain"],
  coach: ["coach", "commands", "domain"],
  voice: ["voice", "coach", "domain", "zod"],
  picture: ["picture", "domain", "node:", "@resvg/resvg-js"],
  store: ["store", "coach", "domain", "zod", "node:"],
  faces: ["faces", "coach", "commands", "domain", "discord.js", "discord-api-types", "zod", "node:"],
  settings: ["settings", "zod", "node:"],
  program: [
    "program",
    "settings",
    "faces",
    "voice",
    "store",
    "coach",
    "commands",
    "playbook",
    "picture",
    "domain",
    "node:",
  ],
  tools: [
    "tools",
    "faces",
    "voice",
    "store",
    "coach",
    "playbook",
    "commands",
    "domain",
    "settings",
    "yaml",
    "zod",
    "node:",
  ],
};

/** Rooms that only one file may bring in. */
const ONLY_IN: Record<string, string[]> = {
  openai: ["voice/model"],
  "discord.js": ["faces/discord/"],
  pino: ["program/log"],
  "@resvg/resvg-js": ["picture/rasterise"],
};

const root = resolve("src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && name.includes("/"),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import\() ?"([^"]+)"/g)].map(([, from]) => from!);

test("there are files in every room", () => {
  expect(new Set(files.map((file) => file.split("/")[0]!))).toEqual(new Set(Object.keys(MAY_IMPORT)));
});

test.each(files)("%s imports only what its room may", (file) => {
  const room = file.split("/")[0]!;
  const allowed = [
    ...(MAY_IMPORT[room] ?? []),
    ...Object.entries(ONLY_IN).flatMap(([name, places]) =>
      places.some((place) => file.startsWith(place)) ? [name] : [],
    ),
  ];
  const reached = importsOf(file).map((from) =>
    from.startsWith(".") ? relative(root, resolve(root, dirname(file), from)).split("/")[0]! : from,
  );
  expect(
    reached.filter(
      (to) => !allowed.some((name) => to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`)),
    ),
  ).toEqual([]);
});

test("openai and pino are imported in one place each", () => {
  for (const name of ["openai", "pino"]) {
    const importing = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && importsOf(file).includes(name),
    );
    expect(importing).toHaveLength(1);
  }
});

test("the domain never asks for the time, a random number or the environment, and never waits", () => {
  const impure = files.filter(
    (file) =>
      file.startsWith("domain/") &&
      /Date\.now|new Date\(\)|Math\.random|process\.|\basync\b|\bawait\b|node:/.test(
        readFileSync(join(root, file), "utf8"),
      ),
  );
  expect(impure).toEqual([]);
});

test("only the file beside the configuration reads the environment, and what writes .env", () => {
  const readers = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && readFileSync(join(root, file), "utf8").includes("process.env"),
  );
  expect(readers).toEqual(["settings/env-file.ts", "tools/setup.ts"]);
});

test("files are at most 200 lines", () => {
  const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 201);
  expect(long).toEqual([]);
});
