import { expect, test } from "vitest";
import { mentionsIn } from "../../../src/domain/reading/mention.ts";
import { playbook } from "../../support/playbook.ts";

const mentioned = (text: string) => mentionsIn(text, playbook.mentions).map(({ id }) => id);

test.each([
  "i just grabbed my phone and hid in the bathroom",
  "i grabbed my coat and left after ten minutes",
  "she called me a week later and i did not pick up",
  "my friend called me a lot last year, and now never",
  "she grabbed me a coffee and i never thanked her",
  "somebody spoke to me and it touched my heart",
  "they kept commenting on my cooking and i went red",
  "she followed me for a year on insta and we never met",
  "the thought won't leave me alone before parties",
  "i've been sick of small talk for years",
  "my mum works in the hospital and knows everyone",
  "they said no one comes on mondays",
  "he turned me down the wrong street",
  "my ex colleague wrote",
])("what only sounds like harm, illness or a loss is not met as that: %s", (text) => {
  expect(mentioned(text)).toEqual([]);
});

test.each([
  ["he called me a freak in front of them", "harassed"],
  ["she called me a week later and called me a slut", "harassed"],
  ["he called me a few racist names", "harassed"],
  ["a man grabbed my arm at the bar", "harassed"],
  ["someone touched my leg on the bus", "harassed"],
  ["he grabbed me by the door", "harassed"],
  ["they keep commenting on my body", "harassed"],
  ["he won't leave me alone at work", "harassed"],
  ["i've been sick since march", "illness"],
])("what was done to somebody, or what they have, is: %s", (text, id) => {
  expect(mentioned(text)).toEqual([id]);
});
