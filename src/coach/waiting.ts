import { joinMessages, type Message, mayJoin } from "./merge.ts";

/** Messages that wait for their person's next turn. */
export interface Waiting {
  /** Puts a message where it waits. Gives what takes the whole group when its turn comes, or null if another message does that. */
  add(message: Message): (() => Message[]) | null;
  /** Takes everything that waits, for a reply that counts for all of it. */
  takeAll(personId: string): Message[];
  /** Nothing that comes later joins those that wait now. */
  close(personId: string): void;
  /** Replaces a waiting message, or takes it out; false if it does not wait. */
  replace(personId: string, eventId: string, text: string | null): boolean;
  /** Takes a message out, whosever it is. */
  takeBack(eventId: string): void;
}

export function createWaiting(): Waiting {
  const groups = new Map<string, Message[]>();

  function replace(personId: string, eventId: string, text: string | null): boolean {
    const group = groups.get(personId);
    const place = group?.findIndex(({ eventIds }) => eventIds.includes(eventId)) ?? -1;
    const waiting = group?.[place];
    if (!group || !waiting) return false;
    group.splice(place, 1, ...(text === null ? [] : [{ ...waiting, text }]));
    return true;
  }

  return {
    replace,
    takeBack(eventId) {
      for (const personId of groups.keys()) if (replace(personId, eventId, null)) return;
    },
    add(message) {
      const { personId } = message;
      const group = groups.get(personId);
      if (group?.some(({ eventIds }) => eventIds.some((id) => message.eventIds.includes(id)))) return null;
      if (group && mayJoin(group, message)) {
        group.push(message);
        return null;
      }
      const fresh = [message];
      groups.set(personId, fresh);
      return () => {
        if (groups.get(personId) === fresh) groups.delete(personId);
        return fresh;
      };
    },
    takeAll(personId) {
      const taken = groups.get(personId)?.splice(0) ?? [];
      groups.delete(personId);
      return taken;
    },
    close: (personId) => void groups.delete(personId),
  };
}

/** The messages whose events were not handled yet, as one; null if there are none. */
export function asOne(messages: readonly Message[], handled: readonly string[]): Message | null {
  const fresh = messages.filter(({ eventIds }) => eventIds.some((id) => !handled.includes(id)));
  return fresh.length === 0 ? null : joinMessages(fresh);
}
