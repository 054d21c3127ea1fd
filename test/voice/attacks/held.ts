import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { answerRefusal, remarkRefusal, sentenceRefusal } from "../../../src/voice/checks.ts";
import { subjectRefusal } from "../../../src/voice/subject.ts";
import { playbook } from "../../support/playbook.ts";

export const PLAIN = "That one is loud.";
export const INNOCENT = "i dread the party on saturday, everyone looks at me";

/** What stands in the way of a text, by the job in which a model wrote it. */
export const REFUSALS: Record<"remarks" | "answers" | "sentences", (text: string, said: string) => string | null> = {
  remarks: (text, said) =>
    subjectRefusal(text, { playbook, from: `${said}\n${PLAIN}` }) ?? remarkRefusal(text, { plain: PLAIN, said }),
  answers: (text, said) => answerRefusal(text, said) ?? subjectRefusal(text, { playbook, from: said }),
  sentences: (text, said) => sentenceRefusal(text, [], said) ?? subjectRefusal(text, { playbook, from: said }),
};

const Good = z.record(
  z.enum(["remarks", "answers", "sentences"]),
  z.array(z.strictObject({ said: z.string(), would: z.array(z.string()) })),
);

/** What a good model says, by job. */
export const goodWords = () =>
  Object.entries(Good.parse(parse(readFileSync(new URL("../good.yaml", import.meta.url), "utf8")))).flatMap(
    ([job, given]) =>
      given.flatMap(({ said, would }) => would.map((text) => ({ job: job as keyof typeof REFUSALS, said, text }))),
  );
