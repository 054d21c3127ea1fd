import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { gate } from "../../../src/domain/gate/gate.ts";
import { answerStopped, remarkStopped, sentenceStopped } from "../../../src/voice/leash.ts";
import { playbook } from "../../support/playbook.ts";

export const PLAIN = "That one is loud.";
export const INNOCENT = "i dread the party on saturday, everyone looks at me";

/** What stands in the way of a text, by the job in which a model wrote it. */
export const REFUSALS: Record<"remarks" | "answers" | "sentences", (text: string, said: string) => string | null> = {
  remarks: (text, said) => remarkStopped(text, { playbook, said, gate }, { plain: PLAIN, whole: PLAIN }),
  answers: (text, said) => answerStopped(text, { playbook, said, gate }, ""),
  sentences: (text, said) => sentenceStopped(text, { playbook, said, gate }),
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
