import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

interface Invented {
  mistake: string;
  who: string;
  /** What they type, in turn; "[…]" presses a button. */
  says: string[];
  /** What they hold at the end of the first look. */
  holds: RegExp;
}

const people: Invented[] = [
  {
    mistake: "fear-of-strangers",
    who: "Wen, 34, a nurse on a new ward",
    says: [
      "new ward on monday, everyone knows everyone and i'm dreading the staff room, my hands shake",
      "they'll think i'm slow",
      "7",
      "b",
      "4",
    ],
    holds: /7 to 4/,
  },
  {
    mistake: "fear-of-strangers",
    who: "Ola, 61, a farmer",
    says: [
      "market dinner on friday with strangers all round the table, i dread it, i'd sooner hide in the truck",
      "[I'd be bothering them]",
      "6",
      "[My own words]",
      "they came for the pie, not to look at me",
      "5",
    ],
    holds: /6 to 5/,
  },
  {
    mistake: "small-circle",
    who: "Rosa, 28, moved for a partner",
    says: [
      "moved here for him and i only have his two friends, nobody of my own",
      "company",
      "the woman who walks the grey dog",
      "a lap of the park with the dogs",
      "[Yes, that's me]",
    ],
    holds: /it's yours/,
  },
  {
    mistake: "small-circle",
    who: "Dev, 40, wants out of payments",
    says: [
      "all my friends work in payments too, none of them can tell me what it's like outside",
      "a fresh pair of eyes",
      "K from the climbing wall",
      "my cv",
      "Make it shorter",
      "[Yes, that's me]",
    ],
    holds: /it's yours/,
  },
  {
    mistake: "for-the-sale",
    who: "Mo, 25, a founder",
    says: ["every chat i wait for the moment to pitch and it feels fake", "a guy called Henrik", "c"],
    holds: /For Henrik/,
  },
  {
    mistake: "for-the-sale",
    who: "Lucia, 52, sells kitchens",
    says: [
      "if they're not buying i don't see why i'd talk to them",
      "nobody yet",
      "tell them where to get cheap tiles",
    ],
    holds: /cheap tiles/,
  },
  {
    mistake: "writes-it-off",
    who: "Pat, 70",
    says: [
      "went to the walking group once, nobody spoke to me, never again",
      "two",
      "an earlier hour",
      "it cost more than it gave",
    ],
    holds: /Tries, two/,
  },
  {
    mistake: "writes-it-off",
    who: "Ife, 19",
    says: ["joined one society, they were rude about my accent, done with it", "[It wasn't kind there]"],
    holds: /sound judgement/,
  },
  {
    mistake: "never-learned",
    who: "Jun, 23",
    says: ["nobody ever taught me what to say after hello", "the lab lunch on friday", "b", "c"],
    holds: /In: "[\s\S]*Out: "/,
  },
  {
    mistake: "never-learned",
    who: "Hal, 47",
    says: [
      "i talk too much and then i don't know how to end the conversation",
      "parents evening",
      "what did yours like this term?",
      "a",
    ],
    holds: /what did yours like this term/,
  },
  {
    mistake: "not-working-it",
    who: "Bea, 31",
    says: ["i meet people and then never write afterwards", "Tom", "[Just hello]", "[Yes, that's me]"],
    holds: /it's yours/,
  },
  {
    mistake: "not-working-it",
    who: "Gus, 58",
    says: [
      "i promised to send her the link in march and never wrote back",
      "Anneke",
      "[Something I promised]",
      "[Make it shorter]",
      "[Yes, that's me]",
    ],
    holds: /it's yours/,
  },
];

test.each(people)("$who reaches something to hold, and it is kept", async ({ mistake, who, says, holds }) => {
  const person = talk({ personId: who });
  for (const [turn, text] of says.entries()) {
    const label = /^\[(.*)\]$/.exec(text)?.[1];
    await (label ? person.presses(label) : person.says(text));
    if (turn === 0 && (await person.person()).activity?.kind === "knock") {
      const mine = person.buttons().find((button) => button !== "Something else");
      throw new Error(`${who} was not placed: ${mine}`);
    }
  }
  person.hears(holds);
  const { activity, progress } = await person.person();
  expect(activity?.kind === "walk" ? activity.mistake : progress.walks.at(-1)?.mistake).toBe(mistake);
  if (person.buttons().includes("Enough for now")) await person.presses("Enough for now");
  expect((await person.person()).progress.walks).toMatchObject([{ mistake }]);
});
