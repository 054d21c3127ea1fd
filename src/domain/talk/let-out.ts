import type { Talking } from "../activity.ts";
import { BEREAVED } from "../danger/after-loss.ts";
import { LONGEST_ANSWER } from "../reading/answer.ts";
import { choose } from "../reading/choose.ts";
import { mentionsIn } from "../reading/mention.ts";
import { hash, saysAny } from "../reading/text.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { startWalk } from "../walk/start-walk.ts";
import { place } from "./place.ts";
import { sayWhatIsMentioned } from "./say-mention.ts";
import { talk } from "./talk.ts";
import { joined, type Line, say, type Turn } from "./turn.ts";
import { wasSaid } from "./was-said.ts";

/** How many messages there is room for: without a model nobody pretends to converse for longer. */
const MOST = { met: 5, answered: 10 };

/** The longest button, in characters. */
const LONGEST_LABEL = 34;

type Said = { value: string } | { text: string };

/** After something heavy was mentioned: "something practical, or just say it?" */
export function openDoor(scene: Scene, text: string): Turn {
  const named = sayWhatIsMentioned(scene, text);
  const talking = begun(scene, "door", text);
  const line = { ...talk(scene, "door"), choices: choicesOf(scene, talking, ["practical", "say", "enough"]) };
  return shown(scene, talking, joined([...(named ? [named] : []), line]));
}

/** Room to say it: what was just said counts, if that was more than the wish to say it. */
export function letOut(scene: Scene, text: string): Turn {
  const talking = begun(scene, "say", text);
  return talking.exchanges.length > 0 ? meet(scene, talking) : askForMore(scene, talking);
}

/** Whatever comes while somebody gets it out. */
export function takeTalk(scene: Scene, talking: Talking, said: Said): Turn {
  const value =
    "value" in said ? said.value : (meantBy(scene, talking, said.text) ?? saysDone(scene, talking, said.text));
  if (value === "enough") return say({ ...scene.person, activity: null }, talk(scene, "let-out-enough"));
  if (value === "say") return askForMore(scene, { ...talking, asked: "say" });
  if (value === "people") return goOn(scene, talking);
  if (value === "practical")
    return talking.asked === "door" && !isNewLoss(scene, talking) ? goOn(scene, talking) : askHeaviest(scene, talking);
  if (talking.asked === "heaviest") return weigh(scene, talking, heardAs(talking, value) ?? typedIn(said));
  if ("value" in said) return again(scene, talking);
  const more: Talking = { ...talking, asked: "say", exchanges: [...talking.exchanges, exchange(said.text)] };
  return meet(scene, { ...more, mistake: nearestMistake(scene, more) });
}

/** The question on the table once more, after whatever is said first. */
export function again(scene: Scene, talking: Talking, ahead: Line[] = []): Turn {
  const line =
    talking.asked === "door"
      ? { ...talk(scene, "door"), choices: choicesOf(scene, talking, ["practical", "say", "enough"]) }
      : talking.asked === "say"
        ? { ...talk(scene, "let-out-more"), choices: choicesOf(scene, talking, ["practical", "enough"]) }
        : heaviest(scene, talking);
  return shown(scene, talking, joined([...ahead, line]));
}

const exchange = (text: string) => ({ said: text.trim().slice(0, LONGEST_ANSWER), answered: null });

function begun(scene: Scene, asked: Talking["asked"], text: string): Talking {
  const exchanges = text === "" ? [] : [exchange(text)];
  const talking: Talking = { kind: "talk", number: scene.person.begun + 1, mistake: null, exchanges, asked };
  return text === "" ? talking : { ...talking, mistake: nearestMistake(scene, talking) };
}

/** One short line for what was said, until there is no more room. */
function meet(scene: Scene, talking: Talking): Turn {
  const { exchanges } = talking;
  const isAnswered = exchanges.length > 1 && exchanges.slice(0, -1).every(({ answered }) => answered !== null);
  if (exchanges.length >= (isAnswered ? MOST.answered : MOST.met)) return askHeaviest(scene, talking);
  const met = metWith(scene, talking);
  return shown(scene, talking, {
    ...met,
    choices: choicesOf(scene, talking, ["practical", "enough"]),
    answersThem: true,
  });
}

/** The lines come one after the other, so that none comes twice. */
function metWith(scene: Scene, { number, exchanges }: Talking): Line {
  const lines = scene.playbook.talk["let-out-met"] ?? [];
  const at = (hash(`${scene.person.id} ${number}`) + exchanges.length) % Math.max(lines.length, 1);
  return { text: lines[at]?.text({}) ?? "" };
}

const askForMore = (scene: Scene, talking: Talking): Turn =>
  shown(scene, talking, { ...talk(scene, "let-out"), choices: choicesOf(scene, talking, ["enough"]) });

function askHeaviest(scene: Scene, talking: Talking): Turn {
  if (isNewLoss(scene, talking)) return sayAfterLoss(scene, talking);
  if (talking.exchanges.length < 2) return goOn(scene, talking);
  const asked: Talking = { ...talking, asked: "heaviest" };
  return shown(scene, asked, heaviest(scene, asked));
}

/** Days after a loss nobody is asked to widen anything: small things of today, and the way on is theirs to press. */
const sayAfterLoss = (scene: Scene, talking: Talking): Turn =>
  shown(
    scene,
    { ...talking, asked: "say" },
    {
      ...talk(scene, "practical-after-loss"),
      choices: choicesOf(scene, talking, ["people", "say", "enough"]),
    },
  );

/** Somebody has died, and nothing says that it is long ago. */
function isNewLoss({ playbook }: Scene, talking: Talking): boolean {
  const mentions = mentionsIn(storyOf(talking), playbook.mentions).map(({ id }) => id);
  return mentions.includes(BEREAVED) && !mentions.includes("long-ago");
}

function heaviest(scene: Scene, talking: Talking): Line {
  const from = Math.max(0, talking.exchanges.length - MOST.met);
  const sentences = talking.exchanges.slice(from).map(({ said }, place) => ({
    label: shortened(said),
    send: lineOf(talking, String(from + place)),
  }));
  return { ...talk(scene, "let-out-heaviest"), choices: [...sentences, ...choicesOf(scene, talking, ["enough"])] };
}

/** The heaviest is the thought, the rest is its story. */
function weigh(scene: Scene, talking: Talking, thought: string | undefined): Turn {
  const mistake = mistakeOf(scene, nearestMistake(scene, talking, thought));
  if (thought === undefined || !mistake) return again(scene, talking);
  return startWalk(scene, mistake, { situation: storyOf(talking), thought });
}

/** What they said before, by the button that stands for it. */
const heardAs = ({ exchanges }: Talking, value: string | null): string | undefined =>
  value === null ? undefined : exchanges[Number(value)]?.said;

const typedIn = (said: Said): string | undefined =>
  "text" in said ? said.text.trim().slice(0, LONGEST_ANSWER) : undefined;

/** The id of the mistake that what was said sounds most like. */
function nearestMistake({ router, playbook }: Scene, talking: Talking, thought = ""): string | null {
  const { ranked } = router.route(`${storyOf(talking)}\n${thought}`);
  return ranked.find(({ topic }) => playbook.mistakes.some(({ id }) => id === topic))?.topic ?? talking.mistake;
}

/** Something practical, from what was said so far: as if it had just been written. */
const goOn = (scene: Scene, talking: Talking): Turn =>
  talking.exchanges.length === 0
    ? askForMore(scene, talking)
    : place({ ...scene, person: { ...scene.person, activity: null } }, storyOf(talking), { isDoorOpen: true });

const storyOf = ({ exchanges }: Talking): string =>
  exchanges
    .map(({ said }) => said)
    .join("\n")
    .slice(0, LONGEST_ANSWER);

function shown({ person }: Scene, talking: Talking, line: Line): Turn {
  const begunBefore = Math.max(person.begun, talking.number);
  return say({ ...person, begun: begunBefore, activity: talking }, { ...line, writeIt: true });
}

type Way = "practical" | "people" | "say" | "enough";

const choicesOf = (scene: Scene, talking: Talking, ways: Way[]): NonNullable<Line["choices"]> =>
  ways.map((way) => ({ label: talk(scene, `way-${way}`).text, send: lineOf(talking, way) }));

const lineOf = ({ number }: Talking, value: string): string => `/answer ${number}.talk ${value}`;

/** "That's all" ends the saying; of one thing that was said nothing more is made, nor the same said twice of a loss. */
function saysDone(scene: Scene, { asked, exchanges }: Talking, text: string): string | null {
  if (asked !== "say" || !saysAny(text, scene.playbook.vocabulary.done)) return null;
  return exchanges.length === 1 || wasSaid(scene, ["practical-after-loss"]) ? "enough" : "practical";
}

/** Which of the buttons a message means, if any. */
function meantBy(scene: Scene, talking: Talking, text: string): string | null {
  const [line] = again(scene, talking).lines;
  const onward = isNewLoss(scene, talking) ? choicesOf(scene, talking, ["people"]) : [];
  const options = [...(line?.choices ?? []), ...onward].map(({ label, send }) => ({
    label,
    value: send.split(" ").at(-1) ?? "",
  }));
  return choose(text, options, scene.playbook.vocabulary)?.value ?? null;
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length <= LONGEST_LABEL
    ? line
    : `${[...line]
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trim()}…`;
};
