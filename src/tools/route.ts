import { createInterface } from "node:readline";
import { gate } from "../domain/gate/gate.ts";
import { knocksFor } from "../domain/talk/knocks.ts";
import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { PROMPTS } from "./prompts.ts";

/** Reads a message a line and prints as JSON where it would go: no key, no network, nothing is kept. */
const playbook = loadPlaybook(PROMPTS);
const router = learn(playbook);

for await (const text of createInterface({ input: process.stdin })) {
  if (text.trim() === "") continue;
  const routed = router.route(text);
  const verdict = gate(text);
  const ask = routed.sure
    ? null
    : knocksFor({ playbook }, routed).map(
        ({ mistake, knock }) => `${mistake}.${playbook.mistakes.find(({ id }) => id === mistake)?.knocks[knock]?.id}`,
      );
  console.log(
    JSON.stringify({
      text,
      route: routed.topic,
      confidence: Number(routed.confidence.toFixed(3)),
      ask,
      gate: verdict.level === "clear" ? null : `${verdict.level}:${verdict.signal}`,
    }),
  );
}
