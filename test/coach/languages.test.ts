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

test.each([
  ["fr", "je ne sais pas quoi dire aux gens", /Merci d'avoir écrit/],
  ["es", "no sé qué decir a la gente", /Gracias por escribir/],
  ["de", "ich weiß nicht was ich sagen soll", /Danke, dass du schreibst/],
  ["ja", "何を話せばいいか分からない", /書いてくれてありがとう/],
])(
  "what is suddenly said in another language (%s) answers nothing, is kept, and is told once",
  async (_, text, line) => {
    const ana = talk({ personId: "ana" });
    await ana.says("i only talk to people when i need to sell something");
    await ana.says("nobody yet");
    const { situation, ...answers } = await ana.answers();
    await ana.says(text);
    ana.hears(line);
    ana.hears("Which could you do?");
    expect(await ana.answers()).toEqual({ ...answers, situation: `${situation}\n${text}` });
    await ana.says(text);
    expect(ana.reply()?.text).not.toMatch(line);
  },
);

test("what is harsh about oneself is kept as nothing in these languages either", async () => {
  const ana = talk({ personId: "ana" });
  await ana.says("i only talk to people when i need to sell something");
  await ana.says("nobody yet");
  await ana.says("je me sens nul");
  ana.hears(/won't keep that|isn't for keeping/);
  expect(JSON.stringify(await ana.answers())).not.toContain('nul"');
});

test.each(["D and M", "J, T, L", "ya no", "me and Al"])(
  "%j is an answer in a walk, not another language",
  async (text) => {
    const ana = talk({ personId: "ana" });
    await ana.says("my four mates are everything and none of them knows of any work");
    await ana.says("someone who knows of work");
    const asked = ana.reply()?.text;
    await ana.says(text);
    expect(ana.reply()?.text).not.toContain(asked!.split("\n").at(-1)!);
  },
);

test.each(["i'm at tom's", "i'm at my mum's", "he's gone, i'm at my mum's", "the party's at l's"])(
  "'%s' is English, soon after danger too",
  async (text) => {
    const ada = talk();
    await ada.says("I want to kill myself");
    await ada.says(text);
    expect(ada.reply()?.text).not.toMatch(/peut|numéro|suis/);
    const bea = talk();
    await bea.says(text);
    expect(bea.reply()?.text).not.toMatch(/Merci/);
  },
);

test("what French leaves out at the start of a word still tells that it is French", async () => {
  for (const text of ["j'ai peur d'y aller", "s'il m'appelle je panique", "c'est trop dur l'école"]) {
    const ada = talk();
    await ada.says(text);
    ada.hears(/Merci/);
  }
});
