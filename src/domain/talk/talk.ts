import { utcDay } from "../reading/clock.ts";
import { freshest } from "../reading/said.ts";
import type { Scene } from "../scene.ts";
import type { Scope } from "../walk/mistake.ts";
import type { Line } from "./turn.ts";

/** Says one of the playbook's lines outside a walk. Of several variants one that was not said lately. */
export function talk({ playbook, person, now }: Scene, key: string, scope: Scope = {}): Line {
  const line = freshest(playbook.talk[key] ?? [], {
    seed: `${person.id} ${utcDay(now)} ${key}`,
    said: person.said,
    textOf: ({ text }) => text(scope),
  });
  if (!line) throw new Error(`The playbook has no talk line "${key}".`);
  const choices = line.choices.map(({ label, send }) => ({ label: label(scope), send: send(scope) }));
  return { text: line.text(scope), ...(choices.length > 0 && { choices }) };
}
