import type { Activity } from "../domain/activity.ts";
import { withDue } from "../domain/nudge/when.ts";
import { LONGEST_ANSWER } from "../domain/reading/answer.ts";
import type { Scene } from "../domain/scene.ts";
import { talk } from "../domain/talk/talk.ts";
import { type Turn, withSmallPrint } from "../domain/talk/turn.ts";
import type { Incoming } from "./ports.ts";

/** In small print: that a message waited while we were away; and once, that somebody could not be written to. In their own channel that ends it. */
export function withPrint(scene: Scene, { from, isLate }: Incoming, turn: Turn): Turn {
  const { person, lines } = turn;
  const refused = person?.refused;
  if (!person || lines.length === 0 || (!isLate && (!refused || refused.told))) return turn;
  const isOpen = from.token === undefined || from.isDirect === true;
  const prints = [
    ...(isLate ? [talk(scene, "late").text] : []),
    ...(refused && !refused.told ? [talk(scene, "nudge-was-refused", { is_open: isOpen }).text] : []),
  ];
  return {
    person: refused ? withDue({ ...person, refused: isOpen ? null : { ...refused, told: true } }) : person,
    lines: withSmallPrint(lines, ...prints),
  };
}

/** In small print: that a file could not be read, and that of a long message only the beginning is kept. Nothing of either is dropped silently. */
export function withWhatIsMissing(scene: Scene, incoming: Incoming, turn: Turn): Turn {
  const text = incoming.kind === "message" ? incoming.text : "";
  const isKept = turn.person?.activity && KEEPS.includes(turn.person.activity.kind);
  const prints = [
    ...(incoming.isUnread && (text.trim() !== "" || incoming.kind === "command")
      ? [talk(scene, "file-unread").text]
      : []),
    ...(isKept && text.trim().length > LONGEST_ANSWER ? [talk(scene, "long-kept", { most: LONGEST_ANSWER }).text] : []),
  ];
  return { ...turn, lines: withSmallPrint(turn.lines, ...prints) };
}

/** What goes on with what was said. */
const KEEPS: readonly Activity["kind"][] = ["walk", "knock", "talk", "tell"];

/** The first time, what the bot is stands under the first reply, in small print. */
export function introduced(scene: Scene, turn: Turn): Turn {
  const { person, lines } = turn;
  if (!person || lines.length === 0 || person.introduced) return turn;
  return { person: { ...person, introduced: true }, lines: withSmallPrint(lines, talk(scene, "small-print").text) };
}

/**
 * Where a walk begins in a server, going on in the person's own channel is offered; nothing depends on it. Only what was
 * promised for later does, as long as they have no such channel, or it is closed: then that is said.
 */
export function offerToMove(scene: Scene, { from, kind }: Incoming, turn: Turn): Turn {
  const { person, lines } = turn;
  const last = lines.at(-1);
  const isElsewhere = kind !== "nudge" && from.token !== undefined && !from.isDirect;
  const begins = person?.activity?.kind === "walk" && person.activity.number !== scene.person.activity?.number;
  const isClosed = person?.reach === null || person?.refused;
  const isPromised = isClosed && (person?.reminders.length ?? 0) > scene.person.reminders.length;
  if (!last || !isElsewhere || !(begins || isPromised)) return turn;
  const choices = [...(last.choices ?? []), { label: talk(scene, "move-offer").text, send: "/move" }];
  const offered = [...lines.slice(0, -1), { ...last, choices }];
  return { person, lines: withSmallPrint(offered, ...(isPromised ? [talk(scene, "promise-needs-dm").text] : [])) };
}
