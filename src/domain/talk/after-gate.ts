import { SMALL_CIRCLE } from "../circle/enough.ts";
import { isSoonAfterDanger } from "../quiet.ts";
import { type Language, languageOf } from "../reading/language.ts";
import { isLast } from "../reading/said.ts";
import { saysAny, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { asideIn, isOnTheTable } from "./aside-in.ts";
import { labelledIn } from "./check.ts";
import { takeCheckIn } from "./check-in.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What is longer is a matter of its own. */
const FEW_WORDS = 8;

/** A gate reply ends with a question ("who could you message?"). A few words to it are no worry to work on, and no small talk. */
export function takeAfterGate(scene: Scene, text: string): Turn | null {
  const { person, now, playbook } = scene;
  const isAskedLast = wasSaid(scene, OF_CHECK_IN) && !isOnTheTable(scene, text);
  const isFree = isAskedLast || (isSoonAfterDanger(person, now) && person.activity === null);
  if (!isFree || wordsOf(text).length > FEW_WORDS) return null;
  if (saysAny(text, playbook.vocabulary.askTomorrow)) return takeCheckIn(scene, "tomorrow");
  const language = languageOf(text, playbook.languages);
  if (language) return inTheirs(scene, language);
  const aside = asideIn(scene, text);
  if (aside !== null) return aside === "thanks" || aside === "greeting" ? said(scene) : null;
  return isWorry(scene, text) ? null : said(scene);
}

/** The day after, the answer to how they are asks it too. */
const OF_CHECK_IN = ["check-in-same", "check-in-heard"];

/** "I have nobody", said after "who could you message?", is the answer to that and no worry about a small circle. */
function isWorry({ router, playbook }: Scene, text: string): boolean {
  const { topic, sure } = router.route(text);
  return sure && topic !== SMALL_CIRCLE && playbook.mistakes.some(({ id }) => id === topic);
}

/** Whether one of these was the last reply. */
const wasSaid = ({ person, playbook }: Scene, keys: readonly string[]): boolean =>
  keys.some((key) => playbook.talk[key]?.some((line) => isLast(person.said, line.text({}))));

const said = (scene: Scene): Turn => say(scene.person, talk(scene, "after-gate"));

function inTheirs(scene: Scene, { id }: Language): Turn | null {
  const theirs = scene.playbook.safety.languages[id];
  if (!theirs) return null;
  const { choices = [] } = talk(scene, "after-gate");
  return say(scene.person, { text: theirs.after, choices: labelledIn(theirs, choices) });
}
