import { pick } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import type { Scope } from "../walk/mistake.ts";
import type { Line } from "./turn.ts";

/** Says one of the playbook's lines outside a walk. Which variant is the same for a person all day. */
export function talk({ playbook, person, now }: Scene, key: string, scope: Scope = {}): Line {
  const line = pick(playbook.talk[key] ?? [], `${person.id} ${now.toISOString().slice(0, 10)} ${key}`);
  if (!line) throw new Error(`The playbook has no talk line "${key}".`);
  const choices = line.choices.map(({ label, send }) => ({ label: label(scope), send: send(scope) }));
  return { text: line.text(scope), ...(choices.length > 0 && { choices }) };
}
