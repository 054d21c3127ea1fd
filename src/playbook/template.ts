import { Liquid, type Template as Parsed } from "liquidjs";
import { calledIn, type NamingWords } from "../domain/reading/name.ts";
import { quote, sentence } from "../domain/reading/quote.ts";
import type { Vocabulary } from "../domain/reading/vocabulary.ts";
import { type Condition, type Scope, type Template, UNANSWERED } from "../domain/walk/mistake.ts";

/** Stands where a text printed nothing. It never reaches a person: the check at the start refuses such a text. */
export const GAP = "\u0000";

/** Turns the playbook's texts into functions. Words that depend on the language come from the vocabulary. */
export interface Compiler {
  /** Throws where Liquid cannot read the text. */
  text(text: string): Template;
  /** The names that a text is filled from. */
  namesIn(text: string): string[];
  /** A Liquid condition such as `need != "nothing"`. */
  condition(condition: string): Condition;
}

export function createCompiler(vocabulary: NamingWords & Pick<Vocabulary, "leadIns" | "timed">): Compiler {
  const { leadIns, timed } = vocabulary;
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // A slip in one sentence must not stop the program: so much memory, and so many ms, each time it is filled in.
    memoryLimit: 1_000_000,
    renderLimit: 2_000,
    outputEscape: (value: unknown) => (value === null || value === undefined || value === "" ? GAP : String(value)),
  });
  for (const readsFiles of ["render", "include", "layout", "block"]) delete liquid.tags[readsFiles];
  liquid.registerFilter("start", ofText(capitalised));
  liquid.registerFilter("quote", ofText(quote));
  liquid.registerFilter("sentence", ofText(sentence));
  liquid.registerFilter(
    "name",
    ofText((text, otherwise) => {
      const called = calledIn(text, vocabulary);
      // A name at the beginning of a sentence is as it is anywhere.
      if (called !== null) return /^\p{Lu}/u.test(otherwise) ? capitalised(called) : called;
      return otherwise || quote(text);
    }),
  );
  liquid.registerFilter(
    "line",
    ofText((text) => insideSentence(text, leadIns)),
  );
  liquid.registerFilter(
    "moment",
    ofText((text, before) => {
      const line = insideSentence(text, leadIns);
      return timed.some((words) => line.toLowerCase().startsWith(`${words} `)) ? line : `${before} ${line}`;
    }),
  );
  const fill = (parsed: Parsed[], scope: Scope) =>
    liquid.renderSync(parsed, scope, { globals: scope[UNANSWERED] ?? {} });
  return {
    text(text) {
      // Most sentences have nothing to fill in: they are ready as they are.
      if (!/\{[{%]/.test(text)) {
        const asWritten = tidy(text);
        return () => asWritten;
      }
      const parsed = liquid.parse(text.trim());
      return (scope) => tidy(String(fill(parsed, scope)));
    },
    namesIn: (text) => (/\{[{%]/.test(text) ? liquid.globalVariablesSync(liquid.parse(text)) : []),
    condition(condition) {
      const parsed = liquid.parse(`{% if ${condition} %}yes{% endif %}`);
      return (scope) => fill(parsed, scope) === "yes";
    },
  };
}

/** A filter for answers: numbers stay, and what was not answered gives the filter's argument, or a gap. */
const ofText = (change: (text: string, given: string) => string) => (value: unknown, given: unknown) =>
  typeof value === "string" && value !== ""
    ? change(value, String(given ?? ""))
    : typeof value === "number"
      ? String(value)
      : (given ?? value);

/** At the start of a sentence; unlike Liquid's own, the rest stays as it is. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Conditions leave blank lines and double spaces behind, and a quoted question two marks at its end. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/([.!?])"\./g, '$1"')
    .replace(/([!?…])\."/g, '$1"')
    .trim();

/** Their words inside a sentence of ours: no mark at the end, no beginning that ours has already. */
function insideSentence(text: string, leadIns: readonly string[]): string {
  const bare = text
    .trim()
    .replace(/^["'“]+|["'”]+$/g, "")
    .replace(/[.?!…]+$/, "");
  const leadIn = leadIns.find((words) => bare.toLowerCase().startsWith(`${words} `)) ?? "";
  const rest = bare.slice(leadIn.length).trim();
  return quote(/^I\b/.test(rest) ? rest : rest.charAt(0).toLowerCase() + rest.slice(1));
}
