import { readLine } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { countrySaid } from "../domain/danger/country.ts";
import { isSoonAfterDanger } from "../domain/danger/quiet.ts";
import { gate } from "../domain/gate/gate.ts";
import { isBelowDaily, isBelowUnasked } from "../domain/nudge/buttons.ts";
import { choose } from "../domain/reading/choose.ts";
import { isLast } from "../domain/reading/said.ts";
import { listenTo, normalise, withoutFillers, wordsOf } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn, isOnTheTable } from "../domain/talk/aside-in.ts";
import { moodSaid } from "../domain/talk/mood.ts";
import type { Incoming } from "./ports.ts";

/** A command typed as a message is that command. So are the words of a button outside a walk, as if it stood there; a walk reads its own buttons. */
export function asPressed(scene: Scene, incoming: Incoming): Incoming {
  if (incoming.kind !== "message") return incoming;
  const { text } = incoming;
  const asked =
    wipeTyped(scene, text) ?? countryTyped(scene, text) ?? moodTyped(scene, text) ?? dailyTyped(scene, text);
  const command = commandTyped(scene, text) ?? asked ?? buttonTyped(scene, text) ?? gatesTyped(scene, text);
  if (!command) return incoming;
  const { kind: _, text: __, asked: ___, ...rest } = incoming;
  return { ...rest, kind: "command", ...command };
}

/** What anybody may type; "/page" is the line of a button, and says what it does. */
const forEverybody = commands.filter(
  ({ name, hidden, forManagers, forOperators }) => (!hidden || name === "page") && !forManagers && !forOperators,
);

/** Where somebody's name is asked for, a command is no name, and that is said there. */
const commandTyped = ({ person }: Scene, text: string): ReturnType<typeof readLine> =>
  person.activity?.kind === "circle" ? null : readLine(text, forEverybody);

/** Where the last thing asked was whether to wipe it all, yes and no are said to that, whatever is open below it. */
function wipeTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  const { person, playbook } = scene;
  const ways = ["privacy-sure", "delete"].flatMap((key) => playbook.talk[key] ?? []);
  const asked = ways.find((line) => isLast(person.said, line.text({})));
  if (!asked || person.activity?.kind === "check") return null;
  const { yes, no, fillers } = playbook.vocabulary;
  const bare = listenTo(withoutFillers(text, fillers));
  const [wipe, keep] = asked.choices.map(({ label, send }) => ({ label: normalise(label({})), line: send({}) }));
  const isYes = bare(yes) || (asideIn(scene, text) === "delete" && yes.includes(wordsOf(text)[0] ?? ""));
  const isNo = bare(no) || normalise(text).endsWith(keep?.label ?? text);
  const line = isNo ? keep?.line : isYes || normalise(text) === wipe?.label ? wipe?.line : undefined;
  return line === undefined ? null : readLine(line, commands);
}

/** Where the last thing asked was their country, a typed one is said to that. */
function countryTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  const country = scene.person.activity?.kind === "check" ? null : countrySaid(scene, text);
  return country === null ? null : { name: "country", args: { country } };
}

/** Where the last thing asked was how they are, a few words are said to that. */
function moodTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  const how = moodSaid(scene, text);
  return how === null ? null : { name: "checkin", args: { how } };
}

/** Under what came unasked the words of its buttons are said to that, whatever is open below it; so is any other stop to the daily line. */
function dailyTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  const { activity } = scene.person;
  if (activity?.kind === "check") return null;
  if (activity !== null && isBelowDaily(scene) && asideIn(scene, text) === "stop") return readLine(OFF, commands);
  if (!isBelowUnasked(scene)) return null;
  const lines = ["nudge-daily", "nudge-open"].flatMap((key) => scene.playbook.talk[key] ?? []);
  const choices = lines.flatMap((line) => line.choices);
  const pressed = choices.find(({ label }) => normalise(label({})) === normalise(text));
  return pressed ? readLine(pressed.send({}), commands) : null;
}

const OFF = "/nudge off";

function buttonTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  if (isInWalk(scene) || asideIn(scene, text) || isOnTheTable(scene, text)) return null;
  const line = scene.playbook.buttons.get(normalise(text));
  return line === undefined ? null : readLine(line, commands);
}

/** A few words soon after danger are weighed as what they may be of the buttons below the gate's reply: "ask me tomorrow", "numbers please". */
function gatesTyped(scene: Scene, text: string): ReturnType<typeof readLine> {
  const { person, now, playbook } = scene;
  const isFree = isSoonAfterDanger(person, now) && person.activity === null && wordsOf(text).length <= FEW_WORDS;
  // What may be serious is no button.
  if (!isFree || asideIn(scene, text) || gate(text).level !== "clear") return null;
  const options = [...playbook.buttons].map(([label, value]) => ({ label, value }));
  const below = options.filter(({ value }) => BELOW_THE_GATE.includes(value));
  const bare = withoutFillers(text, playbook.vocabulary.fillers);
  const pressed = choose(bare, below, playbook.vocabulary);
  return pressed && isMostly(bare, pressed.label) ? readLine(pressed.value, commands) : null;
}

/** "Should i ask them about it" is not "ask me tomorrow how i am": most words of the shorter are in the other. */
function isMostly(text: string, label: string): boolean {
  const [said, there] = [new Set(wordsOf(text)), new Set(wordsOf(label))];
  const shared = [...said].filter((word) => there.has(word)).length;
  return shared * 2 > Math.min(said.size, there.size);
}

const FEW_WORDS = 8;
const BELOW_THE_GATE = ["/checkin tomorrow", "/country show"];

const isInWalk = ({ person: { activity } }: Scene): boolean =>
  activity?.kind === "walk" || activity?.kind === "knock" || activity?.kind === "check";
