import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openJsonStore } from "../../src/store/json.ts";
import { noSeal, type Seal } from "../../src/store/seal.ts";
import { sealOf } from "../store/keys.ts";
import { somebody } from "../store/people.ts";
import { type Fault, inFolder } from "./fault.ts";

/** At every length the person has what was saved last or the time before, the broken bytes are kept, and one line tells of it. */
async function cutOffEverywhere(folder: string, seal: Seal): Promise<void> {
  const logged: object[] = [];
  const store = await openJsonStore(folder, (event, message) => logged.push({ ...event, message }), { seal });
  const people = join(folder, "people");
  const path = join(people, "ada.json");
  try {
    for (const begun of [1, 2]) for (const id of ["ada", "ben"]) await store.save(somebody(id, { begun }));
    const whole = readFileSync(path);
    const earlier = readFileSync(join(people, ".ada.json.previous"));
    for (let length = 0; length < whole.length; length++) {
      logged.length = 0;
      writeFileSync(path, whole.subarray(0, length));
      writeFileSync(join(people, ".ada.json.previous"), earlier);
      const found = await store.load("ada");
      if (found?.begun === 2) continue;
      assert.equal(found?.begun, 1);
      assert.deepEqual(logged, [
        { person: "ada", restored: true, message: "a document made no sense and was set aside" },
      ]);
      const aside = readdirSync(people).filter((name) => name.includes("aside"));
      assert.equal(aside.length, 1);
      const kept = readFileSync(join(people, aside[0]!));
      assert.deepEqual(seal.open(kept, "ada") ?? kept, whole.subarray(0, length));
      rmSync(join(people, aside[0]!));
    }
    await store.save(somebody("ada", { begun: 3 }));
    assert.equal((await store.load("ada"))?.begun, 3);
    assert.equal((await store.load("ben"))?.begun, 2);
  } finally {
    await store.close();
  }
}

export const cutOff: Fault[] = [
  {
    name: "a readable document is cut off at every byte",
    run: () => inFolder((folder) => cutOffEverywhere(folder, noSeal)),
  },
  {
    name: "an encrypted document is cut off at every byte",
    run: () => inFolder((folder) => cutOffEverywhere(folder, sealOf(1))),
  },
];
