import { press } from "../domain/walk/press.ts";
import type { Command } from "./index.ts";

/** The line behind a choice: "/answer 12.intensity 8". */
export const answer: Command = {
  name: "answer",
  about: "Answer the question on the table",
  hidden: true,
  options: [
    { name: "question", about: "Walk and question", kind: "text", required: true },
    { name: "value", about: "What was chosen", kind: "text", required: true },
  ],
  run: (scene, { question = "", value = "" }) => press(scene, question, value),
};
