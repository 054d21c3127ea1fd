import { languageOf } from "../reading/language.ts";
import type { Scene } from "../scene.ts";
import { askCheck } from "./check.ts";
import type { Heard } from "./converse.ts";
import type { Turn } from "./turn.ts";

/** Who said no to a voice's guess is not asked by it again for so long, in ms. */
const AFTER_A_NO = 24 * 3_600_000;

/** What a voice takes for danger where the gate heard none: one plain question, in the language it was said in, and no more than that. */
export function takeMayBe(scene: Scene, text: string, { mayBe }: Heard): Turn | null {
  // A press says nothing, and who was being asked has just told.
  if (mayBe === undefined || text === "" || scene.person.activity?.kind === "check" || wasDenied(scene)) return null;
  return askCheck(scene, text, { signal: mayBe, language: languageOf(text, scene.playbook.languages)?.id ?? null });
}

function wasDenied({ person: { alarm }, now }: Scene): boolean {
  const deniedAt = alarm?.deniedAt ?? null;
  return deniedAt !== null && now.getTime() - Date.parse(deniedAt) < AFTER_A_NO;
}
