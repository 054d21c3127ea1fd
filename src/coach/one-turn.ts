import { gate } from "../domain/gate/gate.ts";
import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Words } from "../domain/scene.ts";
import { type Passage, passageOf } from "../domain/walk/passage.ts";
import { isAnswer } from "./decide.ts";
import type { Limits } from "./door.ts";
import { asUrgent, gateReply } from "./gate-reply.ts";
import { takeInHand } from "./in-hand.ts";
import { textOf } from "./incoming.ts";
import { addressed, heardIn, replyId, withOutbox } from "./outbox.ts";
import type { Draft, Incoming, Voice } from "./ports.ts";
import { OVERTAKEN, type Running } from "./running.ts";
import { takeTurn } from "./turn.ts";

interface OneTurnParts {
  voice: Voice;
  words: () => Words;
  limits: Limits | undefined;
  tally: ((passage: Passage) => void) | undefined;
  running: Running;
}

export interface TurnAsked {
  verdict: Verdict;
  /** Notes something in between that must survive a crash. */
  keep(person: Person): Promise<void>;
  onDraft?: ((draft: Draft) => void) | undefined;
}

/** What came of a turn, not saved yet; a null person is forgotten. */
export interface Answered {
  person: Person | null;
  outgoing: Outgoing[];
}

export type OneTurn = (person: Person, incoming: Incoming, asked: TurnAsked) => Promise<Answered>;

/** One turn of a person who is loaded: under way for as long as it runs, and cut short by what is more urgent. */
export function createOneTurn({ voice, words, limits, tally, running }: OneTurnParts): OneTurn {
  return async (person, incoming, { verdict, keep, onDraft }) => {
    // The gate has seen each message alone; of several in one turn it sees the whole as well.
    const isJoined = incoming.eventIds.length > 1 && verdict.level === "clear";
    const joined = isJoined ? gate(textOf(incoming)) : verdict;
    if (joined.level === "certain") {
      const { person: quiet, outgoing } = gateReply(words(), { person, incoming, alarm: joined });
      return { person: withOutbox(quiet, incoming, outgoing), outgoing };
    }
    const cutShort = { person: withOutbox(person, incoming, []), outgoing: [] };
    const abort = new AbortController();
    const heard = heardIn(person, incoming);
    const hand = takeInHand(heard, incoming.eventIds, keep);
    const id = replyId(incoming, 0);
    running.begin(person.id, { id, abort, drafted: hand.drafted });
    try {
      const scene = { person: heard, now: incoming.at, heardBefore: person.heardAt, ...words() };
      const { person: next, replies } = await takeTurn(scene, incoming, {
        voice,
        verdict: joined,
        signal: abort.signal,
        mayAsk: hand.mayAsk,
        limits,
        // A turn that was cut short shows nothing any more.
        onDraft: hand.wasBegun
          ? undefined
          : (text) => onDraft?.({ id, text: () => (abort.signal.aborted ? null : text()) }),
      });
      if (abort.signal.aborted) return cutShort;
      tally?.(passageOf(person, next, isAnswer(scene, incoming)));
      const outgoing = asUrgent(person, next, addressed(incoming, replies, { now: new Date(), draft: hand.draft() }));
      return { person: next && withOutbox(next, incoming, outgoing), outgoing };
    } catch (error) {
      if (abort.signal.reason === OVERTAKEN) return cutShort;
      throw error;
    } finally {
      running.end(person.id);
    }
  };
}
