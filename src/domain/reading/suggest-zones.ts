import { localTime } from "./clock.ts";
import { type Cities, plain } from "./zone.ts";

/** A place as it reads in a list, with the time there, and its zone. */
export interface SuggestedZone {
  name: string;
  zone: string;
}

/** Discord shows at most so many, and names no longer than this. */
const MOST = { shown: 25, letters: 100 };

/** Places whose name begins with what was typed so far, then those that have it inside; with nothing typed, the best known of each zone. */
export function suggestZones(typed: string, now: Date, { cities }: Cities): SuggestedZone[] {
  const said = plain(typed);
  const known = Object.entries(cities).flatMap(([zone, names]) => names.map((city) => ({ city, zone })));
  const iana = Intl.supportedValuesOf("timeZone").map((zone) => ({ city: zone.replaceAll("_", " "), zone }));
  const shown =
    said === "" ? Object.entries(cities).map(([zone, [city = zone]]) => ({ city, zone })) : [...known, ...iana];
  const begins = shown.filter(({ city }) => plain(city).startsWith(said));
  const contains = shown.filter(({ city }) => !plain(city).startsWith(said) && plain(city).includes(said));
  return [...begins, ...contains].slice(0, MOST.shown).map(({ city, zone }) => ({
    name: `${city}, ${localTime(now, zone).time} there now`.slice(0, MOST.letters),
    zone,
  }));
}
