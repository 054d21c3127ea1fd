import type { Reply } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Scene } from "../domain/scene.ts";
import { asReply, type Line, type Turn } from "../domain/talk/turn.ts";
import { momentOf, type Tools } from "./moment.ts";
import type { MayBeDanger, Moment } from "./ports.ts";

/** What a turn says, and the person who remembers of it what the next one goes by; said as written where a voice heard danger instead. */
export interface Spoken extends Partial<MayBeDanger> {
  person: Person | null;
  replies: Reply[];
}

/** The lines of a turn, one of which a voice may say in words of its own. */
interface Speaking {
  person: Person;
  lines: readonly Line[];
  moment: Moment;
  tools: Tools;
}

/** At most one line of a turn is offered or spoken by a model, so most turns cost one call at most. */
export async function speak(scene: Scene, { person, lines }: Turn, tools: Tools): Promise<Spoken> {
  if (!person) return { person, replies: lines.map(asReply) };
  const speaking = { person, lines, moment: momentOf({ ...scene, person }, tools), tools };
  const played = lines.findLastIndex(({ plays }) => plays !== undefined);
  if (played >= 0) return playThem(speaking, played);
  const talked = lines.findLastIndex(({ answersThem }) => answersThem);
  if (talked >= 0) return answerThem(speaking, talked);
  const guided = lines.findLastIndex(({ guide }) => guide !== undefined);
  return speaking.moment.mistake === null ? { person, replies: lines.map(asReply) } : sayWalks(speaking, guided);
}

/** Of a walk, the sentences on offer, or the remark before a question. */
async function sayWalks({ person, lines, moment, tools }: Speaking, place: number): Promise<Spoken> {
  const line = lines[place];
  if (!line) return { person, replies: lines.map(asReply) };
  if (line.offered && person.activity?.kind === "walk") {
    const offered = (await tools.voice.offer(moment)) ?? line.offered;
    const replies = withSaid(lines, place, asReply({ ...line, offered }));
    return { person: { ...person, activity: { ...person.activity, offered } }, replies };
  }
  const said = await tools.voice.speak(moment, line, draftFor(person, place, tools));
  if ("mayBe" in said) return { person, replies: lines.map(asReply), ...said };
  return { person, replies: withSaid(lines, place, said) };
}

/** In a talk, what a voice answered is remembered, so that it knows what it said; a line as written is not worth keeping. */
async function answerThem({ person, lines, moment, tools }: Speaking, place: number): Promise<Spoken> {
  const line = lines[place] ?? { text: "" };
  const reply = await tools.voice.converse(moment, line, draftFor(person, place, tools));
  if ("mayBe" in reply) return { person, replies: lines.map(asReply), ...reply };
  const replies = withSaid(lines, place, reply);
  const { activity } = person;
  if (reply.text === line.text || activity?.kind !== "talk") return { person, replies };
  const exchanges = lastAnswered(activity.exchanges, reply.text);
  return { person: { ...person, activity: { ...activity, exchanges } }, replies };
}

/** In a rehearsal a voice may say the other's words; the tip below them stays. What was said is what the next line answers. */
async function playThem({ person, lines, moment, tools }: Speaking, place: number): Promise<Spoken> {
  const { plays: scripted = "", ...line } = lines[place] ?? { text: "" };
  const played = await tools.voice.rehearse(moment, scripted);
  const text = line.text.replace(scripted, () => played);
  const replies = withSaid(lines, place, asReply({ ...line, text }));
  const { activity } = person;
  if (activity?.kind !== "rehearse") return { person, replies };
  const exchanges = lastAnswered(activity.exchanges, played);
  return { person: { ...person, activity: { ...activity, exchanges } }, replies };
}

/** The lines as they are written, and in the place of one what was said instead. */
const withSaid = (lines: readonly Line[], place: number, said: Reply): Reply[] =>
  lines.map((line, at) => (at === place ? said : asReply(line)));

/** What was answered stands beside what was said last. */
const lastAnswered = <Exchange extends { answered: string | null }>(all: Exchange[], answered: string): Exchange[] =>
  all.map((exchange, place) => (place === all.length - 1 ? { ...exchange, answered } : exchange));

/** Only what is said first, and stays as it is, can be shown before it is whole. */
const draftFor = ({ language }: Person, place: number, { onDraft }: Tools): Tools["onDraft"] =>
  place === 0 && language === null ? onDraft : undefined;
