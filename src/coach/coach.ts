import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Words } from "../domain/scene.ts";
import type { Passage } from "../domain/walk/passage.ts";
import { within } from "./at-most.ts";
import { createAtOnce } from "./at-once.ts";
import { conversationOf } from "./conversation.ts";
import { createDeliveries } from "./deliveries.ts";
import { createDoor, type Limits } from "./door.ts";
import { createDue } from "./due.ts";
import { createHeld } from "./held.ts";
import { createInLane } from "./in-lane.ts";
import { createPieces } from "./in-pieces.ts";
import { asMessage, isAlways, isDeleting, isYes, textOf } from "./incoming.ts";
import { createLeftovers } from "./leftovers.ts";
import { cutToTurn, type Message } from "./merge.ts";
import { createMoments, type KeptMoments } from "./moments.ts";
import { createOneTurn } from "./one-turn.ts";
import { createOperated } from "./operated.ts";
import { isReplay, withOutbox } from "./outbox.ts";
import { createOverhearing } from "./overheard.ts";
import { People } from "./people.ts";
import type { Coach, Draft, Incoming, Log, Operated, Store, Voice } from "./ports.ts";
import { createRunning } from "./running.ts";
import { asOne, createWaiting } from "./waiting.ts";

/** What the coach is built from. The playbook, the router and what is kept are asked for at the start of each turn. */
export interface CoachParts {
  store: Store;
  voice: Voice;
  words: () => Words;
  /** What one person may do; without it, as much as they like. */
  limits?: Limits;
  /** Where it is kept who had everything wiped, so that a restart does not bring them back; without it, in memory. */
  wipings?: KeptMoments;
  /** Told what became of questions, without words or whose they were. */
  tally?: (passage: Passage) => void;
  log: Log;
}

/** Longer than this nobody waits for the plain question, in ms, as for any first word: then they are taken seriously instead. */
const PATIENCE = 20_000;

const CLEAR: Verdict = { level: "clear" };

/** One entrance, one path: the gate, then in the person's own lane load, read, decide, speak, save. */
export function createCoach({ store, voice, words, limits, wipings, tally, log }: CoachParts): Coach & Operated {
  const people = new People(store, (person, error) => log.error({ person, error }, "a gate reply could not be noted"));
  const leftovers = createLeftovers((personId, id) => people.isShown(personId, id));
  const waiting = createWaiting();
  const pieces = createPieces();
  const running = createRunning();
  const wiped = createMoments(wipings);
  const alarmed = createMoments();
  const held = createHeld(people, log);
  const answer = createOneTurn({ voice, words, limits, tally, running });
  const turn = createInLane({ people, leftovers, wiped, alarmed, held, isOvertaken, answer });
  const answerAtOnce = createAtOnce({ store, people, leftovers, words, log, alarmed, drop });
  const door = limits && createDoor({ limits, people, leftovers, words, answer });

  async function hear(given: Incoming, onDraft?: (draft: Draft) => void): Promise<Outgoing[]> {
    const whole = asMessage(given);
    const verdict = pieces.verdictOn(whole, textOf(whole));
    const incoming = cutToTurn(whole);
    const isGates = verdict.level === "certain" || (verdict.level === "unclear" && door?.isShut(incoming.personId));
    // What was missed is looked for from the last event on that was handled, and danger overtakes what was written before it.
    if (isGates && incoming.isLate && (await people.haveHandled(incoming.personId, incoming.eventIds[0]))) return [];
    if (isGates) return answerAtOnce(incoming, verdict);
    if (verdict.level === "clear" && wiped.isBefore(incoming)) return [];
    if (isOvertaken(incoming, verdict)) return settled(incoming);
    const away = door?.turnAway(incoming, verdict);
    if (away) return away;
    if (verdict.level === "clear" && incoming.kind === "message") return hearMessage(incoming, onDraft);
    return hearAlone(incoming, verdict, onDraft);
  }

  /** Messages that arrive while a turn runs become one next turn; the first of them gets the reply. */
  async function hearMessage(message: Message, onDraft?: (draft: Draft) => void): Promise<Outgoing[]> {
    const { personId } = message;
    held.expect(message);
    const take = waiting.add(message);
    if (!take) return [];
    const asked = { personId, verdict: CLEAR, onDraft, askedBefore: held.asked(personId) };
    return turn(({ handled }) => asOne(take(), handled), asked).finally(take); // After a failed load nobody waits here.
  }

  /** A command, or what is to be asked about, is a turn of its own. */
  async function hearAlone(incoming: Incoming, verdict: Verdict, onDraft?: (draft: Draft) => void) {
    const { personId } = incoming;
    // From here on: what waits for its turn is gone through no more.
    const over = isDeleting(incoming) ? wiped : isYes(incoming) ? alarmed : null;
    if (over) drop(personId);
    over?.note(personId, incoming.at);
    waiting.close(personId);
    if (verdict.level === "unclear") held.expect(incoming);
    let isAnswered = false;
    const answered = turn(() => (isAnswered ? null : incoming), { personId, verdict, onDraft });
    if (over === wiped) answered.catch(() => wiped.forget(personId));
    if (verdict.level !== "unclear") return answered;
    return within(PATIENCE, answered).catch((error: unknown) => {
      log.error({ person: personId, error }, "a check could not be asked; the gate answered");
      isAnswered = true;
      return answerAtOnce(incoming, verdict);
    });
  }

  async function edited(message: Message, revision: string): Promise<Outgoing[]> {
    const { personId, eventIds } = message;
    const now = cutToTurn(message);
    const verdict = pieces.changed(message, textOf(message));
    const [id = ""] = eventIds;
    const wasWaiting = waiting.replace(personId, id, verdict.level === "clear" ? now.text : null);
    if (verdict.level === "clear") {
      held.replace(id, textOf(now));
      return [];
    }
    if (message.isLate && (await people.haveHandled(personId, revision))) return [];
    return hear({ ...message, eventIds: wasWaiting ? eventIds : [revision] });
  }

  /** It was written before danger that is answered already: that answer was for this too, and nothing is begun below it. What may be danger of another kind is asked about. */
  function isOvertaken(incoming: Incoming, verdict: Verdict): boolean {
    const about = verdict.level === "clear" ? null : verdict.signal;
    return incoming.kind !== "nudge" && !isAlways(incoming) && alarmed.isBefore(incoming, about);
  }

  async function settled(incoming: Incoming): Promise<Outgoing[]> {
    const { personId } = incoming;
    return people.change<Outgoing[]>(personId, new Date(), async (person) => [
      isReplay(person, incoming) ? person : withOutbox(person, incoming, []),
      [],
    ]);
  }

  /** What is under way for a person ends without a word; gives what waited. */
  function drop(personId: string): Message[] {
    running.cut(personId);
    leftovers.letGo(personId);
    pieces.forget(personId);
    return waiting.takeAll(personId);
  }

  return {
    ...createDeliveries({ store, people, leftovers }),
    ...createDue({ store, people, leftovers, hear, words, log }),
    ...createOperated({ people, wiped, drop }),
    hear,
    edited,
    ...createOverhearing(words),
    takenBack(eventId) {
      waiting.takeBack(eventId);
      held.replace(eventId, null);
    },
    drafted: running.drafted,
    isLetGo: leftovers.isLetGo,
    conversations: (limit) => store.conversations(limit),
    async conversation(personId) {
      const person = await store.load(personId);
      return person && conversationOf(person);
    },
    settle: () => people.settle(),
  };
}
