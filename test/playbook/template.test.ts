import { expect, test } from "vitest";
import { createCompiler } from "../../src/playbook/template.ts";
import { playbook } from "../support/playbook.ts";

const compiler = createCompiler(playbook.vocabulary);
const named = (who: string) => compiler.text('{{ who | name: "them" }}')({ who });
const inside = (gap: string) => compiler.text("{{ gap | line }}")({ gap });

test.each([
  ["D I suppose, his wife runs the office", "D"],
  ["d", "D"],
  ["Priya", "Priya"],
  ["priya", "Priya"],
  ["a guy called Henrik", "Henrik"],
  ["my sister Ana, she knows everyone", "Ana"],
  ["Sam from the boat yard", "Sam"],
  ["the woman who walks the grey dog", "them"],
  ["idk", "them"],
  ["nobody", "them"],
  ["my mum", "your mum"],
  ["tomorrow", "them"],
  ["on Monday", "them"],
  ["maybe lena from work", "Lena"],
  ["i think tom, he moved away", "Tom"],
  ["my cousin T", "T"],
  ["sam i guess", "Sam"],
  ["the old boss, Mr Rao", "Rao"],
  ["people from my course", "them"],
  ["colleague at work", "them"],
  ["somebody like that", "them"],
])('"%s" is called %s', (who, name) => {
  expect(named(who)).toBe(name);
});

test.each([
  ["does maintenance planning or runs a site", "does maintenance planning or runs a site"],
  ["Who do you know who works in boats?", "works in boats"],
  ['"fancy a walk?"', "a walk"],
  ["I saw your old bike", "your old bike"],
  ["Runs a site.", "runs a site"],
])('"%s" goes into a sentence as: %s', (gap, line) => {
  expect(inside(gap)).toBe(line);
});

test.each([
  ["maybe friday?", '"maybe friday?" It counts.'],
  ["friday", '"friday." It counts.'],
  ["friday!", '"friday!" It counts.'],
])("quoted at the end of a sentence, %s keeps its own mark", (said, read) => {
  expect(compiler.text('"{{ said | quote }}." It counts.')({ said })).toBe(read);
});

test("a template cannot reach what is not its own, nor a file", () => {
  expect(() => compiler.text("{{ who.constructor.name }}")({ who: "ada" })).toThrow();
  expect(() => compiler.text("{% render 'etc/passwd' %}")).toThrow();
  expect(() => compiler.text("{% include 'etc/passwd' %}")).toThrow();
});
