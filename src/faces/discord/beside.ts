import type { GatewayMessageCreateDispatchData } from "discord.js";

type Given = Partial<
  Pick<GatewayMessageCreateDispatchData, "attachments" | "sticker_items" | "poll" | "embeds" | "message_snapshots">
> & { components?: readonly object[] | undefined };

/** As much of a message's part as has words. */
interface Part {
  content?: string;
  label?: string | object;
  accessory?: Part;
  components?: readonly Part[];
}

const READERS: readonly ((given: Given) => (string | null | undefined)[])[] = [
  ({ attachments }) =>
    (attachments ?? []).flatMap(({ title, filename, description }) => [title, withoutEnding(filename), description]),
  ({ sticker_items }) => (sticker_items ?? []).map(({ name }) => name),
  ({ poll }) => (poll ? [poll.question.text, ...poll.answers.map(({ poll_media }) => poll_media.text)] : []),
  ({ embeds }) =>
    (embeds ?? []).flatMap(({ title, description, author, footer, fields }) => [
      ...[title, description, author?.name, footer?.text],
      ...(fields ?? []).flatMap((field) => [field.name, field.value]),
    ]),
  ({ message_snapshots }) =>
    (message_snapshots ?? []).flatMap(({ message }) => [message.content, wordsBeside(message)]),
  ({ components }) => shownIn(components ?? []),
];

/** The words that came with a message without being typed into it: names of files and stickers, a poll, a preview, what was forwarded with all of that. Empty if there are none. */
export function wordsBeside(given: Given): string {
  const words = READERS.flatMap((read) => {
    try {
      return read(given);
    } catch {
      return []; // A part of a shape that Discord has not told of hides nothing else that was said.
    }
  });
  // What is not there is left out by Discord, or null.
  return words.filter((word) => word?.trim()).join("\n");
}

/** What a forwarded message of another bot shows in its parts, as deep as they lie in each other. */
const shownIn = (parts: readonly Part[]): (string | undefined)[] =>
  parts.flatMap(({ content, label, accessory, components = [] }) => [
    content,
    ...(typeof label === "string" ? [label] : []),
    ...shownIn([...components, ...(accessory ? [accessory] : [])]),
  ]);

/** "i_want_out.png" reads as its words. */
const withoutEnding = (name: string): string => name.replace(/\.\w{1,5}$/, "").replace(/[_+-]+/g, " ");
