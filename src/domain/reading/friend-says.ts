import type { Vocabulary } from "./vocabulary.ts";

/** So many words may name the friend: "my wife's best friend would say". */
const WHO = 5;

/** What a friend would say, without "she'd say" before it, so that it can be kept as their own sentence. */
export function withoutFriend(text: string, { friendSays }: Pick<Vocabulary, "friendSays">): string {
  const says = friendSays.map((words) => words.replaceAll(" ", String.raw`\s+`)).join("|");
  const ahead = new RegExp(String.raw`^\s*(?:\S+\s+){0,${WHO}}?(?:\S*(?:${says}))\s*[,:]?\s+["'“]?`, "iu");
  const rest = text.replace(ahead, "").trim();
  return rest === "" ? text : rest;
}
