import type { Verdict } from "../domain/gate/signal.ts";
import type { Outgoing } from "../domain/outgoing.ts";
import type { Words } from "../domain/scene.ts";
import { gateReply, unread } from "./gate-reply.ts";
import type { Leftovers } from "./leftovers.ts";
import type { Moments } from "./moments.ts";
import { isReplay, withOutbox } from "./outbox.ts";
import type { People } from "./people.ts";
import type { Incoming, Log, Store } from "./ports.ts";

type Alarm = Exclude<Verdict, { level: "clear" }>;

interface AtOnceParts {
  store: Store;
  people: People;
  leftovers: Leftovers;
  words: () => Words;
  log: Log;
  /** Told when danger was answered. */
  alarmed: Pick<Moments, "note">;
  /** Ends what is under way for a person, and gives what waited: it counts as answered by this. */
  drop(personId: string): Incoming[];
}

/** Certain danger is answered before anything else is touched; what must be remembered is written afterwards. */
export const createAtOnce =
  ({ store, people, leftovers, words, log, alarmed, drop }: AtOnceParts) =>
  (incoming: Incoming, alarm: Alarm): Outgoing[] => {
    const { personId, at } = incoming;
    const overtaken = drop(personId);
    alarmed.note(personId, at, alarm.signal);
    const { outgoing } = gateReply(words(), { person: unread(store, incoming), incoming, alarm });
    leftovers.give(personId, outgoing);
    log.info({ person: personId, gate: alarm.signal, level: alarm.level }, "the gate answered");
    const eventIds = [...overtaken, incoming].flatMap((one) => one.eventIds);
    people.note(personId, at, (person) => {
      const { person: quiet } = gateReply(words(), { person, incoming, alarm });
      if (isReplay(person, incoming)) return alarm.level === "certain" ? person : quiet; // It may be noted as asked about.
      return withOutbox(quiet, { ...incoming, eventIds }, outgoing);
    });
    return outgoing;
  };
