import type { Coach } from "../../coach/ports.ts";

/** What is let go while Discord holds it up keeps nothing else waiting for longer than this, in ms. */
const PATIENCE = 2_000;

/** One showing of replies. */
export interface Way {
  /** Whether they are not to be shown any more: for good, once its calls are ended. */
  isOver(): boolean;
  /** Ends the calls that are made for it, where they are held up after that. */
  signal: AbortSignal;
}

/** The replies that are being shown, by person. */
export interface UnderWay {
  /** Shows these replies; `show` gets what tells that they are let go meanwhile. */
  go<T>(personId: string, ids: readonly string[], show: (way: Way) => Promise<T>): Promise<T>;
  /** Something else is to be shown to this person: calls for what was let go are soon ended. */
  clear(personId: string): void;
}

interface Going extends Way {
  end(): void;
}

export function createUnderWay(coach: Pick<Coach, "isLetGo">, patience = PATIENCE): UnderWay {
  const going = new Map<string, Set<Going>>();
  return {
    async go(personId, ids, show) {
      const { signal, ...stop } = stopping(patience);
      const isOver = () => signal.aborted || ids.every((id) => coach.isLetGo(personId, id));
      const way = { signal, isOver, end: stop.soon };
      const ways = going.get(personId) ?? new Set();
      going.set(personId, ways.add(way));
      try {
        return await show(way);
      } finally {
        stop.never();
        ways.delete(way);
        if (ways.size === 0) going.delete(personId);
      }
    },
    clear(personId) {
      for (const way of going.get(personId) ?? []) if (way.isOver()) way.end();
    },
  };
}

/** Ends calls a while after it was asked to. */
export function stopping(patience = PATIENCE) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    soon(): void {
      timer ??= setTimeout(() => controller.abort(), patience);
    },
    never: () => clearTimeout(timer),
  };
}
