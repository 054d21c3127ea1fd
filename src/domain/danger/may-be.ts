import type { Signal } from "../gate/signal.ts";
import { languageOf } from "../reading/language.ts";
import type { Scene } from "../scene.ts";
import type { Heard } from "../talk/converse.ts";
import type { Turn } from "../talk/turn.ts";
import { askCheck } from "./check.ts";

/** Who said no to a guess is not asked about the same by a voice for so long, in ms: for about as long as they are here. */
const AFTER_A_NO = 3_600_000;

/** What a voice takes for danger where the gate heard none: one plain question, in the language it was said in, and no more than that. */
export function takeMayBe(scene: Scene, text: string, { mayBe }: Heard): Turn | null {
  // A press says nothing, and who was being asked has just told.
  if (mayBe === undefined || text === "" || scene.person.activity?.kind === "check" || wasDenied(scene, mayBe))
    return null;
  return askCheck(scene, text, { signal: mayBe, language: languageOf(text, scene.playbook.languages)?.id ?? null });
}

/** A no to what a rule named, such as a figure of speech, says nothing of what only a voice hears. */
function wasDenied({ person: { alarm }, now }: Scene, signal: Signal): boolean {
  if (!alarm?.wasGuess || alarm.deniedAt === null) return false;
  return (alarm.isMet || alarm.signal === signal) && now.getTime() - Date.parse(alarm.deniedAt) < AFTER_A_NO;
}
