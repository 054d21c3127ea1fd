import { subscribe } from "node:diagnostics_channel";
import { globSync, readFileSync } from "node:fs";
import { createLog, type Log } from "../../src/program/log.ts";

/** What may stand in no line of any log: what people typed, and the operator's tokens and keys. */
const typed = new Set<string>();
const keys = new Set<string>();
const lines: string[] = [];

/** So many words in a row are somebody's own. */
const IN_A_ROW = 3;

subscribe("tracing:pino_asJson:end", (message) => {
  lines.push(String((message as { result?: unknown }).result ?? ""));
});

/** Remembers what a person typed in this test. */
export const personTyped = (text: string): void => void typed.add(text);

/** Remembers a token or a key that this test uses. */
export const keepSecret = (key: string): void => void keys.add(key);

/** Takes lines of a log that was written elsewhere: by a program of its own. */
export const tookLines = (text: string): void =>
  void lines.push(...text.split("\n").filter((line) => line.startsWith("{")));

let whole: Log | undefined;

/** A part of the program logs by any of these. */
type Logs = Partial<Record<"trace" | "debug" | "info" | "warn" | "error", (facts: object, event: string) => void>>;

/** Writes whatever a part of the program logs through the program's own log as well, at every level. */
export function alsoLogged<T extends Logs>(log: T): T {
  return new Proxy(log, {
    get(target, name, receiver) {
      const write: unknown = Reflect.get(target, name, receiver);
      if (typeof write !== "function") return write;
      return (facts: object, event: string) => {
        whole ??= createLog({ level: "trace", file: "/dev/null" });
        whole.trace(facts, event);
        return Reflect.apply(write, target, [facts, event]);
      };
    },
  });
}

/** The lines since the last call that hold something they may not, each with what that is. Forgets what was typed. */
export function leaks(): { line: string; holds: string }[] {
  const words = [...typed].flatMap(runsOf);
  const found = lines.flatMap((line) => {
    const said = flat(line);
    const word =
      words.find((run) => said.includes(` ${run} `) && !ownWords().includes(` ${run} `)) ??
      [...keys].find((key) => line.includes(key));
    return word === undefined ? [] : [{ line, holds: word }];
  });
  const count = lines.length;
  seen += count;
  typed.clear();
  lines.splice(0);
  return found;
}

const flat = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}']+/gu, " ")} `;

let own: string | undefined;
/** What the program may say in its log whatever people typed: its code. */
const ownWords = (): string =>
  (own ??= flat(
    globSync("src/**/*.ts")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n"),
  ));

let seen = 0;
/** How many lines were looked at. */
export const linesSeen = (): number => seen;

function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .slice(0, 4000)
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.slice(IN_A_ROW - 1).map((_, place) => words.slice(place, place + IN_A_ROW).join(" "));
}
