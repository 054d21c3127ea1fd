import { normalise } from "../domain/reading/text.ts";
import type { TalkEntry } from "./schema.ts";

/** Buttons with fixed words that always stand for the same; those with something to fill in are left out. */
export function buttonsIn(entries: (TalkEntry | TalkEntry[])[]): Map<string, string> {
  const choices = entries
    .flat()
    .flatMap((entry) => (typeof entry === "string" ? [] : (entry.choices ?? [])))
    .filter(({ label, send }) => !label.includes("{") && !send.includes("{"));
  const sends = Map.groupBy(choices, ({ label }) => normalise(label));
  return new Map(
    [...sends].flatMap(([label, same]) => {
      const [send, ...others] = new Set(same.map((choice) => choice.send));
      return send !== undefined && others.length === 0 ? [[label, send] as const] : [];
    }),
  );
}
