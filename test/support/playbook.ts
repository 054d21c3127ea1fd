import { fileURLToPath } from "node:url";
import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/learn.ts";
import { loadPlaybook } from "../../src/playbook/load.ts";

/** The real playbook and the real router, loaded once a test file. */
export const PROMPTS = fileURLToPath(new URL("../../prompts/en", import.meta.url));
export const playbook = loadPlaybook(PROMPTS);
export const router = createRouter(trainRouter(playbook), playbook.vocabulary.stopWords);
export const words = () => ({ playbook, router });
