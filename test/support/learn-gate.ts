import { writeFileSync } from "node:fs";
import { learnGate } from "./gate-learning.ts";

/** `npm run learn-gate`: to be run whenever the written messages, the meanings or the spelling change. */
writeFileSync(new URL("../../src/domain/gate/learned.json", import.meta.url), learnGate());
