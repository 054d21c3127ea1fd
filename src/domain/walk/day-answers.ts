import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { timeIn } from "../reading/time.ts";
import type { Scene } from "../scene.ts";

/** `when` "Thursday", `when_on` "on Thursday", `date` the day, or `date_by` the last day it can be, `time` "19:00". */
export interface DayAnswers {
  when?: string;
  when_on?: string;
  date?: string;
  date_by?: string;
  time?: string;
}

/** Their names. */
export const OF_A_DAY = ["when", "when_on", "date", "date_by", "time"];

/** The day a message is about, as answers of a walk. */
export function dayAnswers({ person, playbook, now }: Scene, text: string): DayAnswers {
  const found = readDay(text, localTime(now, person.zone).day, playbook.vocabulary);
  if (!found) return {};
  const time = timeIn(text, playbook.vocabulary.clock);
  const { said, on, day, by } = found;
  return {
    when: said,
    when_on: on,
    ...(day === null ? { date_by: by } : { date: day }),
    ...(time !== null && { time }),
  };
}
