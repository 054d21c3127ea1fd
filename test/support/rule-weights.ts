import { RULES } from "../../src/domain/gate/rules.ts";
import type { Said } from "./form-opinion.ts";

/** So much of what a rule says is not said by the words themselves. */
const NEW = 0.5;

/** In so many messages a rule must stand until it is believed; before, it is taken for one of its kind. */
const BELIEVED_AT = 5;

/** So much more a false alarm counts. */
const FALSE_ALARM = 3;

interface Met {
  danger: number;
  calm: number;
}

/** What kind of rule stands at each place: its signal and its level. */
const kinds = Object.entries(RULES).flatMap(([signal, rules]) => rules.map(({ level }) => `${signal} ${level}`));

/** For each rule the log odds of danger where it stands, less those of all messages. */
export function ruleWeights(all: readonly Said[]): number[] {
  const everything: Met = { danger: 0, calm: 0 };
  const ofRule: Met[] = kinds.map(() => ({ danger: 0, calm: 0 }));
  const ofKind = new Map(kinds.map((kind) => [kind, { danger: 0, calm: 0 }]));
  for (const { lesson, ruled } of all) {
    if (lesson.topic === "calm" && !lesson.isHard) continue;
    const side = lesson.topic === "calm" ? "calm" : "danger";
    everything[side]++;
    for (const place of ruled.found)
      for (const met of [ofRule[place], ofKind.get(kinds[place] ?? "")]) if (met) met[side]++;
  }
  return ofRule.map((own, place) => {
    const usual = shareOf(ofKind.get(kinds[place] ?? "") ?? own, { share: 0.5, of: 2 });
    const share = shareOf(own, { share: usual, of: BELIEVED_AT });
    return NEW * (Math.log(share / (1 - share)) - Math.log(everything.danger / everything.calm));
  });
}

/** The share of danger, as if so many messages with such a share had been met before. */
const shareOf = ({ danger, calm }: Met, before: { share: number; of: number }): number =>
  (danger + before.share * before.of) / (danger + FALSE_ALARM * calm + before.of);
