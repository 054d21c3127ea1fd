import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Words } from "../domain/scene.ts";
import type { Passage } from "../domain/walk/passage.ts";
import { within } from "./at-most.ts";
import { createAtOnce } from "./at-once.ts";
import { createDeliveries } from "./deliveries.ts";
import { createDoor, type Limits } from "./door.ts";
import { isByTheGate } from "./gate-reply.ts";
import { createPieces } from "./in-pieces.ts";
import { asMessage, isDeleting, textOf } from "./incoming.ts";
import { createLeftovers, readdressed } from "./leftovers.ts";
import { cutToTurn, type Message } from "./merge.ts";
import { createOneTurn } from "./one-turn.ts";
import { createOperated } from "./operated.ts";
import { isReplay } from "./outbox.ts";
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
  /** Told what became of questions, without words or whose they were. */
  tally?: (passage: Passage) => void;
  log: Log;
}

/** Longer than this nobody waits for the plain question, in ms, as for any first word: then they are taken seriously instead. */
const PATIENCE = 20_000;

const CLEAR: Verdict = { level: "clear" };

interface Asked {
  personId: string;
  verdict: Verdict;
  onDraft?: ((draft: Draft) => void) | undefined;
}

/** One entrance, one path: the gate, then in the person's own lane load, read, decide, speak, save. */
export function createCoach({ store, voice, words, limits, tally, log }: CoachParts): Coach & Operated {
  const people = new People(store, (person, error) => log.error({ person, error }, "a gate reply could not be noted"));
  const leftovers = createLeftovers((personId, id) => people.isShown(personId, id));
  const waiting = createWaiting();
  const pieces = createPieces();
  const running = createRunning();
  const answer = createOneTurn({ voice, words, limits, tally, running });
  const answerAtOnce = createAtOnce({ store, people, leftovers, words, log, drop });
  const door = limits && createDoor({ limits, people, leftovers, words, answer });

  async function hear(given: Incoming, onDraft?: (draft: Draft) => void): Promise<Outgoing[]> {
    const whole = asMessage(given);
    const verdict = pieces.verdictOn(whole, textOf(whole));
    const incoming = cutToTurn(whole);
    const isGates = verdict.level === "certain" || (verdict.level === "unclear" && door?.isShut(incoming.personId));
    if (isGates) return answerAtOnce(incoming, verdict);
    const away = door?.turnAway(incoming, verdict);
    if (away) return away;
    if (verdict.level === "clear" && incoming.kind === "message") return hearMessage(incoming, onDraft);
    return hearAlone(incoming, verdict, onDraft);
  }

  /** Messages that arrive while a turn runs become one next turn; the first of them gets the reply. */
  async function hearMessage(message: Message, onDraft?: (draft: Draft) => void): Promise<Outgoing[]> {
    const { personId } = message;
    const take = waiting.add(message);
    if (!take) return [];
    const asked = { personId, verdict: CLEAR, onDraft };
    return turn(({ handled }) => asOne(take(), handled), asked).finally(take); // After a failed load nobody waits here.
  }

  /** A command, or what is to be asked about, is a turn of its own. */
  async function hearAlone(incoming: Incoming, verdict: Verdict, onDraft?: (draft: Draft) => void) {
    const { personId } = incoming;
    if (isDeleting(incoming)) drop(personId);
    waiting.close(personId);
    let isAnswered = false;
    const answered = turn(() => (isAnswered ? null : incoming), { personId, verdict, onDraft });
    if (verdict.level !== "unclear") return answered;
    return within(PATIENCE, answered).catch((error: unknown) => {
      log.error({ person: personId, error }, "a check could not be asked; the gate answered");
      isAnswered = true;
      return answerAtOnce(incoming, verdict);
    });
  }

  async function edited(message: Message, revision: string): Promise<Outgoing[]> {
    const { personId, eventIds } = message;
    const { text } = cutToTurn(message);
    const verdict = pieces.changed(message, textOf(message));
    const [id = ""] = eventIds;
    const wasWaiting = waiting.replace(personId, id, verdict.level === "clear" ? text : null);
    if (verdict.level === "clear") return [];
    if (message.isLate && (await people.haveHandled(personId, revision))) return [];
    return hear({ ...message, eventIds: wasWaiting ? eventIds : [revision] });
  }

  /** `take` gives what is to be answered once the person's lane is free; null if that was done already. */
  async function turn(take: (person: Person) => Incoming | null, { personId, ...asked }: Asked): Promise<Outgoing[]> {
    let given: Outgoing[] = [];
    const changed = people.change<Outgoing[]>(personId, new Date(), async (person, keep) => {
      const incoming = take(person);
      if (!incoming || isReplay(person, incoming)) return [person, []];
      // Everything was wiped after the look at what is due: nothing is, and nobody is brought back.
      if (incoming.kind === "nudge" && person.due === null) return [person, []];
      const left = leftovers.of(person).map((one) => readdressed(one, incoming.from));
      const { person: next, outgoing } = await answer(person, incoming, { ...asked, keep });
      given = [...left, ...outgoing];
      leftovers.give(personId, given);
      return [next, given, isByTheGate(person, next)];
    });
    return changed.catch((error: unknown) => {
      const ids = given.map(({ id }) => id);
      leftovers.failed(personId, ids, new Date());
      throw error;
    });
  }

  /** What is under way for a person ends without a word; gives what waited. */
  function drop(personId: string): Message[] {
    running.cut(personId);
    pieces.forget(personId);
    return waiting.takeAll(personId);
  }

  return {
    ...createDeliveries({ store, people, leftovers, hear, words, log }),
    ...createOperated({ people, drop }),
    hear,
    edited,
    ...createOverhearing(words),
    takenBack: waiting.takeBack,
    drafted: running.drafted,
  };
}
