import { expect, test } from "vitest";
import { normalise, wordsOf } from "../../src/domain/reading/text.ts";
import { playbook } from "../support/playbook.ts";

const LEAST: Record<string, number> = { greeting: 60, progress: 60, help: 60, "off-topic": 200 };
const all = Object.entries(playbook.heard).flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })));

test.each(Object.entries(playbook.heard))("%s has enough examples", (topic, texts) => {
  expect(texts.length).toBeGreaterThanOrEqual(LEAST[topic] ?? 120);
});

test("no example stands twice, in its own file or in another", () => {
  const seen = new Map<string, string>();
  const twice = all.filter(({ topic, text }) => {
    const key = normalise(text) || text;
    const before = seen.get(key);
    seen.set(key, topic);
    return before !== undefined;
  });
  expect(twice).toEqual([]);
});

test("no two examples share five words in a row: they were written one by one, not made from a pattern", () => {
  const seen = new Map<string, string>();
  const alike: string[] = [];
  for (const { text } of all) {
    const words = wordsOf(text);
    for (let start = 0; start + 5 <= words.length; start++) {
      const run = words.slice(start, start + 5).join(" ");
      const before = seen.get(run);
      if (before !== undefined && before !== text) alike.push(`${before} | ${text}`);
      seen.set(run, text);
    }
  }
  expect(alike).toEqual([]);
});

test("no two examples of a topic are made of nearly the same words", () => {
  const near = Object.values(playbook.heard).flatMap((texts) => {
    const sets = texts.map((text) => ({ text, words: new Set(wordsOf(text.replaceAll(/['’]/g, ""))) }));
    return sets.flatMap((one, place) =>
      sets
        .slice(place + 1)
        .filter(
          (other) => overlap(one.words, other.words) >= (Math.min(one.words.size, other.words.size) < 3 ? 1 : 0.6),
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
  });
  expect(near).toEqual([]);
});

/** The share of the words of both that both have. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
}

test("people write short and long: three words to a hundred", () => {
  for (const [topic, texts] of Object.entries(playbook.heard).filter(([topic]) => !(topic in LEAST))) {
    const lengths = texts.map((text) => wordsOf(text).length);
    expect(lengths.filter((length) => length <= 4).length, topic).toBeGreaterThan(10);
    expect(lengths.filter((length) => length > 25).length, topic).toBeGreaterThan(10);
  }
});

test("nothing in them points anywhere or at anyone", () => {
  expect(all.filter(({ text }) => /https?:|www\.|@\w|\d{7,}/.test(text) || text.length > 700)).toEqual([]);
});
