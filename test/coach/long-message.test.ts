import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const CALM = "Then we talked about the garden and the bees for quite a while. ".repeat(600);

test("of a message longer than what is kept, it is said that only the beginning is; of a shorter one nothing is", async () => {
  const ada = talk();
  await ada.says(`I dread standing alone at parties. ${CALM.slice(0, 700)}`);
  ada.hears("the first 600 letters or so. If what matters came later, say it once more, in short.");
  const bob = talk({ personId: "bob" });
  await bob.says(`I dread standing alone at parties. ${CALM.slice(0, 300)}`);
  expect(bob.reply()?.print).not.toMatch(/keep the beginning/);
});

test("what is asked about is asked after all of it was read, and holds no more than a turn takes", async () => {
  const ada = talk();
  await ada.says(`${CALM}I won't be anybody's problem for much longer. ${CALM}`);
  ada.hears("Are you thinking about ending your life or hurting yourself?");
  const { activity } = await ada.person();
  expect(activity?.kind === "check" && activity.held?.length).toBe(4000);
});

test("no half of a character is left where a message is cut", async () => {
  const ada = talk();
  await ada.says(`${"I won't be anybody's problem for much longer.".padEnd(51)}${"😀".repeat(3000)}`);
  const { activity } = await ada.person();
  expect(activity?.kind === "check" && activity.held).toHaveLength(3999);
});

test("a file that could not be read is told of, also below a plain question and where nothing was typed", async () => {
  const unread = "I couldn't read all of what came as a file, but in a few shorter messages I can";
  const ada = talk();
  await ada.says("I won't be anybody's problem for much longer", { isUnread: true });
  ada.hears("Are you thinking about ending your life or hurting yourself?");
  ada.hears(unread);
  const bob = talk({ personId: "bob" });
  await bob.says("", { isUnread: true });
  expect(bob.reply()?.text).toMatch(unread);
});

test("it is told also where what was typed beside it is a command", async () => {
  const ada = talk();
  await ada.says("hello");
  await ada.says("/help", { isUnread: true });
  expect(ada.reply()?.print).toMatch("I couldn't read all of what came as a file");
});
