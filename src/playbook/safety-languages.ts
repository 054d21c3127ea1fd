import type { z } from "zod";
import type { Playbook } from "../domain/playbook.ts";
import type { SafetyLanguagesFile } from "./schema.ts";

/** The plain question and the static reply of each language, with what a choice sends. */
export function inTheirWords(file: z.infer<typeof SafetyLanguagesFile>): Playbook["safety"]["languages"] {
  return Object.fromEntries(
    Object.entries(file).map(([language, { check, reply, others }]) => {
      const choices = (["yes", "unsure", "no"] as const).map((value) => ({
        label: check[value],
        send: `/answer {{number}}.check ${value}`,
      }));
      return [language, { check: { text: check.text, choices }, reply, others }];
    }),
  );
}
