import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newPerson, type Person } from "../../src/domain/person.ts";
import { openJsonStore } from "../../src/store/json.ts";
import { createSeal } from "../../src/store/seal.ts";
import { bareWriter } from "./bare-write.ts";
import { type Figure, quantile, timed } from "./figure.ts";

const seal = createSeal({ current: Buffer.alloc(32, 1), old: [] });

const WARM = 30;
const ONES = 300;
const PEOPLE = 200;
const ROUNDS = 7;

/** A save beside a bare durable write of as many bytes: one after another, taking turns, and 200 people at once. */
export async function storeBench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "store-"));
  const store = await openJsonStore(join(folder, "store"));
  const sealing = await openJsonStore(join(folder, "sealed"), undefined, { seal });
  try {
    const raw = await bareWriter(join(folder, "raw"));
    const bare = ({ person, bytes }: Written) => raw(person.id, bytes);
    const save = ({ person }: Written) => store.save(person);
    const ada = written("ada");
    const all = Array.from({ length: PEOPLE }, (_, place) => written(`p${place}`));
    const one = await takingTurns({ times: WARM + ONES, bare: () => bare(ada), save: () => save(ada) });
    const closed = await takingTurns({
      times: WARM + ONES,
      bare: () => bare(ada),
      save: () => sealing.save(ada.person),
    });
    const many = await takingTurns({
      times: ROUNDS,
      bare: () => Promise.all(all.map(bare)),
      save: () => Promise.all(all.map(save)),
    });
    const [write, saved] = [quantile(one.bare.slice(WARM), 0.5), quantile(one.save.slice(WARM), 0.5)];
    const sealed = quantile(closed.save.slice(WARM), 0.5) / quantile(closed.bare.slice(WARM), 0.5);
    const rate = (times: number[]) => PEOPLE / (quantile(times, 0.5) / 1000);
    return [
      { name: "store: a bare durable write, p50", value: write, unit: "ms", target: "" },
      { name: "store: a save of the same bytes, p50", value: saved, unit: "ms", target: "" },
      { name: "store: a save, in bare writes", value: saved / write, unit: "times", target: "<= 1.1" },
      { name: "store: an encrypted save, in bare writes", value: sealed, unit: "times", target: "<= 1.2" },
      { name: "store: bare writes with 200 people at once", value: rate(many.bare), unit: "/s", target: "" },
      { name: "store: saves with 200 people at once", value: rate(many.save), unit: "/s", target: "" },
      {
        name: "store: … of the bare rate",
        value: (100 * rate(many.save)) / rate(many.bare),
        unit: "%",
        target: ">= 90",
      },
    ];
  } finally {
    await store.close();
    await sealing.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The two change places each time, so that a slow moment of the disk hits both. */
async function takingTurns(race: {
  times: number;
  bare: () => Promise<unknown>;
  save: () => Promise<unknown>;
}): Promise<{ bare: number[]; save: number[] }> {
  const took = { bare: [] as number[], save: [] as number[] };
  for (let time = 0; time < race.times; time++) {
    const order = time % 2 === 0 ? (["bare", "save"] as const) : (["save", "bare"] as const);
    for (const name of order) took[name].push(await timed(race[name]));
  }
  return took;
}

interface Written {
  person: Person;
  /** What the store makes of them, made beforehand: the bare write pays for the disk alone. */
  bytes: string;
}

/** About as large as a person after some weeks. */
function written(id: string): Written {
  const handled = Array.from({ length: 200 }, (_, place) => `event-${place}`);
  const person = { ...newPerson(id, new Date(0)), handled };
  return { person, bytes: `${JSON.stringify(person, null, 2)}\n` };
}
