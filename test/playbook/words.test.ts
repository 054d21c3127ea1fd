import { describe, expect, test } from "vitest";
import { gate } from "../../src/domain/gate/gate.ts";
import type { Reply } from "../../src/domain/outgoing.ts";
import { wordsOf } from "../../src/domain/reading/text.ts";
import type { Template } from "../../src/domain/walk/mistake.ts";
import { readingGrade } from "../../src/tools/reading-grade.ts";
import { FILLED } from "../support/filled.ts";
import { playbook } from "../support/playbook.ts";
import { countWords, talk } from "../support/talk.ts";

const NEVER =
  /\b(reframe|evidence|intensity|belief|trap|mission|ladder|level|streak|journey|growth|networking mistake|it sounds like|great job|proud of you|you've got this|therapy|treat|diagnos\w*|clinical|fear of strangers|small circle mindset)\b/i;
const ONLY_ONE_COUNTRY = /\b(gcse|tube|dollars?|pounds?|quid|college fund|dmv|nhs|sat scores?|fortnight|mom|mum)\b/i;

/** Where the person's own words are quoted, or a message is drafted, marks and long words are theirs. */
const ours = (text: string): string => text.replace(/^> .*$/gm, "").replace(/"[^"]*"/g, '""');

function problemsOf(text: string): string[] {
  const said = ours(text);
  return [
    ...(NEVER.test(said) ? [`says "${NEVER.exec(said)?.[0]}"`] : []),
    ...(ONLY_ONE_COUNTRY.test(said) ? [`only one country knows "${ONLY_ONE_COUNTRY.exec(said)?.[0]}"`] : []),
    ...(/!/.test(said) ? ["has an exclamation mark"] : []),
    ...(/\p{Extended_Pictographic}/u.test(said) ? ["has an emoji"] : []),
    ...((said.replace(/^""\n?.*""$/m, "").match(/\?/g) ?? []).length > 1 ? ["asks twice"] : []),
    ...(/[ \t]{2}|\{\{|\{%|\bnull\b|\bundefined\b|\u0000|""\./.test(text) ? ["has a gap"] : []),
  ];
}

function problemsOfReply({ text, offered = [], choices = [], print = "" }: Reply): string[] {
  const sends = choices.map(({ send }) => send);
  return [
    ...problemsOf(`${text}\n${print}`.replace("not a therapist", "")),
    ...offered.flatMap(problemsOf),
    ...(countWords(text.replace(/^> .*$/gm, "")) > 45 ? [`has ${countWords(text)} words`] : []),
    ...offered
      .filter((sentence) => countWords(sentence) > 25)
      .map((sentence) => `offers ${countWords(sentence)} words`),
    ...choices
      .filter(({ label }) => [...label].length > 34 || label.trim() === "")
      .map(({ label }) => `has the label "${label}"`),
    ...sends.filter((send) => send.length > 100).map((send) => `has the line "${send}"`),
    ...(new Set(sends).size < sends.length ? ["has the same line twice"] : []),
  ];
}

/** A person who presses and types at random, the same for the same seed. */
async function wander(mistake: string, seed: number): Promise<Reply[]> {
  let state = seed * 2654435761 + 1;
  const chance = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const typed = [
    "D",
    "my sister Ana, she knows everyone",
    "8",
    "3/10",
    "skip",
    "back",
    "idk",
    "they go quiet when i come in and i leave",
    "when i get home i text them",
    "21:30",
    "no",
    "yes",
    "the last one",
  ];
  const person = talk({ personId: `p${seed}`, now: `2026-11-2${seed % 9}T1${seed % 10}:15:00Z` });
  const knock = playbook.mistakes.find(({ id }) => id === mistake)!.knocks[seed % 3]!;
  const told = playbook.heard[mistake]!.filter((text) => !text.includes('"') && gate(text).level === "clear");
  await person.says(told[(seed * 5) % told.length]!);
  for (let turn = 0; turn < 25; turn++) {
    const buttons = person.buttons();
    if (buttons.length === 0 && (await person.person()).activity === null) break;
    if (buttons.includes(knock.label)) await person.presses(knock.label);
    else if (buttons.length > 0 && chance(10) < 7) await person.presses(buttons[chance(buttons.length)]!);
    else await person.says(typed[chance(typed.length)]!);
  }
  const due = (await person.person()).due;
  for (let look = 0; due && look < 2; look++) {
    const next = (await person.person()).due;
    if (!next) break;
    person.at(next);
    await person.nudge();
    const buttons = person.buttons();
    if (buttons.length > 0) await person.presses(buttons[chance(buttons.length)]!);
  }
  return person.seen;
}

describe.each(playbook.mistakes.map(({ id }) => id))("everything said on walks of %s", (mistake) => {
  test("keeps to the words people see, however one wanders through it", async () => {
    const wrong = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      for (const reply of await wander(mistake, seed))
        for (const problem of problemsOfReply(reply)) wrong.add(`${problem}: ${reply.text}`);
    }
    expect([...wrong]).toEqual([]);
  });
});

/** What the gate says is as long as it must be. */
const STATIC = new Set(Object.values(playbook.safety.replies).map(({ text }) => text));

/** Somebody who does anything with their circle, in any order. */
async function wanderInCircle(seed: number): Promise<Reply[]> {
  let state = seed * 2654435761 + 1;
  const chance = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const typed = [
    ...["add Maya, the old flat", "Ben; Kim; *Lu*", "Auntie Jo", "wrote to Maya", "saw Ben yesterday", "let Ben go"],
    ...[
      "never suggest Kim",
      "skip",
      "no",
      "yes",
      "idk",
      "close",
      "drifted",
      "it ended badly",
      "my own two lines to them",
    ],
    ...["they're enough for me", "<@174829301928374650>", "n".repeat(70), "when i get home i send it", "back", "stop"],
  ];
  const lines = ["show", "add", "write", "write", "add Zoë drifted school", "add Tom close work", "log Tom", "upkeep"];
  const person = talk({ personId: `c${seed}`, now: `2026-11-2${seed % 9}T1${seed % 10}:15:00Z` });
  for (let turn = 0; turn < 40; turn++) {
    const buttons = person.buttons();
    const way = chance(10);
    if (buttons.length > 0 && way < 5) await person.presses(buttons[chance(buttons.length)]!);
    else if (way < 8) await person.says(typed[chance(typed.length)]!);
    else await person.types(`/circle ${lines[chance(lines.length)]!}`);
    if (turn % 10 === 9) person.at(`2027-0${Math.ceil((turn + 1) / 10)}-1${seed % 9}T10:00:00Z`);
  }
  return person.seen;
}

test("everything said about a circle keeps to the words people see, however one wanders through it", async () => {
  const wrong = new Set<string>();
  for (let seed = 0; seed < 60; seed++) {
    for (const reply of (await wanderInCircle(seed)).filter(({ text }) => !STATIC.has(text)))
      for (const problem of problemsOfReply(reply)) wrong.add(`${problem}: ${reply.text}`);
  }
  expect([...wrong]).toEqual([]);
});

/** Everything a rehearsal says; what the other says counts as ours, its questions aside. */
function rehearsalTexts(): [string, Template][] {
  const { lines, manners, declined, ended, places, answers, leaves, tips } = playbook.rehearsal;
  const fixed =
    (text: string): Template =>
    () =>
      text;
  return [
    ...Object.entries(lines).flatMap(([key, texts]) => texts.map((text): [string, Template] => [key, text])),
    ...Object.entries(manners).map(([key, text]): [string, Template] => [key, fixed(text)]),
    ...Object.entries({ ...declined, ...ended }).map(([key, { says }]): [string, Template] => [key, fixed(says)]),
    ...places.flatMap(({ id, details }) => details.map((text): [string, Template] => [id, fixed(text)])),
    ...Object.entries({ ...answers, leaves }).flatMap(([manner, lists]) =>
      Object.values(lists).flatMap((list) => list.map(({ text }): [string, Template] => [manner, text])),
    ),
    ...Object.entries(tips).flatMap(([key, list]) =>
      list.flatMap(({ say, keep, step }): [string, Template][] => [
        [key, say],
        [key, fixed(keep)],
        [key, fixed(step)],
      ]),
    ),
  ];
}
const plainTexts: [string, Template][] = [
  ...Object.entries(playbook.talk).flatMap(([key, lines]) => lines.map(({ text }): [string, Template] => [key, text])),
  ...rehearsalTexts(),
  ...playbook.mentions.map(({ id, says }): [string, Template] => [id, says]),
  ...playbook.mistakes.flatMap(({ id, nudges, openings, met, knocks }) =>
    [...nudges, ...openings, ...met, ...knocks.map((knock) => knock.met)].map((text): [string, Template] => [id, text]),
  ),
];

test("every line outside the walks keeps to the words people see", () => {
  const wrong = plainTexts.flatMap(([name, text]) =>
    problemsOf(text(FILLED).replace("not a therapist", "")).map((problem) => `${name} ${problem}: ${text(FILLED)}`),
  );
  expect(wrong).toEqual([]);
});

test("a tired fourteen-year-old can read it: about grade six", () => {
  const texts = [
    ...plainTexts.map(([, text]) => text(FILLED)),
    ...playbook.mistakes.flatMap(({ offers }) =>
      Object.values(offers).flatMap((list) =>
        list.flatMap(({ kind, practical, plain }) => [kind(FILLED), practical(FILLED), plain(FILLED)]),
      ),
    ),
  ];
  // Of two or three words the measure says nothing.
  const sentences = texts.filter((text) => countWords(text) > 3);
  expect(sentences.filter((text) => readingGrade(text) > 9)).toEqual([]);
  const mean = texts.reduce((sum, text) => sum + readingGrade(text), 0) / texts.length;
  expect(mean).toBeLessThan(5);
});

test("no two lines of the playbook say the same thing in the same words", () => {
  const seen = new Map<string, string>();
  const twice = plainTexts.flatMap(([name, text]) => {
    const said = text(FILLED)
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, "");
    const before = seen.get(said);
    seen.set(said, name);
    return before && said.length > 20 && !(before.startsWith("privacy") || name === "delete")
      ? [`${before} and ${name}: ${said}`]
      : [];
  });
  expect(twice).toEqual([]);
});

/** Words that say something: short ones and endings left out. */
const tellingWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text.replace(/"[^"]*"/g, ""))
      .filter((word) => word.length > 3 && !playbook.vocabulary.stopWords.includes(word))
      .map((word) => word.replace(/(?:s|ing|ed)$/, "")),
  );

/** The share of the telling words of both that both have. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return Math.min(one.size, other.size) < 4 ? 0 : shared / (one.size + other.size - shared);
}

test("no two openings, remarks, daily lines or offered sentences are nearly the same", () => {
  const lines = playbook.mistakes
    .flatMap(({ offers, nudges, openings, met, knocks }) => [
      ...[...nudges, ...openings, ...met, ...knocks.map((knock) => knock.met)],
      ...Object.values(offers).flatMap((list) =>
        list.flatMap(({ kind, practical, plain }) => [kind, practical, plain]),
      ),
    ])
    .map((text) => ({ text: text(FILLED), words: tellingWords(text(FILLED)) }));
  const near = lines.flatMap((one, place) =>
    lines
      .slice(place + 1)
      .filter((other) => alike(one.words, other.words) >= 0.6)
      .map((other) => `${one.text} | ${other.text}`),
  );
  expect(near).toEqual([]);
});

test("what is shown for the offered sentences has three kinds, at most 25 words, never sunny", () => {
  for (const { offers } of playbook.mistakes) {
    for (const { kind, practical, plain } of Object.values(offers).flat()) {
      for (const sentence of [kind, practical, plain]) {
        expect(countWords(sentence(FILLED)), sentence(FILLED)).toBeLessThanOrEqual(25);
        expect(problemsOf(sentence(FILLED))).toEqual([]);
      }
    }
  }
});
