import {
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { type Args, type CommandShape, type Option, readLine } from "../../commands/command.ts";
import type { Words } from "./words.ts";

/** The line of the button that opens the form for own words; what is written there is a message. */
const WRITE_IT = "/say";

/** The same for one question: "/say @12.thought". A button from before questions were named is the bare line. */
export const writeFor = (question: string | undefined): string =>
  question === undefined ? WRITE_IT : `${WRITE_IT} @${question}`;

/** Whether a line is of that button, and the question it names. */
export const readWriteIt = (line: string): { asked?: string } | null =>
  line === WRITE_IT ? {} : line.startsWith(`${WRITE_IT} @`) ? { asked: line.slice(WRITE_IT.length + 2) } : null;

/** Discord takes at most so many characters in a title or a label. */
const LONGEST_LABEL = 45;

/** And so many in what stands below a label. */
const LONGEST_DESCRIPTION = 100;

/** The field of that form. */
const WRITTEN = "text";

/** The form a pressed button opens: for own words, or for what its line still lacks. Null if the line says it all. */
export function modalFor(
  { line, shown }: { line: string; shown: string },
  commands: readonly CommandShape[],
  words: Words,
): ModalBuilder | null {
  if (readWriteIt(line)) return ownWords(line, questionIn(shown), words);
  const read = readLine(line, commands);
  const command = commands.find(({ name }) => name === read?.name);
  if (!read || !command) return null;
  const lacking = missing(command, read.args);
  return lacking.every(({ required }) => !required) ? null : toModal(line, command.about, lacking);
}

/** A form for own words, under the question it answers: as the label where it fits, above it where it is longer. */
function ownWords(line: string, question: string, words: Words): ModalBuilder {
  const fits = question !== "" && question.length <= LONGEST_LABEL;
  const about = fits ? question : words.writeLabel;
  const form = new ModalBuilder().setCustomId(line).setTitle(shortened(words.writeTitle));
  if (!fits && question !== "") form.addTextDisplayComponents(new TextDisplayBuilder().setContent(question));
  return form.addLabelComponents(toField({ name: WRITTEN, about, kind: "long", required: true }));
}

/** The question a message ends with, if it does: its last line that is neither a choice nor small print. */
function questionIn(shown: string): string {
  const lines = shown.split("\n").filter((line) => line.trim() !== "" && !/^(\*\*[A-Z]\*\* |-# |> )/.test(line));
  const last = lines.at(-1)?.trim() ?? "";
  return last.endsWith("?") ? last : "";
}

/** Options that have no value yet, the required ones first; a form has at most five fields. */
function missing({ options = [], subcommands = [] }: CommandShape, args: Args): Option[] {
  const asked = subcommands.find(({ name }) => name === args["subcommand"])?.options ?? options;
  return asked
    .filter(({ name }) => !(name in args))
    .toSorted((one, other) => Number(other.required ?? false) - Number(one.required ?? false))
    .slice(0, 5);
}

function toModal(line: string, title: string, options: readonly Option[]): ModalBuilder {
  return new ModalBuilder().setCustomId(line).setTitle(shortened(title)).addLabelComponents(options.map(toField));
}

/** What is too long for a label stands below it; what can be chosen is chosen from a list. */
function toField({ name, about, kind, required = false, choices }: Option): LabelBuilder {
  const label = new LabelBuilder();
  if (about.length <= LONGEST_LABEL) label.setLabel(about);
  else label.setLabel(name.charAt(0).toUpperCase() + name.slice(1)).setDescription(about.slice(0, LONGEST_DESCRIPTION));
  if (choices) {
    const options = choices.map((choice) => ({ label: choice.name, value: choice.value }));
    return label.setStringSelectMenuComponent(
      new StringSelectMenuBuilder().setCustomId(name).setOptions(options).setRequired(required),
    );
  }
  const style = kind === "long" ? TextInputStyle.Paragraph : TextInputStyle.Short;
  return label.setTextInputComponent(new TextInputBuilder().setCustomId(name).setStyle(style).setRequired(required));
}

const shortened = (text: string): string =>
  text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text;
