import { expect, test } from "vitest";
import { FIGURES_LANGUAGES } from "../../../src/domain/gate/figures-languages.ts";
import { gate } from "../../../src/domain/gate/gate.ts";
import { OTHERS_LANGUAGES } from "../../../src/domain/gate/others-languages.ts";
import { SELF_HARM_LANGUAGES } from "../../../src/domain/gate/self-harm-languages.ts";
import { cost, leastCost } from "../../support/cost.ts";

test.each(FIGURES_LANGUAGES)("leaves alone: $example", ({ example }) => {
  expect(gate(example)).toEqual({ level: "clear" });
});

test.each(SELF_HARM_LANGUAGES)("$language is heard as such, no less than its rule says: $example", (rule) => {
  const verdict = gate(rule.example);
  expect(verdict).toMatchObject({ signal: "self-harm", language: rule.language });
  if (rule.level === "certain") expect(verdict.level).toBe("certain");
});

test.each([
  ["me muero de risa, pero te juro que me quiero morir", "es"],
  ["ich sterbe vor hunger. ich will nicht mehr leben", "de"],
  ["morri de rir e depois pensei em me matar", "pt"],
])("a figure of speech hides nothing else: %s", (text, language) => {
  expect(gate(text)).toEqual({ level: "certain", signal: "self-harm", language });
});

test("what only may mean it is asked about, and a laugh makes a question of a wish", () => {
  expect(gate("ya no quiero estar aquí")).toEqual({ level: "unclear", signal: "self-harm", language: "es" });
  expect(gate("je veux mourir 😂")).toEqual({ level: "unclear", signal: "self-harm", language: "fr" });
});

test("a long message in another language is read in linear time", () => {
  const read = (text: string) => () => {
    for (let round = 0; round < 5; round++) gate(text);
  };
  const words = "ich will nicht mehr mich no quiero mas je pense plus eu nao tenho मैं मरने जीने mujhe jeene 死自生消首腕 ";
  gate(words);
  const limit = Math.max(cost(read(words.repeat(20))), 5) * 40;
  expect(leastCost(read(words.repeat(160)), limit)).toBeLessThan(limit);
});

test.each(OTHERS_LANGUAGES)(
  "$language, somebody else in danger is heard as that: $example",
  ({ example, language }) => {
    expect(gate(example)).toEqual({ level: "certain", signal: "third-person", language });
  },
);

test.each([
  ["mi amigo se tomó muchas pastillas", "es"],
  ["mon ami a pris plein de médicaments", "fr"],
  ["meine Oma atmet nicht mehr", "de"],
  ["meu irmão tomou muitos comprimidos", "pt"],
  ["मेरा भाई बेहोश है", "hi"],
  ["me preocupa mi hermano, dice que quiere morir y no sé qué hacer", "es"],
  ["mi mejor amiga intentó suicidarse anoche", "es"],
  ["ma copine a essayé de se suicider, je fais quoi", "fr"],
  ["mon frère dit qu'il veut mourir", "fr"],
  ["meine beste Freundin droht damit, sich umzubringen", "de"],
  ["mein Sohn sagt er will nicht mehr leben", "de"],
  ["minha amiga disse que quer morrer", "pt"],
  ["meu irmão tentou se matar ontem", "pt"],
  ["mi amiga, quizás quiera matarse", "es"],
  ["mon ami veut peut-être se suicider", "fr"],
  ["mein Bruder will sich vielleicht umbringen", "de"],
  ["meu amigo talvez queira se matar", "pt"],
  ["mera bhai khud ko maarna chahta hai", "hi"],
  ["मेरा भाई मरना चाहता है, मैं क्या करूँ", "hi"],
  ["妹が自殺を考えているみたいです", "ja"],
  ["親友から死にたいとLINEが来ました", "ja"],
])("somebody else's danger is no danger of their own: %s", (text, language) => {
  expect(gate(text)).toMatchObject({ signal: "third-person", language });
});

test.each([
  ["mi amigo quiere morir y yo también quiero morir", "es"],
  ["mon ami veut se tuer et moi aussi je veux mourir", "fr"],
  ["mein Freund will sich umbringen und ich will auch nicht mehr leben", "de"],
  ["mi amiga no sabe que quiero morir", "es"],
  ["minha mãe não sabe que eu queria morrer", "pt"],
  ["meine Schwester weiß nicht, dass ich nicht mehr leben will", "de"],
  ["mon frère est parti et je veux mourir", "fr"],
  ["meri behen nahi janti ki main marna chahti hu", "hi"],
  ["母が嫌いで死にたい", "ja"],
  ["彼女に振られて死にたいと思う", "ja"],
])("said of both, or beside somebody, it is first of all their own: %s", (text, language) => {
  expect(gate(text)).toMatchObject({ signal: "self-harm", language });
});

test.each([
  "mi amigo quiere ir al cine conmigo el viernes",
  "mi abuela está enferma y va a morir pronto",
  "minha avó está no hospital e vai morrer",
  "mi hermana va a cortar el pelo mañana",
  "mon ami veut en finir avec ce projet",
  "ma sœur va à la fête et je connais personne",
  "mein Bruder will mich seinen Freunden vorstellen",
  "der Kollege sagt wir gehen am Freitag essen",
  "meu amigo quer sair comigo e eu tenho medo",
  "mera dost party me bulata hai aur main dar jata hu",
  "मेरी बहन मुझे पार्टी में ले जाना चाहती है",
  "友達がパーティーに誘ってくれたけど怖い",
])("ordinary talk of somebody passes: %s", (text) => {
  expect(gate(text)).toEqual({ level: "clear" });
});
