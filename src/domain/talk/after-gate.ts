import { isSoonAfterDanger } from "../quiet.ts";
import { type Language, languageOf } from "../reading/language.ts";
import { wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { labelledIn } from "./check.ts";
import { asideIn } from "./converse.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";

/** What is longer is a matter of its own. */
const FEW_WORDS = 8;

/** A gate reply ends with a question ("who could you message?"). A few words to it are no worry to work on, and no small talk. */
export function takeAfterGate(scene: Scene, text: string): Turn | null {
  const { person, now, playbook, router } = scene;
  if (!isSoonAfterDanger(person, now) || person.activity !== null || wordsOf(text).length > FEW_WORDS) return null;
  const language = languageOf(text, playbook.languages);
  if (language) return inTheirs(scene, language);
  const aside = asideIn(scene, text);
  if (aside !== null) return aside === "thanks" || aside === "greeting" ? said(scene) : null;
  const { topic, sure } = router.route(text);
  return sure && playbook.mistakes.some(({ id }) => id === topic) ? null : said(scene);
}

const said = (scene: Scene): Turn => say(scene.person, talk(scene, "after-gate"));

function inTheirs(scene: Scene, { id }: Language): Turn | null {
  const theirs = scene.playbook.safety.languages[id];
  if (!theirs) return null;
  const { choices = [] } = talk(scene, "after-gate");
  return say(scene.person, { text: theirs.after, choices: labelledIn(theirs, choices) });
}
