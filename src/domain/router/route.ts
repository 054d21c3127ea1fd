/** What a message is about: the id of a mistake, or one of these. */
export const OTHER_TOPICS = ["greeting", "progress", "help", "off-topic"] as const;

/** What came of a small thing, told without a worry. A voice may hear it; the router never learned it, because it reads like every story. */
export const TOLD = "told";

/**
 * `confidence` is the calibrated probability of `topic`; `ranked` holds every topic, likeliest first, and `nearest` the first
 * sentences of all mistakes ("mistake.knock"), nearest first.
 */
export interface Routed {
  topic: string;
  confidence: number;
  sure: boolean;
  ranked: { topic: string; confidence: number }[];
  nearest: string[];
}

export interface Router {
  route(text: string): Routed;
  /** The word of the text that says most about it, as typed, or null. */
  tellingWord(text: string): string | null;
}
