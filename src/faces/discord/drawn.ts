import type { Recipe, Reply } from "../../domain/outgoing.ts";
import { withClickable } from "./command-mentions.ts";
import type { Remember } from "./register.ts";
import { type File, type Message, render } from "./render.ts";
import type { Words } from "./words.ts";

/** Draws an attachment; null if there is nothing to draw. */
export type Attach = (
  recipe: Recipe,
  personId: string,
) => Promise<{ name: string; bytes: Uint8Array; alt?: string } | null>;

export interface DrawParts {
  words: Words;
  attach: Attach;
  remember: Pick<Remember, "commandIds">;
}

/** A reply as Discord's messages, with what is attached to it; in a server with a button to write. */
export const createDrawing =
  ({ words, attach, remember }: DrawParts) =>
  async (reply: Reply, { personId, isDirect }: { personId: string; isDirect: boolean }): Promise<Message[]> => {
    const text = withClickable(reply.text, remember.commandIds());
    const file = reply.attachment && (await attach(reply.attachment, personId));
    return render({ ...reply, text }, isDirect ? null : words.writeIt, file ? [asFile(file)] : []);
  };

const asFile = ({ name, bytes, alt }: { name: string; bytes: Uint8Array; alt?: string }): File => ({
  name,
  data: Buffer.from(bytes),
  ...(alt !== undefined && { alt }),
});
