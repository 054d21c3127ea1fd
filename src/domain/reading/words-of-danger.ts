import { z } from "zod";
import { Phrases } from "./phrases.ts";

/** How people speak of a danger that was asked about or answered before, and what is said around it. */
export const WordsOfDanger = z.strictObject({
  /** "i mean yes", "i lied": the "no" to the plain question was none. */
  takenBack: Phrases,
  /** "actually yes", "yes i am": the same, where nothing on the table is answered with it. */
  yesAfterAll: Phrases,
  /** "wrong button", said at once. */
  mistaken: Phrases,
  /** "i took them", "she did it": what was feared has been done. */
  itIsDone: Phrases,
  /** "it's done", which may be something else. */
  itMayBe: Phrases,
  /** "it's back", "i have a knife": it is there again. */
  itIsBack: Phrases,
  /** "he is here", "she came back": the danger, or who was to come. */
  isNear: Phrases,
  /** "my sister is with me". */
  company: Phrases,
  /** "it was a joke", "it's a game": it was understood wrongly. */
  notMeant: Phrases,
  /** The words of "lol sorry i was only joking": what says so, of a thing said or of oneself, and what may stand around it. */
  joke: z.strictObject({ doing: Phrases, thing: Phrases, it: Phrases, me: Phrases, around: Phrases }),
  /** "i hit him", "she's not moving": somebody was hurt. */
  harmDone: Phrases,
  /** "i took pills". */
  took: Phrases,
  /** "it's about my friend", to the plain question. */
  ofOther: Phrases,
  /** "it's my friend not me": the same, where who did it may be meant with "my friend". */
  notOfMe: Phrases,
  /** "he's cold", "in the closet", "what do i do": more of what was asked about, instead of an answer. */
  goesOn: Phrases,
  /** "Go on", "fine": to whether anyone is not safe, neither a yes nor a no. */
  wavedOn: Phrases,
  /** "him", "she": somebody they do not name. */
  them: Phrases,
  /** "i put them away", "thank you": it is easier now. */
  easier: Phrases,
  /** "can you call someone", "will you tell my mum". */
  canYou: Phrases,
  /** "can i text instead", "how do i get a human". */
  howToReach: Phrases,
  /** "i'm attracted to children". */
  wantsChildren: Phrases,
  /** "i texted my sister", "she isn't answering": they tried to reach somebody. */
  reached: Phrases,
  /** "i want to be with him", of somebody who has died. */
  toTheDead: Phrases,
  /** "she's dead", of somebody who was feared for. */
  lost: Phrases,
  /** "it's my fault", "i laughed too", said of what somebody did to them. */
  ownFault: Phrases,
  /** "nobody would believe me": whom they could tell. */
  noneToTell: Phrases,
  /** "where do i go". */
  noPlace: Phrases,
  /** "not safe", "someone isn't safe", "she's not safe". */
  notSafe: Phrases,
  /** "No, i'm not ok": what makes a no none. */
  noDenial: Phrases,
  /** "what's the number". */
  numbers: Phrases,
  /** "don't ask me tomorrow". */
  notAsked: Phrases,
  /** "sometimes", "kind of", "not exactly": an answer to the plain question, and no "no". */
  partly: Phrases,
  /** "god no", "i meant the party": an answer to it that is one. */
  calm: Phrases,
  /** "dont worry", "im fine": neither yes nor no to what was plainly said. */
  soothing: Phrases,
  /** "i don't want to do this anymore", among questions: the way out of them. */
  endsWalk: Phrases,
  /** "it's not that i want to", of hurting somebody: a thought that frightens them. */
  unwanted: Phrases,
});
