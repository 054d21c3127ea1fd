import { nudgeTurn } from "../domain/nudge/turn.ts";
import { newPerson, type Person } from "../domain/person.ts";
import type { Scene } from "../domain/scene.ts";
import { converse } from "../domain/talk/converse.ts";
import { openWalk } from "../domain/talk/place.ts";
import type { Line, Turn } from "../domain/talk/turn.ts";
import type { Mistake } from "../domain/walk/mistake.ts";
import { press } from "../domain/walk/press.ts";
import type { Invented } from "./people.ts";

/** What stands on the screen after a turn; `asked` names the question on the table, or is null when the walk is over. */
export interface Screen {
  person: Person;
  line: Line;
  asked: string | null;
}

/** One thing the person did, as it reads, and what the coach then showed. */
export interface Exchange {
  did: string;
  screen: Screen;
}

export type Setting = Omit<Scene, "person">;

/** How long a walk may be, and how many questions are looked at for their turnings. */
const MOST = { exchanges: 40, questions: 200 };

/** Typed where a question wants words and the invented person has none. */
const SOMETHING = "they went quiet when I came in";

/** Who walks, and in what. */
export interface Walker extends Setting {
  mistake: Mistake;
  invented: Invented;
}

/** The first screen an invented person gets, of whom nothing is known yet. */
export function begin({ mistake, invented, ...setting }: Walker): Screen {
  const person = newPerson("invented", setting.now);
  return screenAfter(openWalk({ ...setting, person }, mistake, invented.first), person);
}

/** The walk as somebody takes it who says "small", "closer" or "enough" where the way parts, and tells the day after how it went. */
export function walkthrough(walker: Walker, way: "small" | "closer" | "enough"): Exchange[] {
  const exchanges: Exchange[] = [];
  let screen = begin(walker);
  while (exchanges.length < MOST.exchanges) {
    const exchange =
      screen.asked === null ? later(walker, screen) : likeliest(walker, { ...screen, asked: screen.asked }, way);
    if (!exchange) break;
    exchanges.push(exchange);
    screen = exchange.screen;
  }
  return exchanges;
}

/** Every question that can be reached, once, with every choice it has and what is said to it. */
export function turnings(walker: Walker): { line: Line; turns: Exchange[] }[] {
  const queue = [begin(walker)];
  const seen = new Set<string>();
  const found: { line: Line; turns: Exchange[] }[] = [];
  for (let screen = queue.shift(); screen && seen.size < MOST.questions; screen = queue.shift()) {
    const from = screen.asked === null ? later(walker, screen)?.screen : screen;
    if (!from?.asked || seen.has(from.asked)) continue;
    seen.add(from.asked);
    const { choices = [] } = from.line;
    const turns = choices.map((choice) => pressed(walker, from, choice));
    const words = walker.invented.says[nameOf(from.asked)];
    if (choices.length === 0 || words !== undefined) turns.push(typed(walker, from, words ?? SOMETHING));
    found.push({ line: from.line, turns });
    queue.push(...turns.map((turn) => turn.screen));
  }
  return found;
}

function likeliest(walker: Walker, screen: Screen & { asked: string }, way: string): Exchange {
  const { choices = [] } = screen.line;
  const words = walker.invented.says[nameOf(screen.asked)];
  const stands = (value: string) => choices.find(({ send }) => send.endsWith(` ${value}`));
  const choice = stands(way) ?? stands("6") ?? choices[0];
  return choice && words === undefined ? pressed(walker, screen, choice) : typed(walker, screen, words ?? SOMETHING);
}

function pressed(setting: Setting, { person }: Screen, { label, send }: { label: string; send: string }): Exchange {
  const [, question = "", value = ""] = /^\/answer (\S+) (\S+)$/.exec(send) ?? [];
  return { did: `[ ${label} ]`, screen: screenAfter(press({ ...setting, person }, question, value), person) };
}

const typed = (setting: Setting, { person }: Screen, text: string): Exchange => ({
  did: text,
  screen: screenAfter(converse({ ...setting, person }, text), person),
});

/** What the coach says unasked when its time has come. */
function later(setting: Setting, { person }: Screen): Exchange | null {
  if (person.due === null || person.activity !== null) return null;
  const now = new Date(person.due);
  return {
    did: `(${person.due.slice(0, 16).replace("T", " ")} UTC)`,
    screen: screenAfter(nudgeTurn({ ...setting, person, now }), person),
  };
}

function screenAfter({ person, lines }: Turn, before: Person): Screen {
  const activity = person?.activity?.kind === "walk" ? person.activity : null;
  const line = { ...lines.at(-1), text: lines.map(({ text }) => text).join("\n") };
  const asked = activity && `${activity.asked} ${activity.again ?? ""} ${activity.looksBackOn ?? ""}`;
  return { person: person ?? before, line, asked };
}

const nameOf = (asked: string): string => asked.split(" ")[0] ?? "";
