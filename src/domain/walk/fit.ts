import type { Offer, Scope } from "./mistake.ts";

/** Those made for what the message mentions, then those made for the knock, then those that fit anything; no empty group. */
export function byFit<T extends Pick<Offer, "for">>(all: readonly T[], { knock, need, mentions }: Scope): T[][] {
  const mentioned: unknown[] = Array.isArray(mentions) ? mentions : [];
  const madeFor = (said: unknown[]) => all.filter((one) => one.for?.some((name) => said.includes(name)));
  const groups = [madeFor(mentioned), madeFor([knock, need]), all.filter((one) => one.for === undefined)];
  return groups.filter((group) => group.length > 0);
}
