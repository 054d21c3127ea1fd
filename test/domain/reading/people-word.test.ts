import { expect, test } from "vitest";
import { peopleIn } from "../../../src/domain/reading/people-word.ts";
import { playbook } from "../../support/playbook.ts";

test.each([
  ["i've got my four people", "people", "four"],
  ["My people are everything", "people", null],
  ["my 3 mates from school", "mates", "three"],
  ["i have no friends", null, null],
  ["i don't need any friends", null, null],
  ["my wife has her friends", null, null],
  ["four people stood in a ring with their plates", null, null],
])("in %j they call them %j and say %j", (text, people, many) => {
  expect(peopleIn(text, playbook.vocabulary)).toEqual({ people, many });
});
