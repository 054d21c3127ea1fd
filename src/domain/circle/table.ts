import type { Person } from "../person.ts";
import { localTime } from "../reading/clock.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { joined, type Line, say, type Turn } from "../talk/turn.ts";
import { resume } from "../walk/resume.ts";
import type { Circle, Circling, Tie } from "./circle.ts";
import { reachable } from "./draw.ts";
import { isPlace } from "./read-tie.ts";
import { labelName, showName } from "./show-name.ts";
import { present } from "./ties.ts";

/** So many names stand on buttons; anybody else is typed. */
const MOST_BUTTONS = 8;

type Asking = Pick<Circling, "asked" | "goal"> & Partial<Circling>;

/** The person's day. */
export const todayOf = ({ person, now }: Scene): string => localTime(now, person.zone).day;

export const withCircle = (scene: Scene, circle: Circle): Scene => ({ ...scene, person: { ...scene.person, circle } });

/** Puts a question about the circle on the table, below whatever is said first; what was open before is returned to. */
export function ask(scene: Scene, asking: Asking, ahead: Line[] = []): Turn {
  const { person } = scene;
  const number = person.begun + 1;
  const circling: Circling = {
    kind: "circle",
    number,
    adding: [],
    isContact: false,
    about: [],
    draft: null,
    ...asking,
  };
  return askAgain({ ...scene, person: { ...person, begun: number, left: leftBy(person) } }, circling, ahead);
}

/** The question on the table once more, after whatever is said first. */
export const askAgain = (scene: Scene, circling: Circling, ahead: Line[] = []): Turn =>
  say({ ...scene.person, activity: circling }, { ...joined([...ahead, lay(scene, circling)]), writeIt: true });

/** Says the last of it, and gives the table back to what was open before. */
export function close(scene: Scene, ...lines: Line[]): Turn {
  const back = offTable(scene);
  return back === scene || back.person.activity === null ? say(back.person, ...lines) : resume(back, lines);
}

/** Without the question about the circle, with what was open before. */
export function offTable(scene: Scene): Scene {
  const { person } = scene;
  return person.activity?.kind === "circle"
    ? { ...scene, person: { ...person, activity: person.left, left: null } }
    : scene;
}

const leftBy = ({ activity, left }: Person): Person["left"] =>
  activity?.kind === "circle" || activity?.kind === "check" ? left : activity;

/** A question as it is shown. */
export function lay(scene: Scene, circling: Circling): Line {
  const { asked, goal, number } = circling;
  const ties = tiesOf(scene.person.circle, circling.about);
  const scope = { number, ...namesIn(circling, ties), first: null, second: null, idea: null };
  switch (asked) {
    case "name":
      return talk(scene, nameKey(scene, goal));
    case "ring":
      return talk(scene, goal === "log" ? "circle-ask-ring-new" : "circle-ask-ring", scope);
    case "which":
      return { ...talk(scene, "circle-ask-which"), choices: buttonsFor(circling, ties) };
    case "whom":
      return {
        ...talk(scene, `circle-whom-${goal}`),
        choices: buttonsFor(circling, whoFor(scene.person.circle, goal)),
      };
    case "warm":
    case "upkeep":
      return talk(scene, `circle-${asked}`, { ...scope, idea: talk(scene, `circle-${asked}-idea`).text });
    case "few":
      return talk(scene, "circle-few", scope);
    case "draft":
      return talk(scene, "circle-drawn", { ...scope, ...draftIn(circling) });
    case "enough":
      return talk(scene, "circle-is-enough", scope);
    case "hurt":
    case "missing":
    case "night":
    case "moves":
    case "tight":
    case "spare":
      return talk(scene, `circle-ask-${asked}`, scope);
  }
}

/** Whom a question is about, as its text says them. */
function namesIn({ adding }: Circling, ties: readonly Tie[]) {
  const named = adding.length > 0 ? adding : ties;
  const from = named.length === 1 ? (named[0]?.from ?? null) : null;
  const names = named.map(({ name }) => showName(name)).join(", ");
  return { names, name: names, several: named.length > 1, from: from === null ? null : showName(from) };
}

function draftIn({ draft }: Circling): { first: string; second: string } {
  const [first = "", second = ""] = (draft ?? "").split("\n");
  return { first, second };
}

/** Two lines for somebody: by their ring, and by where they are from where that is a place. */
export function draftFor(scene: Scene, { ring, from }: Tie): string {
  const place = from !== null && isPlace(from, scene.playbook.vocabulary) ? showName(from) : null;
  const key = ring !== "drifted" ? "known" : place === null ? "drifted" : "place";
  return talk(scene, `circle-draft-${key}`, { place }).text;
}

export const tiesOf = ({ ties }: Circle, ids: readonly number[]): Tie[] =>
  ids.flatMap((id) => ties.find((tie) => tie.id === id) ?? []);

const nameKey = (scene: Scene, goal: Circling["goal"]) => {
  const { circle } = scene.person;
  if (goal === "write" && reachable(circle, todayOf(scene)).length === 0) return "circle-ask-name-drifted";
  return goal === "add" && present(circle).length === 0 ? "circle-empty" : "circle-ask-name";
};

/** Who may be meant: to be logged the nearest first, to be brought up only who is not marked as hurtful. */
function whoFor(circle: Circle, goal: Circling["goal"]): Tie[] {
  const ties = present(circle);
  if (goal === "write") return ties.filter(({ mark }) => mark === "unsaid");
  return goal === "log" ? ties.filter(({ mark }) => mark !== "hurt") : ties.toReversed();
}

const buttonsFor = ({ number, asked }: Circling, ties: readonly Tie[]): NonNullable<Line["choices"]> =>
  ties
    .slice(0, MOST_BUTTONS)
    .map(({ id, name }) => ({ label: labelName(name), send: `/answer ${number}.${asked} ${id}` }));
