import { styleText } from "node:util";
import type { Reply } from "../../domain/outgoing.ts";

/** A choice on the screen: what is typed to take it, and the line it stands for. */
export interface Key {
  key: string;
  send: string;
}

/** A reply as text for a terminal, and the keys that stand for its choices. Keys are letters that no sentence uses. */
export function render(reply: Reply, color: boolean): { text: string; keys: Key[] } {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const lines = [plain(reply.text)];
  for (const [place, sentence] of (reply.offered ?? []).entries())
    lines.push(`  ${style("bold", letter(place))}  ${plain(sentence)}`);
  const choices = (reply.choices ?? []).filter(({ label }) => !/^[A-C]$/.test(label));
  const numbers = choices.every(({ label }) => /^\d+$/.test(label));
  const first = reply.offered?.length ?? 0;
  const keys = numbers ? [] : choices.map(({ send }, place) => ({ key: letter(first + place).toLowerCase(), send }));
  if (numbers && choices.length > 0) {
    lines.push(style("dim", `  ${choices.map(({ label }) => label).join("  ")}`));
  } else {
    lines.push(...choices.map(({ label }, place) => `  ${style("cyan", `[${keys[place]?.key}]`)} ${plain(label)}`));
  }
  if (reply.print) lines.push(style("dim", plain(reply.print)));
  return { text: lines.join("\n"), keys };
}

const letter = (place: number): string => String.fromCharCode(65 + place);

/** The Markdown both faces know, as plain text. */
const plain = (text: string): string =>
  text
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/^> /gm, "    ")
    .replace(/<(\/[a-z]+(?: [a-z]+)?)>/g, "$1")
    .replace(/\\([\\`*_~|<>[\]#@/])/g, "$1");
