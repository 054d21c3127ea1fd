import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Up to the question whose answer the message is made of. */
async function toTheGap(door: string) {
  const ada = talk();
  await ada.says("i need work and my friends dont know of any");
  await ada.says("someone who knows of work");
  await ada.says(door);
  return ada;
}

test.each([
  ["runs a building site", "Who do you know who runs a building site?"],
  ["a plumber", "Do you know a plumber?"],
  ["someone at the council", "Do you know someone at the council?"],
  ["plumbers", "Do you know plumbers?"],
  ["how do you get into it", "How do you get into it? Do you know anyone who'd know?"],
  ["her firm is hiring", "Her firm is hiring, and I could do with a name. Who comes to mind?"],
])('"%s" becomes a message somebody would send', async (gap, asks) => {
  const ada = await toTheGap("D");
  ada.hears("Who do you know who …?");
  await ada.says(gap);
  ada.hears(`> Quick one. ${asks}`);
});

test("to nobody in particular it is as whole", async () => {
  const ada = await toTheGap("nobody comes to mind");
  await ada.says("a plumber");
  ada.hears("> Hello. I'm looking for a plumber. A name would do.");
  await ada.presses("Make it shorter");
  ada.hears("> Does anyone here know a plumber?");
  expect(ada.buttons()).toContain("Yes, that's me");
});

test.each([
  ["that song we had on the ferry", "You crossed my mind: that song we had on the ferry. No need to write back"],
  ["nothing", "You crossed my mind this week. No need to write back"],
  ["Nothing really.", "You crossed my mind this week. No need to write back"],
  ["her birthday is soon", "You crossed my mind this week. No need to write back"],
  ["she said i was fake and i said worse", "You crossed my mind this week. No need to write back"],
])('what made them think of somebody is said to that person only where it can be: "%s"', async (reason, sent) => {
  const ada = talk();
  await ada.says("i lost touch with everyone from school");
  await ada.presses("I've lost touch with everyone");
  await ada.says("M");
  ada.hears("What made you think of them?");
  await ada.says(reason);
  ada.hears(sent);
});

test.each(["too formal", "too pushy", "its a bit formal", "sounds like an email"])(
  "said of the message, it is not the message: a shorter one comes, and then it is asked for in their words: %s",
  async (said) => {
    const ada = await toTheGap("D");
    await ada.says("a plumber");
    await ada.says(said);
    ada.hears("> Do you know a plumber?");
    await ada.says(said);
    ada.hears(/Then leave mine/);
    await ada.says("hey D do you know any plumbers");
    expect((await ada.answers())["message"]).toBe("hey D do you know any plumbers");
  },
);

test("what is not how they talk is asked for in their words at once", async () => {
  const ada = await toTheGap("D");
  await ada.says("a plumber");
  await ada.says("i dont talk like that");
  ada.hears(/Then leave mine/);
  expect(ada.buttons()).toEqual(["Something says no"]);
});

test("what is too long to stand inside a sentence is the message itself, whole", async () => {
  const ada = await toTheGap("Barry");
  await ada.says("Barry, anyone you know still in haulage who'd talk to me for ten minutes?");
  ada.hears("> Barry, anyone you know still in haulage who'd talk to me for ten minutes?");
});
