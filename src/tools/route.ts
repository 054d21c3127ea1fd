import { createInterface } from "node:readline";
import { gate } from "../domain/gate/gate.ts";
import { newPerson } from "../domain/person.ts";
import { mistakeOf } from "../domain/scene.ts";
import { isAskedFirst } from "../domain/talk/asked-first.ts";
import { knocksFor, nameOf } from "../domain/talk/knocks.ts";
import { learn } from "../playbook/learn.ts";
import { loadPlaybook } from "../playbook/load.ts";
import { PROMPTS } from "./prompts.ts";

/** Reads a message a line and prints as JSON where it would go, and what would be asked instead: no key, no network, nothing is kept. */
const playbook = loadPlaybook(PROMPTS);
const router = learn(playbook);
const words = { playbook, router };

for await (const text of createInterface({ input: process.stdin })) {
  if (text.trim() === "") continue;
  const routed = router.route(text);
  const verdict = gate(text);
  const mistake = routed.sure ? mistakeOf(words, routed.topic) : undefined;
  const scene = { ...words, person: newPerson("route", new Date()), now: new Date() };
  const isAsked = !routed.sure || isAskedFirst(scene, text, { mistake, routed });
  const ask = isAsked ? knocksFor(words, routed).map((one) => nameOf(words, one)) : null;
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
