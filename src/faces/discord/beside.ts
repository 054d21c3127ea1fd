import type { GatewayMessageCreateDispatchData } from "discord.js";

type Given = Partial<
  Pick<GatewayMessageCreateDispatchData, "attachments" | "sticker_items" | "poll" | "embeds" | "message_snapshots">
>;

/** The words that came with a message without being typed into it: names of files and stickers, a poll, a preview, what was forwarded with all of that. Empty if there are none. */
export function wordsBeside({ attachments, sticker_items, poll, embeds, message_snapshots }: Given): string {
  const words = [
    ...(attachments ?? []).flatMap(({ title, filename, description }) => [
      title ?? withoutEnding(filename),
      description,
    ]),
    ...(sticker_items ?? []).map(({ name }) => name),
    ...(poll ? [poll.question.text, ...poll.answers.map(({ poll_media }) => poll_media.text)] : []),
    ...(embeds ?? []).flatMap(({ title, description, author, footer, fields = [] }) => [
      ...[title, description, author?.name, footer?.text],
      ...fields.flatMap((field) => [field.name, field.value]),
    ]),
    ...(message_snapshots ?? []).flatMap(({ message }) => [message.content, wordsBeside(message)]),
  ];
  return words.filter((word) => word !== undefined && word.trim() !== "").join("\n");
}

/** "i_want_out.png" reads as its words. */
const withoutEnding = (name: string): string => name.replace(/\.\w{1,5}$/, "").replace(/[_+-]+/g, " ");
