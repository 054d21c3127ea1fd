import { isZone, localTime, offsetFromClock } from "./clock.ts";
import { clocksIn } from "./time.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Time zones as people know them: cities by zone, the best known first, and short names such as "est". */
export interface Cities {
  cities: Record<string, string[]>;
  short: Record<string, string>;
}

/** A zone on a button: its best known cities. */
export interface ZoneChoice {
  zone: string;
  label: string;
}

/** How many zones are offered, and how many cities stand for one. */
const MOST = { zones: 3, cities: 3 };

/** What zones are read with. */
export interface ZoneWords {
  cities: Cities;
  vocabulary: Vocabulary;
}

/** A city, a country, an IANA name, "EST", "UTC+2", or the offset of a clock that shows this time now: two where it may be of either half of the day, none where it is no zone. */
export function readZones(text: string, now: Date, { cities, vocabulary }: ZoneWords): string[] {
  const said = plain(text);
  const named = zoneNamed(said, cities) ?? cities.short[said];
  if (named !== undefined) return [named];
  const offset = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(said);
  if (offset) return fromOffset(offset[1] ?? "+", Number(offset[2]), Number(offset[3] ?? 0));
  const iana = text.trim().replace(/\s+/g, "_").split("/").map(titleCase).join("/");
  if (iana.includes("/") && isZone(iana)) return [iana];
  const read = clocksIn(text, vocabulary.clock).map((time) => offsetFromClock(time, now));
  const livedIn = read.filter((zone) => zonesLike(zone, now, cities).length > 0);
  return livedIn.length > 0 ? livedIn : read.slice(0, 1);
}

/** The zones whose clocks show now what a clock with this offset shows: each with its best known cities. */
export function zonesLike(offset: string, now: Date, { cities }: Cities): ZoneChoice[] {
  const { day, time } = localTime(now, offset);
  return Object.entries(cities)
    .filter(([zone]) => {
      const there = localTime(now, zone);
      return there.day === day && there.time === time;
    })
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST.zones)
    .map(([zone, names]) => ({ zone, label: names.slice(0, MOST.cities).join(", ") }));
}

/** Whether somebody's word is a place of these. */
export const isCity = (text: string, cities: Cities): boolean => zoneNamed(plain(text), cities) !== undefined;

function zoneNamed(said: string, { cities }: Cities): string | undefined {
  return Object.entries(cities).find(([, names]) => names.some((name) => plain(name) === said))?.[0];
}

/** The furthest a clock is from UTC, in hours. */
const FURTHEST = 14;

function fromOffset(sign: string, hours: number, minutes: number): string[] {
  if (hours > FURTHEST || minutes > 59) return [];
  return [`${sign}${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`];
}

/** For comparing: no accents, capitals, dots or double spaces. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.’'ʻ]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const titleCase = (part: string): string =>
  part.toLowerCase().replace(/(^|[_-])\p{L}/gu, (letter) => letter.toUpperCase());
