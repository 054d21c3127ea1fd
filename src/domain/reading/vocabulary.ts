import type { Signal } from "../gate/signal.ts";
import type { Hazard, HazardName } from "./hazards.ts";
import type { WordsOfDanger } from "./words-of-danger.ts";

/** A day with a name of its own: days from today, the next such weekday, or the days within which it will be. */
export interface NamedDay {
  ahead?: number | undefined;
  weekday?: number | undefined;
  within?: "week" | "month" | "year" | undefined;
  on: string;
}

/**
 * How people say the small words, as data (`prompts/en/understood.yaml`; `hazards` and `hints`: `safety/told.yaml`), so that another language is another folder.
 * A phrase stands for the whole message; with "…" before or after it, the message may go on there.
 */
export interface Vocabulary {
  /** Words that change nothing at the edges of a short answer: "ok", "please", "um". */
  fillers: string[];
  yes: string[];
  no: string[];
  /** "ok", "i don't mind": a yes to "shall I?". */
  agreed: string[];
  /** "That was better than i thought", of the talk that just ended. */
  liked: string[];
  /** "hm", "lol": no answer where words are asked for. */
  mumbled: string[];
  /** "no one", "nobody": an answer to whom, for which a step may have a choice of its own. */
  nobody: string[];
  /** After danger: the wish to be asked the day after how they are. */
  askTomorrow: string[];
  /** What is said of a danger that was asked about or answered before. */
  danger: WordsOfDanger;
  /** A sentence that is no quieter: who does what, or what is said of oneself; what may stand before it, and what takes the edge off. */
  loud: {
    whoever: string[];
    does: string[];
    ofMe: string[];
    leadsTo: string[];
    ahead: string[];
    softened: string[];
    simplyTrue: string[];
  };
  /** "had 6 beers, driving home now", "i want to use tonight", a smell of gas: what is told what to do at once. */
  hazards: Record<HazardName, Hazard>;
  /** "i counted the tablets", and later "its enough": danger that is told bit by bit, by what it is a sign of. */
  hints: Partial<Record<Signal, Hazard>>;
  /** "What is a way out": asks back. */
  asksWhat: string[];
  /** "Who should I ask?": what only they can know. */
  asksUs: string[];
  /** "…would say": what stands before a friend's words. */
  friendSays: string[];
  /** "They'll…", "what if…": how a guess at the worst begins. */
  foretells: string[];
  /** To sentences on offer: that it is another thing. */
  noneOfThese: string[];
  /** "Those are rubbish", "that works", "do you have another one": what is said of sentences on offer, and is none. */
  ofTheOffer: Record<"nothing" | "others" | "nods" | "them" | "good" | "bad" | "mine" | "around", string[]>;
  /** "no answer yet": it was sent, and that was the step. */
  waiting: string[];
  /** "they ignored me": it was sent, and met with nothing. */
  ignored: string[];
  /** "she wrote back": an answer came after all. */
  answered: string[];
  /** "About to go in": written on the way to something. */
  setsOut: string[];
  /** "…now i regret it": what was done has its hard part ahead. */
  aheadStill: string[];
  /** "i can't", said on the day of something that was set out on. */
  cannot: string[];
  /** "…awful…": it went badly. */
  hard: string[];
  /** "i won't", said where a moment was asked for: it will not be done. */
  wont: string[];
  /** "idk", "no idea": no answer to a number. */
  unsure: string[];
  /** "that's all": somebody has said what they had to say. */
  done: string[];
  /** "eight": 8, "half": 0.5 … */
  numbers: Record<string, number>;
  /** "a bit": 3, "a lot": 7 … on a scale from 0 to 10. */
  /** Words that say how many beside the numbers: "a few", "once more". */
  counted: string[];
  /** "months" in "8 months now". */
  spans: string[];
  /** "ppl" in "talked to 2 ppl". */
  spokenTo: string[];
  amounts: Record<string, number>;
  /** "first", "the last one": places in a list, from 0; -1 is the last. */
  places: Record<string, number>;
  /** What may be said at any time, whatever was asked: back, skip, stop … */
  asides: Record<string, string[]>;
  /** "a bit better": how somebody is, where that was asked the day after danger. */
  moods: { lighter: string[]; worse: string[]; same: string[] };
  /** "i did it", "sent it…": what came of a small thing, told without being asked; and "i didn't go…", that nothing did. */
  told: string[];
  toldNot: string[];
  /** "i already sent it", said where a moment for it is asked. */
  toldAtOnce: string[];
  /** "it was awful": how something went that was set out on. */
  howItWent: string[];
  /** What may stand before either. */
  toldAhead: string[];
  /** "nothing yet": there is nothing to tell. */
  toldNothing: string[];
  /** "yesterday": 1, "last night": 1 … */
  daysAgo: Record<string, number>;
  /** "monday": 1 … "sunday": 7. */
  weekdays: Record<string, number>;
  /** "january": 1, "jan": 1 … */
  months: Record<string, number>;
  /** "tonight", "the weekend", "next month", and how each reads after "I'll ask you". */
  days: Record<string, NamedDay>;
  /** The small words around a day: "the", "on", "next", "last", "in three days", "14th". */
  dayWords: {
    the: string;
    on: string;
    and: string;
    next: string[];
    over: string[];
    in: string[];
    ordinals: string[];
    /** What is counted with them and is no day: "3rd time". */
    counted: string[];
    /** Before "in two weeks": it is what has passed. */
    since: string[];
    units: Record<string, number>;
  };
  /** Days on which something may come again and again: "weekdays": [1, 2, 3, 4, 5], "mon": [1]; and what stands between them. */
  dayGroups: Record<string, number[]>;
  daySeparators: Record<string, "and" | "range">;
  /** The words of a time of day: "noon", "half past", "eight", "in the evening", "at". */
  clock: {
    named: Record<string, string>;
    minutes: Record<string, number>;
    hours: Record<string, number>;
    morning: string[];
    evening: string[];
    night: string[];
    exactly: string[];
    at: string[];
  };
  /** Other spellings of these: "tmrw": "tomorrow", "thurs": "thursday". */
  spellings: Record<string, string>;
  /** What people call their people: "mates", "cousins". */
  people: string[];
  /** Before such a word, that there are none: "no friends", "need friends". */
  lacking: string[];
  /** Words that begin an answer about a person without being their name: "my", "someone". */
  notNames: string[];
  /** How a sentence begins in which nobody may be named; words for somebody; and how it is told that somebody was met or liked. */
  ofSomebody: { starts: string[]; they: string[]; from: string[]; someone: string[]; met: string[] };
  /** "it sounds needy": what speaks against a message that is shown. */
  againstSending: string[];
  /** "i go and hide": told about a message that is shown; and "you", as a message speaks. */
  aboutMessages: { tells: string[]; notTheirs: { shorter: string[]; own: string[] }; toSomebody: string[] };
  /** "both": pointing at what is shown, where words are asked for; and what stands between "a" and "c". */
  pointing: { whole: string[]; between: string[] };
  /** "no, i meant": the beginning of what puts an answer right. */
  corrects: { ahead: string[]; begins: string[] };
  /** Beginnings a question has given already: "who do you know who". */
  leadIns: string[];
  /** Words before a place: "at", "in". */
  where: string[];
  /** What stands before a moment and only says that they will. */
  willDo: string[];
  /** A moment without a day, whole or as a message begins with it: "after dinner", "when i get home". */
  moments: string[];
  /** How a small thing begins that names its moment already: "when i get off the bus i …". */
  hooks: string[];
  /** How people speak of their circle: the rings, words for what somebody is to them, and what is done; "…" stands for the name. */
  circle: {
    rings: Record<"close" | "known" | "drifted", string[]>;
    /** What joins the last name of a list, and what stands before where somebody is from. */
    and: string[];
    from: string[];
    persons: string[];
    /** Words of which no message could say that it was there: "old job". */
    notPlaces: string[];
    hurt: string[];
    /** "he died in june", of whoever is to be added. */
    died: string[];
    notNames: string[];
    add: string[];
    wrote: string[];
    letGo: string[];
    never: string[];
  };
  /** Words that say nothing about a message: "the", "really". */
  stopWords: string[];
  /** Words that turn a sentence into its opposite: "not", "didn't". */
  denials: string[];
}
