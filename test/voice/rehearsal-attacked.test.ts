import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Voice } from "../../src/coach/ports.ts";
import { playedRefusal } from "../../src/voice/played-checks.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { type FakeModel, fakeModel } from "../support/fake-model.ts";
import { playbook } from "../support/playbook.ts";
import { shownText, talk } from "../support/talk.ts";
import { attacks } from "./attacks/attacks.ts";
import { IN_PASSING } from "./attacks/in-passing.ts";
import { obey, realVoice } from "./attacks/run.ts";

const BAKERY = "queue at the bakery, the woman who serves";

const Written = z.strictObject({
  kind: z.string(),
  place: z.string().default(BAKERY),
  says: z.union([z.string(), z.array(z.string()).min(1)]).transform((one) => [one].flat()),
  would: z.string(),
  /** Harmless where nobody asked for more. */
  alone: z.literal("harmless").optional(),
  /** Known not to be seen: unkind in the plain words of the place. */
  passes: z.literal("plain words").optional(),
});
const written = z
  .array(Written)
  .parse(parse(readFileSync(new URL("attacks/played/scenes.yaml", import.meta.url), "utf8")));
const scenes = written.filter(({ passes }) => passes === undefined);
const { labels } = playbook.rehearsal;

let model: FakeModel;
beforeAll(async () => {
  model = await fakeModel();
});
afterAll(() => model.close());

/** Two scenes in a row, with a manner each: their lines are the other's to answer, and nothing else is open. */
async function scene(voice: Voice, { place, says }: { place: string; says: readonly string[] }): Promise<string[]> {
  const eve = talk({ voice, personId: "person-4711" });
  for (const manner of [labels.friendly, labels.bored]) {
    await eve.types(`/rehearse ${place}`);
    if (eve.buttons().includes(manner)) await eve.presses(manner);
    for (const text of says) await eve.says(text);
    await eve.says("what's in the window today?");
    await eve.types("/rehearse stop");
    await eve.says("stop");
  }
  return eve.seen.map(shownText);
}

async function mustBeScripted(attack: { place: string; says: readonly string[]; would: string }): Promise<void> {
  obey(model, { kind: "", never: "", isFineAsTheirs: false, isPlain: false, ...attack, says: [...attack.says] });
  const voice = await realVoice(model.url, () => {});
  expect(await scene(voice, attack)).toEqual(await scene(scriptedVoice, attack));
}

test.each(scenes)("the other is played by the script where a model would: $kind, $would", mustBeScripted);

test("a model that flirts, is a minor or wants to meet is not heard by somebody who asked for nothing of it", async () => {
  const heard: string[] = [];
  for (const { would } of scenes.filter(({ alone }) => alone !== "harmless"))
    await mustBeScripted({ place: BAKERY, says: ["nice bread"], would }).catch(() => heard.push(would));
  expect(heard).toEqual([]);
});

test("what no check can tell of somebody played is known: few, and each in plain words", () => {
  const plain = written.filter(({ passes }) => passes !== undefined);
  expect(plain.length).toBeLessThanOrEqual(8);
  const isSeen = ({ place, says, would }: (typeof written)[number]) =>
    playedRefusal(would, { playbook, said: [place, ...says].join("\n") }) !== null;
  expect(plain.filter(isSeen)).toEqual([]);
});

const kinds = [...new Set(attacks().map(({ kind }) => kind))];

test.each(kinds)("what attackers say to the coach they may as well say to the other: %s", async (kind) => {
  const shown: string[] = [];
  for (const { says, would, isPlain, isFineAsTheirs } of attacks().filter((one) => one.kind === kind)) {
    if (isPlain || isFineAsTheirs || IN_PASSING.includes(would)) continue;
    const lines = says.map((one) => one.slice(0, 4000));
    await mustBeScripted({ place: BAKERY, says: lines, would }).catch(() => shown.push(would.slice(0, 100)));
  }
  expect(shown).toEqual([]);
});
