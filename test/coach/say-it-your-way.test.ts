import { expect, test } from "vitest";
import { talk } from "../support/talk.ts";

/** Somebody who pressed "Something else". */
async function askedForTheirWay() {
  const ada = talk();
  await ada.says("my people dont know me and its all a bit much");
  const sentences = ada.buttons().slice(0, -1);
  await ada.presses("Something else");
  ada.hears("Then say it your way.");
  return { ada, sentences };
}

test("who says nothing to it is asked in other words each time, and sees the sentences again", async () => {
  const { ada, sentences } = await askedForTheirWay();
  let before = "";
  for (const said of ["yh", "5", "no", "hm"]) {
    await ada.says(said);
    expect(ada.reply()?.text).not.toMatch(/Then say it your way/);
    expect(ada.reply()?.text).not.toBe(before);
    expect(ada.buttons()).toEqual([...sentences, "Let me get it out"]);
    before = ada.reply()?.text ?? "";
  }
});

test("a sentence that came back is pressed like the first time", async () => {
  const { ada, sentences } = await askedForTheirWay();
  await ada.says("no");
  await ada.presses(sentences[0] ?? "");
  expect((await ada.answers())["thought"]).toBe(sentences[0]);
});

test("and all of it can be said instead", async () => {
  const { ada } = await askedForTheirWay();
  await ada.says("hm");
  await ada.presses("Let me get it out");
  ada.hears(/Go on\. It needn't have a shape/);
});
