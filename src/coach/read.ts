import { notAnAnswer } from "../domain/reading/answer.ts";
import { languageOf } from "../domain/reading/language.ts";
import { readAnswer } from "../domain/reading/read-answer.ts";
import type { Scene } from "../domain/scene.ts";
import { asideIn } from "../domain/talk/aside-in.ts";
import { isKnock } from "../domain/talk/choose-knock.ts";
import type { Heard } from "../domain/talk/converse.ts";
import { opensWith } from "../domain/talk/opener.ts";
import { tellsAnew } from "../domain/try/tells.ts";
import { lay } from "../domain/walk/table.ts";
import { momentChoice } from "../domain/walk/typed-moment.ts";
import { questionOnTable } from "../domain/walk/walk-on-table.ts";
import { momentOf, type Tools } from "./moment.ts";

/** Locally first. The voice is asked only for an answer, or a topic, that the words could not give. */
export async function read(scene: Scene, text: string, tools: Tools): Promise<Heard> {
  if (text === "" || asideIn(scene, text)) return {};
  const { activity } = scene.person;
  const isToPlace = activity === null || (activity.kind === "knock" && !isKnock(scene, activity, text));
  return isToPlace ? readTopic(scene, text, tools) : readStep(scene, text, tools);
}

async function readTopic(scene: Scene, text: string, tools: Tools): Promise<Heard> {
  const isForeign = languageOf(text, scene.playbook.languages) !== null;
  if ((!isForeign && scene.router.route(text).sure) || tellsAnew(scene, text) || opensWith(scene, text)) return {};
  const topic = await tools.voice.place(momentOf(scene, tools));
  if (topic === null) return {};
  return typeof topic === "string" ? { topic } : topic;
}

async function readStep(scene: Scene, text: string, tools: Tools): Promise<Heard> {
  const asked = questionOnTable(scene);
  if (!asked) return {};
  const { step } = asked;
  const table = lay(scene, asked, step);
  const reading = readAnswer(table, text, scene.playbook.vocabulary);
  if (reading !== notAnAnswer) return { reading };
  if (momentChoice(scene, asked, text)) return {};
  const answer = await tools.voice.read(momentOf(scene, tools), step);
  if (answer === notAnAnswer) return {};
  if (answer !== null && typeof answer === "object") return answer;
  const option = table.options.find(({ value }) => value === answer);
  return { reading: option ? { option } : { answer } };
}
