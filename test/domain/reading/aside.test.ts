import { expect, test } from "vitest";
import { readAside } from "../../../src/domain/reading/aside.ts";
import { playbook } from "../../support/playbook.ts";

const asideIn = (text: string) => readAside(text, playbook.vocabulary);

test.each([
  "i need to go to a party on saturday and i dread it",
  "i need to go to more meetups but they are all dead",
  "i want to stop being so awkward around people",
  "can we stop pretending that networking works",
  "it doesn't matter what i say, they look past me",
  "forget it, nobody there wants me",
  "nvm my boss, it's the others who scare me",
  "go away parties scare me",
  "they all leave me alone at lunch",
  "let me be honest, i dread it",
  "never mind the talk, it's the coffee after it i dread",
  "what do i do when nobody talks to me",
  "what do you do when the whole table goes quiet",
  "what is this meetup even for, everyone there is fake",
  "how do i use linkedin without feeling fake",
  "what have i done wrong that nobody invites me",
  "how am i doing this for ten years and still know nobody",
])("'%s' is a worry, whatever it begins like", (text) => {
  expect(asideIn(text)).toBeNull();
});

test.each([
  ["stop", "stop"],
  ["ok stop now", "stop"],
  ["can we stop here", "stop"],
  ["leave me alone", "stop-nudges"],
  ["don't write to me again", "stop-nudges"],
  ["good night", "leave"],
  ["i need to go to bed", "leave"],
  ["ok bye", "leave"],
  ["later", "leave"],
  ["im done", "leave"],
  ["what do i do now", "help"],
  ["what is this bot", "help"],
  ["what have i done so far", "progress"],
  ["nvm it's fine", "never-mind"],
])("'%s' is heard as '%s'", (text, aside) => {
  expect(asideIn(text)).toBe(aside);
});
