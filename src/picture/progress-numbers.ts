/** Of the first five people, how many were expected to be unfriendly, and how many were. */
export interface GuessPoint {
  guess: number;
  came: number;
  /** What the person calls it; shown as one line, shortened. */
  label: string | null;
}

/** How loud the thought was, 0 to 10, before and after a first look; null if the second was not asked or not answered. */
export interface NumberPoint {
  before: number;
  after: number | null;
}

export interface Day {
  practised: boolean;
}

export interface GuessResult {
  times: number;
  guessed: number;
  came: number;
  /** How many people these were: five each time. */
  people: number;
}

export interface NumberResult {
  /** How often there is a number before and one after; the rest of this result is about these. */
  times: number;
  quieter: number;
  louder: number;
  latest: { before: number; after: number } | null;
}

export interface DayResult {
  practised: number;
  days: number;
  comebacks: number;
}

/** Everything the picture says. The words are the playbook's; the picture only places them. */
export interface PictureWords {
  guessHeading: string;
  guessed: string;
  came: string;
  numberHeading: string;
  before: string;
  after: string;
  /** Follows the count: "days practised of the last 28". */
  days: string;
  /** Follows the count: "comebacks". */
  comebacks: string;
  /** Under the first and the last of the days. */
  oldest: string;
  newest: string;
  /** What each band shows, as part of one sentence without its full stop: the alt text is made of them. */
  result: {
    guesses: (result: GuessResult) => string;
    numbers: (result: NumberResult) => string;
    days: (result: DayResult) => string;
  };
}

/** What the progress picture is drawn from. Lists are oldest first; what is too much to draw is left out from the old end. */
export interface ProgressNumbers {
  title: string;
  guesses: GuessPoint[];
  numbers: NumberPoint[];
  /** The last 28 days, today last. */
  days: Day[];
  comebacks: number;
  words: PictureWords;
}
