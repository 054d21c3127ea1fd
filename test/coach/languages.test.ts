import { expect, test } from "vitest";
import { languageOf } from "../../src/domain/reading/language.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

test.each([
  ["es", "no tengo a nadie aquí"],
  ["es", "tengo miedo de ir a la fiesta el sábado"],
  ["es", "hola, necesito ayuda"],
  ["fr", "Je ne connais personne ici"],
  ["fr", "j’ai peur de parler aux gens"],
  ["de", "ich habe angst vor leuten"],
  ["de", "kein bock auf die party"],
  ["pt", "tenho medo de falar com as pessoas"],
  ["pt", "eu não sei o que dizer"],
  ["hi", "mujhe logon se baat karne mein dar lagta hai"],
  ["hi", "मुझे डर लगता है"],
  ["ja", "人と話すのが怖い"],
])("recognises %s: %s", (id, text) => {
  expect(languageOf(text, playbook.languages)?.id).toBe(id);
});

test("hardly any of the example messages, which are English, is taken for another language", () => {
  const taken = Object.entries(playbook.heard)
    .flatMap(([topic, texts]) => texts.map((text) => ({ topic, text })))
    .filter(({ topic, text }) => topic !== "greeting" && languageOf(text, playbook.languages) !== null);
  expect(taken).toEqual([]);
});

test.each(playbook.languages)(
  "$name is met with one kind line of its own, and three sentences that lead on",
  async (language) => {
    const said = { es: "no tengo a nadie aquí", fr: "je ne connais personne ici", de: "ich kenne hier niemanden" };
    const more = { pt: "eu não conheço ninguém aqui", hi: "मुझे डर लगता है", ja: "人と話すのが怖い" };
    const ana = talk({ personId: "ana" });
    await ana.says({ ...said, ...more }[language.id]!);
    expect(ana.reply()?.text).toBe(language.line);
    expect(ana.buttons()).toHaveLength(4);
    for (const label of ana.buttons()) expect([...label].length).toBeLessThanOrEqual(34);
    await ana.presses(ana.buttons()[1]!);
    expect((await ana.person()).activity).toMatchObject({ kind: "walk", mistake: "small-circle" });
    expect((await ana.answers())["situation"]).toBe({ ...said, ...more }[language.id]);
  },
);

test("more of the same language is met again, not guessed at", async () => {
  const ana = talk({ personId: "ana" });
  await ana.says("no tengo a nadie aquí");
  await ana.says("es que me mudé hace poco y todos tienen su grupo");
  ana.hears("Todavía no entiendo bien el español");
});
