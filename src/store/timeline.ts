/** Ids by their time, earliest first: a change costs a search, a look costs what it finds, however many there are. */
export interface Timeline {
  set(id: string, at: number): void;
  delete(id: string): void;
  /** Whose time has come, earliest first, at most `limit`. */
  until(at: number, limit: number): string[];
}

interface Entry {
  readonly id: string;
  readonly at: number;
}

export function createTimeline(): Timeline {
  const atOf = new Map<string, number>();
  const inOrder: Entry[] = [];

  function remove(id: string): void {
    const at = atOf.get(id);
    if (at === undefined) return;
    atOf.delete(id);
    inOrder.splice(placeOf({ id, at }, inOrder), 1);
  }

  return {
    set(id, at) {
      remove(id);
      atOf.set(id, at);
      inOrder.splice(placeOf({ id, at }, inOrder), 0, { id, at });
    },
    delete: remove,
    until(at, limit) {
      const found: string[] = [];
      for (const entry of inOrder) {
        if (found.length >= limit || entry.at > at) break;
        found.push(entry.id);
      }
      return found;
    },
  };
}

/** Where an entry stands, or would stand. */
function placeOf(entry: Entry, inOrder: readonly Entry[]): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = inOrder[middle];
    if (other && comesBefore(other, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(one: Entry, other: Entry): boolean {
  return one.at === other.at ? one.id < other.id : one.at < other.at;
}
