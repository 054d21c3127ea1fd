import { z } from "zod";

/** A local day, as "2026-01-31". One that is in no calendar does not fit. */
export const Day = z.iso.date();

/** A local time to the minute, as "08:30". */
export const Clock = z.iso.time({ precision: -1 });

/** A moment in UTC, as "2026-01-31T08:30:00.000Z". */
export const Instant = z.iso.datetime();
