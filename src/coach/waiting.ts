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

/** Messages that become one turn; others may join while it is open. */
interface Group {
  messages: Message[];
  isOpen: boolean;
}

export function createWaiting(): Waiting {
  const groups = new Map<string, Group[]>();
  const of = (personId: string): Group[] => groups.get(personId) ?? [];

  function replace(personId: string, eventId: string, text: string | null): boolean {
    for (const { messages } of of(personId)) {
      const place = messages.findIndex(({ eventIds }) => eventIds.includes(eventId));
      const waiting = messages[place];
      if (waiting) messages.splice(place, 1, ...(text === null ? [] : [{ ...waiting, text }]));
      if (waiting) return true;
    }
    return false;
  }

  function close(personId: string): void {
    for (const group of of(personId)) group.isOpen = false;
  }

  function take(personId: string, group: Group): Message[] {
    const others = of(personId).filter((one) => one !== group);
    if (others.length > 0) groups.set(personId, others);
    else groups.delete(personId);
    return group.messages;
  }

  return {
    replace,
    close,
    takeBack(eventId) {
      for (const personId of groups.keys()) if (replace(personId, eventId, null)) return;
    },
    add(message) {
      const { personId } = message;
      const isSame = ({ eventIds }: Message) => eventIds.some((id) => message.eventIds.includes(id));
      if (of(personId).some(({ messages }) => messages.some(isSame))) return null;
      const last = of(personId).at(-1);
      if (last?.isOpen && mayJoin(last.messages, message)) {
        last.messages.push(message);
        return null;
      }
      close(personId);
      const fresh = { messages: [message], isOpen: true };
      groups.set(personId, [...of(personId), fresh]);
      return () => take(personId, fresh);
    },
    takeAll(personId) {
      const taken = of(personId).flatMap(({ messages }) => messages.splice(0));
      groups.delete(personId);
      return taken;
    },
  };
}

/** The messages whose events were not handled yet, as one; null if there are none. */
export function asOne(messages: readonly Message[], handled: readonly string[]): Message | null {
  const fresh = messages.filter(({ eventIds }) => eventIds.some((id) => !handled.includes(id)));
  return fresh.length === 0 ? null : joinMessages(fresh);
}
