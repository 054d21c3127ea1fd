import { z } from "zod";
import type { Moment, SoFar, Voice } from "../coach/ports.ts";
import { type Answer, LONGEST_ANSWER, type NotAnAnswer, notAnAnswer } from "../domain/reading/answer.ts";
import { named } from "../domain/reading/choose.ts";
import { onScale } from "../domain/reading/number.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { OTHER_TOPICS, type Router, TOLD } from "../domain/router/route.ts";
import { asReply } from "../domain/talk/turn.ts";
import type { Step } from "../domain/walk/mistake.ts";
import { lay, type Table } from "../domain/walk/table.ts";
import { questionOnTable, walkOnTable } from "../domain/walk/walk-on-table.ts";
import { dangerNamed } from "./danger-named.ts";
import { ModelFault, readJsonAnswer } from "./json-answer.ts";
import { type Messages, messagesFor, NOT_THEIRS, playedBefore, talkedBefore } from "./messages.ts";

/** A model to talk to, whatever is behind it. Throws when it fails, refuses or breaks off. */
export interface Chat {
  /** The whole answer, asked for as JSON. */
  ask(moment: Moment, messages: Messages, longest: number): Promise<string>;
  /** The whole answer; `onText` gets all of it that is there so far. */
  stream(
    moment: Moment,
    messages: Messages,
    options: { longest: number; onText: (text: string) => void },
  ): Promise<string>;
}

const Placed = z.object({ topic: z.string() });
const Read = z.object({
  answers: z.boolean().optional(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  danger: z.string().nullish().catch(null),
});
const Offered = z.object({ kind: z.string(), practical: z.string(), plain: z.string() });

const Translated = z.object({ text: z.string(), offered: z.array(z.string()), choices: z.array(z.string()) });

/** The longest answer, in tokens. */
const LONGEST = { job: 60, offer: 220, remark: 90, answer: 120, played: 80, translation: 600 };

/** Everything a voice does, done by a model. */
export function doJobs(chat: Chat): Voice {
  return {
    async place(moment) {
      const topics = [...moment.playbook.mistakes.map(({ id }) => id), ...OTHER_TOPICS, TOLD];
      const answer = await chat.ask(moment, messagesFor(moment, "place", {}), LONGEST.job);
      const bare = bareDanger(answer);
      if (bare) return bare;
      const { topic } = readJsonAnswer(answer, Placed);
      return dangerNamed(topic) ?? (topics.includes(topic) ? topic : null);
    },

    async read(moment, step) {
      const table = tableOf(moment, step);
      if (!table || NOT_THEIRS.includes(step.id)) return notAnAnswer;
      const messages = messagesFor(moment, "read", aboutTable(table));
      const answer = await chat.ask(moment, messages, LONGEST.job);
      const bare = bareDanger(answer);
      if (bare) return bare;
      const { answers, value, danger } = readJsonAnswer(answer, Read);
      const named = dangerNamed(danger ?? "");
      if (named) return named;
      return answers ? fitting(table, value ?? null, moment.heard) : notAnAnswer;
    },

    async offer(moment) {
      // The playbook's other lists are first words, goodbyes and gifts: nothing a quieter sentence could replace.
      if (questionOnTable(moment)?.step.offer !== "quieter") return null;
      const answer = await chat.ask(moment, messagesFor(moment, "offer", {}), LONGEST.offer);
      const { kind, practical, plain } = readJsonAnswer(answer, Offered);
      return [kind.trim(), practical.trim(), plain.trim()];
    },

    async converse(moment, line, onDraft) {
      const onText = wholeSentences(draftsFor(moment, onDraft));
      const messages = messagesFor(moment, "converse", { talked: talkedBefore(moment) });
      const text = await chat.stream(moment, messages, { longest: LONGEST.answer, onText });
      return dangerNamed(text, moment.heard) ?? { ...asReply(line), text };
    },

    async rehearse(moment) {
      const { activity } = moment.person;
      if (activity?.kind !== "rehearse") throw new ModelFault("nothing is rehearsed");
      const { place, manner, exchanges } = activity;
      const about = { place, manner, line: exchanges.at(-1)?.said ?? "", talked: playedBefore(exchanges) };
      const options = { longest: LONGEST.played, onText: () => {} };
      const played = await chat.stream(moment, messagesFor(moment, "rehearse", about), options);
      return played
        .replace(/^they:\s*/i, "")
        .replace(/^"(.*)"$/s, "$1")
        .trim();
    },

    async translate(moment, reply, { name }) {
      const { text, offered = [], choices = [] } = reply;
      const about = JSON.stringify({ text, offered, choices: choices.map(({ label }) => label) });
      const messages = messagesFor(moment, "translate", { language: name, reply: about });
      const answer = readJsonAnswer(await chat.ask(moment, messages, LONGEST.translation), Translated);
      if (answer.offered.length !== offered.length || answer.choices.length !== choices.length) return reply;
      return {
        ...reply,
        text: answer.text,
        ...(offered.length > 0 && { offered: answer.offered }),
        ...(choices.length > 0 && {
          choices: choices.map((choice, place) => ({ ...choice, label: answer.choices[place] ?? choice.label })),
        }),
      };
    },

    async speak(moment, { guide, ...reply }, onDraft) {
      const { remark, question } = splitQuestion(reply.text);
      if (guide === undefined || remark === "") return reply;
      const messages = messagesFor(moment, "speak", { guide, remark, question });
      const onText = wholeSentences(draftsFor(moment, onDraft));
      const spoken = await chat.stream(moment, messages, { longest: LONGEST.remark, onText });
      return dangerNamed(spoken, moment.heard) ?? { ...reply, text: `${spoken}\n${question}` };
    },
  };
}

/** Its word without the JSON that was asked for. */
const bareDanger = (answer: string) => (answer.includes("{") ? null : dangerNamed(answer));

/** The word for danger is never shown, also while it may still become a sentence. */
const draftsFor =
  ({ heard }: Moment, onDraft?: (text: SoFar) => void) =>
  (text: string) =>
    onDraft?.(() => (dangerNamed(text, heard) ? null : text));

/** Passes a growing text on up to its last finished sentence, each time there is one more. */
function wholeSentences(onSentences: (text: string) => void): (text: string) => void {
  let last = "";
  return (text) => {
    const whole = /^[\s\S]*[.…]["”]?(?=\s)/.exec(text)?.[0].trim() ?? "";
    if (whole !== last) onSentences(whole);
    last = whole;
  };
}

/** To lay a question on the table nothing is routed. */
const NO_ROUTER: Router = {
  route: () => ({ topic: "", confidence: 0, sure: false, ranked: [], nearest: [] }),
  tellingWord: () => null,
};

function tableOf({ person, playbook, now }: Moment, step: Step): Table | null {
  const open = walkOnTable({ person, playbook });
  return open && lay({ person, playbook, now, router: NO_ROUTER }, open, step);
}

const aboutTable = ({ step, line, options }: Table) => ({
  question: splitQuestion(line.text).question,
  kind: step.answer,
  to: step.scale?.to ?? 10,
  values: options.map(({ value, label }) => `${value} (${label})`).join(", "),
});

/** Only what the step can take, and only what is on the table. A text is always the person's own, never the model's. */
function fitting({ step, options }: Table, value: Answer, heard: string): Answer | NotAnAnswer {
  switch (step.answer) {
    case "scale": {
      const number = typeof value === "string" ? Number.parseFloat(value) : value;
      return typeof number === "number" ? (onScale(number, step.scale?.to ?? 10) ?? notAnAnswer) : notAnAnswer;
    }
    case "yesNo":
      return value === "yes" || value === true ? true : value === "no" || value === false ? false : notAnAnswer;
    case "choice":
      return named(String(value), options)?.value ?? notAnAnswer;
    case "text":
      return heard.trim().slice(0, LONGEST_ANSWER);
    case "clock":
      return notAnAnswer;
  }
}
