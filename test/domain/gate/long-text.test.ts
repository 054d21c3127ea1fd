import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";
import { cost, leastCost } from "../../support/cost.ts";
import { alarms } from "./messages.ts";

const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
const ordinary = globSync("prompts/en/*/heard.txt").toSorted().flatMap(linesOf);

/** So many characters of what people write about everyday worries, from one place of the examples on. */
function everyday(length: number, from: number): string {
  let text = "";
  for (let place = from; text.length < length; place++)
    text += `${ordinary[place % ordinary.length]!.replace(/[.!?]?$/, ".")} `;
  return text;
}

const veiled = alarms()
  .filter(({ level, style }) => level === "unclear" && style !== "language")
  .map(({ text }) => text);

test("four of five of what is heard where it stands alone are heard in the middle of a long text", () => {
  const heard = veiled.filter((text) => gate(text).level !== "clear");
  const missed = heard.filter((text, place) => {
    const around = everyday(place % 2 === 0 ? 400 : 1_200, place * 13);
    return gate(`${around}${text.replace(/[.!?]?$/, ".")} ${around}`).level === "clear";
  });
  expect(heard.length).toBeGreaterThan(50);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(heard.length * 0.2);
});

/** As it is typed without a point or a capital: one sentence of any length. */
const runOn = (text: string): string =>
  text
    .replace(/[.,!?;:"“”…\n]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("what is answered at once where it stands alone is heard in a long text without points, too", () => {
  const sure = alarms().filter(({ level, style }) => level === "certain" && style !== "language");
  const heard = sure.map(({ text }) => runOn(text)).filter((text) => gate(text).level === "certain");
  const missed = heard.filter((text, place) => {
    const around = runOn(everyday(place % 2 === 0 ? 700 : 1_500, place * 13)).toLowerCase();
    return gate(`${around} ${text} ${around}`).level === "clear";
  });
  expect(heard.length).toBeGreaterThan(200);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(heard.length * 0.16);
  const calm = Array.from({ length: 40 }, (_, place) => runOn(everyday(2_400, place * 31)));
  const alarmed = calm.filter((text) => gate(text).level !== "clear");
  expect(alarmed.length).toBeLessThanOrEqual(4);
});

test("most long texts about everyday worries are not asked about", () => {
  const texts = Array.from({ length: 40 }, (_, place) => everyday(2_400, place * 31));
  expect(texts.filter((text) => gate(text).level !== "clear").length).toBeLessThanOrEqual(6);
});

test("what a part alone gives is asked about, and what the rules are certain of stays certain", () => {
  const calm = "We talked about the garden and the bees for quite a while. ".repeat(50);
  const [hint] = veiled.filter((text) => gate(text).level === "unclear" && gate(`${calm}${text}`).level !== "certain");
  expect(gate(`${calm}${hint}. ${calm}`).level).toBe("unclear");
  expect(gate(`${calm}I want to kill myself. ${calm}`)).toEqual({ level: "certain", signal: "self-harm" });
  expect(gate(calm)).toEqual({ level: "clear" });
});

test("as much as a file may hold is read in linear time, however it is cut up", () => {
  for (const unit of ["a. ", "we talked about bees ", "a.b!c?", "死。", "\n", "!!!", `${"x".repeat(300)} `]) {
    const reading = (length: number) => () => gate(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    reading(4_000)();
    const limit = Math.max(cost(reading(4_000)), 10) * 60;
    expect(leastCost(reading(40_000), limit), unit).toBeLessThan(limit);
  }
});

const evenings = [
  "We drove up on Friday because my cousin was getting married on Saturday, and the weather held for once. I was put at a table with people from her work, which I had dreaded for weeks. I talked to a man about boilers for twenty minutes and it was fine, really. Then there were the speeches and my uncle cried. I danced once with my aunt and then stood at the side again with a glass in my hand and watched everyone. A woman came over and asked whether I was the one who had made the cake, and I said no, but I wished I had. We talked about cake. I went to bed at eleven with sore feet and I was proud of myself, which is not something I say often. On the way home my brother said I had looked happy.",
  "hi so i did the thing we said. i went to the board games evening on tuesday, i got there ten minutes early and walked round the block twice because i was scared to go in. inside it was about twelve people. a guy called marek explained the rules and i lost everything straight away, like completely destroyed, and they laughed but not in a bad way. i stayed until half nine. on the way home i kept going over it, that i said something stupid about his hat. i dont know if i can go again. my brain says they were only being polite. my mum says im overthinking. next week they play something with trains. i might bring crisps. also i slept badly and i have had a headache all day and work was a nightmare, my boss killed my draft again and i have to do it all by thursday.",
  "Since my husband died four years ago I have not had people over. I used to cook for eight without thinking. Now I buy one chop. My neighbour across the landing, Irena, rings on Sundays to ask whether I need anything from the market and I always say no, thank you. Yesterday I said yes, parsley. She looked so surprised that we both laughed. She came back with parsley and a lemon and stayed for a coffee. We talked about our knees. I did not cry, which I had been afraid of. I think I would like to ask her for soup next week, but I do not know how one says that any more without making it into something large. My daughter thinks I should join a choir. I am too old for a choir. But soup I can do, I think, if I do not think about it for too long.",
];

test.each(evenings)("an ordinary time told at length passes, and what stands in it is heard: %s", (text) => {
  expect(gate(text)).toEqual({ level: "clear" });
  expect(gate(`${text} ${text}`)).toEqual({ level: "clear" });
  const told = `${text} Honestly I have been thinking about ending my life. ${text}`;
  expect(gate(told)).toMatchObject({ signal: "self-harm" });
});
