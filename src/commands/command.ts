/** Values of a command's options, by name; the chosen subcommand stands under "subcommand", and under "rest" what no option takes. */
export type Args = Record<string, string>;

/** A field of a slash command, a modal and a terminal prompt alike. */
export interface Option {
  name: string;
  about: string;
  kind: "text" | "long" | "number";
  required?: boolean;
  choices?: { name: string; value: string }[];
  /** What is suggested while it is typed, where a face can: places with the time there. */
  suggests?: "zones";
}

export interface Subcommand {
  name: string;
  about: string;
  /** Exists only as the line of a button. */
  hidden?: true;
  options?: Option[];
}

/** What a face knows of a command. A hidden one exists only as the line of a button or a modal. */
export interface CommandShape {
  name: string;
  about: string;
  options?: Option[];
  subcommands?: Subcommand[];
  hidden?: boolean;
  /** For those who manage a server, and only there. */
  forManagers?: true;
  /** For those who run the bot, and only they see it. */
  forOperators?: true;
  /** Works also for somebody who writes too much, or whom an operator has shut out. */
  always?: true;
}

/** Reads "/nudge set 08:30 Europe/London": the name, then a subcommand if there is one, then the options in order. Null if no command has that name. */
export function readLine(line: string, commands: readonly CommandShape[]): { name: string; args: Args } | null {
  const { word, rest } = nextWord(line.trim());
  const command = commands.find(({ name }) => word === `/${name}`);
  if (!command) return null;
  const first = nextWord(rest);
  const subcommand = command.subcommands?.find(({ name }) => name === first.word);
  if (!subcommand) return { name: command.name, args: readOptions(rest, command.options) };
  return { name: command.name, args: { subcommand: subcommand.name, ...readOptions(first.rest, subcommand.options) } };
}

/** One word an option; the last takes the rest as it was typed. What no option takes is kept too: the gate looks at everything. */
function readOptions(text: string, options: readonly Option[] = []): Args {
  const args: Args = options.length === 0 && text !== "" ? { rest: text } : {};
  let left = text;
  for (const [place, { name }] of options.entries()) {
    const { word, rest } = place === options.length - 1 ? { word: left, rest: "" } : nextWord(left);
    if (word !== "") args[name] = word;
    left = rest;
  }
  return args;
}

function nextWord(text: string): { word: string; rest: string } {
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  return { word, rest };
}
