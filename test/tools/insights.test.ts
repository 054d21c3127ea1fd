import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCoach } from "../../src/coach/coach.ts";
import { newPerson } from "../../src/domain/person.ts";
import type { Passage } from "../../src/domain/walk/passage.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { openTally, readQuestionCounts } from "../../src/store/question-counts.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { newFolder } from "../store/folder.ts";
import { playbook, words } from "../support/playbook.ts";

const NOW = new Date("2026-11-24T12:00:00Z");

/** What became of questions while somebody says all this. */
async function passages(...said: string[]): Promise<Passage[]> {
  const seen: Passage[] = [];
  const log = { info: () => {}, error: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const tally = (passage: Passage) => void seen.push(passage);
  const coach = createCoach({ store: createMemoryStore(), voice: scriptedVoice, words, tally, log });
  for (const [place, text] of said.entries())
    await coach.hear({
      eventIds: [`e${place}`],
      personId: "ada",
      at: NOW,
      from: { face: "terminal", channel: "here" },
      ...{ kind: "message", text },
    });
  return seen;
}

const FEAR = "im dreading the flat party, 20 people i dont know, everyone staring at me";

test("a question is asked once, answered once, and left where somebody stops", async () => {
  expect(await passages(FEAR, "They'll see I'm nervous", "why", "8", "stop")).toEqual([
    { asked: "fear-of-strangers.thought", answered: null, left: null },
    { asked: "fear-of-strangers.intensity", answered: "fear-of-strangers.thought", left: null },
    { asked: null, answered: null, left: null },
    { asked: "fear-of-strangers.reframe", answered: "fear-of-strangers.intensity", left: null },
    { asked: null, answered: null, left: "fear-of-strangers.reframe" },
  ]);
});

test("what was only interrupted is neither left nor asked again", async () => {
  const seen = await passages(FEAR, "They'll see I'm nervous", "8", "c", "6", "small", "rather not say");
  expect(seen.filter(({ left }) => left !== null)).toEqual([]);
});

test("counts survive in the folder, and hold no words and no number of anybody", async () => {
  const folder = newFolder();
  const log = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };
  const tally = await openTally(folder, log);
  for (const passage of await passages(FEAR, "They'll see I'm nervous", "8")) tally.count(passage);
  await tally.close();
  const again = await openTally(folder, log);
  again.count({ asked: null, answered: "fear-of-strangers.reframe", left: null });
  await again.close();
  expect(await readQuestionCounts(folder)).toEqual({
    "fear-of-strangers.thought": { asked: 1, answered: 1, left: 0 },
    "fear-of-strangers.intensity": { asked: 1, answered: 1, left: 0 },
    "fear-of-strangers.reframe": { asked: 1, answered: 1, left: 0 },
  });
});

test("npm run -s insights adds up sentences and numbers, and shows nobody's words", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "people"));
  const sentence = playbook.mistakes[0]!.offers["quieter"]!.flatMap(({ plain }) => {
    try {
      return [plain({})];
    } catch {
      return [];
    }
  })[0]!;
  const walk = {
    mistake: "fear-of-strangers",
    day: "2026-11-24",
    thought: "everyone hates my laugh",
    before: 8,
    after: 5,
  };
  for (const [id, own] of [
    ["1", sentence],
    ["2", "my laugh is fine"],
  ] as const) {
    const person = newPerson(id, NOW);
    const walks = [{ ...walk, sentence: own, ending: "lower" as const }];
    const progress = { ...person.progress, walks, messages: 10, peopleSpokenTo: 3 };
    writeFileSync(join(folder, "people", `${id}.json`), JSON.stringify({ ...person, progress }));
  }
  const printed = execFileSync("npm", ["run", "-s", "insights"], {
    env: { ...process.env, DATA_DIR: folder, DISCORD_TOKEN: "" },
    encoding: "utf8",
  });
  expect(printed).toContain("People spoken to per message with the bot: 0.300 (6 of 20)");
  expect(printed).toContain(sentence.slice(0, 38));
  expect(printed).toMatch(/\(their own words\) +1 +8\.0 +5\.0/);
  expect(printed).not.toMatch(/laugh/);
});
