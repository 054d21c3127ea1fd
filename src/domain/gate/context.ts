import { WORDS } from "./words.ts";

/** How far around a finding its circumstances are looked for, in characters of normalised text. */
const NEARBY = 70;

const jest = new RegExp(`(?<= )(?:${WORDS["joke"]}|just kidding|only joking|im joking)(?= )`);
const noJest = /(?<= )(?:not (?:joking|kidding|a joke)|no joke|i mean it|for real|not even (?:joking|kidding))(?= )/;
const overdone =
  /^ (?:when|whenever|every time|each time) (?:he|she|they|someone|somebody|people|everyone|i see|i have|i think of|the|my|we|you|it)(?= )/;
const madeTo =
  / (?:presentations?|exams?|tests?|meetings?|interviews?|speech(?:es)?|part(?:y|ies)|weddings?|dates?|conferences?|mixers?|networking|small talk|karaoke|ice ?breakers?|stand ?ups?|zoom|phone calls?|team building|role play|mondays?) (?:make|makes|made|making) me (?:want to (?:just )?)?$/;
const longAgo =
  /(?<= )(?:(?:years|decades|months) ago|a (?:long time|while|year) ago|when i was (?:a|at|in|[0-9]+|young|younger|little|ten|eleven|twelve|fifteen|sixteen)|as a (?:kid|child|teen|teenager|student)|used to|back in (?:the|my|19|20|school|college)|in (?:my teens|my twenties|19[0-9][0-9]|20[01][0-9]|high school|secondary school)|growing up|long ago|in the past|(?:years|decades) (?:clean|sober|free|behind|later|on|back)|recovered|in recovery|fully recovered|survived|survivor|former|once upon|at (?:1[0-9]|2[0-9]|sixteen|seventeen|eighteen|nineteen)|my younger self|as a young|behind me now|before i got help|got help for|since (?:19|20)[0-9][0-9])(?= )/;
const present =
  /(?<= )(?:now|right now|again|still|tonight|today|tomorrow|lately|last night|last week|these days|yesterday|keeps)(?= )/;

interface Place {
  from: number;
  to: number;
}

const around = (said: string, { from, to }: Place): string => said.slice(Math.max(0, from - NEARBY), to + NEARBY);

/** A laugh nearby, or a wish to die "every time someone says synergy", or what karaoke makes one want. */
export const isSaidInJest = (said: string, at: Place): boolean =>
  madeTo.test(said.slice(Math.max(0, at.from - NEARBY), at.from + 1)) ||
  overdone.test(said.slice(at.to, at.to + 30)) ||
  (jest.test(around(said, at)) && !noJest.test(around(said, at)));

const denied =
  / (?:not|never|dont|didnt|doesnt|isnt|wasnt|arent|havent|hasnt|wont|wouldnt|nobody|no|without)(?! (?:joking|kidding|ok|okay|well|sure|lying|exaggerating|safe|dramatic|kidding|fine|sleeping|coping))(?: [^ .]+){0,2}$/;

/** Said right after a "not" or a "never". It may still be meant: then it is asked about. */
export const isDenied = (said: string, { from }: Place): boolean =>
  denied.test(said.slice(Math.max(0, from - 40), from));

/** Told as past, with nothing nearby that says it goes on. */
export const isLongAgo = (said: string, at: Place): boolean =>
  longAgo.test(around(said, at)) && !present.test(around(said, at));
