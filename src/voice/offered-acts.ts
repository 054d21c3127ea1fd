import type { Playbook } from "../domain/playbook.ts";
import { wordsOf } from "../domain/reading/text.ts";
import { broken, plainly, type Rule } from "./rule.ts";
import { stem } from "./word-forms.ts";

/** What somebody sets out to do in a sentence on offer. */
const SETS_OUT =
  /\bi(?:'ll| (?:can|could|may|might|will|shall|want to|have to|get to|only have to|am going to)) (?:(?:still|also|only|just|simply|then|always|even|at least) )*([\p{L}']+)/giu;

/** What is no doing at all: being, having, not doing, and what happens in a head or a face. */
const NO_DEEDS =
  "be not have do need like know feel think hear see remember miss sound seem leave come stop want never shut drop unmute handle wash pour peel stir bake cook sweep dry fold stack fetch wipe sort serve wave nod hum".split(
    " ",
  );

/** Against oneself: no small thing to do. */
export const NO_SMALL_THING: Rule[] = [
  [
    "a lie",
    /\b(?:say|tell (?:him|her|them|people)) (?:that )?i(?:'m| am) (?:somebody|someone|ill|sick|busy|older|not)\b/i,
  ],
  [
    "food or the body",
    /\b(?:(?:am|be|get|feel|look|was|feels) (?:smaller|lighter|thinner|clean)|skip\w* (?:\w+ )?(?:eat\w*|meals?|food|lunch|dinner|breakfast|today)|hung\w+|not eat|without eating|fasting|empty (?:stomach|plate))\b/i,
  ],
  [
    "a way out of life",
    /\b(?:not come back|stop for good|step out of|let go|(?:my|said) goodbyes?|rest now|can rest|gone by \w+day|in(?:to)? the (?:river|water|sea) and|make it (?:all )?(?:stop|quiet)|gets? quiet|(?:give|giving) (?:\w+ )*(?:things|stuff|cat|dog|books|everything|all) away|give away)\b/i,
  ],
];

/** Why a sentence on offer does something that is no small step, or null: it does what the steps of the playbook do. */
export function actRefusal(sentence: string, playbook: Playbook): string | null {
  const plain = plainly(sentence);
  const may = deedsOf(playbook);
  const verbs = [...plain.matchAll(SETS_OUT)].map(([, verb = ""]) => stem(verb.toLowerCase()));
  return broken(plain, NO_SMALL_THING) ?? (verbs.some((verb) => !may.has(verb)) ? "no small step" : null);
}

/** Playbooks never change, so each is read once. */
const ready = new WeakMap<Playbook, Set<string>>();

/** The verbs that the small steps begin with. */
function deedsOf(playbook: Playbook): Set<string> {
  const known = ready.get(playbook);
  if (known) return known;
  const labels = playbook.mistakes.flatMap(({ smallSteps }) => smallSteps.map(({ label }) => label));
  const deeds = new Set([...labels.flatMap((label) => wordsOf(label).slice(0, 1)), ...NO_DEEDS].map(stem));
  ready.set(playbook, deeds);
  return deeds;
}
