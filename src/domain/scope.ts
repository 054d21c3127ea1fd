import { localTime } from "./clock.ts";
import { nameOfDay, nameOfWeekday, readDay } from "./day.ts";
import { followUp } from "./follow.ts";
import { mentionsIn } from "./mention.ts";
import type { Mistake, Scope } from "./mistake.ts";
import { peopleIn } from "./people-word.ts";
import type { Walking } from "./person.ts";
import type { Scene } from "./scene.ts";
import { pick } from "./text.ts";

/** What the texts of a walk are filled from: every step's answer, or null, and the names below. */
export function scopeOf(scene: Scene, mistake: Mistake, walk: Walking): Scope {
  const { person, playbook, now } = scene;
  const unanswered = Object.fromEntries(playbook.stepIds.map((id) => [id, null]));
  const { situation, thought } = walk.answers;
  const story = typeof situation === "string" ? situation : "";
  const knock = mistake.knocks.find(({ label }) => label === thought);
  const remark = knock?.met ?? pick(mistake.met, `${person.id} ${walk.number} met`);
  const { hour } = localTime(now, person.zone);
  const answers: Scope = {
    situation: null,
    when: null,
    date: null,
    ...unanswered,
    ...walk.answers,
    ...peopleIn(story, playbook.vocabulary),
    mentions: mentionsIn(story, playbook.mentions).map(({ id }) => id),
    knock: knock?.id ?? null,
    looks_back: walk.looksBackOn !== undefined,
    zone: person.zone,
    hour: person.zone === null ? null : hour,
    kept_sentence: person.progress.sentences.at(-1) ?? null,
  };
  const named: Scope = {
    ...answers,
    ...followScope(scene, mistake, walk),
    step_said: mistake.smallSteps.find(({ label }) => label === walk.answers["step"])?.said ?? null,
  };
  return withTexts({ ...named, remark: remark?.(named) ?? "" }, mistake);
}

/** Adds the texts that several steps share. Each is filled from the scope when it is asked for. */
export function withTexts(scope: Scope, { texts }: Mistake): Scope {
  for (const [name, text] of Object.entries(texts)) {
    Object.defineProperty(scope, name, { enumerable: true, get: () => text(scope) });
  }
  return scope;
}

/** When the coach will ask: `follow_day` "Friday", `follow_part` "morning" or "evening", `follow_at` "9". */
function followScope(scene: Scene, mistake: Mistake, walk: Walking): Scope {
  const today = localTime(scene.now, scene.person.zone).day;
  const { after, onTheDay } = followUp(scene, mistake, walk);
  const follow_day = nameOfDay(after.day, today, scene.playbook.vocabulary);
  const hour = Number(after.at.slice(0, 2));
  return {
    follow_day,
    follow_weekday: follow_day === nameOfWeekday(after.day, scene.playbook.vocabulary),
    follow_part: hour < 12 ? "morning" : "evening",
    follow_at: `${hour > 12 ? hour - 12 : hour}${after.at.endsWith(":00") ? "" : after.at.slice(2)}`,
    reminds: onTheDay !== null,
  };
}

/** The day a message is about, as answers of a walk: `when` in their word, `date` as a day. */
export function dayAnswers({ person, playbook, now }: Scene, text: string): { when?: string; date?: string } {
  const found = readDay(text, localTime(now, person.zone).day, playbook.vocabulary);
  return found ? { when: found.said, date: found.day } : {};
}
