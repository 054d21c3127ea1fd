import { expect, test } from "vitest";
import { openJsonStore } from "../../src/store/json.ts";
import { newFolder } from "../store/folder.ts";
import { talk } from "../support/talk.ts";

/** The person after everything in memory is gone. */
async function afterRestart(said: readonly string[]) {
  const folder = newFolder();
  const store = await openJsonStore(folder);
  const ada = talk({ store });
  for (const text of said) await (text.startsWith("/") ? ada.types(text) : ada.says(text));
  await store.close();
  const broken: unknown[] = [];
  const again = await openJsonStore(folder, (facts) => void broken.push(facts));
  const person = await again.load("ada");
  await again.close();
  expect(broken).toEqual([]);
  return person;
}

test("whoever spoke with two or three people is remembered after a restart, with two of them", async () => {
  const person = await afterRestart(["/log i spoke to some people at the party", "2 or 3", "nothing much"]);
  expect(person?.progress).toMatchObject({ peopleSpokenTo: 2, tries: [{ spoken: 2 }] });
});

test("whoever calls two or three tries a fair test is remembered as well", async () => {
  const person = await afterRestart([
    "nobody talks to me at work parties, i tried once and it was dead",
    "2 or 3",
    "stop",
  ]);
  expect(person?.progress.messages).toBeGreaterThan(2);
});
