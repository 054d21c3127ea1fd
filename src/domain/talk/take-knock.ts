import type { Knocking } from "../activity.ts";
import { type Answers, LONGEST_ANSWER } from "../reading/answer.ts";
import { isFresh } from "../reading/said.ts";
import { listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Routed } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { ownWords } from "../walk/changes.ts";
import type { Mistake } from "../walk/mistake.ts";
import { startWalk } from "../walk/start-walk.ts";
import { thoughtTaken } from "../walk/their-words.ts";
import { askKnock } from "./ask-knock.ts";
import { saysTooLittle } from "./asked-first.ts";
import { byValue, byWords } from "./choose-knock.ts";
import { foretoldIn } from "./foretold.ts";
import { AT_ONCE, choicesOf } from "./knocks.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A sentence typed below the first ones; the topic is a voice's, where it was asked. */
interface Typed {
  text: string;
  topic?: string | undefined;
}

/** A knock routes and files the thought in one go. Words of their own are placed together with what was said before. */
export function takeKnock(scene: Scene, knocking: Knocking, said: { value: string } | Typed): Turn {
  const chosen = "value" in said ? byValue(scene, knocking, said.value) : byWords(scene, knocking, said.text);
  if (chosen === "other") return askTheirWay(scene, knocking);
  if (chosen)
    return startWalk(scene, chosen.mistake, { ...situationOf(knocking), ...thoughtTaken(scene, chosen, said) });
  return "value" in said ? say(scene.person, talk(scene, "old-button")) : takeOwnWords(scene, knocking, said);
}

/** Asked for in their way; whoever was asked just now sees the sentences again, in other words. */
function askTheirWay(scene: Scene, { number, offered }: Knocking): Turn {
  const line = talk(scene, "something-else");
  if (isFresh(scene.person.said.slice(-JUST_NOW), line.text)) return say(scene.person, { ...line, writeIt: true });
  const knocks = choicesOf(scene, number, offered.slice(-AT_ONCE)).slice(0, -1);
  const again = talk(scene, "something-else-again");
  return say(scene.person, { ...again, choices: [...knocks, ...(again.choices ?? [])], writeIt: true });
}

/** So many replies back the question for their way still stands. */
const JUST_NOW = 6;

/** What says nothing is asked for in their way; whoever does not know either is led into the likeliest walk, if any is likely. */
function takeOwnWords(scene: Scene, knocking: Knocking, typed: Typed): Turn {
  const { yes, no, noneOfThese, unsure, fillers } = scene.playbook.vocabulary;
  const bare = listenTo(withoutFillers(typed.text, fillers));
  const saysNothing = !/\p{L}/u.test(typed.text) || [yes, no, noneOfThese, fillers].some(bare);
  if (saysNothing) return askTheirWay(scene, knocking);
  const story = `${knocking.situation}\n${typed.text}`.slice(0, LONGEST_ANSWER);
  const routed = scene.router.route(story);
  if (!bare(unsure)) return placeStory(scene, knocking, { ...typed, story, routed });
  const likeliest = routed.confidence >= ANY_IDEA ? likeliestOf(scene, routed) : undefined;
  return likeliest
    ? startWalk(scene, likeliest, { ...situationOf(knocking), thought: null })
    : askTheirWay(scene, knocking);
}

/** The walk of what a head foretells, of what the words or a voice are sure of, or after enough asking of what is likeliest. */
function placeStory(scene: Scene, knocking: Knocking, { text, topic, story, routed }: Told): Turn {
  const { offered } = knocking;
  const foretold = foretoldIn(scene, text);
  if (foretold) return startWalk(scene, foretold, { situation: story, thought: text.trim() });
  const placed = mistakeOf(scene, routed.sure ? routed.topic : topic);
  const mistake = placed ?? (!routed.sure && offered.length >= AT_ONCE ? likeliestOf(scene, routed) : undefined);
  // Short words of their own may be read two ways: then others come, but once only.
  const isEnough = offered.length > AT_ONCE || !saysTooLittle(scene, story, { mistake, routed });
  if (!mistake || !isEnough) return askKnock(scene, story, routed);
  const thought = { ...thoughtIn(text, knocking), ...asNearest(scene, mistake, knocking) };
  return startWalk(scene, mistake, { situation: story, ...thought });
}

interface Told extends Typed {
  story: string;
  routed: Routed;
}

const likeliestOf = (scene: Scene, { ranked }: Routed): Mistake | undefined =>
  mistakeOf(scene, ranked.find(({ topic }) => mistakeOf(scene, topic))?.topic);

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
