import { ABUSE } from "./abuse.ts";
import { ABUSE_AT_HAND } from "./abuse-at-hand.ts";
import { ABUSE_PLAIN } from "./abuse-plain.ts";
import { ABUSE_SIGNS } from "./abuse-signs.ts";
import { ABUSE_TOLD_FLATLY } from "./abuse-told-flatly.ts";
import { MEDICAL_SIGNS, OVERDOSE_SIGNS } from "./body-signs.ts";
import { EATING_DISORDER } from "./eating-disorder.ts";
import { EATING_PLAIN } from "./eating-plain.ts";
import { FAREWELL } from "./farewell.ts";
import { HARASSMENT } from "./harassment.ts";
import { HARM_CHILDREN } from "./harm-children.ts";
import { HARM_PLANNED } from "./harm-planned.ts";
import { HARM_TO_OTHERS } from "./harm-to-others.ts";
import { HOPELESSNESS } from "./hopelessness.ts";
import { INSISTING } from "./insisting.ts";
import { LURE } from "./lure.ts";
import { LURE_PLAIN } from "./lure-plain.ts";
import { MEDICAL, OVERDOSE } from "./medical.ts";
import { MEDICAL_PLAIN } from "./medical-plain.ts";
import { EATING_SIGNS, PSYCHOSIS_SIGNS } from "./mind-signs.ts";
import { MINOR } from "./minor.ts";
import { MINOR_AGE } from "./minor-age.ts";
import { THIRD_PERSON_SIGNS } from "./others-in-danger.ts";
import { OTHERS_SIGNS } from "./others-signs.ts";
import { OVERDOSE_PLAIN } from "./overdose-plain.ts";
import { PSYCHOSIS } from "./psychosis.ts";
import { PSYCHOSIS_PLAIN } from "./psychosis-plain.ts";
import type { Rule } from "./rule.ts";
import { SELF_HARM, SHARED_WISH } from "./self-harm.ts";
import { SELF_HARM_AT_HAND } from "./self-harm-at-hand.ts";
import { SELF_HARM_ATTEMPTED } from "./self-harm-attempted.ts";
import { SELF_HARM_CUT } from "./self-harm-cut.ts";
import { SELF_HARM_INTENT } from "./self-harm-intent.ts";
import { SELF_HARM_MEANS } from "./self-harm-means.ts";
import { SELF_HARM_PLAIN } from "./self-harm-plain.ts";
import { SELF_HARM_PLANNED } from "./self-harm-planned.ts";
import { SELF_HARM_VEILED } from "./self-harm-veiled.ts";
import { SELF_HARM_WAYS } from "./self-harm-ways.ts";
import { SELF_HARM_WISH } from "./self-harm-wish.ts";
import { SELF_HARM_WOUND } from "./self-harm-wound.ts";
import type { Signal } from "./signal.ts";
import { THIRD_PERSON } from "./third-person.ts";
import { THIRD_PERSON_PLAIN } from "./third-person-plain.ts";
import { VEILED_ABSENCE } from "./veiled-absence.ts";
import { VEILED_PREPARING } from "./veiled-preparing.ts";
import { VEILED_REST } from "./veiled-rest.ts";
import { LURE_SIGNS, MINOR_SIGNS } from "./young-signs.ts";

/** Every rule by what it is a sign of. */
export const RULES: Record<Signal, Rule[]> = {
  overdose: [...OVERDOSE, ...OVERDOSE_PLAIN, ...OVERDOSE_SIGNS],
  medical: [...MEDICAL, ...MEDICAL_PLAIN, ...MEDICAL_SIGNS],
  "self-harm": [
    ...SELF_HARM,
    ...SELF_HARM_PLAIN,
    ...SELF_HARM_INTENT,
    ...SELF_HARM_MEANS,
    ...SELF_HARM_WAYS,
    ...SELF_HARM_WOUND,
    ...SELF_HARM_WISH,
    ...SELF_HARM_PLANNED,
    ...SELF_HARM_ATTEMPTED,
    ...SELF_HARM_AT_HAND,
    ...SELF_HARM_CUT,
    ...SHARED_WISH,
    ...SELF_HARM_VEILED,
    ...FAREWELL,
    ...HOPELESSNESS,
    ...VEILED_ABSENCE,
    ...VEILED_PREPARING,
    ...VEILED_REST,
  ],
  "harm-to-others": [...HARM_TO_OTHERS, ...HARM_PLANNED, ...OTHERS_SIGNS, ...HARM_CHILDREN],
  lure: [...LURE, ...LURE_PLAIN, ...LURE_SIGNS],
  abuse: [...ABUSE, ...ABUSE_PLAIN, ...ABUSE_SIGNS, ...HARASSMENT, ...ABUSE_AT_HAND, ...ABUSE_TOLD_FLATLY],
  "third-person": [...THIRD_PERSON, ...THIRD_PERSON_PLAIN, ...THIRD_PERSON_SIGNS],
  psychosis: [...PSYCHOSIS, ...PSYCHOSIS_PLAIN, ...PSYCHOSIS_SIGNS],
  "eating-disorder": [...EATING_DISORDER, ...EATING_PLAIN, ...EATING_SIGNS],
  insisting: INSISTING,
  minor: [...MINOR, ...MINOR_AGE, ...MINOR_SIGNS],
};

/** What is found in a message is told by its place here. */
export const ALL_RULES: Rule[] = Object.values(RULES).flat();
