import type { Voice } from "../coach/ports.ts";
import { notAnAnswer } from "../domain/reading/answer.ts";
import { asReply } from "../domain/talk/turn.ts";

/** Speaks the script as written. Needs no key and no network, and never fails. */
export const scriptedVoice: Voice = {
  place: async () => null,
  read: async () => notAnAnswer,
  offer: async () => null,
  converse: async (_moment, line) => asReply(line),
  rehearse: async (_moment, scripted) => scripted,
  translate: async (_moment, reply) => reply,
  speak: async (_moment, line) => asReply(line),
};
