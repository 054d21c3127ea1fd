import type { Again, Depth, Knock, Scope, Step, StepChoice, Template } from "../domain/walk/mistake.ts";
import type { Problem } from "./problem.ts";
import type { ChoiceFile, StepFile, TalkEntry } from "./schema.ts";
import type { Compiler } from "./template.ts";

const DEPTHS: Depth[] = ["first", "closer", "small", "after"];
const SCALE = { to: 10, buttons: [2, 4, 6, 8, 10] };

/** Where a text stands, for a message about it. */
export interface Place {
  name: string;
  line: number;
}

export interface StepSource {
  step: StepFile;
  place: Place;
}

/** A mistake's own questions and the shared ones, in the order they are asked; its own wins over a shared one of the same id, and a shared early one comes right after the first. */
export function mergeSteps(
  own: readonly StepSource[],
  all: readonly StepSource[],
  without: readonly string[] = [],
): StepSource[] {
  const shared = all.filter(({ step }) => !without.includes(step.id));
  const added = own.filter(({ step }) => !shared.some((other) => other.step.id === step.id));
  const common = shared.map((source) => own.find(({ step }) => step.id === source.step.id) ?? source);
  return DEPTHS.flatMap((depth) => {
    const mine = added.filter(({ step }) => step.depth === depth);
    const ours = common.filter(({ step }) => step.depth === depth);
    if (depth !== "first") return [...ours, ...mine];
    const begins = mine.filter(({ step }) => step.id === "situation");
    const early = ours.filter(({ step }) => step.early);
    const rest = [...mine, ...ours].filter((source) => !begins.includes(source) && !early.includes(source));
    return [...begins, ...early, ...rest];
  });
}

const mentionsAny = ({ mentions }: Scope, names: readonly string[]): boolean =>
  Array.isArray(mentions) && mentions.some((name) => names.includes(name));

/** Compiles texts and collects what cannot be compiled. */
export class StepCompiler {
  readonly #compiler: Compiler;
  readonly #problems: Problem[];
  readonly #unsureScale: TalkEntry | undefined;
  /** Where each compiled text stands. */
  readonly places = new Map<Template, Place>();
  readonly #sources = new Map<Template, string>();
  /** Each compiled text as it is written, without what is filled in. */
  readonly written: string[] = [];
  /** What was compiled already: the questions that six mistakes share are compiled once. */
  readonly #compiled = new Map<string, unknown>();

  constructor(compiler: Compiler, problems: Problem[], unsureScale?: TalkEntry) {
    this.#compiler = compiler;
    this.#problems = problems;
    this.#unsureScale = unsureScale;
  }

  text(text: string, place: Place): Template {
    return this.#once(`text ${place.name} ${place.line} ${text}`, () => {
      const compiled = this.#attempt(() => this.#compiler.text(text), place) ?? (() => "");
      this.places.set(compiled, place);
      this.#sources.set(compiled, text);
      this.written.push(text.replace(/\{[{%].*?[%}]\}/gs, " "));
      return compiled;
    });
  }

  /** The names that a compiled text is filled from. */
  namesIn(text: Template): string[] {
    return this.#compiler.namesIn(this.#sources.get(text) ?? "");
  }

  step({ step, place }: StepSource, knocks: readonly Knock[]): Step {
    const {
      choices,
      when,
      again,
      scale,
      offer,
      ask,
      filled_by: filledBy,
      foretold_in: foretoldIn,
      early: _,
      completes,
      counts,
      means,
      ...rest
    } = step;
    const onScale = scale ?? (step.answer === "scale" ? SCALE : undefined);
    if (step.answer === "scale") this.#onlyNumbers(step, place);
    return {
      ...rest,
      ask: this.text(ask, place),
      ...(means !== undefined && { means: this.text(means, place) }),
      choices: this.#choices(choices ?? [], place, knocks),
      again: { ...this.#unsureAgain(onScale?.to, place), ...this.#agains(again ?? {}, place, knocks) },
      ...(offer !== undefined && { offer }),
      ...(filledBy !== undefined && { filledBy }),
      ...(foretoldIn !== undefined && { foretoldIn }),
      ...(completes && { completes }),
      ...(counts && { counts }),
      ...(onScale && { scale: onScale }),
      ...(when !== undefined && { applies: this.condition(when, place) }),
    };
  }

  condition(condition: string, place: Place): NonNullable<Step["applies"]> {
    const compile = () => this.#attempt(() => this.#compiler.condition(condition), place) ?? (() => false);
    return this.#once(`condition ${place.name} ${place.line} ${condition}`, compile);
  }

  /** What is pressed at a number is filed as one. */
  #onlyNumbers({ id, choices = [], again = {} }: StepFile, { name, line }: Place): void {
    const all = [...choices, ...Object.values(again).flatMap((one) => one.choices ?? [])];
    const odd = all.find((choice) => typeof choice === "string" || !/^\d+$/.test(choice.value));
    if (odd === undefined) return;
    this.#once(`numbers ${name} ${line}`, () => {
      const wrong = `${id} > choices: "${typeof odd === "string" ? odd : odd.value}" is not a number.`;
      const write = "Give each a number as its value, or leave the choices out: a scale has buttons of its own.";
      return this.#problems.push({ file: name, line, wrong, write });
    });
  }

  #agains(again: NonNullable<StepFile["again"]>, place: Place, knocks: readonly Knock[]): Record<string, Again> {
    const entries = Object.entries(again).map(([value, { ask, choices }]) => [
      value,
      { ask: this.text(ask, place), choices: this.#choices(choices ?? [], place, knocks) },
    ]);
    return Object.fromEntries(entries);
  }

  /** "idk" at a number gets the same question in words, with buttons. */
  #unsureAgain(to: number | undefined, place: Place): Record<string, Again> {
    const entry = this.#unsureScale;
    if (to !== 10 || entry === undefined || typeof entry === "string") return {};
    const choices = (entry.choices ?? []).map(({ label, send }) => ({ value: send, label: this.text(label, place) }));
    return { unsure: { ask: this.text(entry.text, place), choices } };
  }

  #choices(choices: readonly ChoiceFile[], place: Place, knocks: readonly Knock[]): StepChoice[] {
    return choices.flatMap((choice, index): StepChoice[] => {
      if (choice === "knocks")
        return knocks.map(({ id, label, notFor = [] }) => ({
          value: id,
          label: () => label,
          files: () => label,
          ...(notFor.length > 0 && { applies: (scope: Scope) => !mentionsAny(scope, notFor) }),
        }));
      if (typeof choice === "string")
        return [{ value: `c${index}`, label: this.text(choice, place), files: () => choice }];
      const { value, label, files, when, undo, asks, offers } = choice;
      return [
        {
          value,
          label: this.text(label, place),
          ...(files !== undefined && { files: this.text(files, place) }),
          ...(when !== undefined && { applies: this.condition(when, place) }),
          ...(undo && { undoes: undo }),
          ...(asks !== undefined && { asks }),
          ...(offers !== undefined && { offers }),
        },
      ];
    });
  }

  #once<T>(key: string, compile: () => T): T {
    if (!this.#compiled.has(key)) this.#compiled.set(key, compile());
    return this.#compiled.get(key) as T;
  }

  #attempt<T>(compile: () => T, { name, line }: Place): T | null {
    try {
      return compile();
    } catch (error) {
      const wrong = error instanceof Error ? error.message.split("\n")[0] : String(error);
      this.#problems.push({
        file: name,
        line,
        wrong: `${wrong}.`,
        write: "Look at the double braces and the {% %} there.",
      });
      return null;
    }
  }
}
