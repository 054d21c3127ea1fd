import type { Reply } from "../../domain/outgoing.ts";
import { type ButtonRow, layOut } from "./layout.ts";
import { writeFor } from "./modal.ts";
import { split } from "./split.ts";

/** A file of a message; `alt` says what a picture shows to those who do not see it. */
export interface File {
  name: string;
  data: Buffer;
  alt?: string;
}

/** One message as Discord takes it. */
export interface Message {
  content?: string;
  components?: ButtonRow[];
  files?: File[];
}

/** A reply as messages, in order; buttons and files are with the last. `writeIt` labels the button for own words, null where one can simply write. */
export function render(reply: Reply, writeIt: string | null, files: File[] = []): Message[] {
  const { choices = [] } = reply;
  const buttons =
    reply.writeIt && writeIt !== null ? [...choices, { label: writeIt, send: writeFor(reply.asks) }] : choices;
  const messages: Message[] = split(toText(reply)).map((content) => ({ content }));
  const last = {
    ...messages.pop(),
    ...(buttons.length > 0 && { components: layOut(buttons) }),
    ...(files.length > 0 && { files }),
  };
  return Object.keys(last).length === 0 ? messages : [...messages, last];
}

function toText({ text, offered = [], print }: Reply): string {
  const letters = offered.map((sentence, place) => `**${String.fromCharCode(65 + place)}** ${sentence}`);
  const small = print?.split("\n").map((line) => (line.trim() === "" ? "" : `-# ${line}`)) ?? [];
  return [text, ...letters, ...small].filter((line) => line !== "").join("\n");
}

/** At most so many messages: neighbours are joined where that fits into one. Nothing is dropped, so it can stay more. */
export function joinTo<Any extends Message>(most: number, messages: readonly Any[]): Any[] {
  const joined = [...messages];
  for (let place = joined.length - 1; place > 0 && joined.length > most; place--) {
    const [first, second] = joined.slice(place - 1, place + 1);
    const pair = first && second && join(first, second);
    if (pair) joined.splice(place - 1, 2, pair);
  }
  return joined;
}

function join<Any extends Message>(first: Any, second: Any): Any | null {
  if (first.components || first.files || first.content === undefined || second.content === undefined) return null;
  const content = `${first.content}\n\n${second.content}`;
  return split(content).length > 1 ? null : { ...second, content };
}
