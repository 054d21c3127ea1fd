import OpenAI from "openai";
import { z } from "zod";
import type { Moment, Voice } from "../coach/ports.ts";
import { type Answer, type NotAnAnswer, notAnAnswer } from "../domain/reading/answer.ts";
import { splitQuestion } from "../domain/reading/question.ts";
import { OTHER_TOPICS } from "../domain/router/route.ts";
import type { Step } from "../domain/walk/mistake.ts";
import { scopeOf } from "../domain/walk/scope.ts";
import { ModelFault, readJsonAnswer } from "./json-answer.ts";
import { estimateTokens, type Messages, messagesFor } from "./messages.ts";

export interface ModelOptions {
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  model: string;
  /** For one request, in ms. */
  timeout?: number;
  /** Called after each request with the tokens it used; estimated where the server does not say. */
  used?: (personId: string, tokens: number) => void;
}

const Placed = z.object({ topic: z.string() });
const Read = z.object({
  answers: z.boolean(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
});
const Offered = z.object({ kind: z.string(), practical: z.string(), plain: z.string() });

/** The longest answer, in tokens. */
const LONGEST = { job: 60, offer: 220, remark: 90 };

/** A voice that asks any server that speaks Chat Completions. It throws on whatever goes wrong; `fallback` answers then. */
export function createModelVoice({ apiKey, baseUrl, model, timeout = 10_000, used }: ModelOptions): Voice {
  const client = new OpenAI({ apiKey: apiKey ?? "none", baseURL: baseUrl ?? null, maxRetries: 0, timeout });

  async function ask(moment: Moment, messages: Messages, longest: number): Promise<string> {
    const answer = await client.chat.completions.create(
      { ...request(model, messages, longest), response_format: { type: "json_object" } },
      { signal: moment.signal },
    );
    const [choice] = answer.choices ?? [];
    const text = choice?.message?.content ?? "";
    used?.(moment.person.id, answer.usage?.total_tokens ?? estimateTokens(messages.system + messages.user + text));
    if (choice?.finish_reason === "content_filter" || choice?.message?.refusal) throw new ModelFault("refused");
    return text;
  }

  /** Gives each new text as a whole up to its last finished sentence. */
  async function stream(moment: Moment, messages: Messages, onText: (text: string) => void): Promise<string> {
    const parts = await client.chat.completions.create(
      { ...request(model, messages, LONGEST.remark), stream: true, stream_options: { include_usage: true } },
      { signal: moment.signal },
    );
    let text = "";
    let tokens: number | undefined;
    let finished: string | null = null;
    for await (const { choices = [], usage } of parts) {
      text += choices[0]?.delta?.content ?? "";
      finished = choices[0]?.finish_reason ?? finished;
      tokens = usage?.total_tokens ?? tokens;
      const whole = /^[\s\S]*[.…]["”]?(?=\s)/.exec(text)?.[0];
      if (whole) onText(whole.trim());
    }
    used?.(moment.person.id, tokens ?? estimateTokens(messages.system + messages.user + text));
    if (finished !== "stop")
      throw new ModelFault(finished === null ? "the answer broke off" : `finished with ${finished}`);
    return text.trim();
  }

  return {
    async place(moment) {
      const topics = [...moment.playbook.mistakes.map(({ id }) => id), ...OTHER_TOPICS];
      const messages = messagesFor(moment, "place", {});
      const { topic } = readJsonAnswer(await ask(moment, messages, LONGEST.job), Placed);
      return topics.includes(topic) ? topic : null;
    },

    async read(moment, step) {
      const messages = messagesFor(moment, "read", readScope(moment, step));
      const { answers, value } = readJsonAnswer(await ask(moment, messages, LONGEST.job), Read);
      return answers ? fitting(step, value ?? null, moment.heard) : notAnAnswer;
    },

    async offer(moment) {
      const { kind, practical, plain } = readJsonAnswer(
        await ask(moment, messagesFor(moment, "offer", {}), LONGEST.offer),
        Offered,
      );
      return [kind, practical, plain];
    },

    async speak(moment, { guide, ...reply }, onDraft) {
      const { remark, question } = splitQuestion(reply.text);
      if (guide === undefined || remark === "") return reply;
      const messages = messagesFor(moment, "speak", { guide, remark, question });
      const spoken = await stream(moment, messages, (text) => onDraft?.(text));
      return { ...reply, text: `${spoken}\n${question}` };
    },
  };
}

const request = (model: string, { system, user }: Messages, longest: number) => ({
  model,
  max_completion_tokens: longest,
  messages: [
    { role: "system" as const, content: system },
    { role: "user" as const, content: user },
  ],
});

function readScope(moment: Moment, step: Step) {
  const { mistake, person, playbook } = moment;
  const walk = person.activity?.kind === "walk" ? person.activity : null;
  const router = { route: () => ({ topic: "", confidence: 0, sure: false, ranked: [] }), tellingWord: () => null };
  const scope = mistake && walk ? scopeOf({ person, playbook, router, now: moment.now }, mistake, walk) : {};
  return {
    question: splitQuestion(step.ask(scope)).question,
    kind: step.answer,
    to: step.scale?.to ?? 10,
    values:
      step.answer === "yesNo"
        ? "yes, no"
        : step.choices.map(({ value, label }) => `${value} (${label(scope)})`).join(", "),
  };
}

/** Only what the step can take. A text is always the person's own, never the model's. */
function fitting(step: Step, value: Answer, heard: string): Answer | NotAnAnswer {
  switch (step.answer) {
    case "scale":
      return typeof value === "number" && value >= 0 && value <= (step.scale?.to ?? 10) ? value : notAnAnswer;
    case "yesNo":
      return value === "yes" || value === true ? true : value === "no" || value === false ? false : notAnAnswer;
    case "choice":
      return step.choices.some((choice) => choice.value === value) ? value : notAnAnswer;
    case "text":
      return heard.trim().slice(0, 600);
    case "clock":
      return notAnAnswer;
  }
}
