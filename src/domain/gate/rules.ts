import { ABUSE } from "./abuse.ts";
import { EATING_DISORDER } from "./eating-disorder.ts";
import { FAREWELL } from "./farewell.ts";
import { HARASSMENT } from "./harassment.ts";
import { HARM_TO_OTHERS } from "./harm-to-others.ts";
import { HOPELESSNESS } from "./hopelessness.ts";
import { LURE } from "./lure.ts";
import { MEDICAL, OVERDOSE } from "./medical.ts";
import { MINOR } from "./minor.ts";
import { PSYCHOSIS } from "./psychosis.ts";
import type { Rule } from "./rule.ts";
import { SELF_HARM, SHARED_WISH } from "./self-harm.ts";
import { SELF_HARM_LANGUAGES } from "./self-harm-languages.ts";
import { SELF_HARM_MEANS } from "./self-harm-means.ts";
import { SELF_HARM_VEILED } from "./self-harm-veiled.ts";
import type { Signal } from "./signal.ts";
import { THIRD_PERSON } from "./third-person.ts";

/** Every rule by what it is a sign of. */
export const RULES: Record<Signal, Rule[]> = {
  overdose: OVERDOSE,
  medical: MEDICAL,
  "self-harm": [
    ...SELF_HARM,
    ...SELF_HARM_MEANS,
    ...SHARED_WISH,
    ...SELF_HARM_LANGUAGES,
    ...SELF_HARM_VEILED,
    ...FAREWELL,
    ...HOPELESSNESS,
  ],
  "harm-to-others": HARM_TO_OTHERS,
  lure: LURE,
  abuse: [...ABUSE, ...HARASSMENT],
  "third-person": THIRD_PERSON,
  psychosis: PSYCHOSIS,
  "eating-disorder": EATING_DISORDER,
  minor: MINOR,
};
