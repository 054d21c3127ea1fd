import type { z } from "zod";
import type { Playbook, SafetyReply } from "../domain/playbook.ts";
import type { SafetyLanguagesFile } from "./schema.ts";

/** The plain questions and the static texts of each language, with what a choice sends. */
export function inTheirWords(file: z.infer<typeof SafetyLanguagesFile>): Playbook["safety"]["languages"] {
  return Object.fromEntries(
    Object.entries(file).map(([language, one]) => {
      const { check, "check-others": checkOthers, "in-public": inPublic, "not-meant": notMeant, ...texts } = one;
      return [language, { check: asked(check), checkOthers: asked(checkOthers), inPublic, notMeant, ...texts }];
    }),
  );
}

function asked({ text, ...labels }: { text: string } & Record<string, string>): SafetyReply {
  const choices = Object.entries(labels).map(([value, label]) => ({
    label,
    send: `/answer {{number}}.check ${value}`,
  }));
  return { text, choices };
}
