/** What an emoji stands for. Joking ones become a word of `{joke}`. */
export const EMOJI: Record<string, string> = {
  "🔪": " knife ",
  "🔫": " gun ",
  "💊": " pills ",
  "🪦": " grave ",
  "🗡": " knife ",
  "🪒": " razor ",
  "✂": " scissors ",
  "🩸": " blood ",
  "⚰": " coffin ",
  "🪢": " noose ",
  "🌉": " bridge ",
  "🚆": " train ",
  "🚇": " train ",
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
