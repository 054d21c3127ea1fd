import type { Rehearsing } from "../activity.ts";
import { utcDay } from "../reading/clock.ts";
import { splitQuestion } from "../reading/question.ts";
import { quote } from "../reading/quote.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import { isTooLong, joined, type Line, say, type Turn } from "../talk/turn.ts";
import { type LabelName, type LineName, MANNERS } from "./script.ts";

/** A scene has at most so many exchanges, and so many lines are played in all, those taken again included. */
export const MOST = { exchanges: 5, played: 8 };

/** One of the script's lines around a scene, of several variants one that was not said lately. */
export function sceneLine({ playbook, person, now }: Scene, name: LineName, scope: Record<string, unknown> = {}): Line {
  const seed = `${person.id} ${utcDay(now)} ${name}`;
  const textOf = (text: (scope: Record<string, unknown>) => string) => text(scope);
  const text = freshest(playbook.rehearsal.lines[name], { seed, said: person.said, textOf });
  return { text: text?.(scope) ?? "" };
}

/** The other's words are marked as played: they stand in a quotation of their own. */
export const theySay = (words: string): string => `> They: ${words}`;

/** Whether one more line may be played. */
export const mayGoOn = ({ exchanges, played, isOver }: Rehearsing): boolean =>
  !isOver && exchanges.length < MOST.exchanges && played < MOST.played;

/** The question a press belongs to; a press of an older one is answered kindly. */
const questionId = ({ number, asked, played }: Rehearsing): string => `${number}.${asked}${played}`;

/** Puts the scene's question on the table, below whatever is said first. */
export function showScene(scene: Scene, rehearsing: Rehearsing, ahead: Line[] = []): Turn {
  return lay(scene, rehearsing, withinReach(ahead, questionOf(scene, rehearsing)));
}

/** Where what is said first is long, only the bare question stands below it. */
function withinReach(ahead: Line[], question: Line): Line[] {
  const whole = [...ahead, question];
  const isLong = ahead.length > 0 && isTooLong(joined(whole));
  const bare = splitQuestion(question.text.split("\n").at(-1) ?? "").question;
  return isLong ? [...ahead, { ...question, text: bare }] : whole;
}

/** The same with a question in other words. */
export function lay(scene: Scene, rehearsing: Rehearsing, lines: Line[]): Turn {
  const begun = Math.max(scene.person.begun, rehearsing.number);
  const line = { ...joined(lines), choices: choicesOf(scene, rehearsing), writeIt: true };
  return say({ ...scene.person, begun, activity: rehearsing }, line.choices.length > 0 ? line : without(line));
}

const without = ({ choices: _, ...line }: Line): Line => line;

function questionOf(scene: Scene, rehearsing: Rehearsing): Line {
  const { asked, place, manner, exchanges } = rehearsing;
  const where = place === null ? null : quote(place);
  const answered = exchanges.at(-1)?.answered;
  switch (asked) {
    case "place":
      return where === null ? sceneLine(scene, "place") : sceneLine(scene, "place_known", { said: where });
    case "who":
      return sceneLine(scene, "who", { place: where });
    case "line":
    case "next": {
      if (answered !== undefined)
        return mayGoOn(rehearsing)
          ? joined([{ text: theySay(answered) }, sceneLine(scene, "line_on")])
          : { text: theySay(answered) };
      const tip = scene.person.progress.tips.at(-1)?.tip ?? null;
      const acts = manner === null ? "" : scene.playbook.rehearsal.manners[manner];
      return sceneLine(scene, "line", { place: where, manner: acts, tip });
    }
  }
}

export function choicesOf({ playbook }: Scene, rehearsing: Rehearsing): { label: string; send: string }[] {
  const { labels } = playbook.rehearsal;
  const send = (value: string) => `/answer ${questionId(rehearsing)} ${value}`;
  return waysOn(rehearsing).map((way) => ({ label: labels[way], send: send(way) }));
}

/** What may be chosen now. */
export function waysOn(rehearsing: Rehearsing): LabelName[] {
  switch (rehearsing.asked) {
    case "place":
      return rehearsing.place === null ? [] : ["take"];
    case "who":
      return [...MANNERS];
    case "line":
      return rehearsing.exchanges.length === 0 ? [] : ["enough"];
    case "next":
      return [
        ...(rehearsing.played < MOST.played ? (["again"] as const) : []),
        ...(mayGoOn(rehearsing) ? (["on"] as const) : []),
        "enough",
        "outside",
      ];
  }
}
