import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Fault, inFolder } from "./fault.ts";

const CHILD = fileURLToPath(new URL("children/many-people.ts", import.meta.url));

/** In MB, of the program's own memory; the documents together have more, and would take twice as much if they were kept. */
const ROOM = 32;

/** Many large documents are read, kept and written where there is room for a small part of them. */
export const littleMemory: Fault = {
  name: "there is far less memory than documents",
  run: () =>
    inFolder(async (folder) => {
      const child = spawn(process.execPath, [`--max-old-space-size=${ROOM}`, CHILD, folder], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let out = "";
      child.stdout.on("data", (part) => {
        out += part;
      });
      const [code] = await once(child, "exit");
      assert.equal(code, 0);
      const { written, whole, megabytes } = JSON.parse(out);
      assert.ok(megabytes > ROOM, `only ${megabytes} MB were written`);
      assert.equal(whole, written);
    }),
};
