import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const now = "2026-11-24T10:00:00Z";
const WAITS = /[Ww]aiting/;

/** A message was sent, told of by /log, and what was asked about it is over. */
async function sent() {
  const ada = talk({ now });
  await ada.types("/log wrote to my cousin");
  for (let asked = 0; asked < 4 && (await ada.person()).activity !== null; asked++) await ada.says("skip");
  return ada;
}

test.each(["no answer yet", "nothing yet", "they haven't answered", "still waiting", "um, no reply yet."])(
  '"%s" after a message that was told of is met with one plain line and changes nothing',
  async (said) => {
    const ada = await sent();
    const before = (await ada.person()).progress;
    await ada.types(`/log ${said}`);
    ada.hears(WAITS);
    ada.hears(/Your step is taken/);
    expect(ada.reply()?.text).not.toContain("?");
    const { activity, progress } = await ada.person();
    expect({ activity, tries: progress.tries, done: progress.done }).toEqual({
      activity: null,
      tries: before.tries,
      done: before.done,
    });
  },
);

test("with nothing told of at all, no small thing is made of 'no answer yet'", async () => {
  const ada = talk({ now });
  await ada.types("/log no answer yet");
  ada.hears(WAITS);
  expect((await ada.person()).progress.tries).toEqual([]);
});

test.each(["fear-of-strangers", "small-circle", "writes-it-off", "never-learned", "not-working-it"])(
  "'i sent it, no answer yet' of a small thing of %s is done, and nobody is asked what surprised them",
  async (id) => {
    const ada = talk({ now });
    await ada.types(`/try ${id}`);
    if (ada.buttons().includes("Rather not say")) await ada.presses("Rather not say");
    await ada.says("send two lines to my aunt");
    for (const said of ["when the kettle is on", "1", "yes"]) {
      if (ada.buttons().includes("No, I'll come to you")) break;
      await ada.says(said);
    }
    await ada.presses("No, I'll come to you");
    await ada.types("/log i sent it, no answer yet");
    expect(ada.reply()?.text).not.toContain("?");
    expect(await ada.person()).toMatchObject({
      activity: null,
      progress: { tries: [{ outcome: "silence", became: "done", surprise: null }], done: { [id]: 1 } },
    });
  },
);

test("'still waiting' about something that is no message is no telling that it was done", async () => {
  const ada = talk({ now });
  await ada.types("/try fear-of-strangers");
  await ada.presses("Rather not say");
  await ada.presses(ada.buttons()[0]!);
  await ada.says("skip");
  await ada.says("3");
  await ada.presses("No, I'll come to you");
  await ada.types("/log still waiting");
  ada.hears("Fine. Tell me whenever you like, or never.");
  expect((await ada.person()).progress.tries).toMatchObject([{ became: null }]);
});
