import type { Moment, Voice } from "../coach/ports.ts";
import { mentionsIn } from "../domain/reading/mention.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { normalise } from "../domain/reading/text.ts";
import {
  answerRefusal,
  NUMBER_LEFT_OUT,
  remarkAbove,
  remarkRefusal,
  sentenceRefusal,
  translationRefusal,
} from "./checks.ts";
import { ModelFault } from "./json-answer.ts";

/** Lets through only what a coach may say: one failed check refuses the whole. Drafts that fail are not shown. */
export function checked(voice: Voice): Voice {
  return {
    place: (moment) => voice.place(moment),
    read: (moment, step) => voice.read(moment, step),

    async offer(moment) {
      const three = await voice.offer(moment);
      if (!three) return null;
      const mentions = mentionsIn(saidBy(moment), moment.playbook.mentions).map(({ id }) => id);
      const reason = three.map((sentence) => sentenceRefusal(sentence, mentions)).find((refused) => refused !== null);
      if (reason) throw new ModelFault(`a sentence was refused: ${reason}`);
      if (new Set(three.map(normalise)).size < 3) throw new ModelFault("two sentences were the same");
      return three;
    },

    async converse(moment, line, onDraft) {
      const refusalOf = (text: string) => answerRefusal(text, saidBy(moment));
      const reply = await voice.converse(moment, line, (draft) => {
        if (refusalOf(draft) === null) onDraft?.(draft);
      });
      const reason = reply.text === line.text ? null : refusalOf(reply.text);
      if (reason) throw new ModelFault(`an answer was refused: ${reason}`);
      return reply;
    },

    async translate(moment, reply, language) {
      const translated = await voice.translate(moment, reply, language);
      const reason = translated === reply ? null : translationRefusal(translated, reply);
      if (reason) throw new ModelFault(`a translation was refused: ${reason}`);
      return translated;
    },

    async speak(moment, line, onDraft) {
      const { remark: plain, question } = splitQuestion(line.text);
      const refusalOf = (remark: string) => remarkRefusal(remark, { plain, question, said: saidBy(moment) });
      const reply = await voice.speak(moment, line, (draft) => {
        const reason = refusalOf(draft);
        if (reason === null || reason === NUMBER_LEFT_OUT) onDraft?.(draft);
      });
      if (reply.text === line.text) return reply;
      const remark = remarkAbove(reply.text, line.text);
      const reason = remark === null ? "the question was not kept" : refusalOf(remark);
      if (reason) throw new ModelFault(`a remark was refused: ${reason}`);
      return reply;
    },
  };
}

/** Everything the person typed that a remark may quote. */
function saidBy({ person, heard }: Moment): string {
  const { activity } = person;
  const walk = activity?.kind === "walk" ? Object.values(activity.answers) : [];
  const talk = activity?.kind === "talk" ? activity.exchanges.map(({ said }) => said) : [];
  return [heard, ...walk, ...talk, ...person.progress.sentences].join("\n");
}
