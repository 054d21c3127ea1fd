import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { drawProgress } from "../../src/picture/draw-progress.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { cases } from "../picture/cases.ts";
import { talk } from "../support/talk.ts";
import { type Figure, quantile, timed } from "./figure.ts";

/** So many pictures are drawn, so many tries and ties are in one document. */
const MANY = { pictures: 60, tries: 100, ties: 50 };

/** The progress picture, and what somebody weighs who used all of it for long. */
export async function progressBench(): Promise<Figure[]> {
  return [...(await pictures()), await documentSize()];
}

async function pictures(): Promise<Figure[]> {
  const all = Object.values(cases);
  const sizes = await Promise.all(all.map(async (numbers) => (await drawProgress(numbers)).png.length));
  const blocked = monitorEventLoopDelay({ resolution: 1 });
  blocked.enable();
  const times: number[] = [];
  const waits: number[] = [];
  for (let count = 0; count < MANY.pictures; count++) {
    blocked.reset();
    times.push(await timed(() => drawProgress(all[count % all.length] ?? cases.full)));
    waits.push(blocked.max / 1e6);
  }
  blocked.disable();
  return [
    { name: `picture, p50 of ${MANY.pictures}`, value: quantile(times, 0.5), unit: "ms", target: "<= 30" },
    { name: "picture, p99", value: quantile(times, 0.99), unit: "ms", target: "" },
    { name: "picture, the longest others wait, p50", value: quantile(waits, 0.5), unit: "ms", target: "<= 20" },
    { name: "picture, the longest others wait, p95", value: quantile(waits, 0.95), unit: "ms", target: "<= 20" },
    { name: "picture, largest", value: Math.max(...sizes) / 1000, unit: "KB", target: "<= 60" },
  ];
}

/** Said and pressed as a person would, so that whatever a turn keeps is in it. */
async function documentSize(): Promise<Figure> {
  const ada = talk({ now: "2026-01-01T10:00:00Z" });
  for (let count = 0; count < MANY.ties; count++)
    await ada.types(`/circle add Nickname${count} known the climbing gym`);
  await ada.types("/try fear-of-strangers");
  await ada.presses("Yes");
  for (let count = 0; count < MANY.tries; count++) {
    if (count > 0) await ada.types("/try fear-of-strangers");
    await ada.presses(ada.buttons()[1] ?? "");
    await ada.says("when i get off the bus in the morning i do it before i look at my phone");
    await ada.says("3");
    if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("6");
    await ada.presses(ada.buttons().at(-1) ?? "");
    await ada.types("/log i did it, she laughed and told me about her dog for a while");
    await ada.says("1");
    await ada.says("2");
    if (/uneasy/.test(ada.reply()?.text ?? "")) await ada.says("4");
    await ada.says("that it was over so quickly and nobody looked");
  }
  const person = await ada.person();
  const { tries, past } = person.progress;
  const kept = tries.length + past.length;
  const folder = mkdtempSync(join(tmpdir(), "wider-circle-bench-"));
  const store = await openJsonStore(folder);
  await store.save(person);
  const size = statSync(join(folder, "people", "ada.json")).size / 1000;
  await store.close();
  rmSync(folder, { recursive: true });
  const name = `document with ${kept} tries and ${person.circle.ties.length} ties`;
  return { name, value: size, unit: "KB", target: "<= 40" };
}
