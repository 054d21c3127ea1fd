import { isQuiet } from "../danger/quiet.ts";
import type { Person } from "../person.ts";
import type { Answer, NotAnAnswer } from "../reading/answer.ts";
import { splitQuestion } from "../reading/question.ts";
import type { Reading } from "../reading/read-answer.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { isTooLong, joined, type Line, say, type Turn } from "../talk/turn.ts";
import { besides, withOutcome } from "./besides.ts";
import { ownWords, withOtherSteps, without } from "./changes.ts";
import { finish, leave } from "./finish.ts";
import type { Mistake, Step } from "./mistake.ts";
import { AGE, isOfTry, isPartOf } from "./part.ts";
import { scopeOf } from "./scope.ts";
import { lay, type TableOption } from "./table.ts";
import { type OnTable, stepOf } from "./walk-on-table.ts";

/** Takes what was read from a message: one of the choices, or an answer. */
export function takeReading(scene: Scene, { mistake, walk }: OnTable, reading: Exclude<Reading, NotAnAnswer>): Turn {
  if ("option" in reading) return takeOption(scene, { mistake, walk }, reading.option);
  const own = walk.offered ? { ...walk, answers: { ...walk.answers, [ownWords(walk.asked)]: true } } : walk;
  return takeAnswer(scene, { mistake, walk: own }, reading.answer);
}

/** Files the answer under the question that was asked, then asks the next. */
export function takeAnswer(scene: Scene, open: OnTable, answer: Answer): Turn {
  const { mistake, walk } = open;
  const { offered: _, again: __, ...rest } = walk;
  const told = walk.asked === AGE ? { ...scene, person: withAge(scene.person, answer) } : scene;
  const answers = { ...walk.answers, ...besides(scene, open, answer), [walk.asked]: answer };
  const filed = { mistake, walk: { ...rest, answers } };
  return askNext(withOutcome(told, filed), filed);
}

/** Whether they are 18 or over is asked once; who does not say gets what is safe for everybody. */
const withAge = (person: Person, answer: Answer): Person => ({
  ...person,
  adult: answer === "yes" || answer === "no" ? answer : "unsaid",
});

/** "Idk", to a question in other words as well, is the answer. */
const UNSURE = "unsure";

/** A choice files its value; some ask the same question in other words, some take answers back. */
export function takeOption(scene: Scene, open: OnTable, option: TableOption): Turn {
  const { mistake, walk } = open;
  if (option.value === UNSURE && walk.again === UNSURE) return takeAnswer(scene, open, null);
  if (stepOf(open)?.again[option.value]) return ask(scene, { mistake, walk: { ...walk, again: option.value } });
  if (option.choice?.asks !== undefined) return jump(scene, open, option);
  if (option.choice?.offers) return ask(scene, { mistake, walk: withOtherSteps(walk, option.choice.offers) });
  const [first, ...others] = option.choice?.undoes ?? [];
  if (first === undefined) return takeAnswer(scene, open, option.files);
  return ask(scene, { mistake, walk: { ...without(walk, [first, ...others]), asked: first, again: option.value } });
}

/** Puts a later question on the table; what lies between is answered with nothing, so that it is not asked. */
function jump(scene: Scene, { mistake, walk }: OnTable, { choice, files }: TableOption): Turn {
  const { offered: _, again: __, ...rest } = walk;
  const asked = choice?.asks ?? walk.asked;
  const placeOf = (name: string) => mistake.steps.findIndex(({ id }) => id === name);
  const between = mistake.steps
    .slice(placeOf(walk.asked) + 1, placeOf(asked))
    .filter(({ id }) => !(id in walk.answers));
  const skipped = Object.fromEntries(between.map(({ id }) => [id, null]));
  const filed = choice?.files ? files : null;
  return ask(scene, {
    mistake,
    walk: { ...rest, asked, answers: { ...walk.answers, ...skipped, [walk.asked]: filed } },
  });
}

/** Asks the question on the table again, after whatever is said first. If a file change took it away, what was typed is kept. */
export function askAgain(scene: Scene, open: OnTable, ahead: Line[] = []): Turn {
  return stepOf(open) ? ask(scene, open, ahead) : askNext(scene, open, ahead);
}

/** The next step is the first that applies and has no answer, so steps may come and go between two messages. */
export function askNext(scene: Scene, open: OnTable, ahead: Line[] = []): Turn {
  const { mistake, walk } = open;
  const scope = scopeOf(scene, open);
  const next = mistake.steps.find(
    (step) => !(step.id in walk.answers) && isPartOf(walk, step) && (step.applies?.(scope) ?? true),
  );
  if (!next) return finish(scene, open, ahead);
  return ask(scene, { mistake, walk: { ...walk, asked: askedFirst(scene, mistake, next) } }, ahead);
}

/** Their age comes before small steps are offered for the first time, where some of them are for adults only. */
function askedFirst({ person }: Scene, { smallSteps, steps }: Mistake, next: Step): string {
  const matters = next.offer === "steps" && smallSteps.some(({ adults }) => adults);
  return matters && person.adult === null && steps.some(({ id }) => id === AGE) ? AGE : next.id;
}

/** Puts the question that is asked on the table, below whatever is said first. In quiet days none leads to something to try. */
export function ask(scene: Scene, open: OnTable, ahead: Line[] = []): Turn {
  const { walk } = open;
  const step = stepOf(open);
  if (!step) return askNext(scene, open, ahead);
  if (isOfTry(walk, step) && isQuiet(scene.person, scene.now))
    return say(leave(scene, open), joined([...ahead, talk(scene, "try-quiet")]));
  const { line, offered } = lay(scene, open, step);
  const { offered: _, ...rest } = walk;
  const person: Person = { ...scene.person, activity: { ...rest, ...(offered.length > 0 && { offered }) } };
  return say(person, withinReach(ahead, line));
}

/** What is said first stands above the question; where both are too long, the question comes without its remark. */
function withinReach(ahead: Line[], line: Line): Line {
  const whole = joined([...ahead, line]);
  return ahead.length > 0 && isTooLong(whole)
    ? joined([...ahead, { ...line, text: splitQuestion(line.text).question }])
    : whole;
}
