import { describe, expect, test } from "vitest";
import { SELF_HARM_LANGUAGES } from "../../src/domain/gate/self-harm-languages.ts";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

/** Somebody near, in jest or not: what is asked, how it is answered, and what follows. */
const SAID = [
  ["mi amigo quiere matarse 😂", /¿Puede que alguien que conoces/, /no puedo mantenerla a salvo/, "es"],
  ["mon ami veut se tuer lol", /quelqu'un que tu connais est peut-être/, /ne peux pas protéger cette personne/, "fr"],
  ["mein Freund will sich umbringen haha", /Ist jemand, den du kennst/, /frag offen/, "de"],
  ["meu amigo quer se matar 😂", /Será que alguém que você conhece/, /não consigo proteger essa pessoa/, "pt"],
  ["मेरा दोस्त आत्महत्या करना चाहता है 😂", /आपका कोई परिचित अभी/, /उन्हें सुरक्षित नहीं/, "hi"],
  ["友達が死にたいと言っています😂", /あなたの知っている人が/, /その人の安全/, "ja"],
] as const;

const labelsOf = (language: string, which: "check" | "checkOthers") =>
  playbook.safety.languages[language]![which].choices.map(({ label }) => label);

describe.each(SAID)("%s", (text, asked, follows, language) => {
  const [yes = "", unsure = "", no = ""] = labelsOf(language, "checkOthers");

  test.each([yes, unsure])("is asked about in its own language, and %s is answered in it", async (label) => {
    const ada = talk();
    await ada.says(text);
    ada.hears(asked);
    expect(ada.buttons()).toEqual([yes, unsure, no]);
    await ada.presses(label);
    ada.hears(follows);
    ada.hears("https://findahelpline.com");
    expect((await ada.person()).quietUntil).not.toBeNull();
  });

  test("typed words that say neither are asked once more in it, and then taken seriously", async () => {
    const ada = talk();
    await ada.says(text);
    await ada.says("ok");
    ada.hears(asked);
    await ada.says("ok");
    ada.hears(follows);
  });

  test("where nobody is in danger, it goes on", async () => {
    const ada = talk();
    await ada.says(text);
    await ada.says(no);
    expect((await ada.person()).quietUntil).toBeNull();
    expect((await ada.person()).activity?.kind).not.toBe("check");
  });
});

const LANGUAGES = [...new Set(SELF_HARM_LANGUAGES.map(({ language }) => language))];

test.each(LANGUAGES)(
  "%s: what was taken for their own may be about somebody else, and is answered in it",
  async (language) => {
    const rule = SELF_HARM_LANGUAGES.find((one) => one.language === language && one.level === "certain");
    const ada = talk();
    await ada.says(`${rule?.example} 😂`);
    expect(ada.buttons()).toEqual(labelsOf(language, "check"));
    await ada.presses(ada.buttons()[3]!);
    const { others, buttons } = playbook.safety.languages[language]!;
    ada.hears(others.split("\n")[2]!);
    expect(ada.buttons()).toEqual([buttons["/country show"]]);
  },
);

test("one English word in it makes no English question of it", async () => {
  const ada = talk();
  await ada.says("mera dost suicide karna chahta hai lol");
  expect(ada.buttons()).toEqual(labelsOf("hi", "check"));
});

test("every language that is understood has all of it: one plain question each, labels that fit, and no number", () => {
  expect(Object.keys(playbook.safety.languages).toSorted()).toEqual(LANGUAGES.toSorted());
  for (const { check, checkOthers, after, buttons } of Object.values(playbook.safety.languages)) {
    expect(after).not.toMatch(/[!?？！\d]/);
    const sent = [playbook.safety.replies["self-harm"], playbook.safety.replies["third-person"]]
      .flatMap(({ choices }) => choices)
      .map(({ send }) => send);
    expect(Object.keys(buttons).toSorted()).toEqual([...new Set(sent)].toSorted());
    expect(check.choices.map(({ send }) => send.split(" ")[2])).toEqual(["yes", "unsure", "no", "other"]);
    expect(checkOthers.choices.map(({ send }) => send.split(" ")[2])).toEqual(["yes", "unsure", "no"]);
    for (const { text, choices } of [check, checkOthers]) {
      expect(text.match(/[?？]/g)).toHaveLength(1);
      expect(text).not.toMatch(/!|\d/);
      for (const { label } of choices) expect([...label].length).toBeLessThanOrEqual(34);
    }
  }
});

describe("somebody else may be dying, or is in the house", () => {
  test.each([
    ["i found my dad on the floor", "hes cold", /Call your local emergency number now[\s\S]*If it's someone else/],
    ["i found my mum on the floor", "shes not moving", /Call your local emergency number now/],
    ["there is a man in my house", "in the closet", /go where other people are/],
    ["my friend said goodbye and turned her phone off", "i dont know where she lives", /emergency number for them/],
    ["my friend told me her stepdad comes in her room at night", "its my friend not me", /emergency number for them/],
    ["my toddler drank something from under the sink", "bleach i think", /Say what was taken/],
  ])("%s: %s is a yes", async (told, more, met) => {
    const ada = talk();
    await ada.says(told);
    ada.hears(/I want to be sure/);
    await ada.says(more);
    ada.hears(met);
  });

  test.each(["with the cat", "in the shed with my kid"])("%s is asked about once more", async (more) => {
    const ada = talk();
    await ada.says("i found my dad on the floor");
    await ada.says(more);
    ada.hears(/I want to be sure/);
  });

  test("two halves of one danger are heard together", async () => {
    const ada = talk();
    await ada.says("my friend is manic and spent all her money and wants to fly");
    await ada.says("from the window");
    ada.hears(/Might someone you know be in danger/);
  });

  test.each(["he was doing yoga", "looking for his glasses lol"])("%s is a no", async (more) => {
    const ada = talk();
    await ada.says("i found my dad on the floor");
    await ada.says(more);
    expect((await ada.person()).activity?.kind).not.toBe("check");
    expect((await ada.person()).quietUntil).toBeNull();
  });

  test.each([
    "my dad is drunk and wants to drive me home",
    "my friend is driving and hes falling asleep at the wheel, im in the car",
  ])("%s: nobody rides along", async (told) => {
    const ada = talk();
    await ada.says(told);
    ada.hears(/Leave the car[\s\S]*don't ride along/);
  });

  test("a body in danger is met with what to do for it, whoever's it is", async () => {
    const ada = talk();
    await ada.says("my gran fell and she cant get up and shes confused");
    ada.hears(/yours or another's/);
    await ada.presses("It's about someone else");
    ada.hears(/^Call your local emergency number now/);
    ada.hears(/stay beside them/);
  });

  test("a daughter who hides her food is not taken for whoever tells it", async () => {
    const ada = talk();
    await ada.says("my daughter wont eat and she hides food");
    ada.hears(/If it's someone else: tell them what you see/);
    await ada.says("how do i talk to her");
    ada.hears(/whoever is worried/);
  });
});
