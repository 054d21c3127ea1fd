import { weekdayOf } from "../reading/clock.ts";
import { wordsOf } from "../reading/text.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import type { Scene } from "../scene.ts";

const ALL = [1, 2, 3, 4, 5, 6, 7];

/** Reads "mon, wed and fri", "weekdays", "tue to thu"; 1 is Monday, in order. Null where any word of it is no day. */
export function readDays(text: string, vocabulary: Vocabulary): number[] | null {
  const { dayGroups, daySeparators } = vocabulary;
  let rest = ` ${wordsOf(text.replace(/[-–—]/g, " to ")).join(" ")} `;
  const found = new Set<number>();
  let last: number | null = null;
  let isRange = false;
  while (rest.trim() !== "") {
    const phrase = longestFirst(dayGroups).find((one) => rest.startsWith(` ${one} `));
    const small = longestFirst(daySeparators).find((one) => rest.startsWith(` ${one} `));
    const taken = phrase ?? small;
    if (taken === undefined) return null;
    rest = rest.slice(taken.length + 1);
    const days: number[] = phrase === undefined ? [] : (dayGroups[phrase] ?? []);
    const [first] = days;
    if (isRange && last !== null && first !== undefined) for (const day of between(last, first)) found.add(day);
    for (const day of days) found.add(day);
    isRange = small !== undefined && daySeparators[small] === "range";
    last = days.at(-1) ?? last;
  }
  return found.size === 0 ? null : ALL.filter((day) => found.has(day));
}

/** "Friday to Monday" goes over the weekend. */
const between = (from: number, to: number): number[] =>
  ALL.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));

const longestFirst = (phrases: Record<string, unknown>): string[] =>
  Object.keys(phrases).sort((one, other) => other.length - one.length);

/** "Monday, Wednesday and Friday", in the playbook's words. */
export function nameDays(days: readonly number[], { weekdays, dayWords }: Vocabulary): string {
  const names = days.map((day) => nameOf(day, weekdays));
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} ${dayWords.and} ${last}`;
}

/** A local day as "Thursday 3 December". */
export function nameDay(day: string, { playbook: { vocabulary } }: Scene): string {
  const [, month = 1, date = 1] = day.split("-").map(Number);
  return `${nameOf(weekdayOf(day), vocabulary.weekdays)} ${date} ${nameOf(month, vocabulary.months)}`;
}

function nameOf(number: number, names: Record<string, number>): string {
  const name = Object.keys(names).find((one) => names[one] === number) ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
