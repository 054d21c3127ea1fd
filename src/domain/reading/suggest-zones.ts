import { localTime } from "./clock.ts";
import { plain, readZones, type ZoneWords } from "./zone.ts";

/** A place as it reads in a list, with the time there, and its zone. */
export interface SuggestedZone {
  name: string;
  zone: string;
}

/** Discord shows at most so many, and names no longer than this. */
const MOST = { shown: 25, letters: 100 };

/** What was typed, as far as it says a zone by itself ("EST", "UTC+2"); places whose name begins with it, then those that have it inside; with nothing typed, the best known of each zone. */
export function suggestZones(typed: string, now: Date, words: ZoneWords): SuggestedZone[] {
  const { cities } = words.cities;
  const said = plain(typed);
  const known = Object.entries(cities).flatMap(([zone, names]) => names.map((city) => ({ city, zone })));
  const iana = Intl.supportedValuesOf("timeZone").map((zone) => ({ city: zone.replaceAll("_", " "), zone }));
  const shown =
    said === "" ? Object.entries(cities).map(([zone, [city = zone]]) => ({ city, zone })) : [...known, ...iana];
  const begins = shown.filter(({ city }) => plain(city).startsWith(said));
  const contains = shown.filter(({ city }) => !plain(city).startsWith(said) && plain(city).includes(said));
  const read = said === "" || begins.length > 0 ? [] : readZones(typed, now, words);
  const itself = read.map((zone) => ({ city: typed.trim(), zone }));
  return [...itself, ...begins, ...contains].slice(0, MOST.shown).map(({ city, zone }) => {
    const time = `, ${localTime(now, zone).time} there now`;
    return { name: `${city.slice(0, MOST.letters - time.length)}${time}`, zone };
  });
}
