import type { Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Scene } from "../domain/scene.ts";
import { asReply, type Turn } from "../domain/talk/turn.ts";
import { momentOf, type Tools, walkedMistake } from "./moment.ts";

/** At most one line of a turn is offered or spoken by a model, so most turns cost one call at most. */
export async function speak(
  scene: Scene,
  { person, lines }: Turn,
  tools: Tools,
): Promise<{ person: Person | null; replies: Reply[] }> {
  const played = lines.findLastIndex(({ plays }) => plays !== undefined);
  if (person && played >= 0) return playThem(scene, { person, lines }, played, tools);
  const talked = lines.findLastIndex(({ answersThem }) => answersThem);
  if (person && talked >= 0) return answerThem(scene, { person, lines }, talked, tools);
  const place = lines.findLastIndex(({ guide }) => guide !== undefined);
  const line = lines[place];
  const mistake = person ? walkedMistake(scene, person) : null;
  if (!person || !line || !mistake) return { person, replies: lines.map(asReply) };
  const moment = momentOf({ ...scene, person }, mistake, tools);
  if (line.offered && person.activity?.kind === "walk") {
    const offered = (await tools.voice.offer(moment)) ?? line.offered;
    const replies = lines.map((one, at) => asReply(at === place ? { ...one, offered } : one));
    return { person: { ...person, activity: { ...person.activity, offered } }, replies };
  }
  const spoken = await tools.voice.speak(moment, line, draftFor(person, place, tools));
  return { person, replies: lines.map((one, at) => (at === place ? spoken : asReply(one))) };
}

/** In a talk, what a voice answered is remembered, so that it knows what it said; a line as written is not worth keeping. */
async function answerThem(
  scene: Scene,
  { person, lines }: { person: Person; lines: Turn["lines"] },
  place: number,
  tools: Tools,
): Promise<{ person: Person; replies: Reply[] }> {
  const line = lines[place] ?? { text: "" };
  const moment = momentOf({ ...scene, person }, walkedMistake(scene, person), tools);
  const reply = await tools.voice.converse(moment, line, draftFor(person, place, tools));
  const replies = lines.map((one, at) => (at === place ? reply : asReply(one)));
  const { activity } = person;
  if (reply.text === line.text || activity?.kind !== "talk") return { person, replies };
  const exchanges = lastAnswered(activity.exchanges, reply.text);
  return { person: { ...person, activity: { ...activity, exchanges } }, replies };
}

/** In a rehearsal a voice may say the other's words; the tip below them stays. What was said is what the next line answers. */
async function playThem(
  scene: Scene,
  { person, lines }: { person: Person; lines: Turn["lines"] },
  place: number,
  tools: Tools,
): Promise<{ person: Person; replies: Reply[] }> {
  const { plays: scripted = "", ...line } = lines[place] ?? { text: "" };
  const played = await tools.voice.rehearse(momentOf({ ...scene, person }, null, tools), scripted);
  const text = line.text.replace(scripted, () => played);
  const replies = lines.map((one, at) => asReply(at === place ? { ...line, text } : one));
  const { activity } = person;
  if (activity?.kind !== "rehearse") return { person, replies };
  const exchanges = lastAnswered(activity.exchanges, played);
  return { person: { ...person, activity: { ...activity, exchanges } }, replies };
}

/** What was answered stands beside what was said last. */
const lastAnswered = <Exchange extends { answered: string | null }>(all: Exchange[], answered: string): Exchange[] =>
  all.map((exchange, place) => (place === all.length - 1 ? { ...exchange, answered } : exchange));

/** Only what is said first, and stays as it is, can be shown before it is whole. */
const draftFor = ({ language }: Person, place: number, { onDraft }: Tools): Tools["onDraft"] =>
  place === 0 && language === null ? onDraft : undefined;
