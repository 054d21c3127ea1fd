import type { Writable } from "node:stream";
import type { Coach } from "../../coach/ports.ts";
import type { Outgoing } from "../../domain/outgoing.ts";
import { type Key, render } from "./render.ts";

export interface ScreenParts {
  coach: Pick<Coach, "shown">;
  output: Writable & { isTTY?: boolean };
  /** Saves an attachment and gives its path, below what a picture says. */
  saveAttachment: (outgoing: Outgoing, personId: string) => Promise<string | null>;
}

/** What stands on a terminal, and what its keys stand for. */
export interface Screen {
  write(text: string): void;
  show(personId: string, outgoing: readonly Outgoing[]): Promise<void>;
  /** The line that a key below the last reply stands for. */
  pressed(typed: string): string | undefined;
}

export function createScreen({ coach, output, saveAttachment }: ScreenParts): Screen {
  let keys: Key[] = [];
  const write = (text: string) => void output.write(`${text}\n`);
  return {
    write,
    async show(personId, outgoing) {
      for (const entry of outgoing) {
        const shown = render(entry.reply, output.isTTY === true);
        keys = shown.keys;
        write(`\n${shown.text}`);
        const path = entry.reply.attachment ? await saveAttachment(entry, personId) : null;
        if (path) write(path);
      }
      coach.shown(
        personId,
        outgoing.map(({ id }) => id),
      );
    },
    pressed: (typed) => keys.find(({ key }) => key === typed.trim().toLowerCase())?.send,
  };
}
