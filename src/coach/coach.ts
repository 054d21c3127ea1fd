import { gate } from "../domain/gate/gate.ts";
import type { Signal, Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import { newPerson } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Router } from "../domain/router/route.ts";
import { staticTurn } from "../domain/talk/check.ts";
import { joinMessages, type Message, mayJoin } from "./merge.ts";
import { addressed, heardIn, isReplay, withOutbox } from "./outbox.ts";
import { People } from "./people.ts";
import type { Coach, Incoming, Store, Voice } from "./ports.ts";
import { takeTurn, textOf } from "./turn.ts";

/** What the coach is built from. The playbook and the router are asked for at the start of each turn. */
export interface CoachParts {
  store: Store;
  voice: Voice;
  words: () => { playbook: Playbook; router: Router };
  log: { info(facts: object, event: string): void; error(facts: object, event: string): void };
}

/** How many due people one look at the clock takes. */
const DUE_AT_ONCE = 100;

/** A turn that was cut short because something more urgent was said: its messages count as answered by that reply. */
const OVERTAKEN = Symbol("overtaken by the gate");

/** One entrance, one path: the gate, then in the person's own lane load, read, decide, speak, save. */
export function createCoach({ store, voice, words, log }: CoachParts): Coach {
  const people = new People(store);
  const waiting = new Map<string, Message[]>();
  const running = new Map<string, AbortController>();

  async function hear(given: Incoming, onDraft?: (text: string) => void): Promise<Outgoing[]> {
    const incoming = asMessage(given);
    const verdict = gate(textOf(incoming));
    if (verdict.level === "certain") return answerAtOnce(incoming, verdict.signal);
    if (verdict.level === "clear" && incoming.kind === "message") return hearMessage(incoming, onDraft);
    waiting.delete(incoming.personId);
    const { personId } = incoming;
    const answered = turn(() => incoming, { personId, verdict, onDraft });
    return verdict.level === "unclear"
      ? answered.catch((error) => answerAllTheSame(incoming, verdict.signal, error))
      : answered;
  }

  /** An unclear message whose person cannot be loaded or saved is taken seriously instead of asked about. */
  function answerAllTheSame(incoming: Incoming, signal: Signal, error: unknown): Outgoing[] {
    log.error({ person: incoming.personId, error }, "a check could not be asked; the gate answered");
    const { lines } = staticTurn(
      newPerson(incoming.personId, incoming.at),
      words().playbook.safety.replies[signal],
      incoming.at,
    );
    return addressed(incoming, lines);
  }

  /** Messages that arrive while a turn runs become one next turn; the first of them gets the reply. */
  async function hearMessage(message: Message, onDraft?: (text: string) => void): Promise<Outgoing[]> {
    const { personId } = message;
    const group = waiting.get(personId);
    if (group && mayJoin(group, message)) {
      group.push(message);
      return [];
    }
    const fresh = [message];
    waiting.set(personId, fresh);
    const take = () => {
      if (waiting.get(personId) === fresh) waiting.delete(personId);
      return fresh.length > 0 ? joinMessages(fresh) : { ...message, eventIds: [] };
    };
    return turn(take, { personId, verdict: { level: "clear" }, onDraft });
  }

  /** Certain danger is answered before anything else is touched; what must be remembered is written afterwards. */
  function answerAtOnce(incoming: Incoming, signal: Signal): Outgoing[] {
    const { personId, at } = incoming;
    running.get(personId)?.abort(OVERTAKEN);
    const overtaken = waiting.get(personId)?.splice(0) ?? [];
    waiting.delete(personId);
    const { playbook } = words();
    const { lines } = staticTurn(newPerson(personId, at), playbook.safety.replies[signal], at);
    const outgoing = addressed(incoming, lines);
    log.info({ person: personId, gate: signal, level: "certain" }, "the gate answered");
    const events = [...overtaken.flatMap(({ eventIds }) => eventIds), ...incoming.eventIds];
    const noted = people.change(personId, at, async (person) => {
      if (isReplay(person, incoming)) return [person, null];
      const { person: quiet } = staticTurn(person, playbook.safety.replies[signal], at);
      return [withOutbox(quiet ?? person, { ...incoming, eventIds: events }, outgoing), null];
    });
    noted.catch((error) => log.error({ person: personId, error }, "a gate reply could not be noted"));
    return outgoing;
  }

  function turn(
    take: () => Incoming,
    {
      personId,
      verdict,
      onDraft,
    }: { personId: string; verdict: Verdict; onDraft?: ((text: string) => void) | undefined },
  ): Promise<Outgoing[]> {
    const now = new Date();
    return people.change(personId, now, async (person) => {
      const incoming = take();
      if (incoming.eventIds.length === 0 || isReplay(person, incoming)) return [person, []];
      const isJoined = incoming.eventIds.length > 1 && verdict.level === "clear";
      const joined = isJoined ? gate(textOf(incoming)) : verdict;
      if (joined.level === "certain") return certainInTheGroup(person, incoming, joined.signal);
      const abort = new AbortController();
      running.set(personId, abort);
      try {
        const scene = { person: heardIn(person, incoming), now: incoming.at, ...words() };
        const { person: next, replies } = await takeTurn(scene, incoming, {
          voice,
          verdict: joined,
          signal: abort.signal,
          onDraft,
        });
        if (abort.signal.aborted) return [withOutbox(person, incoming, []), []];
        const outgoing = addressed(incoming, replies);
        return [next && withOutbox(next, incoming, outgoing), outgoing];
      } catch (error) {
        if (abort.signal.reason === OVERTAKEN) return [withOutbox(person, incoming, []), []];
        throw error;
      } finally {
        running.delete(personId);
      }
    });
  }

  function certainInTheGroup(
    person: Parameters<typeof withOutbox>[0],
    incoming: Incoming,
    signal: Signal,
  ): [typeof person, Outgoing[]] {
    const { person: quiet, lines } = staticTurn(person, words().playbook.safety.replies[signal], incoming.at);
    const outgoing = addressed(incoming, lines);
    return [withOutbox(quiet ?? person, incoming, outgoing), outgoing];
  }

  return {
    hear,
    shown: (personId, ids) => people.shown(personId, ids),
    settle: () => people.settle(),

    async *unshown() {
      for (const personId of await store.waiting()) {
        const person = await store.load(personId);
        if (person && person.outbox.length > 0) yield { personId, outgoing: person.outbox };
      }
    },

    async *due(now) {
      for (const personId of await store.due(now, DUE_AT_ONCE)) {
        const person = await store.load(personId);
        if (!person?.due) continue;
        const from = person.reach ?? { face: "nowhere", channel: "" };
        const eventIds = [nudgeId(personId, person.due)];
        yield { personId, outgoing: await hear({ kind: "nudge", eventIds, personId, at: now, from }) };
      }
    },
  };
}

/** `/coach message:…` is a message like any other. */
function asMessage(incoming: Incoming): Incoming {
  if (incoming.kind !== "command" || incoming.name !== "coach" || !incoming.args["message"]?.trim()) return incoming;
  const { name: _, args, ...rest } = incoming;
  return { ...rest, kind: "message", text: args["message"] ?? "" };
}

/** Unique over all people and moments, and short enough to be a nonce with its part. */
function nudgeId(personId: string, due: string): string {
  const who = /^\d{15,20}$/.test(personId) ? BigInt(personId).toString(36) : personId.slice(0, 13);
  return `${who}.${Math.floor(Date.parse(due) / 60_000).toString(36)}`;
}
