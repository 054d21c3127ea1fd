import type { InHand, Person } from "../domain/person.ts";

/** So often a turn may ask a model before the script does it: once, and once more after a crash. */
const MOST = 2;

/** What is known of a turn that was begun before, if these events were in it. */
const begunBefore = ({ inHand }: Person, eventIds: readonly string[]): InHand | null =>
  inHand?.events.some((id) => eventIds.includes(id)) ? inHand : null;

/** The turn in hand: noted before a model is asked, so that a crash neither loses it nor has it done for ever. */
export interface Hand {
  /** Resolves when it is durable that the model is being asked; false if it was asked often enough. */
  mayAsk(): Promise<boolean>;
  /** The reply's first sentence is shown in this message. */
  drafted(message: string): Promise<void>;
  /** The message in which the reply has begun to be shown, also before a crash. */
  draft(): string | null;
  wasBegun: boolean;
}

export function takeInHand(person: Person, eventIds: string[], keep: (person: Person) => Promise<void>): Hand {
  const before = begunBefore(person, eventIds);
  let hand: InHand = { events: eventIds, tries: before?.tries ?? 0, draft: before?.draft ?? null };
  let noted: Promise<boolean> | null = null;

  const note = async (change: Partial<InHand>): Promise<void> => {
    hand = { ...hand, ...change };
    await keep({ ...person, inHand: hand });
  };

  return {
    mayAsk() {
      noted ??= hand.tries >= MOST ? Promise.resolve(false) : note({ tries: hand.tries + 1 }).then(() => true);
      return noted;
    },
    drafted: (draft) => note({ draft }),
    draft: () => hand.draft,
    wasBegun: before !== null,
  };
}
