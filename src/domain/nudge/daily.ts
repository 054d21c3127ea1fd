import { isEnough } from "../circle/enough.ts";
import type { Person } from "../person.ts";
import { daysBetween, localTime, utcDay } from "../reading/clock.ts";
import { quote } from "../reading/quote.ts";
import { freshest, isFresh } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { isOpen } from "../try/open-tries.ts";
import { firstWorry, outgrow } from "../try/outgrow.ts";
import { soFar } from "../try/so-far.ts";
import { lookBack } from "../walk/look-back.ts";
import { ownWords, withButtons } from "./own-words.ts";

/** Somebody who was not heard from for so long comes back, in days. */
const AWAY = 7;

/** The daily message comes from where the person is: their thing today or yesterday, what is open, a comeback, upkeep, the next small thing. */
export function dailyTurn(scene: Scene): Turn {
  const { person } = scene;
  const today = localTime(scene.now, person.zone).day;
  if (person.activity !== null)
    return say(
      person,
      isReminded(person) ? withButtons(scene, besideTheOpen(scene, today)) : talk(scene, "nudge-open"),
    );
  const { tries } = person.progress;
  const isOn = tries.find((one) => isOpen(one) && one.when?.day === today);
  if (isOn) return say(person, withButtons(scene, ownWords(scene, isOn)));
  const wasOn = tries.findIndex((one) => isOpen(one) && one.when?.day && daysBetween(one.when.day, today) === 1);
  if (wasOn >= 0) return lookBack(scene, wasOn);
  const milestone = outgrow(scene) ?? firstWorry(scene);
  if (!milestone) return say(person, withButtons(scene, lineFor(scene, today)));
  const { text, ...rest } = milestone.line;
  return say(milestone.person, { ...rest, ...withButtons(scene, text) });
}

/** Nothing was heard since the daily message before: of what is open it has told already, once. */
const isReminded = ({ nudge }: Person): boolean => nudge !== null && nudge.ignored > 0;

/** A line that asks nothing, as the next message belongs to the open question. */
function besideTheOpen(scene: Scene, today: string): string {
  const line = lineFor(scene, today);
  if (!line.includes("?")) return line;
  return freshLine(
    scene,
    linesOf(scene, kindOf(scene)).filter((one) => !one.includes("?")),
  );
}

function lineFor(scene: Scene, today: string): string {
  const { heardAt, progress, zone } = scene.person;
  const lastWalk = progress.walks.at(-1);
  const last = heardAt === null ? today : localTime(new Date(heardAt), zone).day;
  if (daysBetween(last, today) >= AWAY) return talk(scene, "nudge-comeback").text;
  if (lastWalk?.ending === "nothing" || isEnough(scene.person)) return talk(scene, "nudge-upkeep").text;
  const kind = kindOf(scene);
  return ofTheirs(scene, kind) ?? freshLine(scene, linesOf(scene, kind));
}

/** The mistake they worked on last. */
const kindOf = ({ person: { progress } }: Scene): string | undefined =>
  progress.walks.at(-1)?.mistake ?? progress.tries.at(-1)?.mistake;

/** Their own numbers when none came unasked that said the same, or what they planned and gave no day. */
function ofTheirs(scene: Scene, kind: string | undefined): string | null {
  const { progress, unasked } = scene.person;
  const said = unasked.lines;
  const numbers = soFar(scene, kind ?? "");
  if (numbers !== "" && isFresh(said, numbers)) return talk(scene, "nudge-numbers", { so_far: numbers }).text;
  const planned = progress.tries.findLast((one) => isOpen(one) && !one.when?.day);
  const next = planned && talk(scene, "nudge-next", { step: quote(planned.text) }).text;
  return next !== undefined && isFresh(said, next) ? next : null;
}

/** A mistake's daily lines; for somebody who finished no walk yet, those of all six. */
function linesOf({ playbook }: Scene, mistake: string | undefined): string[] {
  const own = playbook.mistakes.filter(({ id }) => mistake === undefined || id === mistake);
  return (own.length > 0 ? own : playbook.mistakes).flatMap(({ nudges }) => nudges.map((nudge) => nudge({})));
}

/** One that was not said lately. */
function freshLine({ person, now }: Scene, lines: readonly string[]): string {
  const seed = `${person.id} ${utcDay(now)}`;
  return freshest(lines, { seed, said: person.said, textOf: (line) => line }) ?? "";
}
