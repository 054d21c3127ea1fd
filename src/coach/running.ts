/** A turn was cut short because something more urgent was said: its messages count as answered by that reply. */
export const OVERTAKEN = Symbol("overtaken by something more urgent");

/** A turn that runs. */
interface Run {
  /** The id of its reply. */
  id: string;
  abort: AbortController;
  drafted(message: string): Promise<void>;
}

/** The turns that run, by person: one each. */
export interface Running {
  begin(personId: string, run: Run): void;
  end(personId: string): void;
  /** Ends it without a word. */
  cut(personId: string): void;
  /** The reply with this id has begun to be shown; the draft of a turn that is over is nobody's. */
  drafted(personId: string, id: string, message: string): Promise<void>;
}

export function createRunning(): Running {
  const runs = new Map<string, Run>();
  return {
    begin: (personId, run) => void runs.set(personId, run),
    end: (personId) => void runs.delete(personId),
    cut: (personId) => runs.get(personId)?.abort.abort(OVERTAKEN),
    async drafted(personId, id, message) {
      const run = runs.get(personId);
      if (run?.id === id && !run.abort.signal.aborted) await run.drafted(message);
    },
  };
}
