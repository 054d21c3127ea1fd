/** How people write what they mean; all of it data. Words in `KEYWORDS` are found behind leetspeak, stars and stretching. */
export const KEYWORDS =
  `kill killing killed kills suicide suicidal myself die dying dead death life live living alive unalive unaliving hurt hurting
  harm harming cut cutting want wanna gonna anymore end ending overdose overdosed overdosing forever hate never goodbye nothing
  pills jump hang selfharm rape raped nudes naked kms bleeding starving purge purging anorexia bulimia murder shoot stab please
  help alone everyone voices sewerslide wish to`.split(/\s+/);

/** Words whose every spelling at one edit's distance is taken for them. */
export const LONG_KEYWORDS = ["suicide", "suicidal", "myself", "overdose", "overdosed", "anymore"];

/** Misspellings, shorthand and the words people use to get past filters: what is read, and for what. */
export const SPELLINGS: Record<string, string> = {
  kill: "kil kiil klil kll",
  killing: "killin kiling killling",
  "want to": "wana wanna wannna wnna wann",
  want: "wnat wan watn wnt",
  "going to": "gonna gunna gona finna gonan",
  "about to": "bouta boutta",
  "im going to": "imma ima",
  "have to": "gotta",
  "trying to": "tryna",
  die: "dei",
  dying: "dieing dyin",
  dead: "ded",
  thinking: "thinkin",
  about: "bout abt",
  again: "agen agian agin",
  feeling: "feelin",
  hurting: "hurtin",
  cutting: "cuttin",
  living: "livin",
  kms: "kmss kmsing",
  life: "lyf lief",
  "my life": "mylife",
  myself: "meself mself mysel mysef mysekf mysrlf mineself",
  suicide: "suicid sucide suiside sewerslide sewercide sooicide",
  suicidal: "suicidle suiscidal sewercidal sooicidal sucidle",
  unalive: "unlive unaliving unalived unaliveing",
  "self harm": "selfharm selfinjury",
  "self harming": "selfharming",
  "self harmed": "selfharmed",
  dont: "donot dnt",
  cant: "cannot cnt",
  didnt: "didnot",
  wouldnt: "wouldnot",
  "i dont know": "idk",
  "i dont care": "idc",
  your: "ur",
  you: "u",
  are: "r",
  thanks: "thx",
  because: "bc cuz",
  boyfriend: "bf",
  girlfriend: "gf",
  husband: "hubby fella spouse",
  wife: "missus wifey",
  mum: "mom mam mummy",
  dad: "daddy",
  message: "dm",
  messages: "dms",
  photos: "pic pics photo picture pictures selfies selfie",
  nudes: "nude noods n00ds",
  "years old": "yo",
  years: "yrs",
  year: "yr",
  why: "y",
  "you all": "yall",
  everybody: "everbody",
  everyone: "evryone",
  "everyone is": "everyones",
  "no one": "noone",
  "nobody is": "nobodys",
  every: "evry",
  anymore: "anymor nemore",
  paracetamol: "parasetamol paracetamols tylenol ibuprofen aspirin panadol acetaminophen",
  pills: "tablets tablet meds sleepers benzos xans sertraline prozac",
  anorexia: "anorexic",
  bulimia: "bulimic",
  "throw up": "throwup",
  lmao: "lmaoo",
  lol: "lool",
  haha: "hahah hehe",
};

/** Words that only add weight; without them fewer rules say more. */
export const FILLERS = new Set(
  `just really honestly actually truly genuinely fucking fuckin fkn effing freaking frickin kinda basically simply seriously
  tbh fr ngl deadass legit frankly literally totally completely absolutely utterly bloody`.split(/\s+/),
);

/** Two words that are written as one, or one that is written as two, after the words above were read. */
export const JOINED: [RegExp, string][] = [
  [/ i am (?=[^ ])/g, " im "],
  [/ i have (?=been|had|got|taken|lost|nothing|thought|tried|started|relapsed)/g, " ive "],
  [/ (do|does|did|is|are|was|were|would|will|can|could|has|have) not /g, " $1nt "],
  [/ willnt /g, " wont "],
  [/ cannt /g, " cant "],
  [/ my self /g, " myself "],
  [/ any more /g, " anymore "],
  [/ any longer /g, " anymore "],
  [/ some one /g, " someone "],
  [/ no longer want to /g, " dont want to "],
  [/ un alive /g, " unalive "],
  [/ sewer slide /g, " suicide "],
  [/ kind of /g, " "],
  [/ 1 (want|am|need|wish|feel) /g, " i $1 "],
  [/ (?:idw|idwt|i dw) to /g, " i dont want to "],
  [/ sort of /g, " "],
  [/ (want|going|need|about|trying|ready|have) (?:2|too) /g, " $1 to "],
  [/ my (other half|man|old man) (?=[^ ])/g, " my husband "],
  [/ (hed|hell) (?=kill|hurt|hit|post|leave|find|do |end)/g, " he will "],
  [/ (shed|shell) (?=kill|hurt|hit|post|leave|find|do |end)/g, " she will "],
  [/ u n alive /g, " unalive "],
  [/ im gon /g, " im going to "],
  [/ whats the pt /g, " whats the point "],
  [/ what is /g, " whats "],
  [/ there is /g, " theres "],
  [/ nothing s /g, " nothing is "],
];

/** What an emoji stands for. Joking ones become a word of `{joke}`. */
export const EMOJI: Record<string, string> = {
  "🔪": " knife ",
  "🔫": " gun ",
  "💊": " pills ",
  "🪦": " grave ",
  "😂": " lol ",
  "🤣": " lol ",
  "💀": " skull ",
  "☠": " skull ",
  "😹": " lol ",
};

/** Explicit cores that are found though their letters are spaced out, split or run together. */
export const CORES = [
  "kill myself",
  "killing myself",
  "want to die",
  "i want to die",
  "want to kill myself",
  "i want to kill myself",
  "end my life",
  "end it all",
  "suicidal",
  "suicide",
  "hurt myself",
  "cut myself",
  "dont want to live",
  "dont want to be alive",
  "take my own life",
  "better off dead",
  "wish i was dead",
  "unalive myself",
  "unalive",
  "wanna die",
  "kms",
  "hang myself",
  "self harm",
];

/** Letters of other alphabets that look like Latin ones, read as such inside Latin words. */
export const LOOKALIKES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  і: "i",
  с: "c",
  р: "p",
  х: "x",
  у: "y",
  к: "k",
  ѕ: "s",
  ι: "i",
  ο: "o",
  α: "a",
};

/** Digits and signs that stand for letters; "1" and "!" are tried as l too. */
export const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  $: "s",
  "@": "a",
  "!": "i",
  "|": "i",
};
