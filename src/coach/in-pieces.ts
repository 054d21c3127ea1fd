import { gate } from "../domain/gate/gate.ts";
import type { Verdict } from "../domain/gate/signal.ts";
import type { Incoming } from "./ports.ts";

/** Messages of so many characters, sent within so many ms, may be one sentence; so many are read together. */
const SHORT = 60;
const TOGETHER = 60_000;
const MOST = 5;

/** "i want to", and a moment later "die": danger in pieces that are none by themselves. They are held for a minute, in memory only. */
export interface Pieces {
  /** What the gate thinks of this, and of what it may be the end of. */
  verdictOn(incoming: Incoming, text: string): Verdict;
  /** The same of a message that was changed: in its place, where it is held. */
  changed(incoming: Incoming, text: string): Verdict;
  forget(personId: string): void;
}

interface Piece {
  event: string | undefined;
  text: string;
}

/** What the gate thinks of pieces, read as one sentence. */
const verdictOnAll = (said: readonly Piece[]): Verdict => gate(said.map(({ text }) => text).join(" "));

export function createPieces(): Pieces {
  const held = new Map<string, { said: Piece[]; at: number; timer: NodeJS.Timeout }>();

  function forget(personId: string): void {
    clearTimeout(held.get(personId)?.timer);
    held.delete(personId);
  }

  function before({ personId, at }: Incoming): Piece[] {
    const known = held.get(personId);
    return known && Math.abs(at.getTime() - known.at) < TOGETHER ? known.said : [];
  }

  return {
    forget,
    verdictOn(incoming, text) {
      const { kind, personId, at } = incoming;
      const alone = gate(text);
      if (kind !== "message") return alone;
      const said = [...before(incoming), { event: incoming.eventIds[0], text }].slice(-MOST);
      forget(personId);
      if (alone.level !== "clear" || text.length > SHORT) return alone;
      const together = said.length > 1 ? verdictOnAll(said) : alone;
      if (together.level !== "clear") return together;
      const timer = setTimeout(() => held.delete(personId), TOGETHER).unref();
      held.set(personId, { said, at: at.getTime(), timer });
      return alone;
    },
    changed({ personId, eventIds: [event] }, text) {
      const alone = gate(text);
      const piece = held.get(personId)?.said.find((one) => one.event === event);
      if (alone.level !== "clear" || text.length > SHORT || !piece) return alone;
      piece.text = text;
      return verdictOnAll(held.get(personId)?.said ?? []);
    },
  };
}
