import type { Knocking } from "../activity.ts";
import type { Opener } from "../playbook.ts";
import { type Answers, LONGEST_ANSWER } from "../reading/answer.ts";
import { choose, chooseByPlace, named } from "../reading/choose.ts";
import { localTime } from "../reading/clock.ts";
import { readDay } from "../reading/day.ts";
import { listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Routed } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { ownWords } from "../walk/changes.ts";
import type { Mistake } from "../walk/mistake.ts";
import { startWalk } from "../walk/start-walk.ts";
import { thoughtTaken } from "../walk/their-words.ts";
import { saysTooLittle } from "./asked-first.ts";
import { foretoldIn } from "./foretold.ts";
import { AT_ONCE, choicesOf, knocksFor, nameOf } from "./knocks.ts";
import { openerIn } from "./opener.ts";
import { lastWords, wordsToSayBack } from "./say-back.ts";
import { sayWhatIsMentioned } from "./say-mention.ts";
import { talk } from "./talk.ts";
import { joined, type Line, say, type Turn } from "./turn.ts";

/** Instead of guessing: one sentence that meets it or one of their own words, and some sentences they may recognise. Nothing is named. */
export function askKnock(scene: Scene, text: string, routed: Routed): Turn {
  const { offered: before, situation } =
    scene.person.activity?.kind === "knock" ? scene.person.activity : { offered: [], situation: "" };
  const opener = openerIn(scene, text);
  const offered = knocksFor(scene, routed, before);
  const number = scene.person.begun + 1;
  const knocking: Knocking = { kind: "knock", number, situation: text, offered: [...before, ...offered] };
  const named = sayWhatIsMentioned(scene, text, situation);
  const ahead = named ? [named] : [];
  const lines = before.length > 0 ? [...ahead, talk(scene, "unsure-again")] : askFirst(scene, text, { opener, ahead });
  const person = { ...scene.person, begun: number, activity: knocking };
  const choices = withOthers(choicesOf(scene, number, offered), opener ? [] : otherwise(scene, routed));
  return say(person, { ...joined(lines), choices, writeIt: true });
}

/** The end of a story in their words, or what meets an opening, or the day, or words of theirs. */
function askFirst(scene: Scene, text: string, { opener, ahead }: { opener: Opener | null; ahead: Line[] }): Line[] {
  const story = lastWords(text);
  if (story) return [...ahead, talk(scene, "unsure-story", { said: story })];
  if (!opener) return [...ahead, askInTheirWords(scene, text)];
  // What is mentioned meets it, where something is.
  return [talk(scene, "unsure-met", { says: ahead[0]?.text ?? opener.says({}) })];
}

function askInTheirWords(scene: Scene, text: string): Line {
  const day = readDay(text, localTime(scene.now, scene.person.zone).day, scene.playbook.vocabulary);
  if (day) return talk(scene, "unsure-day", { day: day.said });
  const word = wordsToSayBack(scene, text);
  return word ? talk(scene, "unsure-word", { word }) : talk(scene, "unsure");
}

/** With nothing said yet: the first sentence of each of three mistakes, the last one walked first. */
export function offerKnocks(scene: Scene): Turn {
  const { person, playbook } = scene;
  const last = person.progress.walks.at(-1)?.mistake;
  const ids = playbook.mistakes.map(({ id }) => id).sort((one, other) => Number(other === last) - Number(one === last));
  const offered = ids.slice(0, 3).map((mistake) => ({ mistake, knock: 0 }));
  const number = person.begun + 1;
  const knocking: Knocking = { kind: "knock", number, situation: "", offered };
  return say(
    { ...person, begun: number, activity: knocking },
    { ...talk(scene, "walk-start"), choices: choicesOf(scene, number, offered), writeIt: true },
  );
}

/** What may be meant that is no mistake, with the line that does it. */
const OTHERWISE: Record<string, { label: string; send: string }> = {
  progress: { label: "way-progress", send: "/progress" },
  help: { label: "way-help", send: "/help" },
};

/** Below this nobody is asked whether they meant it. */
const LIKELY_ENOUGH = 0.2;

/** "How has it gone?" and "How does this work?" are offered where they are among the two likeliest. */
const otherwise = (scene: Scene, { ranked }: Routed): NonNullable<Line["choices"]> =>
  ranked.slice(0, 2).flatMap(({ topic, confidence }) => {
    const way = confidence < LIKELY_ENOUGH ? undefined : OTHERWISE[topic];
    return way ? [{ label: talk(scene, way.label).text, send: way.send }] : [];
  });

/** What may be meant as well stands below the sentences, above "something else". */
const withOthers = <T>(knocks: readonly T[], others: readonly T[]): T[] => [
  ...knocks.slice(0, -1),
  ...others,
  ...knocks.slice(-1),
];

/** A knock routes and files the thought in one go. Words of their own are placed together with what was said before. */
export function takeKnock(
  scene: Scene,
  knocking: Knocking,
  said: { value: string } | { text: string; topic?: string | undefined },
): Turn {
  const chosen = "value" in said ? byValue(scene, knocking, said.value) : byWords(scene, knocking, said.text);
  if (chosen === "other") return say(scene.person, { ...talk(scene, "something-else"), writeIt: true });
  if (chosen)
    return startWalk(scene, chosen.mistake, { ...situationOf(knocking), ...thoughtTaken(scene, chosen, said) });
  if ("value" in said) return say(scene.person, talk(scene, "old-button"));
  const { yes, no, noneOfThese, unsure, fillers } = scene.playbook.vocabulary;
  const bare = listenTo(withoutFillers(said.text, fillers));
  if (!/\p{L}/u.test(said.text) || [yes, no, noneOfThese, fillers].some(bare))
    return say(scene.person, { ...talk(scene, "something-else"), writeIt: true });
  const doesNotKnow = bare(unsure);
  const story = `${knocking.situation}\n${said.text}`.slice(0, LONGEST_ANSWER);
  const routed = scene.router.route(story);
  const likeliest = mistakeOf(scene, routed.ranked.find(({ topic }) => mistakeOf(scene, topic))?.topic);
  if (doesNotKnow && likeliest && routed.confidence >= ANY_IDEA)
    return startWalk(scene, likeliest, { ...situationOf(knocking), thought: null });
  if (doesNotKnow) return say(scene.person, { ...talk(scene, "something-else"), writeIt: true });
  const enoughAsked = knocking.offered.length >= AT_ONCE;
  // Short words of their own may be read two ways: then others come, but once only.
  const foretold = foretoldIn(scene, said.text);
  const placed = foretold ?? mistakeOf(scene, routed.sure ? routed.topic : said.topic);
  const mistake = placed ?? (!routed.sure && enoughAsked ? likeliest : undefined);
  const isEnough = foretold || knocking.offered.length > AT_ONCE || !saysTooLittle(scene, story, { mistake, routed });
  return mistake && isEnough
    ? startWalk(scene, mistake, {
        situation: story,
        ...(foretold
          ? { thought: said.text.trim() }
          : { ...thoughtIn(said.text, knocking), ...asNearest(scene, mistake, knocking) }),
      })
    : askKnock(scene, story, routed);
}

/** Below this nobody who does not know either is led into a walk. */
const ANY_IDEA = 0.5;

/** The sentence nearest to what was plainly said first, where its walk goes another way: more was told instead of a tap, and it is still the one. */
function asNearest({ router }: Scene, mistake: Mistake, { offered: [nearest], situation }: Knocking): Answers {
  const { sure, topic } = router.route(situation);
  const knock =
    sure && topic === mistake.id && nearest?.mistake === mistake.id ? mistake.knocks[nearest.knock] : undefined;
  const first = situation.split("\n")[0]?.trim() || knock?.label;
  return knock?.chosen && first ? { thought: first, [ownWords("thought")]: knock.id } : {};
}

/** A word or two name a place or a day, not yet what their head says: then that is what they said before, if anything is. */
const thoughtIn = (text: string, { situation }: Knocking): { thought?: string } => {
  const said = [text, situation.split("\n")[0] ?? ""].find((one) => wordsOf(one).length > 2);
  return said === undefined ? {} : { thought: said.trim().slice(0, LONGEST_ANSWER) };
};

/** Where nothing was said yet, the walk asks for it. */
const situationOf = ({ situation }: Knocking) => (situation === "" ? {} : { situation });

/** Whether a message is one of the sentences on the table. */
export const isKnock = (scene: Scene, knocking: Knocking, text: string): boolean =>
  byWords(scene, knocking, text) !== null;

function byWords(scene: Scene, knocking: Knocking, text: string): { mistake: Mistake; label: string } | "other" | null {
  const optionsOf = (offered: Knocking["offered"]) =>
    choicesOf(scene, knocking.number, offered).map(({ label, send }) => ({
      label,
      value: send.split(" ").at(-1) ?? "",
    }));
  const { vocabulary } = scene.playbook;
  // "The second one" is of those that were shown last.
  const option =
    choose(text, optionsOf(knocking.offered), vocabulary) ??
    chooseByPlace(text, optionsOf(knocking.offered.slice(-AT_ONCE)), vocabulary);
  return option ? byValue(scene, knocking, option.value) : byLabel(scene, text);
}

/** A first sentence typed word for word is that sentence, also where it is not on the table. */
const byLabel = ({ playbook }: Scene, text: string): { mistake: Mistake; label: string } | null =>
  named(text, labelsOf(playbook));

const labelsOf = ({ mistakes }: Pick<Scene["playbook"], "mistakes">) =>
  mistakes.flatMap((mistake) => mistake.knocks.map(({ label }) => ({ mistake, label, value: "" })));

/** A message that is one of the first sentences, or begins with one and tells more: its walk at once, and nothing is asked that was said. */
export function startSaid(scene: Scene, text: string): Turn | null {
  const said = `${bareWords(text)} `;
  const labels = labelsOf(scene.playbook).filter(({ label }) => said.startsWith(`${bareWords(label)} `));
  const [chosen] = labels.sort((one, other) => other.label.length - one.label.length);
  if (!chosen) return null;
  const known = { situation: text.trim().slice(0, LONGEST_ANSWER), thought: chosen.label };
  return startWalk(scene, chosen.mistake, known);
}

/** "Ive" is "I've". */
const bareWords = (text: string): string => wordsOf(text).join(" ").replaceAll("'", "");

function byValue(
  scene: Scene,
  knocking: Knocking,
  value: string,
): { mistake: Mistake; label: string } | "other" | null {
  if (value === "other") return "other";
  const chosen = knocking.offered.find((one) => nameOf(scene, one) === value);
  const mistake = mistakeOf(scene, chosen?.mistake);
  const label = chosen && mistake?.knocks[chosen.knock]?.label;
  return mistake && label !== undefined ? { mistake, label } : null;
}
