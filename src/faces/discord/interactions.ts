import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  InteractionContextType,
  type ModalSubmitInteraction,
} from "discord.js";
import { within } from "../../coach/at-most.ts";
import type { Incoming } from "../../coach/ports.ts";
import { type Args, type CommandShape, readLine } from "../../commands/command.ts";
import { acknowledge, isGiven, type UnsureSigns } from "./acknowledge.ts";
import { type AnswerParts, answer, sayTo } from "./answer.ts";
import type { Arrivals } from "./arrivals.ts";
import type { CatchUp } from "./catch-up.ts";
import type { InteractionReplies } from "./interaction-replies.ts";
import { fault } from "./log.ts";
import { modalFor, readWriteIt } from "./modal.ts";
import { type Operators, onOps } from "./ops.ts";
import { OPEN, onPanel, type Panels } from "./panel.ts";
import { onTyping, type Suggest } from "./suggestions.ts";

/** How long Discord takes answers, in milliseconds. */
const LIFETIME = 15 * 60_000;

/** And how long it waits for the sign of life. */
const SIGN = 3_000;

type Asking = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;
type Heard = { kind: "message"; text: string; asked?: string } | { kind: "command"; name: string; args: Args };

export interface InteractionParts extends AnswerParts {
  commands: readonly CommandShape[];
  catchUp: Pick<CatchUp, "before">;
  arrivals: Pick<Arrivals, "before">;
  replies: InteractionReplies;
  unsure: Pick<UnsureSigns, "has">;
  panels: Panels;
  operators: Operators;
  suggest: Suggest;
  isClosed(): boolean;
}

/** Slash commands, buttons and forms all become one command for the coach, but for what is nobody's talk with it. */
export async function onInteraction(parts: InteractionParts, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return onTyping(interaction, parts);
  if (interaction.isChatInputCommand()) {
    const { commandName, user } = interaction;
    if (commandName === "panel") return onPanel(interaction, parts);
    if (commandName === "ops" && parts.operators.includes(user.id))
      return onOps(interaction, parts, optionsOf(interaction));
  }
  if (interaction.isButton()) {
    const { customId, guildId, message } = interaction;
    if (customId === OPEN && guildId !== null) parts.panels.opened(guildId);
    const form = modalFor({ line: customId, shown: message.content }, parts.commands, parts.words);
    if (form) return void (await interaction.showModal(form));
  }
  if (interaction.isChatInputCommand() || interaction.isButton() || interaction.isModalSubmit())
    await onAsking(parts, interaction);
}

/** Discord waits three seconds, so the first thing is a sign of life; what may be serious is answered also where that did not get through. */
async function onAsking(parts: InteractionParts, interaction: Asking): Promise<void> {
  const isDirect = interaction.context === InteractionContextType.BotDM;
  const alarm = parts.coach.alarms(typedInto(interaction));
  const given = acknowledge(interaction, isDirect, parts.unsure);
  // In the person's own channel danger can be answered without it.
  await (alarm === "certain" && isDirect ? within(SIGN, given) : given).catch((error: unknown) => {
    if (!alarm || isGiven(error)) throw error;
    parts.log.warn({ interaction: interaction.id, ...fault(error) }, "danger is answered without a sign of life");
  });
  if (alarm !== "certain") {
    const { id, channelId } = interaction;
    const live = isDirect && channelId !== null ? { id, channel: channelId } : undefined;
    await parts.catchUp.before(interaction.user.id, live);
    await parts.arrivals.before(interaction.user.id);
  }
  await respond(parts, interaction);
}

async function respond(parts: InteractionParts, interaction: Asking): Promise<void> {
  const { words } = parts;
  // To everybody who gets here there is no command for operators.
  const heard = read(
    interaction,
    parts.commands.filter(({ forOperators }) => !forOperators),
  );
  const written = interaction.isModalSubmit() ? fieldsOf(interaction) : {};
  const incoming: Incoming = { ...(heard ?? vanished(interaction, written)), ...origin(interaction) };
  const typed = Object.values(written).join("\n\n");
  const notNow = () => (typed === "" ? sayTo(parts, incoming, words.error) : giveBack(parts, incoming, typed));
  const isUnheard = parts.isClosed() || (!heard && typed !== "");
  if (isUnheard && !parts.coach.alarms(typedInto(interaction))) return notNow();
  if (heard?.kind === "message" && heard.text.trim() === "") return sayTo(parts, incoming, words.unreadable);
  await answer(parts, incoming, notNow);
  if (interaction.deferred && !parts.replies.hasAnswered(interaction.token)) await interaction.deleteReply();
}

/** What this version no longer knows; the coach says so, and shows what is on the table. What was typed into it is read all the same. */
const vanished = (interaction: Asking, written: Args): Heard => ({
  kind: "command",
  name: "",
  args: { ...optionsIn(interaction), ...written },
});

const typedInto = (interaction: Asking): string =>
  Object.values(interaction.isModalSubmit() ? fieldsOf(interaction) : optionsIn(interaction)).join("\n");

const optionsIn = (interaction: Asking): Args => (interaction.isChatInputCommand() ? optionsOf(interaction) : {});

/** A form is gone once it is sent, so what was written in it comes back as a file when it could not be kept. */
async function giveBack({ replies, words }: InteractionParts, { from }: Incoming, typed: string): Promise<void> {
  const file = { name: "what-you-wrote.txt", data: Buffer.from(`${typed}\n`) };
  await replies.answer({ token: from.token ?? "", isDirect: from.isDirect ?? false }, [
    { key: file.name, content: words.error, files: [file] },
  ]);
}

/** The token's life is told from when it was heard: our clock may not be Discord's. */
const origin = ({ id, user, createdAt, channelId, context, token }: Asking) => ({
  eventIds: [id],
  personId: user.id,
  at: createdAt,
  from: {
    face: "discord",
    channel: channelId ?? "",
    ...(context === InteractionContextType.BotDM && { isDirect: true }),
    token,
    expires: new Date(Date.now() + LIFETIME).toISOString(),
  },
});

/** What was asked, or null if this version knows no such command. */
function read(interaction: Asking, commands: readonly CommandShape[]): Heard | null {
  if (interaction.isChatInputCommand()) {
    const name = interaction.commandName;
    return commands.some((command) => command.name === name)
      ? { kind: "command", name, args: optionsOf(interaction) }
      : null;
  }
  const form = interaction.isModalSubmit() ? readWriteIt(interaction.customId) : null;
  if (form && interaction.isModalSubmit())
    return { kind: "message", text: Object.values(fieldsOf(interaction)).join("\n"), ...form };
  const line = readLine(interaction.customId, commands);
  if (!line) return null;
  return {
    kind: "command",
    name: line.name,
    args: { ...line.args, ...(interaction.isModalSubmit() && fieldsOf(interaction)) },
  };
}

function optionsOf({ options }: ChatInputCommandInteraction): Args {
  const subcommand = options.getSubcommand(false);
  const given = subcommand === null ? options.data : (options.data[0]?.options ?? []);
  return {
    ...(subcommand !== null && { subcommand }),
    ...Object.fromEntries(given.map(({ name, value }) => [name, String(value)])),
  };
}

/** What was filled in; fields that were left empty are not there. */
const fieldsOf = ({ fields }: ModalSubmitInteraction): Args =>
  Object.fromEntries(
    fields.fields
      .filter(({ type }) => type === ComponentType.TextInput || type === ComponentType.StringSelect)
      .map(({ type }, name): [string, string] => [
        name,
        type === ComponentType.TextInput
          ? fields.getTextInputValue(name)
          : (fields.getStringSelectValues(name)[0] ?? ""),
      ])
      .filter(([, value]) => value !== ""),
  );
