import { expect, test } from "vitest";
import { countWords, shownText, talk } from "../support/talk.ts";

test("Jo goes from 'i cant do the thing on thursday' to a sentence, a small thing and what came of it", async () => {
  const jo = talk({ now: "2026-11-24T22:47:00Z" });
  await jo.says("i cant do the thing on thursday");
  jo.hears(/^(?:So, )?Thursday/);
  jo.hears(/bot for practice, not a therapist/);
  jo.hears(/delete my data/);
  expect(jo.buttons()).toHaveLength(4);
  expect(jo.buttons()).toContain("I'll stand there alone");
  expect(jo.buttons().at(-1)).toBe("Something else");

  await jo.presses("I'll stand there alone");
  jo.hears(/"I'll stand there alone\."[\s\S]*0 to 10\?/);
  expect(jo.buttons()).toEqual(["2", "4", "6", "8", "10"]);
  expect(await jo.answers()).toMatchObject({
    situation: "i cant do the thing on thursday",
    when: "Thursday",
    thought: "I'll stand there alone",
  });

  await jo.presses("8");
  jo.hears(/^8 is a lot to carry until Thursday\..*half believe\?/);
  expect(jo.reply()?.offered).toHaveLength(3);
  expect(jo.buttons()).toEqual(["A", "B", "C", "My own words", "None of these"]);
  const plain = jo.reply()?.offered?.[2];

  await jo.says("c");
  jo.hears(String(plain).slice(0, 30));
  expect(await jo.answers()).toMatchObject({ intensity: 8, reframe: plain });

  await jo.says("6ish");
  jo.hears(/^8 to 6\./);
  expect(jo.buttons()).toEqual(["One small thing for Thursday", "Look closer, about 5 minutes", "Enough for now"]);
  expect(countWords(jo.seen.map(shownText).join("\n"))).toBeLessThanOrEqual(260);

  await jo.presses("One small thing for Thursday");
  jo.hears(/Are you 18 or over\?/);
  await jo.presses("Yes");
  expect(jo.buttons()).toHaveLength(4);
  await jo.says("stay 10 mins");
  jo.hears(/When I …, I …/);
  await jo.says("when i get to the door i text maya im in and put my phone away");
  jo.hears(/first five people.*unfriendly\?/s);
  expect(jo.buttons()).toEqual(["0", "1", "2", "3", "4", "5"]);
  await jo.presses("3");
  jo.hears(/^3, noted\. Shall I ask you on Friday/);
  await jo.presses("Yes, Friday morning");
  jo.hears(/clock on your phone/);
  await jo.says("23.47");
  jo.hears(/Friday morning at 9, your time\..*Thursday.*Sleep well\./s);
  const [tried] = (await jo.person()).progress.tries;
  expect(tried).toMatchObject({
    ifThen: "when i get to the door i text maya im in and put my phone away",
    guess: 3,
    outcome: null,
    when: { said: "Thursday", day: "2026-11-26" },
  });
  expect((await jo.person()).progress.walks).toMatchObject([
    { mistake: "fear-of-strangers", before: 8, after: 6, sentence: plain, ending: "lower" },
  ]);

  jo.at("2026-11-26T16:00:00Z");
  await jo.nudge();
  jo.hears(String(plain).slice(0, 30));
  jo.hears(/text maya/);
  expect(jo.reply()?.text).not.toContain("?");
  expect(jo.buttons()).toEqual(["Done", "Not today", "Smaller", "Pause a week", "Stop"]);

  jo.at("2026-11-27T08:00:00Z");
  await jo.nudge();
  jo.hears(/^Thursday: how was it\?/);
  expect(jo.buttons()).toEqual(["I went", "I went and left", "I didn't go", "Not now"]);
  await jo.says("left after 20 min. talked to a girl about how bad the music was");
  jo.hears(/guess was 3 of 5 unfriendly\. What was it really\?/);
  await jo.says("1");
  jo.hears(/^Guessed 3, met 1\. Once isn't a law[\s\S]*How many people did you swap a word with\?/);
  await jo.says("just her");
  jo.hears(/number/);
  await jo.presses("1");
  jo.hears(/^Did anything about it surprise you\?/);
  await jo.says("she hated the music too");
  jo.hears(/^"she hated the music too\." That's kept, next to 3 and 1/);
  expect((await jo.person()).progress).toMatchObject({ peopleSpokenTo: 1, done: { "fear-of-strangers": 1 } });
  expect((await jo.person()).progress.tries).toMatchObject([
    { met: 1, became: "done", day: "2026-11-27", surprise: "she hated the music too" },
  ]);
});

test("Paul goes from a lost job and four mates to a message he could send, past his own 'no'", async () => {
  const paul = talk({ now: "2026-11-24T20:47:00Z" });
  await paul.says(
    "Made redundant in September. My four mates are everything to me and not one of them knows of any work. I don't see how talking to strangers helps.",
  );
  paul.hears(/^Losing a job/);
  paul.hears(/mates/);
  paul.hears(/What's missing most just now\?/);
  expect(paul.buttons()).toEqual([
    "Someone who knows of work",
    "A fresh pair of eyes",
    "Company in the daytime",
    "Nothing, I needed to say it",
  ]);
  await paul.says("Someone who knows of work");
  paul.hears(/not short of mates[\s\S]*meets the most different people\?/);
  expect(await paul.answers()).toMatchObject({ need: "way-in" });
  await paul.says("D I suppose, his wife runs the office at a builders merchants");
  paul.hears(/^D .*"Who do you know who …\?"/s);
  expect((await paul.answers())["door"]).toBe("D I suppose, his wife runs the office at a builders merchants");
  await paul.says("does maintenance planning or runs a site");
  paul.hears(/Who do you know who does maintenance planning or runs a site\?/);
  expect(paul.buttons()).toEqual(["Yes, that's me", "Make it shorter", "Something says no"]);
  expect(countWords(paul.seen.map(shownText).join("\n"))).toBeLessThanOrEqual(260);
  await paul.says("Something says no");
  expect(paul.buttons()).toEqual([
    "I'd be begging",
    "I'd put them on the spot",
    "I should manage alone",
    "Something else",
  ]);
  await paul.says("I'd be begging");
  paul.hears(/"I'd be begging\."[\s\S]*Turn it round\. D /);
  expect((await paul.answers())["thought"]).toBe("I'd be begging");
  await paul.says("id think about time you asked");
  paul.hears(/"id think about time you asked\."[\s\S]*0 to 10\?/);
  await paul.says("3");
  paul.hears(/^3\. You could send it or leave it/);
  await paul.says("when i've had my coffee tomorrow");
  paul.hears(/when i've had my coffee tomorrow[\s\S]*will D come back with a name\?/);
  await paul.says("maybe");
  paul.hears(/^Maybe, noted\. Shall I ask you tomorrow evening/);
  await paul.says("yes");
  await paul.says("20:47");
  paul.hears(/Tomorrow evening at 7, your time/i);
  paul.at("2026-11-25T19:00:00Z");
  await paul.nudge();
  paul.hears(/^The message to D: where did it get to\?/);
  await paul.says("sent. he rang me. his brother in law is at the water company");
  paul.hears(/his brother in law is at the water company[\s\S]*guessed maybe/i);
  await paul.presses("Better than I guessed");
  await paul.presses("Nothing much");
  paul.hears(/Sent, 1\. The people you had, still there\./);
});
