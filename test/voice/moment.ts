import type { MayBeDanger, Moment } from "../../src/coach/ports.ts";
import type { Reply } from "../../src/domain/outgoing.ts";
import { newPerson } from "../../src/domain/person.ts";
import type { Answers } from "../../src/domain/reading/answer.ts";
import { playbook } from "../support/playbook.ts";

/** Somebody in the middle of a walk, with what a voice is told about them. */
export function momentIn(
  mistakeId: string,
  { asked, answers = {}, ...rest }: Partial<Moment> & { asked: string; answers?: Answers },
): Moment {
  const mistake = playbook.mistakes.find(({ id }) => id === mistakeId);
  if (!mistake) throw new Error(`There is no mistake "${mistakeId}".`);
  const now = new Date("2026-11-24T22:47:00Z");
  const known = { situation: "the party on saturday", thought: "they stare at me", ...answers };
  const person = newPerson("ada", now);
  return {
    playbook,
    person: { ...person, activity: { kind: "walk", number: 1, mistake: mistakeId, asked, answers: known } },
    mistake,
    heard: "",
    now,
    mayAsk: async () => true,
    signal: new AbortController().signal,
    ...rest,
  };
}

/** What a voice said, or the one word for what it took for danger. */
export async function spoken(reply: Promise<Reply | MayBeDanger>): Promise<string> {
  const said = await reply;
  return "mayBe" in said ? said.mayBe : said.text;
}
