import { expect, test } from "vitest";
import { joinTo, render } from "../../../src/faces/discord/render.ts";

const choice = (label: string) => ({ label, send: `/answer 1.x ${label}` });
const rowsOf = (labels: string[]) =>
  render({ text: "?", choices: labels.map(choice) }, null)[0]?.components?.map(({ components }) =>
    components.map(({ label }) => label),
  );

test("the text comes first, then the sentences on offer, then the small print", () => {
  const [message] = render(
    { text: "Which could you half believe?", offered: ["One.", "Two."], print: "I'm a bot.\nReally." },
    null,
  );
  expect(message?.content).toBe("Which could you half believe?\n**A** One.\n**B** Two.\n-# I'm a bot.\n-# Really.");
});

test("a sentence has its own row, short labels share one", () => {
  expect(rowsOf(["I'll stand there alone", "They'll see I'm nervous"])).toEqual([
    ["I'll stand there alone"],
    ["They'll see I'm nervous"],
  ]);
  expect(rowsOf(["A", "B", "C", "My own words", "None of these"])).toEqual([
    ["A", "B", "C", "My own words", "None of these"],
  ]);
  expect(rowsOf(["0", "1", "2", "3", "4", "5", "I really could not say now"])).toEqual([
    ["0", "1", "2", "3", "4"],
    ["5"],
    ["I really could not say now"],
  ]);
});

test("more than five rows are packed, and every button is there", () => {
  for (let count = 6; count <= 25; count++) {
    const labels = Array.from({ length: count }, (_, place) => `A rather long label ${place}`);
    const rows = rowsOf(labels) ?? [];
    expect(rows.length).toBeLessThanOrEqual(5);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(5);
    expect(rows.flat()).toEqual(labels);
  }
});

test("the button for own words is the last", () => {
  const [message] = render({ text: "?", choices: [choice("8")], writeIt: true }, "Write it");
  expect(message?.components?.[0]?.components.map(({ label, custom_id }) => [label, custom_id])).toEqual([
    ["8", "/answer 1.x 8"],
    ["Write it", "/say"],
  ]);
});

test("a reply of nothing is no message", () => {
  expect(render({ text: "" }, null)).toEqual([]);
});

test("messages are joined only as far as it takes, and buttons stay under theirs", () => {
  const messages = [
    { content: "one" },
    ...render({ text: "two", choices: [choice("a")] }, null),
    { content: "three" },
    { content: "four" },
  ];
  expect(joinTo(4, messages)).toEqual(messages);
  expect(joinTo(2, messages).map(({ content }) => content)).toEqual(["one\n\ntwo", "three\n\nfour"]);
  expect(joinTo(1, [{ content: "x".repeat(1500) }, { content: "y".repeat(1500) }])).toHaveLength(2);
});
