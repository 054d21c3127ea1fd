/** How people speak of a danger that was asked about or answered before, and what is said around it. */
export interface WordsOfDanger {
  /** "i mean yes", "i lied": the "no" to the plain question was none. */
  takenBack: string[];
  /** "actually yes", "yes i am": the same, where nothing on the table is answered with it. */
  yesAfterAll: string[];
  /** "wrong button", said at once. */
  mistaken: string[];
  /** "i took them", "she did it": what was feared has been done. */
  itIsDone: string[];
  /** "it's done", which may be something else. */
  itMayBe: string[];
  /** "it's back", "i have a knife": it is there again. */
  itIsBack: string[];
  /** "he is here", "she came back": the danger, or who was to come. */
  isNear: string[];
  /** "my sister is with me". */
  company: string[];
  /** "it was a joke", "it's a game": it was understood wrongly. */
  notMeant: string[];
  /** The words of "lol sorry i was only joking": what says so, of a thing said or of oneself, and what may stand around it. */
  joke: { doing: string[]; thing: string[]; it: string[]; me: string[]; around: string[] };
  /** "i hit him", "she's not moving": somebody was hurt. */
  harmDone: string[];
  /** "i took pills". */
  took: string[];
  /** "it's about my friend", to the plain question. */
  ofOther: string[];
  /** "it's my friend not me": the same, where who did it may be meant with "my friend". */
  notOfMe: string[];
  /** "he's cold", "in the closet", "what do i do": more of what was asked about, instead of an answer. */
  goesOn: string[];
  /** "Go on", "fine": to whether anyone is not safe, neither a yes nor a no. */
  wavedOn: string[];
  /** "him", "she": somebody they do not name. */
  them: string[];
  /** "i put them away", "thank you": it is easier now. */
  easier: string[];
  /** "can you call someone", "will you tell my mum". */
  canYou: string[];
  /** "can i text instead", "how do i get a human". */
  howToReach: string[];
  /** "i'm attracted to children". */
  wantsChildren: string[];
  /** "i texted my sister", "she isn't answering": they tried to reach somebody. */
  reached: string[];
  /** "i want to be with him", of somebody who has died. */
  toTheDead: string[];
  /** "she's dead", of somebody who was feared for. */
  lost: string[];
  /** "it's my fault", "i laughed too", said of what somebody did to them. */
  ownFault: string[];
  /** "nobody would believe me": whom they could tell. */
  noneToTell: string[];
  /** "where do i go". */
  noPlace: string[];
  /** "not safe", "someone isn't safe", "she's not safe". */
  notSafe: string[];
  /** "No, i'm not ok": what makes a no none. */
  noDenial: string[];
  /** "what's the number". */
  numbers: string[];
  /** "don't ask me tomorrow". */
  notAsked: string[];
  /** "sometimes", "kind of", "not exactly": an answer to the plain question, and no "no". */
  partly: string[];
  /** "god no", "i meant the party": an answer to it that is one. */
  calm: string[];
  /** "dont worry", "im fine": neither yes nor no to what was plainly said. */
  soothing: string[];
  /** "i don't want to do this anymore", among questions: the way out of them. */
  endsWalk: string[];
  /** "it's not that i want to", of hurting somebody: a thought that frightens them. */
  unwanted: string[];
}
