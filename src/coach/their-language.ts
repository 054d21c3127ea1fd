import type { Reply } from "../domain/outgoing.ts";
import { languageOf } from "../domain/reading/language.ts";
import { wordsOf } from "../domain/reading/text.ts";
import type { Scene } from "../domain/scene.ts";
import type { Heard } from "../domain/talk/converse.ts";
import type { Turn } from "../domain/talk/turn.ts";
import { isAsWritten } from "./gate-reply.ts";
import { momentOf, type Tools } from "./moment.ts";
import type { Spoken } from "./speak.ts";

/** So many of the playbook's own small words end the translating. */
const CLEARLY_OURS = 2;

/** A message, and what a voice took it to be about. */
interface Read {
  text: string;
  topic: Heard["topic"];
}

/** Whoever wrote in another language, and was understood by a voice, is answered in it from then on. */
export function withLanguage({ playbook }: Scene, { text, topic }: Read, turn: Turn): Turn {
  if (!turn.person || text === "") return turn;
  const language = languageOf(text, playbook.languages);
  if (language && topic) return { ...turn, person: { ...turn.person, language: language.id } };
  const small = wordsOf(text).filter((word) => playbook.vocabulary.stopWords.includes(word));
  const isOurs = language === null && small.length >= CLEARLY_OURS;
  return turn.person.language !== null && isOurs ? { ...turn, person: { ...turn.person, language: null } } : turn;
}

/** The replies in the language the person is answered in; what the gate says stays as it is written. */
export async function translated(scene: Scene, { person, replies }: Spoken, tools: Tools): Promise<Reply[]> {
  const language = scene.playbook.languages.find(({ id }) => id === person?.language);
  if (!person || !language || isAsWritten(scene.person, person)) return replies;
  const moment = momentOf({ ...scene, person }, tools);
  const inTheirs: Reply[] = [];
  for (const reply of replies) inTheirs.push(await tools.voice.translate(moment, reply, language));
  return inTheirs;
}
