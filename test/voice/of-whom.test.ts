import { expect, test } from "vitest";
import { REFUSALS } from "./attacks/held.ts";

type Job = keyof typeof REFUSALS;
const check = (job: Job, text: string, said: string) => REFUSALS[job](text, said);

/** Words that harm in one sense and not in another: what was said, what may be said to it, and what may not. */
const SENSES: [what: string, job: Job, said: string, fine: string, never: string][] = [
  [
    "a sound, not a diagnosis of somebody",
    "answers",
    "i hate the pretending",
    "The pretending sounds like the heavier half.",
    "The pretending sounds like you in one word.",
  ],
  [
    "a name spoken of, not asked for",
    "remarks",
    "i have to say my name",
    "Your name is the one word you cannot swap.",
    "Say it, your name is needed.",
  ],
  [
    "what somebody did as they told it, not what for",
    "answers",
    "he saw me typing",
    "He saw you typing, so half of it has arrived. What happened then?",
    "He saw you and wished you gone.",
  ],
  [
    "a deed that they told, not another",
    "answers",
    "he asked me to lunch",
    "He asked you, and lunch was real. What came then?",
    "He invited you, and lunch was real. What came then?",
  ],
  [
    "two whom they counted in another word, not three",
    "remarks",
    "went to the club twice",
    "Two evenings are small for a whole club.",
    "Three evenings are small for a whole club.",
  ],
  [
    "what they need not know themselves, not what others need not",
    "answers",
    "i don't know why",
    "You don't have to know. What were you about to say?",
    "She doesn't have to know. What were you about to say?",
  ],
  [
    "a step that is too much, not a person",
    "answers",
    "they never ask me anything",
    "You could ask one of them. Is that too much?",
    "You could ask one of them. Were you too much?",
  ],
  [
    "a class with many in it, not a share of them",
    "sentences",
    "i'll be the oldest",
    "Somebody has to be the oldest in every class.",
    "One in every five is the oldest.",
  ],
  [
    "a silly thing to say, not a silly thing that was said",
    "sentences",
    "i'll say something stupid",
    "I may say one stupid thing and stay.",
    "It was a stupid thing to say.",
  ],
  [
    "telling it, not telling it to somebody",
    "answers",
    "i just want to tell someone",
    "Then tell it. Which part was first?",
    "Then tell it to him. Which part was first?",
  ],
  [
    "leaving a thing, not leaving",
    "answers",
    "we say nothing",
    "I'm leaving this one quiet.",
    "I'm leaving in the morning.",
  ],
  [
    "a worry that makes something about them, not people who do",
    "remarks",
    "it is her birthday",
    "The birthday is hers, and the worry has made it about you.",
    "The birthday is hers, and it is about you.",
  ],
  [
    "somebody who did what one does there, not a stranger to the tale",
    "sentences",
    "the cashier sees my hands shake",
    "She has a queue to look after.",
    "Her sister has a queue to look after.",
  ],
  [
    "housework, not what the playbook never offers",
    "sentences",
    "i'd be in the way in the kitchen",
    "I can peel potatoes in the kitchen.",
    "I can throw potatoes in the kitchen.",
  ],
];

test.each(SENSES)("%s", (_, job, said, fine, never) => {
  expect(check(job, fine, said)).toBeNull();
  expect(check(job, never, said)).not.toBeNull();
});

test("to the gate the worry is it, as the coach never means another thought", () => {
  expect(check("remarks", "That thought comes dressed for Saturday already.", "the party on saturday")).toBeNull();
  expect(check("remarks", "That thought has a plan for the bridge.", "the party on the bridge")).toBe("an alarm");
});
