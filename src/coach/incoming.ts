import { commands } from "../commands/index.ts";
import type { Incoming } from "./ports.ts";

/** `/coach message:…` is a message like any other. */
export function asMessage(incoming: Incoming): Incoming {
  if (incoming.kind !== "command" || incoming.name !== "coach" || !incoming.args["message"]?.trim()) return incoming;
  const { name: _, args, ...rest } = incoming;
  return { ...rest, kind: "message", text: args["message"] ?? "" };
}

/** Everything a person typed in this, whatever field it came from, and what came with it. A subcommand's name is ours: "show" would make a film of it. */
export function textOf(incoming: Incoming): string {
  if (incoming.kind === "nudge") return "";
  const typed = incoming.kind === "message" ? [incoming.text] : typedIn(incoming);
  return [...typed, ...(incoming.beside ? [incoming.beside] : [])].join("\n");
}

function typedIn({ name, args }: Incoming & { kind: "command" }): string[] {
  const ours = commands.find((one) => one.name === name)?.subcommands?.map((one) => one.name) ?? [];
  return Object.entries(args).flatMap(([field, value]) =>
    field === "subcommand" && ours.includes(value) ? [] : [value],
  );
}

/** What stays theirs whatever else is closed to them: their data, help, and to say that it was a mistake. */
export const isAlways = (incoming: Incoming): boolean =>
  incoming.kind === "command" && commands.some(({ name, always }) => always && name === incoming.name);

/** Somebody has everything wiped: no turn of theirs is waited for. */
export const isDeleting = (incoming: Incoming): boolean =>
  incoming.kind === "command" && incoming.name === "privacy" && incoming.args["sure"] === "yes";

/** The plain question is answered: it is serious, or may be. No turn that runs is waited for. */
export const isYes = (incoming: Incoming): boolean =>
  incoming.kind === "command" &&
  incoming.name === "answer" &&
  /\.check$/.test(incoming.args["question"] ?? "") &&
  ["yes", "unsure"].includes(incoming.args["value"] ?? "");

/** Commands that talk. */
const WORDED = ["answer", "say", "coach", "walk", "circle", "try", "log", "rehearse"];

/** Whether what is said to this is the playbook's talk; receipts such as those of /privacy are said as written. */
export const isWorded = (incoming: Incoming): boolean => incoming.kind !== "command" || WORDED.includes(incoming.name);
