/** What time it is for Discord: what people sent bears its time, and ours may be hours off. */
export interface DiscordsClock {
  /** In ms since 1970. */
  now(): number;
  /** Notes the time that stands on an answer of Discord's. */
  note(date: string | null): void;
}

export function createDiscordsClock(): DiscordsClock {
  let ahead = 0;
  return {
    now: () => Date.now() - ahead,
    note(date) {
      const at = Date.parse(date ?? "");
      if (!Number.isNaN(at)) ahead = Date.now() - at;
    },
  };
}
