import { readable } from "./gate.ts";
import { byRules } from "./ruled.ts";

/** Whether a rule names what a message is a sign of; by its words alone the kind is a guess. */
export const isNamed = (text: string): boolean => byRules(readable(text)).found.length > 0;
