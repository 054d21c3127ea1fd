import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "../store/folder.ts";
import { keyOf, sealOf } from "../store/keys.ts";
import { somebody } from "../store/people.ts";

const key = (byte: number): string => keyOf(byte).toString("hex");

const command = resolve("src/tools/rekey.ts");

function run(folder: string, keys: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
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

const MANY = 400;

/** A folder of many, sealed with the first key, whose change to the second was killed half way. */
async function cutShort(): Promise<string> {
  const folder = newFolder();
  const store = await openJsonStore(folder, undefined, { seal: sealOf(1) });
  const people = Array.from({ length: MANY }, (_, place) => somebody(`p${place}`, { begun: place }));
  await Promise.all(people.map((person) => store.save(person)));
  await store.close();
  const path = join(folder, "people");
  const before = new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")]));
  const changed = () => [...before].filter(([name, text]) => readFileSync(join(path, name), "utf8") !== text).length;
  const child = spawn(process.execPath, [command], {
    cwd: folder,
    env: { PATH: process.env["PATH"], DATA_DIR: folder, DATA_KEY: key(2), DATA_KEY_OLD: key(1) },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  while (child.exitCode === null && changed() < MANY / 4) await new Promise((next) => setTimeout(next, 2));
  child.kill("SIGKILL");
  await ended;
  expect(changed()).toBeGreaterThan(MANY / 5);
  expect(changed()).toBeLessThan(MANY);
  return folder;
}

test("a change of keys that was killed half way is told at the next start, with what to do, and nothing is lost", async () => {
  const folder = await cutShort();
  for (const seal of [sealOf(1), sealOf(2)])
    await expect(openJsonStore(folder, undefined, { seal })).rejects.toThrow(
      /cut short set both, and run npm run -s rekey again/,
    );
  const both = await openJsonStore(folder, undefined, { seal: sealOf(2, 1) });
  for (let place = 0; place < MANY; place++) expect((await both.load(`p${place}`))?.begun).toBe(place);
  await both.close();
  expect(run(folder, { DATA_KEY: key(2), DATA_KEY_OLD: key(1) }).out).toMatch(/DATA_KEY_OLD is no longer needed/);
  const store = await openJsonStore(folder, undefined, { seal: sealOf(2) });
  expect(await store.count()).toBe(MANY);
  expect((await store.load("p399"))?.begun).toBe(399);
  await store.close();
  expect(readdirSync(join(folder, "people")).filter((name) => name.endsWith(".new"))).toEqual([]);
});
