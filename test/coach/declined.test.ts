import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Paul has said no to the message that was offered, and is asked when he would send it. */
async function asked() {
  const paul = talk({ now: "2026-11-24T10:00:00Z", personId: "paul" });
  await paul.says(
    "Made redundant in September. My four mates are everything to me and not one of them knows of any work.",
  );
  for (const said of ["Someone who knows of work", "T I suppose", "runs a site", "Something says no"])
    await paul.says(said);
  for (const said of ["I'd be begging", "id think about time you asked", "3"]) await paul.says(said);
  paul.hears("If you send it, when?");
  return paul;
}

test.each([
  "i wont send it",
  "No.",
  "not going to",
  "i'd rather not",
  "no, I won't",
  "tbh im not sending it",
  "leave it",
])('"%s" to "when?" is let go kindly: nothing is planned, guessed or asked about', async (said) => {
  const paul = await asked();
  await paul.says(said);
  expect(paul.reply()?.text).toMatch(/^Then (not|it's left|we stop here)/);
  expect(paul.reply()?.text).not.toContain("?");
  expect(paul.buttons()).toEqual([]);
  expect(await paul.person()).toMatchObject({
    activity: null,
    reminders: [],
    progress: { tries: [], walks: [{ thought: "I'd be begging" }] },
  });
});

test.each(["i wont send it before friday", "when i've had my coffee"])('"%s" names a moment', async (said) => {
  const paul = await asked();
  await paul.says(said);
  paul.hears(/will T come back with a name\?/);
});

const SIX = ["fear-of-strangers", "small-circle", "for-the-sale", "writes-it-off", "never-learned", "not-working-it"];

test.each(SIX)(
  "whoever won't is let out of a small thing of %s too, and what was open before comes again",
  async (id) => {
    const ada = talk({ now: "2026-11-24T10:00:00Z" });
    await ada.says("everyone at the wedding will look at me and i'll freeze");
    await ada.presses("They'll see I'm nervous");
    await ada.types(`/try ${id}`);
    if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
    await ada.presses(ada.buttons()[0]!);
    expect((await ada.person()).activity).toMatchObject({ asked: "if_then" });
    await ada.says("no, i wont do it");
    ada.hears(/^Then (not|it's left)[\s\S]*0 to 10\?/);
    expect(await ada.person()).toMatchObject({ activity: { asked: "intensity" }, left: null, progress: { tries: [] } });
  },
);
