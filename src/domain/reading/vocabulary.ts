import { z } from "zod";
import { SIGNALS } from "../gate/signal.ts";
import { HAZARDS } from "./hazards.ts";
import { Phrase, Phrases } from "./phrases.ts";
import { WordsOfDanger } from "./words-of-danger.ts";
import { WORDS_OF_TIME } from "./words-of-time.ts";

/** How people say the small words, as data (`prompts/en/understood.yaml`), so that another language is another folder. */
export const Understood = z.strictObject({
  /** Words that change nothing at the edges of a short answer: "ok", "please", "um". */
  fillers: Phrases,
  yes: Phrases,
  no: Phrases,
  /** "ok", "i don't mind": a yes to "shall I?". */
  agreed: Phrases,
  /** "That was better than i thought", of the talk that just ended. */
  liked: Phrases,
  /** "hm", "lol": no answer where words are asked for. */
  mumbled: Phrases,
  /** "no one", "nobody": an answer to whom, for which a step may have a choice of its own. */
  nobody: Phrases,
  /** After danger: the wish to be asked the day after how they are. */
  askTomorrow: Phrases,
  /** What is said of a danger that was asked about or answered before. */
  danger: WordsOfDanger,
  /** A sentence that is no quieter: who does what, or what is said of oneself; what may stand before it, and what takes the edge off. */
  loud: z.strictObject({
    whoever: Phrases,
    does: Phrases,
    ofMe: Phrases,
    leadsTo: Phrases,
    ahead: Phrases,
    softened: Phrases,
    simplyTrue: Phrases,
  }),
  /** "What is a way out": asks back. */
  asksWhat: Phrases,
  /** "Who should I ask?": what only they can know. */
  asksUs: Phrases,
  /** "…would say": what stands before a friend's words. */
  friendSays: Phrases,
  /** "They'll…", "what if…": how a guess at the worst begins. */
  foretells: Phrases,
  /** To sentences on offer: that it is another thing. */
  noneOfThese: Phrases,
  /** "Those are rubbish", "that works", "do you have another one": what is said of sentences on offer, and is none. */
  ofTheOffer: z.strictObject({
    nothing: Phrases,
    others: Phrases,
    nods: Phrases,
    them: Phrases,
    good: Phrases,
    bad: Phrases,
    mine: Phrases,
    around: Phrases,
  }),
  /** "no answer yet": it was sent, and that was the step. */
  waiting: Phrases,
  /** "they ignored me": it was sent, and met with nothing. */
  ignored: Phrases,
  /** "she wrote back": an answer came after all. */
  answered: Phrases,
  /** "About to go in": written on the way to something. */
  setsOut: Phrases,
  /** "…now i regret it": what was done has its hard part ahead. */
  aheadStill: Phrases,
  /** "i can't", said on the day of something that was set out on. */
  cannot: Phrases,
  /** "…awful…": it went badly. */
  hard: Phrases,
  /** "i won't", said where a moment was asked for: it will not be done. */
  wont: Phrases,
  /** "idk", "no idea": no answer to a number. */
  unsure: Phrases,
  /** "idk what i'd say": the same, save where a worry is asked for. */
  unsureWhat: Phrases,
  /** "that's all": somebody has said what they had to say. */
  done: Phrases,
  /** "eight": 8, "half": 0.5 … */
  numbers: z.record(Phrase, z.number()),
  /** Words that say how many beside the numbers: "a few", "once more". */
  counted: Phrases,
  /** "months" in "8 months now". */
  spans: Phrases,
  /** "ppl" in "talked to 2 ppl". */
  spokenTo: Phrases,
  /** "a bit": 3, "a lot": 7 … on a scale from 0 to 10. */
  amounts: z.record(Phrase, z.number()),
  /** "first", "the last one": places in a list, from 0; -1 is the last. */
  places: z.record(Phrase, z.int()),
  /** What may be said at any time, whatever was asked: back, skip, stop … */
  asides: z.record(Phrase, Phrases),
  /** "a bit better": how somebody is, where that was asked the day after danger. */
  moods: z.strictObject({ lighter: Phrases, worse: Phrases, same: Phrases }),
  /** "i did it", "sent it…": what came of a small thing, told without being asked; and "i didn't go…", that nothing did. */
  told: Phrases,
  toldNot: Phrases,
  /** "i already sent it", said where a moment for it is asked. */
  toldAtOnce: Phrases,
  /** "it was awful": how something went that was set out on. */
  howItWent: Phrases,
  /** What may stand before either. */
  toldAhead: Phrases,
  /** "nothing yet": there is nothing to tell. */
  toldNothing: Phrases,
  ...WORDS_OF_TIME,
  /** What people call their people: "mates", "cousins". */
  people: Phrases,
  /** Before such a word, that there are none: "no friends", "need friends". */
  lacking: Phrases,
  /** Words that begin an answer about a person without being their name: "my", "someone". */
  notNames: Phrases,
  /** How a sentence begins in which nobody may be named; words for somebody; and how it is told that somebody was met or liked. */
  ofSomebody: z.strictObject({
    starts: Phrases,
    they: Phrases,
    from: Phrases,
    someone: Phrases,
    met: Phrases,
    /** "my tutor", as it is said back: "your tutor". */
    mine: z.record(Phrase, Phrase),
    /** What belongs to the word for somebody and stands behind it: "in law". */
    related: Phrases,
  }),
  /** Where somebody says that they are, what else may stand before a country, and what around all of it. */
  country: z.strictObject({ isIn: Phrases, ahead: Phrases, the: Phrase, before: Phrases, after: Phrases }),
  /** "it sounds needy": what speaks against a message that is shown. */
  againstSending: Phrases,
  /** "i go and hide": told about a message that is shown; and "you", as a message speaks. */
  aboutMessages: z.strictObject({
    tells: Phrases,
    notTheirs: z.strictObject({ shorter: Phrases, own: Phrases }),
    toSomebody: Phrases,
  }),
  /** "both": pointing at what is shown, where words are asked for; and what stands between "a" and "c". */
  pointing: z.strictObject({
    whole: Phrases,
    between: Phrases,
    /** "option" in "option 2", "the" in "the second one", and the "one" behind it. */
    ahead: Phrases,
    ones: Phrases,
    /** "a and 4": behind an "a" that is a letter, and no word. */
    afterA: Phrases,
  }),
  /** "no, i meant": the beginning of what puts an answer right. */
  corrects: z.strictObject({ ahead: Phrases, begins: Phrases }),
  /** Beginnings a question has given already: "who do you know who". */
  leadIns: Phrases,
  /** Beginnings that need no "when" before them: "after", "as soon as". */
  timed: Phrases,
  /** Words before a place: "at", "in". */
  where: Phrases,
  /** What stands before a moment and only says that they will. */
  willDo: Phrases,
  /** A moment without a day, whole or as a message begins with it: "after dinner", "when i get home". */
  moments: Phrases,
  /** How a small thing begins that names its moment already: "when i get off the bus i …". */
  hooks: Phrases,
  /** How people speak of their circle: the rings, words for what somebody is to them, and what is done; "…" stands for the name. */
  circle: z.strictObject({
    rings: z.strictObject({ close: Phrases, known: Phrases, drifted: Phrases }),
    /** What joins the last name of a list, and what stands before where somebody is from. */
    and: Phrases,
    from: Phrases,
    persons: Phrases,
    /** Words of which no message could say that it was there: "old job". */
    notPlaces: Phrases,
    hurt: Phrases,
    /** "he died in june", of whoever is to be added. */
    died: Phrases,
    notNames: Phrases,
    add: Phrases,
    wrote: Phrases,
    letGo: Phrases,
    never: Phrases,
  }),
  /** Words that say nothing about a message: "the", "really". */
  stopWords: Phrases,
  /** Words that turn a sentence into its opposite: "not", "didn't". */
  denials: Phrases,
});

/** What makes a hazard, or a hint: `Hazard` says when it is there. */
const Ways = z.strictObject({ ways: z.array(z.array(Phrases).min(1)), not: Phrases });

/** What is danger by what is told, one message after the other (`safety/told.yaml`). */
export const Told = z.strictObject({
  /** "had 6 beers, driving home now", "i want to use tonight", a smell of gas: what is told what to do at once. */
  hazards: z.record(z.enum(HAZARDS), Ways),
  /** "i counted the tablets", and later "its enough": danger that is told bit by bit, by what it is a sign of. */
  hints: z.partialRecord(z.enum(SIGNALS), Ways),
});

/** Every word that is listened for. */
export type Vocabulary = z.infer<typeof Understood> & z.infer<typeof Told>;
