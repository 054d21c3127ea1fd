import { patternOf } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Every word a rule names: right as it stands, so that no speller takes "remainder" for "reminder". */
export const RULE_WORDS: ReadonlySet<string> = new Set(
  Object.values(RULES).flatMap((rules) =>
    rules.flatMap(({ says }) => patternOf(says).match(/(?<![a-z\]])[a-z]{4,}(?![a-z[?])/g) ?? []),
  ),
);
