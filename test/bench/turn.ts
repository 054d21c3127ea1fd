import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCoach } from "../../src/coach/coach.ts";
import type { Coach, Incoming } from "../../src/coach/ports.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { words } from "../support/playbook.ts";
import { bareWriter } from "./bare-write.ts";
import { type Figure, quantile, timed } from "./figure.ts";

/** Turns before anything is measured, as in a bot that has been up for a while. */
const WARM_UP = 500;
const TURNS = 300;
const PEOPLE = 200;
const ROUNDS = 5;
const SAYS = [
  "i dread the party on saturday, everyone looks at me",
  "they'll see i'm nervous",
  "8",
  "c",
  "6ish",
  "one small thing for saturday",
  "rather not say",
  "stay 10 mins",
  "when i get there i text maya",
  "3",
  "no",
];

/** A turn without a model, from heard to durably saved, beside a bare durable write of as many bytes in the same run. */
export async function turnBench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "turns-"));
  try {
    const { coach, close } = await openCoach(join(folder, "coach"));
    const talking = talker(coach);
    for (let turn = 0; turn < WARM_UP; turn++) await talking("warm", turn);
    const turns: number[] = [];
    const writes: number[] = [];
    const raw = await bareWriter(join(folder, "raw"));
    for (let turn = 0; turn < TURNS; turn++) {
      turns.push(await timed(() => talking("ada", turn)));
      const bytes = readFileSync(join(folder, "coach", "people", "ada.json"), "utf8");
      writes.push(await timed(() => raw("ada", bytes)));
    }
    const bytes = readFileSync(join(folder, "coach", "people", "ada.json"), "utf8");
    const everyone = Array.from({ length: PEOPLE }, (_, person) => `p${person}`);
    const together = await timed(async () => {
      for (let round = 0; round < ROUNDS; round++) await Promise.all(everyone.map((person) => talking(person, round)));
    });
    const rawTogether = await timed(async () => {
      for (let round = 0; round < ROUNDS; round++) await Promise.all(everyone.map((person) => raw(person, bytes)));
    });
    await close();
    const [turn, write] = [quantile(turns, 0.5), quantile(writes, 0.5)];
    return [
      { name: "a turn, p50", value: turn, unit: "ms", target: "" },
      { name: "a bare durable write of the same bytes, p50", value: write, unit: "ms", target: "" },
      { name: "a turn, in bare writes", value: turn / write, unit: "times", target: "<= 1.5" },
      {
        name: "turns a second with 200 people at once",
        value: (PEOPLE * ROUNDS) / (together / 1000),
        unit: "/s",
        target: "",
      },
      { name: "… of the bare rate", value: (100 * rawTogether) / together, unit: "%", target: ">= 70" },
      { name: "a person's document after 300 turns", value: bytes.length / 1024, unit: "KB", target: "<= 20 (at 500)" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openCoach(folder: string): Promise<{ coach: Coach; close: () => Promise<void> }> {
  const store = await openJsonStore(folder);
  const log = { info: () => {}, error: (facts: object) => console.error(facts) };
  const coach = createCoach({ store, voice: scriptedVoice, words, log });
  return { coach, close: () => coach.settle().then(() => store.close()) };
}

function talker(coach: Coach) {
  let events = 0;
  return async (personId: string, turn: number) => {
    const text = SAYS[turn % SAYS.length] ?? "hello";
    const message: Incoming = {
      kind: "message",
      text,
      eventIds: [`e${events++}`],
      personId,
      at: new Date(),
      from: { face: "bench", channel: "1" },
    };
    const outgoing = await coach.hear(message);
    coach.shown(
      personId,
      outgoing.map(({ id }) => id),
    );
  };
}
