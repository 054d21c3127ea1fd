import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadPlaybook } from "../../src/playbook/load.ts";
import type { Thoroughness } from "../../src/playbook/samples.ts";
import { cost, leastCost } from "../support/cost.ts";
import { fc } from "../support/fuzz.ts";
import { PROMPTS } from "../support/playbook.ts";

const BREAKERS = [
  "{% for i in (1..999999999) %}x{% endfor %}",
  "{% tablerow i in (1..999999999) %}x{% endtablerow %}",
  "{% assign x = 'a' %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}{{ x }}",
  "{% assign x = 'a' | append: 'a' %}",
  "{{ nobody }}",
  "{{ 'a' | nofilter }}",
  "{{ constructor }}",
  "{% if %}",
  "{% render 'x' %}",
  "{% layout '/etc/passwd' %}",
  "{{",
  "a: &a [*a, *a]",
  "? - : |",
  "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]",
  "__proto__: { isAdmin: true }",
  "constructor: x",
  "<<: *missing",
  "!!js/function 'return 1'",
  "\t",
  "---",
  "\u0000",
  "\uFEFF",
  '"',
  "'",
  "[",
  "}",
  "#",
  "|-",
];

type Change = {
  where: number;
  other: number;
  way: "drop" | "double" | "swap" | "cut" | "insert" | "line" | "indent" | "turn";
  with: string;
};
const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  other: fc.nat(),
  way: fc.constantFrom("drop", "double", "swap", "cut", "insert", "line", "indent", "turn"),
  with: fc.oneof(fc.constantFrom(...BREAKERS), fc.string({ unit: "binary", maxLength: 20 })),
});

/** One slip of the hand, or one ill will, in a file. */
function changed(text: string, { where, other, way, with: given }: Change): string {
  const lines = text.split("\n");
  const at = where % lines.length;
  const line = lines[at] ?? "";
  switch (way) {
    case "drop":
      return lines.toSpliced(at, 1).join("\n");
    case "double":
      return lines.toSpliced(at, 0, line).join("\n");
    case "swap":
      return lines
        .with(at, lines[other % lines.length] ?? "")
        .with(other % lines.length, line)
        .join("\n");
    case "cut":
      return text.slice(0, where % (text.length + 1));
    case "insert": {
      const place = where % (text.length + 1);
      return text.slice(0, place) + given + text.slice(place);
    }
    case "line":
      return lines.toSpliced(at, 0, given).join("\n");
    case "indent":
      return lines.with(at, ` ${line}`).join("\n");
    case "turn":
      return lines.with(at, [...line].reverse().join("")).join("\n");
  }
}

const folder = mkdtempSync(join(tmpdir(), "playbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = join(folder, "en");
cpSync(PROMPTS, root, { recursive: true });
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(root, name)).isFile(),
);

/** What the playbook costs as it is; so many times that is no bomb. */
const whole = cost(() => loadPlaybook(root));
const MANY = 8;

test("a file of the playbook that was changed in any way is a playbook, or problems that say where and what", () => {
  const outcomes = { loaded: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }), (name, changes) => {
      const before = readFileSync(join(root, name));
      writeFileSync(join(root, name), changes.reduce(changed, before.toString("utf8")));
      try {
        expect(loadPlaybook(root).mistakes).toHaveLength(6);
        outcomes.loaded += 1;
      } catch (error) {
        expect((error as Error).name, String((error as Error).stack)).toBe("PlaybookError");
        const { problems } = error as { problems?: { file: string; line: number; wrong: string; write: string }[] };
        expect(problems?.length).toBeGreaterThan(0);
        for (const { file, line, wrong, write } of problems ?? []) {
          expect(file).not.toMatch(/^\//);
          expect(line).toBeGreaterThan(0);
          expect(wrong.trim().length * write.trim().length).toBeGreaterThan(0);
        }
        outcomes.refused += 1;
      } finally {
        writeFileSync(join(root, name), before);
      }
      expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
    }),
    { numRuns: 12 },
  );
  expect(Math.min(outcomes.loaded, outcomes.refused)).toBeGreaterThan(1);
});

test.each(BREAKERS.filter((breaker) => breaker.startsWith("{")))(
  "a sentence that is %j breaks nothing: a playbook, or a problem, and soon",
  (breaker) => {
    const file = join(root, "talk/lines.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(
      file,
      before.replace(/^off-topic:.*$/m, (line) => `${line.split(":")[0]}: ${JSON.stringify(breaker)}`),
    );
    try {
      expect(leastCost(() => loadAnyhow("start"), MANY * whole)).toBeLessThan(MANY * whole);
    } finally {
      writeFileSync(file, before);
    }
  },
);

const BOMB = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefghij"].reduce((text, key, place) => {
  const before = "abcdefghij"[place - 1] ?? "a";
  return `${text}\n${key}: &${key} [${`*${before},`.repeat(9)}*${before}]`;
});
const WHOLE = ["", "null", "a: &a [*a, *a]", BOMB];

test.each(files.filter((name) => /^[^/]+\.yaml$|^talk\/lines|^safety|^1-/.test(name)))(
  "the file %s may hold anything at all, or be missing",
  (name) => {
    const before = readFileSync(join(root, name));
    try {
      for (const text of WHOLE) {
        writeFileSync(join(root, name), text);
        mustBeToldOf();
      }
      rmSync(join(root, name));
      mustBeToldOf();
    } finally {
      writeFileSync(join(root, name), before);
    }
  },
);

/** Nothing but problems for whoever edits the files, at once. */
function mustBeToldOf(): void {
  expect(leastCost(() => loadAnyhow("never"), MANY * whole)).toBeLessThan(MANY * whole);
}

/** Loads it: a playbook, or problems for whoever edits the files. */
function loadAnyhow(thoroughness: Thoroughness): void {
  try {
    loadPlaybook(root, thoroughness);
  } catch (error) {
    expect((error as Error).name, String((error as Error).stack)).toBe("PlaybookError");
  }
}
