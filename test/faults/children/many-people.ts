import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openJsonStore } from "../../../src/store/json.ts";
import { somebody } from "../../store/people.ts";

/** Writes many large documents as files, reads all of them twice, saves some, and tells how many were whole. */
const [folder = ""] = process.argv.slice(2);
const PEOPLE = 2_200;
const EVENTS = Array.from({ length: 500 }, (_, place) => `event-${place}-${"x".repeat(16)}`);

mkdirSync(join(folder, "people"));
let bytes = 0;
for (let count = 0; count < PEOPLE; count++) {
  const text = JSON.stringify(somebody(`p${count}`, { begun: count, handled: EVENTS }));
  bytes += text.length;
  writeFileSync(join(folder, "people", `p${count}.json`), text);
}
const store = await openJsonStore(folder);
await store.waiting();
let whole = 0;
for (let count = 0; count < PEOPLE; count++) {
  const person = await store.load(`p${count}`);
  if (person?.begun === count && person.handled.length === EVENTS.length) whole++;
  if (count % 50 === 0 && person) await store.save({ ...person, begun: count });
}
await store.close();
console.log(JSON.stringify({ written: PEOPLE, whole, megabytes: Math.round(bytes / 1e6) }));
