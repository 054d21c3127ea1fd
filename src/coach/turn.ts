import { commands } from "../commands/index.ts";
import type { Verdict } from "../domain/gate/signal.ts";
import { nudgeTurn } from "../domain/nudge/turn.ts";
import type { Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import { notAnAnswer } from "../domain/reading/answer.ts";
import { languageOf } from "../domain/reading/language.ts";
import { readAnswer } from "../domain/reading/read-answer.ts";
import { remember } from "../domain/reading/said.ts";
import { wordsOf } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import { askCheck } from "../domain/talk/check.ts";
import { askedSince } from "../domain/talk/check-in.ts";
import { asideIn, converse, type Heard } from "../domain/talk/converse.ts";
import { handedOver, plainFromNow, withinWalks } from "../domain/talk/day-limits.ts";
import { lateForm, questionOf } from "../domain/talk/late-form.ts";
import { withoutTries } from "../domain/talk/quiet-days.ts";
import { talk } from "../domain/talk/talk.ts";
import { sayTooYoung } from "../domain/talk/too-young.ts";
import { say, type Turn } from "../domain/talk/turn.ts";
import { tellsAnew } from "../domain/try/tell.ts";
import { resume } from "../domain/walk/resume.ts";
import { lay } from "../domain/walk/table.ts";
import { momentChoice } from "../domain/walk/typed-moment.ts";
import type { Limits } from "./door.ts";
import { isAsWritten } from "./gate-reply.ts";
import { momentOf, walkedMistake } from "./moment.ts";
import type { Incoming, Moment, SoFar, Voice } from "./ports.ts";
import { introduced, offerToMove, withPrint, withWhatIsMissing } from "./small-print.ts";
import { speak } from "./speak.ts";
import { asPressed } from "./typed-button.ts";

/** What a turn needs beside its scene. */
export interface TurnTools {
  voice: Voice;
  verdict: Verdict;
  signal: AbortSignal;
  mayAsk: Moment["mayAsk"];
  limits?: Pick<Limits, "walksPerDay" | "isSpent"> | undefined;
  onDraft?: ((text: SoFar) => void) | undefined;
}

/** Read, decide, offer, speak: the one path of a turn, whatever face it came from. Nothing is saved here. */
export async function takeTurn(
  scene: Scene,
  heardOf: Incoming,
  tools: TurnTools,
): Promise<{ person: Person | null; replies: Reply[] }> {
  const { verdict } = tools;
  const incoming = asPressed(scene, heardOf);
  const text = incoming.kind === "message" ? incoming.text : "";
  if (verdict.level === "unclear" && scene.person.activity?.kind !== "check") {
    const { person, lines } = withWhatIsMissing(scene, incoming, askCheck(scene, textOf(incoming), verdict));
    return { person, replies: lines };
  }
  if (scene.person.tooYoung && !isAlways(incoming)) return { person: scene.person, replies: sayTooYoung(scene).lines };
  const late = incoming.kind === "message" && incoming.asked ? lateForm(scene, incoming.asked, text) : null;
  const heard = late || text === "" ? {} : await read(scene, text, tools);
  const taken = withoutTries(scene, withinDay(scene, late ?? decide(scene, incoming, heard), tools));
  const offered = offerToMove(scene, incoming, taken);
  const opened = incoming.kind === "nudge" ? offered : askedSince(scene, offered);
  const whole = withWhatIsMissing(scene, incoming, opened);
  const introducing = warned(scene, incoming, introduced(scene, whole), tools);
  const decided = inLanguage(scene, text, heard, withPrint(scene, incoming, introducing));
  const spoken = await speak(scene, decided, { ...tools, heard: text });
  const told = isWorded(incoming) ? await translated(scene, spoken, { ...tools, heard: text }) : spoken;
  const asks = questionOf(told.person?.activity ?? null);
  const replies = told.replies.map((reply) => (reply.writeIt && asks ? { ...reply, asks } : reply));
  return { person: told.person && remembering(told.person, incoming, spoken.replies), replies };
}

/** What stays theirs whatever else is closed to them: their data, help, to say that it was a mistake, and to be asked how they are. */
const isAlways = ({ kind, ...incoming }: Incoming): boolean =>
  kind === "nudge" || commands.some(({ name, always }) => always && "name" in incoming && name === incoming.name);

/** What one day has room for, where that is limited. */
const withinDay = (scene: Scene, turn: Turn, { limits }: TurnTools): Turn =>
  limits ? handedOver(scene, withinWalks(scene, turn, limits.walksPerDay)) : turn;

const warned = (scene: Scene, { kind }: Incoming, turn: Turn, { limits }: TurnTools): Turn =>
  kind !== "nudge" && limits?.isSpent(scene.person.id) ? plainFromNow(scene, turn) : turn;

const remembering = (person: Person, { kind }: Incoming, replies: readonly Reply[]): Person => ({
  ...person,
  progress: { ...person.progress, messages: person.progress.messages + (kind === "nudge" ? 0 : 1) },
  said: remember(
    person.said,
    replies.flatMap(({ text, offered = [] }) => [text, ...offered]),
  ),
});

/** Commands that talk. */
const WORDED = ["answer", "say", "coach", "walk", "circle", "try", "log", "rehearse"];

/** Whether this answers what is on the table: a press, or words that are no way out. */
export const isAnswer = (scene: Scene, incoming: Incoming): boolean =>
  incoming.kind === "message"
    ? asideIn(scene, incoming.text) === null
    : incoming.kind === "command" && (incoming.name === "answer" || incoming.name === "say");

/** Whether what is said here is the playbook's talk; receipts such as those of /privacy are said as written. */
const isWorded = (incoming: Incoming): boolean => incoming.kind !== "command" || WORDED.includes(incoming.name);

/** So many of the playbook's own small words end the translating. */
const CLEARLY_OURS = 2;

/** Whoever wrote in another language, and was understood by a voice, is answered in it from then on. */
function inLanguage({ playbook }: Scene, text: string, { topic }: Heard, turn: Turn): Turn {
  if (!turn.person || text === "") return turn;
  const language = languageOf(text, playbook.languages);
  if (language && topic) return { ...turn, person: { ...turn.person, language: language.id } };
  const small = wordsOf(text).filter((word) => playbook.vocabulary.stopWords.includes(word));
  const isOurs = language === null && small.length >= CLEARLY_OURS;
  return turn.person.language !== null && isOurs ? { ...turn, person: { ...turn.person, language: null } } : turn;
}

async function translated(
  { playbook, ...scene }: Scene,
  { person, replies }: { person: Person | null; replies: Reply[] },
  tools: TurnTools & { heard: string },
): Promise<{ person: Person | null; replies: Reply[] }> {
  const language = playbook.languages.find(({ id }) => id === person?.language);
  if (!person || !language || isAsWritten(scene.person, person)) return { person, replies };
  const moment = momentOf({ ...scene, playbook, person }, walkedMistake({ ...scene, playbook }, person), tools);
  const inTheirs: Reply[] = [];
  for (const reply of replies) inTheirs.push(await tools.voice.translate(moment, reply, language));
  return { person, replies: inTheirs };
}

/** Commands that begin something else. While it may be serious, that waits: they answer the check as any other words do. */
const BEGINS = ["walk", "try", "log", "rehearse", "circle", "open"];

/** One turn. Pure: everything it knows is in its arguments. */
export function decide(scene: Scene, incoming: Incoming, heard: Heard): Turn {
  switch (incoming.kind) {
    case "message":
      return incoming.text.trim() === ""
        ? say(
            scene.person,
            incoming.isUnread ? talk(scene, "file-unread", { typed: false }) : talk(scene, "unreadable"),
          )
        : converse(scene, incoming.text, heard);
    case "command": {
      const command = commands.find(({ name }) => name === incoming.name);
      if (command && BEGINS.includes(command.name) && scene.person.activity?.kind === "check")
        return converse(scene, "");
      return command ? command.run(scene, incoming.args) : resume(scene, [talk(scene, "old-button")]);
    }
    case "nudge":
      return nudgeTurn(scene);
  }
}

/** `/coach message:…` is a message like any other. */
export function asMessage(incoming: Incoming): Incoming {
  if (incoming.kind !== "command" || incoming.name !== "coach" || !incoming.args["message"]?.trim()) return incoming;
  const { name: _, args, ...rest } = incoming;
  return { ...rest, kind: "message", text: args["message"] ?? "" };
}

/** Somebody has everything wiped: no turn of theirs is waited for. */
export const isDeleting = (incoming: Incoming): boolean =>
  incoming.kind === "command" && incoming.name === "privacy" && incoming.args["sure"] === "yes";

/** Everything a person typed in this, whatever field it came from, and what came with it. A subcommand's name is ours: "show" would make a film of it. */
export function textOf(incoming: Incoming): string {
  if (incoming.kind === "nudge") return "";
  const typed = incoming.kind === "message" ? [incoming.text] : typedIn(incoming);
  return [...typed, ...(incoming.beside ? [incoming.beside] : [])].join("\n");
}

function typedIn({ name, args }: Incoming & { kind: "command" }): string[] {
  const ours = commands.find((one) => one.name === name)?.subcommands?.map((one) => one.name) ?? [];
  return Object.entries(args).flatMap(([field, value]) =>
    field === "subcommand" && ours.includes(value) ? [] : [value],
  );
}

/** Locally first. The voice is asked only for an answer, or a topic, that the words could not give. */
async function read(scene: Scene, text: string, tools: TurnTools): Promise<Heard> {
  const { activity } = scene.person;
  if (asideIn(scene, text)) return {};
  if (activity === null) {
    if (languageOf(text, scene.playbook.languages) === null && scene.router.route(text).sure) return {};
    if (tellsAnew(scene, text)) return {};
    const topic = await tools.voice.place(momentOf(scene, null, { heard: text, ...tools }));
    return topic === null ? {} : { topic };
  }
  const mistake = walkedMistake(scene, scene.person);
  const step = activity.kind === "walk" ? mistake?.steps.find(({ id }) => id === activity.asked) : undefined;
  if (activity.kind !== "walk" || !mistake || !step) return {};
  const table = lay(scene, mistake, activity, step);
  const reading = readAnswer(table, text, scene.playbook.vocabulary);
  if (reading !== notAnAnswer) return { reading };
  if (momentChoice(scene, mistake, activity, text)) return {};
  const answer = await tools.voice.read(momentOf(scene, mistake, { heard: text, ...tools }), step);
  if (answer === notAnAnswer) return {};
  const option = table.options.find(({ value }) => value === answer);
  return { reading: option ? { option } : { answer } };
}
