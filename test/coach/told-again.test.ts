import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

const now = "2026-11-24T10:00:00Z";

/** What is asked about a thing that was told is passed over until nothing is open. */
async function toItsEnd(ada: ReturnType<typeof talk>) {
  for (let asked = 0; asked < 5 && (await ada.person()).activity !== null; asked++) await ada.says("skip");
}

/** Somebody whose worry is the line they owe, and who has told of one that is sent. */
async function sent() {
  const ada = talk({ now });
  await ada.types("/log wrote to my old boss");
  await toItsEnd(ada);
  return ada;
}

test.each(["/log wrote to my old boss", "/log I wrote to my old boss.", "wrote to my old boss"])(
  "the same message told once more, as %j, is known and counts once",
  async (line) => {
    const ada = await sent();
    const { done } = (await ada.person()).progress;
    await (line.startsWith("/") ? ada.types(line) : ada.says(line));
    ada.hears(/kept/);
    expect(ada.reply()?.text).not.toContain("?");
    expect(ada.buttons()).toEqual([]);
    expect(await ada.person()).toMatchObject({ activity: null, progress: { tries: [{}], done } });
    expect((await ada.person()).progress.tries).toHaveLength(1);
  },
);

test("told again while its question is open, the question comes again and nothing is counted", async () => {
  const ada = talk({ now });
  await ada.types("/log wrote to my cousin");
  const asked = (await ada.person()).activity;
  await ada.types("/log wrote to my cousin");
  ada.hears(/kept/);
  expect((await ada.person()).activity).toEqual(asked);
  expect((await ada.person()).progress.tries).toHaveLength(1);
});

test("typed again under 'something else', it is still the one that is kept", async () => {
  const ada = await sent();
  await ada.types("/log");
  await ada.presses("Something else");
  await ada.says("wrote to my old boss");
  expect((await ada.person()).progress.tries).toHaveLength(1);
});

test("another one, and the same on another day, count as well", async () => {
  const ada = await sent();
  await ada.types("/log wrote to my old boss, and one to her sister");
  await ada.presses("Something else");
  await toItsEnd(ada);
  expect((await ada.person()).progress.tries).toHaveLength(2);
  ada.at("2026-11-27T10:00:00Z");
  await ada.types("/log wrote to my old boss");
  await toItsEnd(ada);
  expect((await ada.person()).progress.tries).toHaveLength(3);
});

test("the same small thing set out on twice in a day is told of twice", async () => {
  const ada = talk({ now });
  for (let times = 0; times < 2; times++) {
    await ada.types("/try not-working-it");
    await ada.says("send two lines to my aunt");
    for (let asked = 0; asked < 4 && !ada.buttons().includes("No, I'll come to you"); asked++)
      await ada.says(ada.buttons()[0] ?? "when the kettle is on");
    await ada.presses("No, I'll come to you");
    await ada.types("/log send two lines to my aunt");
    await toItsEnd(ada);
  }
  expect((await ada.person()).progress.done).toMatchObject({ "not-working-it": 2 });
});
