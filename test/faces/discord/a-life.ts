import { createCoach } from "../../../src/coach/coach.ts";
import { commands } from "../../../src/commands/index.ts";
import { drawAttachment } from "../../../src/program/attach.ts";
import { createMemoryStore } from "../../../src/store/memory.ts";
import { scriptedVoice } from "../../../src/voice/scripted.ts";
import type { Shown } from "../../support/fake-discord/world.ts";
import { words } from "../../support/playbook.ts";
import { start } from "./set-up.ts";

/** Somebody who writes to the real coach in their own channel of the fake Discord, on days that are told. */
export async function life({ now }: { now: string }) {
  let clock = new Date(now);
  const store = createMemoryStore();
  const coach = createCoach({ store, voice: scriptedVoice, words, log: { info: () => {}, error: () => {} } });
  const { discord, face } = await start(undefined, {
    commands,
    more: { ...coach, hear: (incoming, onDraft) => coach.hear({ ...incoming, at: clock }, onDraft) },
    attach: async (recipe, id) => {
      const person = await store.load(id);
      return person && drawAttachment(recipe, person, words());
    },
  });
  let last: Shown;
  const next = async () => {
    last = await discord.nextMessage("ada");
    return last;
  };
  const person = async () => {
    const one = await store.load(discord.idOf("ada"));
    if (!one) throw new Error("nobody is there");
    return one;
  };
  return {
    person,
    last: () => last,
    labels: () => last.rows.flat().map(({ label }) => label),
    at(moment: string) {
      clock = new Date(moment);
    },
    says(text: string) {
      discord.dm("ada", text);
      return next();
    },
    async slash(name: string, options = {}) {
      await discord.slash("ada", name, options);
      return next();
    },
    async presses(label: string | RegExp) {
      const button = last.rows
        .flat()
        .find((one) => (typeof label === "string" ? one.label === label : label.test(one.label)));
      if (!button)
        throw new Error(`There is no button ${label}: ${last.content} ${last.rows.flat().map((one) => one.label)}`);
      await discord.press("ada", button.line);
      return next();
    },
    /** Lets time pass until `moment`; gives what came unasked. */
    async passes(moment: string): Promise<string[]> {
      const came: string[] = [];
      for (let looks = 0; looks < 100; looks++) {
        const { due } = await person();
        if (!due || due > new Date(moment).toISOString()) break;
        clock = new Date(Math.max(Date.parse(due), clock.getTime()));
        for await (const { personId, outgoing } of coach.due(clock))
          for (const one of outgoing) {
            await face.send(one, personId);
            coach.shown(personId, [one.id]);
            came.push((await next()).content);
          }
      }
      clock = new Date(moment);
      return came;
    },
  };
}
