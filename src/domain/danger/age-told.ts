import type { Person } from "../person.ts";
import { adultIn } from "../reading/age.ts";

/** Whoever says that they are a teenager is one, whatever they pressed when they were asked. */
export const withAgeTold = (person: Person, text: string): Person =>
  adultIn(text) === "no" ? { ...person, adult: "no" } : person;
