import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { heard, killHard, pathOf, start } from "./child.ts";
import { newFolder } from "./folder.ts";
import { isWhole } from "./people.ts";

const KILLS = 6;

async function killAgainAndAgain(folder: string): Promise<void> {
  let least = 1;
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = start("write-loop", folder);
    writer.on("message", (saved: number) => {
      least = saved;
    });
    await heard(writer);
    await wait(Math.random() * 20);
    await killHard(writer);
    const store = await openJsonStore(folder);
    const left = await store.load("ada");
    await store.close();
    expect(isWhole(left)).toBe(true);
    expect(left?.begun).toBeGreaterThanOrEqual(least);
    least = left?.begun ?? 0;
  }
}

test("a writer that is killed at any moment leaves a whole document, no older than what it said was saved", async () => {
  await Promise.all([1, 2, 3].map(() => killAgainAndAgain(newFolder())));
});

test("on a full disk a save rejects, the old document stays, and the next save works", async () => {
  const run = promisify(execFile);
  const script = 'ulimit -f 40; exec "$0" "$@"';
  const { stdout } = await run("sh", ["-c", script, process.execPath, pathOf("small-disk"), newFolder()]);
  expect(JSON.parse(stdout)).toEqual({ code: "EFBIG", kept: 1, files: [".ada.json.previous", "ada.json"], next: 3 });
});
