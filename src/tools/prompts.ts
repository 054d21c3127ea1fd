import { fileURLToPath } from "node:url";

/** Where the words are. */
export const PROMPTS = fileURLToPath(new URL("../../prompts/en", import.meta.url));
