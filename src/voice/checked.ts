import type { MayBeDanger, Moment, SoFar, Voice } from "../coach/ports.ts";
import { createGate } from "../domain/gate/gate.ts";
import { mentionsIn } from "../domain/reading/mention.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { normalise } from "../domain/reading/text.ts";
import { asksTooMuch } from "./asks-too-much.ts";
import { isBeyondAModel } from "./beyond-a-model.ts";
import { NUMBER_LEFT_OUT, remarkAbove, translationRefusal } from "./checks.ts";
import { ModelFault } from "./json-answer.ts";
import { answerStopped, type Leash, remarkStopped, sentenceStopped } from "./leash.ts";
import { playedRefusal } from "./played-checks.ts";
import { speaksToTheModel } from "./spoken-to.ts";

/** Lets through only what a coach may say: one failed check refuses the whole. Drafts that fail are not shown. */
export function checked(voice: Voice): Voice {
  return {
    place: (moment) => voice.place(moment),
    read: (moment, step) => voice.read(moment, step),

    async offer(moment) {
      mustNotSpeakToIt(moment);
      if (isTheScripts(moment)) throw new ModelFault(NOTHING_TO_ANSWER);
      const three = await voice.offer(moment);
      if (!three) return null;
      const leash = leashOf(moment);
      const mentions = mentionsIn(leash.said, moment.playbook.mentions).map(({ id }) => id);
      const reason = three.map((text) => sentenceStopped(text, leash, mentions)).find((refused) => refused !== null);
      if (reason) throw new ModelFault(`a sentence was refused: ${reason}`);
      if (new Set(three.map(normalise)).size < 3) throw new ModelFault("two sentences were the same");
      return three;
    },

    async converse(moment, line, onDraft) {
      mustNotSpeakToIt(moment);
      if (isTheScripts(moment)) return hearOnly(voice, moment);
      const leash = leashOf(moment);
      const refusalOf = (text: string) =>
        isSaidBefore(text, moment) ? "said before" : answerStopped(text, leash, line.text);
      const reply = await voice.converse(
        moment,
        line,
        showing(onDraft, (draft) => refusalOf(draft) === null),
      );
      if ("mayBe" in reply) return reply;
      const reason = reply.text === line.text ? null : refusalOf(reply.text);
      if (reason) throw new ModelFault(`an answer was refused: ${reason}`);
      return reply;
    },

    async rehearse(moment, scripted) {
      const said = saidInScene(moment);
      if (speaksToTheModel(said)) throw new ModelFault("they spoke to the model");
      if (said.split("\n").some(asksTooMuch)) throw new ModelFault("they asked too much of the other");
      const played = await voice.rehearse(moment, scripted);
      const reason = played === scripted ? null : playedRefusal(played, { playbook: moment.playbook, said });
      if (reason) throw new ModelFault(`a played line was refused: ${reason}`);
      return played;
    },

    async translate(moment, reply, language) {
      const translated = await voice.translate(moment, reply, language);
      const reason = translated === reply ? null : translationRefusal(translated, reply, language.id);
      if (reason) throw new ModelFault(`a translation was refused: ${reason}`);
      return translated;
    },

    async speak(moment, line, onDraft) {
      if (line.guide !== undefined) {
        mustNotSpeakToIt(moment);
        if (isTheScripts(moment)) return hearOnly(voice, moment);
      }
      const { remark: plain, question } = splitQuestion(line.text);
      const leash = leashOf(moment);
      const refusalOf = (remark: string) => remarkStopped(remark, leash, { plain, question, whole: line.text });
      const mayBecome = (draft: string) => [null, NUMBER_LEFT_OUT].includes(refusalOf(draft));
      const reply = await voice.speak(moment, line, showing(onDraft, mayBecome));
      if ("mayBe" in reply || reply.text === line.text) return reply;
      const remark = remarkAbove(reply.text, line.text);
      const reason = remark === null ? "the question was not kept" : refusalOf(remark);
      if (reason) throw new ModelFault(`a remark was refused: ${reason}`);
      return reply;
    },
  };
}

/** Passes drafts on; each is checked when somebody wants to show it. */
const showing =
  (onDraft: ((text: SoFar) => void) | undefined, isFine: (text: string) => boolean) =>
  (draft: SoFar): void =>
    onDraft?.(() => {
      const text = draft();
      return text !== null && isFine(text) ? text : null;
    });

/** Everything they said in this walk or talk counts, since set-ups take several messages. */
function mustNotSpeakToIt(moment: Moment): void {
  if (speaksToTheModel(saidBy(moment))) throw new ModelFault("they spoke to the model");
}

/** The same holds for what the script alone answers. */
const isTheScripts = (moment: Moment): boolean =>
  saidNow(moment).some((one) => isBeyondAModel(one, moment.playbook.mentions));

const NOTHING_TO_ANSWER = "nothing for a model to answer";

/** What a model is not to answer it may still take for danger. */
async function hearOnly(voice: Voice, moment: Moment): Promise<MayBeDanger> {
  const placed = moment.heard === "" ? null : await voice.place(moment);
  if (placed !== null && typeof placed === "object") return placed;
  throw new ModelFault(NOTHING_TO_ANSWER);
}

const leashOf = (moment: Moment): Leash => ({
  playbook: moment.playbook,
  said: saidBy(moment),
  gate: createGate(),
});

/** Whether an answer, or the question in it, was given in this talk before: a small model goes round in circles. */
function isSaidBefore(text: string, { person: { activity } }: Moment): boolean {
  const before = activity?.kind === "talk" ? activity.exchanges.map(({ answered }) => normalise(answered ?? "")) : [];
  const said = [text, ...(text.match(/[^.?…]+\?/g) ?? [])].map(normalise);
  return said.some((one) => one !== "" && before.some((answer) => answer.endsWith(one)));
}

/** What they said to the other, and of whom and where. */
function saidInScene({ person: { activity } }: Moment): string {
  if (activity?.kind !== "rehearse") return "";
  return [activity.place ?? "", ...activity.exchanges.map(({ said }) => said)].join("\n");
}

/** Everything the person typed that a remark may quote. */
const saidBy = (moment: Moment): string => [...saidNow(moment), ...moment.person.progress.sentences].join("\n");

/** What the person typed in this walk or talk. */
function saidNow({ person: { activity }, heard }: Moment): string[] {
  const walk = activity?.kind === "walk" ? Object.values(activity.answers) : [];
  const talk = activity?.kind === "talk" ? activity.exchanges.map(({ said }) => said) : [];
  return [heard, ...walk, ...talk].map(String);
}
