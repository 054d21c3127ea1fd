import type { Knocking } from "../person.ts";
import type { Language } from "../reading/language.ts";
import type { Scene } from "../scene.ts";
import { say, type Turn } from "./turn.ts";

/** One kind line in the person's own language, and first sentences in it; from there on it is simple English. */
export function sayOtherLanguage({ person, playbook }: Scene, language: Language, text: string): Turn {
  const offered = playbook.mistakes.flatMap((mistake) =>
    mistake.knocks.flatMap(({ id }, knock) => {
      const label = language.knocks[`${mistake.id}.${id}`];
      return label === undefined ? [] : [{ mistake: mistake.id, knock, label, value: `${mistake.id}.${id}` }];
    }),
  );
  const number = person.begun + 1;
  const knocking: Knocking = {
    kind: "knock",
    number,
    situation: text.slice(0, 600),
    offered: offered.map(({ mistake, knock }) => ({ mistake, knock })),
  };
  const choices = [...offered, { label: language.other, value: "other" }].map(({ label, value }) => ({
    label,
    send: `/answer ${number}.knock ${value}`,
  }));
  return say({ ...person, begun: number, activity: knocking }, { text: language.line, choices, writeIt: true });
}
