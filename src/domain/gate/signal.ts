/** What the gate looks for. These names are stored and logged; never rename one. */
export const SIGNALS = [
  "self-harm",
  "harm-to-others",
  "abuse",
  "third-person",
  "medical",
  "psychosis",
  "eating-disorder",
  "overdose",
  "minor",
  "lure",
  "insisting",
] as const;
export type Signal = (typeof SIGNALS)[number];

/** `certain` is answered at once with a static text, `unclear` with one plain question. */
export type Verdict =
  | { level: "clear" }
  | {
      level: "certain" | "unclear";
      signal: Signal;
      /** Set where the words were found in another language than the playbook's. */
      language?: string;
    };
