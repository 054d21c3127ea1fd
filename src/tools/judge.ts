import type { Moment, Voice } from "../coach/ports.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import { checked } from "../voice/checked.ts";
import { ModelFault } from "../voice/json-answer.ts";
import type { Invented } from "./people.ts";
import { judgeOffered, judgeSpoken, type Rubric } from "./rubric.ts";
import { begin, type Screen, type Setting, walkthrough } from "./walkthrough.ts";

/** How a model did for one mistake: how many of its replies kept each line of the rubric, what was refused, and how long it took. */
export interface Judged {
  mistake: string;
  asked: number;
  kept: Record<string, { of: number; kept: number }>;
  /** Reasons, with how often each: checks that refused a reply, and faults of the server. */
  refused: Record<string, number>;
  /** In ms, of the calls that were answered. */
  median: number;
}

/** What a judge needs: the model's voice, without the script behind it. */
export interface Bench extends Setting {
  voice: Voice;
  rubric: Rubric;
  /** The most replies asked for from each walk, so that it stays cheap. */
  most: number;
  /** How long one reply may take, in ms. */
  patience?: number;
}

const PATIENCE = 14_000;

/** Lets every invented person of a mistake take the walk, and asks the model at each of its turnings. */
export async function judge(bench: Bench, mistake: Mistake, people: readonly Invented[]): Promise<Judged> {
  const judged: Judged = { mistake: mistake.id, asked: 0, kept: {}, refused: {}, median: 0 };
  const times: number[] = [];
  for (const invented of people) {
    const walker = { ...bench, mistake, invented };
    const screens = [begin(walker), ...walkthrough(walker, "small").map(({ screen }) => screen)];
    for (const screen of screens.filter(({ line }) => line.guide !== undefined).slice(0, bench.most)) {
      judged.asked += 1;
      const started = performance.now();
      try {
        count(judged, await ask(bench, mistake, screen));
        times.push(performance.now() - started);
      } catch (error) {
        const why = error instanceof ModelFault ? error.message : (error as Error).constructor.name;
        judged.refused[why] = (judged.refused[why] ?? 0) + 1;
      }
    }
  }
  return { ...judged, median: times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0 };
}

async function ask(bench: Bench, mistake: Mistake, { person, line }: Screen): Promise<Record<string, boolean>> {
  const { playbook, rubric, now } = bench;
  const voice = checked(bench.voice);
  const moment: Moment = {
    playbook,
    person,
    mistake,
    heard: "",
    now,
    mayAsk: async () => true,
    // A server that goes on without an end is given up, as in a talk.
    signal: AbortSignal.timeout(bench.patience ?? PATIENCE),
  };
  const said = person.activity?.kind === "walk" ? Object.values(person.activity.answers).join("\n") : "";
  if (line.offered) return judgeOffered((await voice.offer(moment)) ?? line.offered, said, rubric);
  const spoken = await voice.speak(moment, line);
  return judgeSpoken("mayBe" in spoken ? spoken.mayBe : spoken.text, { plain: line.text, said }, rubric);
}

function count({ kept }: Judged, lines: Record<string, boolean>): void {
  for (const [name, isKept] of Object.entries(lines)) {
    const before = kept[name] ?? { of: 0, kept: 0 };
    kept[name] = { of: before.of + 1, kept: before.kept + (isKept ? 1 : 0) };
  }
}
