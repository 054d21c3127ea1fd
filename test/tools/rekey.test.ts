import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "../store/folder.ts";
import { keyOf } from "../store/keys.ts";
import { somebody } from "../store/people.ts";

const key = (byte: number): string => keyOf(byte).toString("hex");

function run(folder: string, keys: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src/tools/rekey.ts"), ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DATA_DIR: folder, ...keys },
    encoding: "utf8",
  });
  return { status, out: `${stdout}${stderr}` };
}

test("what the bot and the terminal keep is encrypted, given another key and made readable again, each with one command", async () => {
  const folder = newFolder();
  const folders = [folder, join(folder, "terminal")];
  for (const one of folders) {
    const store = await openJsonStore(one);
    await store.save(somebody("ada", { handled: ["marzipan"] }));
    await store.close();
  }
  const kept = () => folders.map((one) => readFileSync(join(one, "people", "ada.json"), "utf8").includes("marzipan"));
  const first = run(folder, { DATA_KEY: key(1) });
  expect(first).toEqual({ status: 0, out: expect.stringMatching(/: 1 files are now encrypted with DATA_KEY, 0 were/) });
  expect(kept()).toEqual([false, false]);
  expect(run(folder, { DATA_KEY: key(2) })).toEqual({
    status: 1,
    out: expect.stringMatching(/^A document is encrypted/),
  });
  expect(run(folder, { DATA_KEY: key(2), DATA_KEY_OLD: key(1) }).out).toMatch(/DATA_KEY_OLD is no longer needed/);
  expect(run(folder, { DATA_KEY: key(2) }).out).toMatch(/0 files are now encrypted with DATA_KEY, 1 were before/);
  expect(run(folder, { DATA_KEY: key(2) }, "--plain").status).toBe(0);
  expect(kept()).toEqual([true, true]);
});

test("without a key, and beside a bot that runs, it says why it does nothing", async () => {
  const folder = newFolder();
  expect(run(folder, {})).toEqual({ status: 1, out: expect.stringMatching(/^Set DATA_KEY first/) });
  const store = await openJsonStore(folder);
  expect(run(folder, { DATA_KEY: key(1) })).toEqual({ status: 1, out: expect.stringMatching(/^Another Wider Circle/) });
  await store.close();
});
