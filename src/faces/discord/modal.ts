import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from "discord.js";
import { type Args, type CommandShape, type Option, readLine } from "../../commands/command.ts";
import type { Words } from "./words.ts";

/** The line of the button that opens the form for own words; what is written there is a message. */
export const WRITE_IT = "/say";

/** The field of that form. */
export const WRITTEN = "text";

/** The form a pressed button opens: for own words, or for what its line still lacks. Null if the line says it all. */
export function modalFor(line: string, commands: readonly CommandShape[], words: Words): ModalBuilder | null {
  if (line === WRITE_IT)
    return toModal(line, words.writeTitle, [{ name: WRITTEN, about: words.writeLabel, kind: "long", required: true }]);
  const read = readLine(line, commands);
  const command = commands.find(({ name }) => name === read?.name);
  if (!read || !command) return null;
  const lacking = missing(command, read.args);
  return lacking.length === 0 ? null : toModal(line, command.about, lacking);
}

/** Required options that have no value yet; a form has at most five fields. */
function missing({ options = [], subcommands = [] }: CommandShape, args: Args): Option[] {
  const asked = subcommands.find(({ name }) => name === args["subcommand"])?.options ?? options;
  return asked.filter(({ name, required }) => required && !(name in args)).slice(0, 5);
}

function toModal(line: string, title: string, options: readonly Option[]): ModalBuilder {
  return new ModalBuilder().setCustomId(line).setTitle(shortened(title)).addLabelComponents(options.map(toField));
}

function toField({ name, about, kind }: Option): LabelBuilder {
  const input = new TextInputBuilder()
    .setCustomId(name)
    .setStyle(kind === "long" ? TextInputStyle.Paragraph : TextInputStyle.Short);
  return new LabelBuilder().setLabel(shortened(about)).setTextInputComponent(input);
}

/** Discord takes at most 45 characters in a title or a label. */
const shortened = (text: string): string => (text.length > 45 ? `${text.slice(0, 44)}…` : text);
