import { LONGEST_ANSWER } from "../reading/answer.ts";
import { mentionsIn } from "../reading/mention.ts";
import { type Routed, TOLD } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import { tell } from "../try/tell.ts";
import { tellsAnew } from "../try/tells.ts";
import type { Mistake } from "../walk/mistake.ts";
import { keptHere } from "../walk/scope.ts";
import { startWalk } from "../walk/start-walk.ts";
import { askKnock } from "./ask-knock.ts";
import { isAskedFirst } from "./asked-first.ts";
import { startSaid } from "./choose-knock.ts";
import type { Heard } from "./converse.ts";
import { thoughtToldIn } from "./foretold.ts";
import { openDoor } from "./let-out.ts";
import { belowMention, sayWhatIsMentioned } from "./say-mention.ts";
import { sayProgress } from "./say-progress.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** A message when nothing is on the table: the router's topic, or the voice's where the words could not tell. */
export function place(scene: Scene, text: string, { topic, isDoorOpen = false }: Heard = {}): Turn {
  const routed = scene.router.route(text);
  const byWords = tellsAnew(scene, text) ? TOLD : routed.sure ? routed.topic : null;
  const sure = topic ?? byWords;
  const mistake = mistakeOf(scene, sure ?? undefined) ?? (isDoorOpen ? afterHarm(scene, text, routed) : undefined);
  const isHeavy = mentionsIn(text, scene.playbook.mentions).some(({ heavy }) => heavy);
  // Whatever a voice takes it for: "mum passed away" is no greeting, and nothing that was tried or counted.
  if (isHeavy && !isDoorOpen && (mistake || byWords === null || byWords === "progress")) return openDoor(scene, text);
  const said = isDoorOpen ? null : startSaid(scene, text);
  if (said) return said;
  const isAsked = topic === undefined && !isDoorOpen && isAskedFirst(scene, text, { mistake, routed });
  if (isAsked) return unlessTold(scene, text, routed);
  if (mistake) return isDoorOpen ? walkOn(scene, mistake, text) : openWalk(scene, mistake, text);
  switch (sure) {
    case "greeting":
    case "help":
    case "off-topic":
      return say(scene.person, talk(scene, sure));
    case "progress":
      return sayProgress(scene);
    case TOLD:
      return belowMention(scene, text, tell(scene, text));
    default:
      return unlessTold(scene, text, routed);
  }
}

/** The sentences they may recognise, unless they told theirs. */
function unlessTold(scene: Scene, text: string, routed: Routed): Turn {
  const mistake = thoughtToldIn(scene, text, routed);
  return mistake ? openWalk(scene, mistake, text) : askKnock(scene, text, routed);
}

/** What was done to somebody, and what they are right to fear. */
const OF_HARM = ["harassed", "wary"];

/** Neither is met with a guess at their thoughts: the likeliest mistake that asks what would help. */
function afterHarm(scene: Scene, text: string, { ranked }: Routed): Mistake | undefined {
  if (!mentionsIn(text, scene.playbook.mentions).some(({ id }) => OF_HARM.includes(id))) return undefined;
  const likeliest = ranked.map(({ topic }) => mistakeOf(scene, topic));
  return likeliest.find((mistake) => mistake?.steps.some(({ id }) => id === "harm"));
}

/** A message that says enough: what it mentions is named first, then one opening, then the first question. */
export function openWalk(scene: Scene, mistake: Mistake, text: string): Turn {
  const mention = sayWhatIsMentioned(scene, text);
  const isReturning = keptHere(scene, mistake) !== null;
  const ahead = mention ? [() => mention.text] : [];
  const openings = isReturning ? [] : mistake.openings;
  return startWalk(scene, mistake, { situation: text.trim().slice(0, LONGEST_ANSWER) }, { ahead, openings });
}

/** After the door nothing is said again before the first question. */
const walkOn = (scene: Scene, mistake: Mistake, text: string): Turn =>
  startWalk(scene, mistake, { situation: text.trim().slice(0, LONGEST_ANSWER) });
