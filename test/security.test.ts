import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const [, ...sections] = readFileSync("README.md", "utf8").split(/^## /m);
const section = sections.find((one) => one.startsWith("Security\n")) ?? "";

/** Each promise, and the tests it names: file and title. */
const promises = section
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Promise"))
  .map((line) => {
    const [, promise = "", heldBy = ""] = line.split(" | ").length === 2 ? ["", ...line.split(" | ")] : [];
    const tests = [...heldBy.matchAll(/`([^`]+)` ((?:"[^"]+"(?:, )?)+)/g)].flatMap(([, file = "", titles = ""]) =>
      [...titles.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => ({ file, title })),
    );
    return { promise: promise.slice(2), heldBy, tests };
  });

/** A test by that title that is not skipped; a fault is run by its name. */
function isThere(file: string, title: string): boolean {
  const place = file.startsWith("test/faults/")
    ? String.raw`(?:survived\(|name:)\s*`
    : String.raw`(?:\btest\(|\]\)\(|\w\)\()\s*`;
  const named = new RegExp(place + JSON.stringify(title).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return existsSync(file) && named.test(readFileSync(file, "utf8"));
}

test("the README makes promises about all that matters here", () => {
  const about = [
    /gate/,
    /never limited/,
    /logged/,
    /key/,
    /server/,
    /another/,
    /pinged/,
    /DATA_KEY/,
    /Delete/,
    /tools/,
  ];
  const more = [
    /attempts/,
    /once/,
    /delays nobody/,
    /tokens/,
    /block/,
    /ops/,
    /out of order/,
    /script when it is installed/,
  ];
  for (const one of [...about, ...more])
    expect(
      promises.some(({ promise }) => one.test(promise)),
      String(one),
    ).toBe(true);
});

test("every promise names a test, and nothing but tests", () => {
  for (const { promise, heldBy, tests } of promises) {
    expect(tests.length, promise).toBeGreaterThan(0);
    const named = tests.reduce(
      (left, { file, title }) => left.replace(`\`${file}\``, "").replace(`"${title}"`, ""),
      heldBy,
    );
    expect(named.replace(/[\s,;|]/g, ""), promise).toBe("");
  }
});

test.each(promises.flatMap(({ tests }) => tests))("$file holds: $title", ({ file, title }) => {
  expect(isThere(file, title)).toBe(true);
});

test("a test that is not there, or is skipped, is found missing", () => {
  expect(isThere("test/security.test.ts", "no such test")).toBe(false);
  expect(isThere("test/no-such-file.test.ts", "a test")).toBe(false);
  expect(isThere("test/security.test.ts", "the README makes promises about all that matters here")).toBe(true);
});
