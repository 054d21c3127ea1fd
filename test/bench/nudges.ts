import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EVERY_DAY } from "../../src/domain/nudge/nudge.ts";
import { newPerson } from "../../src/domain/person.ts";
import { addDays } from "../../src/domain/reading/clock.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { startBot } from "./bot.ts";
import { type Figure, quantile } from "./figure.ts";

const PEOPLE = 2000;

/** Two thousand daily lines that fell due in the last hour, while others talk. */
export async function nudgesBench(): Promise<Figure[]> {
  const due = new Map<string, number>();
  const bot = await startBot({ hasModel: false, prepare: (folder, discord) => fill(folder, discord, due) });
  const { discord } = bot;
  const replies: number[] = [];
  const came = () => discord.calls.filter(({ path, body }) => due.has(path.split("/")[2] ?? "") && body.nonce);
  for (let turn = 0; came().length < PEOPLE && turn < 400; turn++) {
    replies.push(await answered(discord, `live${turn % 20}`, turn));
    await wait(150);
  }
  const calls = came();
  const seconds = ((calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0)) / 1000;
  const places = calls.map(({ path }) => due.get(path.split("/")[2] ?? "") ?? 0);
  const refused = discord.calls.filter(({ status }) => status === 429).length;
  await bot.stop();
  return [
    { name: "2,000 nudges due at once: sent", value: new Set(places).size, unit: "", target: "2000, each once" },
    { name: "… a second", value: calls.length / seconds, unit: "", target: ">= 38" },
    { name: "… furthest out of order, in places", value: furthest(places), unit: "", target: "near 0" },
    { name: "… answered with 429", value: refused, unit: "", target: "0" },
    { name: "… a live reply meanwhile, p99", value: quantile(replies, 0.99), unit: "ms", target: "<= 1000" },
  ];
}

function fill(folder: string, discord: FakeDiscord, due: Map<string, number>): void {
  const people = join(folder, "people");
  mkdirSync(people, { recursive: true });
  const now = Date.now();
  for (let place = 0; place < PEOPLE; place++) {
    const id = discord.idOf(`due${place}`);
    const channel = discord.world.directChannel(id).id;
    const at = new Date(now - 3_600_000 + place * 1000);
    const day = at.toISOString().slice(0, 10);
    const nudge = { at: at.toISOString().slice(11, 16), days: [...EVERY_DAY], since: day, lastDay: addDays(day, -1) };
    const reach = { face: "discord", channel };
    const person = { ...newPerson(id, at), zone: "UTC", introduced: true, reach, nudge, due: at.toISOString() };
    writeFileSync(join(people, `${id}.json`), JSON.stringify(person));
    due.set(channel, place);
  }
}

async function answered(discord: FakeDiscord, name: string, turn: number): Promise<number> {
  const channel = discord.world.directChannel(discord.idOf(name)).id;
  const from = discord.calls.length;
  const began = performance.now();
  const event = discord.dm(name, `hello ${turn}`);
  const isHere = () =>
    discord.calls.slice(from).some(({ path, body }) => path.includes(channel) && body.nonce?.startsWith(event));
  for (let look = 0; look < 5000 && !isHere(); look++) await wait(1);
  return performance.now() - began;
}

/** How many later ones went out before some message. */
function furthest(places: readonly number[]): number {
  let highest = 0;
  let far = 0;
  for (const place of places) {
    far = Math.max(far, highest - place);
    highest = Math.max(highest, place);
  }
  return far;
}
