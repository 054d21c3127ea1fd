import { askCheck } from "../danger/check.ts";
import { isTooYoung } from "../reading/age.ts";
import { notAnAnswer } from "../reading/answer.ts";
import { mentionsIn } from "../reading/mention.ts";
import { quote } from "../reading/quote.ts";
import { type Reading, readAnswer } from "../reading/read-answer.ts";
import { SILENCE } from "../reading/read-outcome.ts";
import { saysWaiting } from "../reading/waiting.ts";
import type { Scene } from "../scene.ts";
import { metFirst } from "../try/met-first.ts";
import { saysWhatCame } from "../try/says-what-came.ts";
import { tell, tellOf } from "../try/tell.ts";
import { tellPlanned } from "../try/tell-planned.ts";
import { tells } from "../try/tells.ts";
import { takeEarlier } from "../walk/back.ts";
import { addToStory } from "../walk/changes.ts";
import { takeCorrected } from "../walk/corrected.ts";
import { declines, letGo } from "../walk/declined.ts";
import { takeLatePlace } from "../walk/late-place.ts";
import { AGE, WHOM } from "../walk/part.ts";
import { withLeftOpen } from "../walk/resume.ts";
import { lay } from "../walk/table.ts";
import { takeInTheirWords } from "../walk/their-words.ts";
import { takeTwoAnswers } from "../walk/two-answers.ts";
import { takeTypedMoment } from "../walk/typed-moment.ts";
import { askAgain, takeAnswer, takeReading } from "../walk/walk.ts";
import { type Asked, questionOnTable, walkOnTable } from "../walk/walk-on-table.ts";
import { takeAboutTheMessage, takeNotTheirs } from "./about-the-message.ts";
import { takeAgainstSending } from "./against-sending.ts";
import { openDoor } from "./let-out.ts";
import { takeNobodyNamed } from "./nobody-named.ts";
import { takeOfTheOffer, takeTooMuch } from "./of-the-offer.ts";
import { sayNotTheWalks } from "./other-language.ts";
import { takeSameWorry } from "./same-worry.ts";
import { takeSetsOutAtEnd } from "./sets-out.ts";
import { takeStillLoud } from "./still-loud.ts";
import { talk } from "./talk.ts";
import { say, type Turn } from "./turn.ts";
import { takeUnread } from "./unread.ts";

/** A message to a walk; `read` is what a voice made of it, where the words alone gave nothing. */
interface Said {
  text: string;
  read: Reading | undefined;
}

/** A message while a walk asks something: what is no answer to it, then the answer, then what came of something, then what nothing could be read in. */
export function answerWalk(scene: Scene, said: Said): Turn {
  const asked = questionOnTable(scene);
  if (!asked) return questionGone(scene, said.text);
  return (
    takeAnother(scene, asked, said) ??
    takeThis(scene, asked, said) ??
    tellMore(scene, asked, said.text) ??
    takeUnread(scene, asked, said.text)
  );
}

/** What does not answer this question: an age under thirteen, that they will not, what came of it already, or the answer to another one. */
function takeAnother(scene: Scene, asked: Asked, { text, read }: Said): Turn | null {
  if (asked.step.id === AGE && isTooYoung(text)) return askCheck(scene, "", { signal: "minor" });
  if (declines(scene, asked, text)) return letGo(scene, asked);
  const told = tellPlanned(scene, asked, text);
  if (told) return told;
  const other =
    takeSameWorry(scene, asked, text) ??
    takeSetsOutAtEnd(scene, asked, text) ??
    takeTooMuch(scene, asked, text) ??
    takeTwoAnswers(scene, asked, text) ??
    takeLatePlace(scene, asked, text) ??
    takeCorrected(scene, asked, text) ??
    (read ? null : takeEarlier(scene, asked, text));
  return other && withLeftOpen(scene, other);
}

/** The answer, where there is one. Words are not filed as it where somebody died, or where it is in another language. */
function takeThis(scene: Scene, asked: Asked, { text, read }: Said): Turn | null {
  const { mistake, walk, step } = asked;
  const reading = read ?? readAnswer(lay(scene, asked, step), text, scene.playbook.vocabulary);
  const isInWords = reading === notAnAnswer || (step.answer === "text" && "answer" in reading);
  if (isInWords && (WHOM.includes(step.id) ? saysHeavy(scene, text) : saysNoThought(scene, step.id, text)))
    return openDoor(scene, text);
  const notIts = isInWords ? sayNotTheWalks(scene, walk, text) : null;
  if (notIts) return askAgain(scene, { mistake, walk: addToStory(walk, text) }, [notIts]);
  const other = isInWords
    ? (takeOfTheOffer(scene, asked, text) ??
      takeStillLoud(scene, asked, text) ??
      takeNobodyNamed(scene, asked, text) ??
      takeNotTheirs(scene, asked, text) ??
      takeAgainstSending(scene, asked, text) ??
      takeAboutTheMessage(scene, asked, text))
    : null;
  if (other) return other;
  if (reading !== notAnAnswer)
    return withLeftOpen(
      scene,
      metFirst(scene, text, takeInTheirWords(scene, asked, text, reading) ?? takeReading(scene, asked, reading)),
    );
  const moment = takeTypedMoment(scene, asked, text);
  return moment && withLeftOpen(scene, moment);
}

/** Who is named where a person is asked for may have died. */
const saysHeavy = ({ playbook }: Scene, text: string): boolean =>
  mentionsIn(text, playbook.mentions).some(({ heavy }) => heavy);

/** What happened to somebody is no thought that could be said more quietly. */
const HAPPENED = ["bereaved", "harassed", "war"];

const saysNoThought = ({ playbook }: Scene, step: string, text: string): boolean =>
  step === "thought" && mentionsIn(text, playbook.mentions).some(({ id }) => HAPPENED.includes(id));

const OUTCOME = "outcome";

/** What came of something, told beside the question: of the one that is looked back on, it is the newer word. */
function tellMore(scene: Scene, { mistake, walk }: Asked, text: string): Turn | null {
  if (tells(scene, text)) return tell(scene, text);
  const { vocabulary } = scene.playbook;
  if (walk.looksBackOn === undefined || walk.asked === OUTCOME) return null;
  // It was sent, as they said, and no answer has come.
  if (saysWaiting(text, vocabulary)) return takeAnswer(scene, { mistake, walk: { ...walk, asked: OUTCOME } }, SILENCE);
  return saysWhatCame(text, vocabulary) ? tellOf(scene, walk.looksBackOn, text) : null;
}

/** The asked question went away with a change of the files: what was typed is quoted back, not dropped. */
function questionGone(scene: Scene, text: string): Turn {
  const open = walkOnTable(scene);
  const kept = talk(scene, "question-gone", { said: quote(text) });
  return open
    ? askAgain(scene, { ...open, walk: addToStory(open.walk, text) }, [kept])
    : say({ ...scene.person, activity: null }, kept);
}
