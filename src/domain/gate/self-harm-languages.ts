import type { Rule } from "./rule.ts";
import { SELF_HARM_FRENCH } from "./self-harm-french.ts";
import { SELF_HARM_GERMAN } from "./self-harm-german.ts";
import { SELF_HARM_HINDI } from "./self-harm-hindi.ts";
import { SELF_HARM_HINGLISH } from "./self-harm-hinglish.ts";
import { SELF_HARM_JAPANESE } from "./self-harm-japanese.ts";
import { SELF_HARM_PORTUGUESE } from "./self-harm-portuguese.ts";
import { SELF_HARM_SPANISH } from "./self-harm-spanish.ts";

export interface LanguageRule extends Rule {
  /** As in `languages.yaml`; Hindi in Latin letters counts as Hindi. */
  language: "es" | "fr" | "de" | "pt" | "hi" | "ja";
}

const saidIn = (language: LanguageRule["language"], rules: readonly Rule[]): LanguageRule[] =>
  rules.map((rule) => ({ ...rule, language }));

/** Self-harm in other languages. Unreviewed: nobody who grew up with them has checked these lists yet. */
export const SELF_HARM_LANGUAGES: LanguageRule[] = [
  ...saidIn("es", SELF_HARM_SPANISH),
  ...saidIn("fr", SELF_HARM_FRENCH),
  ...saidIn("de", SELF_HARM_GERMAN),
  ...saidIn("pt", SELF_HARM_PORTUGUESE),
  ...saidIn("hi", SELF_HARM_HINDI),
  ...saidIn("hi", SELF_HARM_HINGLISH),
  ...saidIn("ja", SELF_HARM_JAPANESE),
];
