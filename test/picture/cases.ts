import type { PictureWords, ProgressNumbers } from "../../src/picture/progress-numbers.ts";

export const words: PictureWords = {
  guessHeading: "Of the first five, how many unfriendly?",
  guessed: "my guess",
  came: "what came",
  numberHeading: "How loud the thought was, 0 to 10",
  before: "before",
  after: "after a first look",
  days: "days practised of the last 28",
  comebacks: "comebacks",
  oldest: "4 weeks ago",
  newest: "today",
  result: {
    guesses: ({ guessed, came, people }) => `guessed ${guessed} of ${people}, ${came} came`,
    numbers: ({ quieter, louder, times }) => `quieter in ${quieter} of ${times} walks, louder in ${louder}`,
    days: ({ practised, days, comebacks }) => `practised on ${practised} of ${days} days, back ${comebacks} times`,
  },
};

const guesses = (...points: [number, number, (string | null)?][]): ProgressNumbers["guesses"] =>
  points.map(([guess, came, label = null]) => ({ guess, came, label }));

const walks = (...points: [number, number | null][]): ProgressNumbers["numbers"] =>
  points.map(([before, after]) => ({ before, after }));

/** 28 days; those named, counted from the oldest, were practised. */
export const days = (...practised: number[]): ProgressNumbers["days"] =>
  Array.from({ length: 28 }, (_, day) => ({ practised: practised.includes(day) }));

const everyDay = days(...Array.from({ length: 28 }, (_, day) => day));

export const nothing: ProgressNumbers = {
  title: "Your own numbers",
  guesses: [],
  numbers: [],
  days: days(),
  comebacks: 0,
  words,
};

const longName = "Maximiliane-Friederike von und zu Hohenlohe-Waldenburg-Schil";

export const cases = {
  full: {
    ...nothing,
    title: "Four weeks, in your own numbers",
    guesses: guesses(
      [4, 1, "bakery"],
      [3, 0, "bus stop, asking the time"],
      [3, 3, "the new colleagues at lunch"],
      [5, 0, "dog park"],
      [2, 0, "library"],
      [2, 3, "choir"],
      [1, 0, "a café in Łódź"],
      [0, 0, "neighbour"],
    ),
    numbers: walks([8, 5], [9, 6], [7, 7], [8, 4], [6, 7], [10, 3], [7, 4], [6, null], [5, 2], [6, 3], [4, 1], [10, 0]),
    days: days(2, 3, 5, 9, 10, 11, 12, 17, 20, 21, 26, 27),
    comebacks: 3,
  },
  "one of each": {
    ...nothing,
    guesses: guesses([4, 1, "bakery"]),
    numbers: walks([8, 5]),
    days: days(27),
    words: { ...words, days: "day practised of the last 28" },
  },
  "before only": { ...nothing, numbers: walks([7, null]) },
  "without labels": { ...nothing, guesses: guesses([4, 1], [3, 0], [2, 0]), comebacks: 1 },
  "all equal": {
    ...nothing,
    guesses: guesses(...Array.from({ length: 8 }, (): [number, number] => [0, 0])),
    numbers: walks(...Array.from({ length: 12 }, (): [number, number] => [10, 10])),
    days: everyDay,
    comebacks: 12,
  },
  "far too much": {
    ...nothing,
    title: `Four weeks of ${longName}`,
    guesses: guesses(
      ...Array.from({ length: 500 }, (_, at): [number, number, string] => [at % 6, (at * 5) % 6, `${at} ${longName}`]),
    ),
    numbers: walks(...Array.from({ length: 500 }, (_, at): [number, number] => [(at * 7) % 11, (at * 3) % 11])),
    days: [...everyDay, ...days(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27)],
    comebacks: 128,
    words: {
      ...words,
      guessHeading: "Of the first five people you saw, how many did you think would be unfriendly, and how many were?",
      days: "days on which something was practised in the last four weeks, however small",
      comebacks: "times you came back after a pause, which are never reset",
      guessed: "how many I expected beforehand",
      came: "how many there were in the end",
    },
  },
  "other scripts": {
    ...nothing,
    title: "ארבעה שבועות",
    guesses: guesses(
      [4, 1, "שלום עם השכנה בקומה השלישית של הבניין"],
      [3, 0, "مرحبا في المخبز القريب من البيت الكبير"],
      [3, 2, "Ольга Владимировна"],
      [2, 0, "Ελένη"],
      [2, 1, "👩‍🦰 Mia 🎉🇩🇪"],
      [5, 0, "李小龍"],
      [1, 0, '<b>&"Bobby"</text>'],
      [1, 1, "\u202eZ̸̢̛̛̯̹̿̿̿̿a̷l̶g̴o\u0000\ud800 \n<@123>"],
    ),
  },
} satisfies Record<string, ProgressNumbers>;
