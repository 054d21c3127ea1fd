import { z } from "zod";

export const Phrase = z.string().min(1);

/** Ways to say one thing. Each stands for the whole message; with "…" before or after it, the message may go on there. */
export const Phrases = z.array(Phrase);
