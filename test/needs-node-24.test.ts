import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs the check as a Node of this version would. */
function checkedBy(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return spawnSync(process.execPath, ["--import", pretend, "src/needs-node-24.js"], { encoding: "utf8" });
}

test.each(["18.20.4", "20.20.2", "22.12.0"])("on Node %s one sentence says that Node 24 is needed", (version) => {
  const { status, stderr, stdout } = checkedBy(version);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toEqual([
    expect.stringMatching(new RegExp(`needs Node 24.*${version.replaceAll(".", "\\.")}`)),
  ]);
});

test.each(["24.0.0", "26.1.0"])("Node %s is let through", (version) => {
  expect(checkedBy(version)).toMatchObject({ status: 0, stderr: "", stdout: "" });
});
