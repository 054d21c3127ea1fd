import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** A message to somebody was planned and is asked about. */
async function asked() {
  const bo = talk();
  await bo.types("/try not-working-it");
  if (bo.buttons().includes("Rather not say")) await bo.presses("Rather not say");
  await bo.presses("Answer the oldest message you owe");
  for (const said of ["when the kettle is on", "maybe", "no"]) await bo.says(said);
  bo.at("2026-11-26T18:00:00Z");
  await bo.types("/log");
  return bo;
}

test.each([
  ["yes", "did"],
  ["yeah", "did"],
  ["no", "didnt"],
  ["nope", "didnt"],
  ["fine", "fine"],
  ["ok", "ok"],
  ["meh", "meh"],
  ["it was ok", "it was ok"],
])('"%s" to "how was it?" is kept as %j', async (said, outcome) => {
  const bo = await asked();
  await bo.says(said);
  expect(await bo.answers()).toMatchObject({ outcome });
});

/** A message from the small circle's walk, sent to T. */
async function sent() {
  const paul = talk({ personId: "paul" });
  await paul.says("My four mates are everything to me and not one of them knows of any work.");
  for (const said of ["someone who knows about this", "T I suppose", "runs a site", "yes thats me", "small"])
    await paul.says(said);
  for (const said of ["when i've had my coffee tomorrow", "maybe", "no"]) await paul.says(said);
  paul.at("2026-11-27T18:00:00Z");
  await paul.types("/log");
  return paul;
}

test.each(["sorry i forgot about this", "i forgot to", "totally forgot"])(
  "whoever forgot did not do it, and is not asked how it came out: %s",
  async (said) => {
    const paul = await sent();
    await paul.says(said);
    paul.hears("Shall it keep, or is it done with?");
  },
);

test.each(["they ignored me", "left on read", "ghosted", "no reply", "he never wrote back"])(
  '"%s" is met kindly, and nobody is asked how that compares with the guess',
  async (said) => {
    const paul = await sent();
    paul.hears("where did it get to?");
    await paul.says(said);
    paul.hears(/Getting nothing back stings|cold thing to get/);
    expect(paul.reply()?.text).not.toContain("?");
    expect((await paul.person()).progress.tries).toMatchObject([{ outcome: "silence", became: "done" }]);
  },
);

test("among people being ignored is heard first as well, and the guess is looked at", async () => {
  const ada = talk();
  await ada.types("/try fear-of-strangers");
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  for (const said of ["when i come in", "3", "no"]) await ada.says(said);
  ada.at("2026-11-27T18:00:00Z");
  await ada.types("/log");
  await ada.says("they ignored me");
  ada.hears(/^(Getting nothing back stings|Nothing back is a cold thing)/);
  ada.hears("Your guess was 3 of 5");
});
