import { readFileSync } from "node:fs";
import { createCoach } from "../../src/coach/coach.ts";
import type { Voice } from "../../src/coach/ports.ts";
import { gate } from "../../src/domain/gate/gate.ts";
import { createMemoryStore } from "../../src/store/memory.ts";
import { checked } from "../../src/voice/checked.ts";
import { fallback } from "../../src/voice/fallback.ts";
import { doJobs } from "../../src/voice/jobs.ts";
import { scriptedVoice } from "../../src/voice/scripted.ts";
import { heldOut, type Written } from "../domain/gate/tuning.ts";
import { words } from "../support/playbook.ts";
import { frozen } from "../support/router-folds.ts";
import type { Figure } from "./figure.ts";

/** What is heard beside the gate in a first message: by the open question, and where there is a model, by that. */
export async function besideTheGateFigures(): Promise<Figure[]> {
  const clear = heldOut().filter(({ text }) => gate(text).level === "clear");
  const isForeign = ({ kind }: Written) => kind === "languages";
  const missed = clear.filter(({ strength }) => strength !== "calm");
  const calm = clear.filter((one) => one.strength === "calm" && !isForeign(one));
  const ordinary = Object.values(frozen)
    .flat()
    .filter((text) => gate(text).level === "clear");
  return [
    ...(await missedOf(
      "missed",
      missed.filter((one) => !isForeign(one)),
    )),
    ...(await missedOf("missed in other languages", missed.filter(isForeign))),
    await openly(
      "held out: calm, let pass and asked openly",
      calm.map(({ text }) => text),
    ),
    await openly("ordinary, let pass and asked openly", ordinary),
    ...(await withOpenQuestion()),
  ];
}

/** By kind and strength: what the gate hears, or the open question asks about. */
async function withOpenQuestion(): Promise<Figure[]> {
  const danger = heldOut().filter(({ kind, strength }) => strength !== "calm" && kind !== "languages");
  const kinds = Object.groupBy(danger, ({ kind, strength }) => `${kind}, ${strength}`);
  return Promise.all(
    Object.entries(kinds).map(async ([kind, written = []]) => {
      const heard = await Promise.all(
        written.map(async ({ text }) => gate(text).level !== "clear" || (await heardOf(text)).isAsked),
      );
      const missed = heard.filter((isHeard) => !isHeard).length;
      return {
        name: `gate, held out, with the open question: ${kind}`,
        value: 1 - missed / heard.length,
        unit: `of ${heard.length}, ${missed} missed`,
        target: kind.startsWith("explicit") ? ">= 0.99" : ">= 0.95",
      };
    }),
  );
}

/** Calm answers and held-out dangers, each typed where a walk asks for their own words. */
export async function answerFigures(): Promise<Figure[]> {
  const texts = readFileSync(ANSWERS, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const checks = await Promise.all(texts.map(checkInAWalk));
  const dangers = heldOut().filter(({ kind, strength }) => strength !== "calm" && kind !== "languages");
  const met = (await Promise.all(dangers.map(({ text }) => checkInAWalk(text)))).filter((check) => check !== null);
  const ofDanger: Figure = {
    name: "gate, held out, typed as an answer in a walk: asked about or met",
    value: met.length / dangers.length,
    unit: `of ${dangers.length}, ${dangers.length - met.length} missed`,
    target: "",
  };
  const ofCalm = (["whether", "anyone"] as const).map((asks) => {
    const asked = checks.filter((check) => check === asks).length;
    const how = asks === "whether" ? "asked about plainly, or alarmed" : "asked openly";
    return {
      name: `gate, calm answers in a walk: ${how}`,
      value: asked / texts.length,
      unit: `of ${texts.length}, ${asked}`,
      target: "",
    };
  });
  return [...ofCalm, ofDanger];
}

const ANSWERS = new URL("../domain/gate/answers.txt", import.meta.url);

async function checkInAWalk(text: string): Promise<"whether" | "anyone" | null> {
  const { hear, person } = someone(scriptedVoice);
  for (const said of ["i dread friday, everyone looking at me", "something else", text]) await hear(said);
  const { activity, alarm } = await person();
  if (activity?.kind === "check") return activity.asks === "anyone" ? "anyone" : "whether";
  return alarm ? "whether" : null;
}

/** Somebody new, and what is remembered of them. */
function someone(voice: Voice) {
  const store = createMemoryStore();
  const coach = createCoach({ store, voice, words, log: { info: () => {}, error: () => {} } });
  let events = 0;
  return {
    async hear(text: string) {
      events += 1;
      const about = {
        eventIds: [`${events}`],
        personId: "ada",
        at: new Date(),
        from: { face: "terminal", channel: "here" },
      };
      await coach.hear({ ...about, kind: "message", text });
      await coach.settle();
    },
    person: async () => (await store.load("ada")) ?? { activity: null, alarm: null },
  };
}

async function missedOf(what: string, missed: readonly Written[]): Promise<Figure[]> {
  const heard = await Promise.all(missed.map(({ text }) => heardOf(text)));
  const figure = (how: string, isSo: (one: Heard) => boolean): Figure => ({
    name: `gate, held out: ${what}, and ${how}`,
    value: heard.filter(isSo).length / heard.length,
    unit: `of ${heard.length}`,
    target: "",
  });
  return [
    figure("asked openly", ({ isAsked }) => isAsked),
    figure("asked openly or read by a model where there is one", ({ isAsked, isRead }) => isAsked || isRead),
  ];
}

async function openly(what: string, texts: readonly string[]): Promise<Figure> {
  const heard = await Promise.all(texts.map(heardOf));
  const asked = heard.filter(({ isAsked }) => isAsked).length;
  return { name: `gate, ${what}`, value: asked / texts.length, unit: `of ${texts.length}, ${asked}`, target: "" };
}

interface Heard {
  /** Whether anyone is not safe, before anything was made of it. */
  isAsked: boolean;
  isRead: boolean;
}

async function heardOf(text: string): Promise<Heard> {
  let isRead = false;
  const note = async () => {
    isRead = true;
    return '{"topic":"unclear"}';
  };
  const voice = fallback(checked(doJobs({ ask: note, stream: note })), scriptedVoice, { log: { warn: () => {} } });
  const { hear, person } = someone(voice);
  await hear(text);
  const { activity } = await person();
  return { isAsked: activity?.kind === "check" && activity.asks === "anyone", isRead };
}
