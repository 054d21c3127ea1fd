import { expect, test } from "vitest";
import { gate } from "../../src/domain/gate/gate.ts";
import { talk } from "../support/talk.ts";

test.each([
  ["he was lovely but he got rough with me at the end", "abuse"],
  ["my dad says he'll end us all if mum leaves", "abuse"],
  ["i'm behind with the rent and the landlord says we can sort it another way", "abuse"],
  ["my brothers say we go to the village next week, one way", "abuse"],
  ["we moved here to hide from my kids' dad", "abuse"],
  ["i sleep at different people's places cos home isnt good", "abuse"],
  ["my parents say they'd throw me out", "abuse"],
  ["he gave me something and i woke up at his place", "abuse"],
  ["a nice man calls every day, he's helping me with my bank", "lure"],
  ["she said please dont contact me anymore in march. but its my birthday soon", "insisting"],
  ["people would like me if i was thinner, so i eat once a day now", "eating-disorder"],
  ["i pass out sometimes cause im on 600", "eating-disorder"],
])("what nobody is coached past is asked about plainly: %s", (text, signal) => {
  expect(gate(text)).toEqual({ level: "unclear", signal });
});

test.each([
  "the landlord says we can sort the boiler another way",
  "i owe him a coffee and he said we can settle it another way",
  "he got rough at the end of the rugby match",
  "my parents take me to the village every summer",
  "we live here now, hiding from the rain",
  "we crashed at people's houses during the festival",
  "my mum calls me every day and helps with my maths",
  "she calls every day to help with my bank holiday plans",
  "my dad gave me a drink and then i woke up early",
  "she said dont text me again until after the exam",
  "i eat once a day at the canteen with the team",
])("and what only sounds like it is not: %s", (text) => {
  expect(gate(text).level).toBe("clear");
});

test.each([
  ["in my city there is an air alarm every night and i dont dare talk in the shelter", /Nights like that/],
  ["i get panic in queues, i actually faint, twice this month", /Fainting is for a doctor/],
  ["i have no papers and i am afraid to speak with people", /Caution is wise there/],
  ["i can only talk after 3 beers, so my plan is two and then talk", /Needing a drink first/],
  ["im trans and not out and i come out at dinner so i stop being fake", /being safe comes first/],
  ["my doc gave me propranolol, i want to take two so i dont shake at the talk", /for a doctor or a pharmacist/],
  ["my match wants to meet at his house first, i get nervous with strangers", /belongs where other people are/],
])("what makes a step dangerous is said before any step: %s", async (text, said) => {
  const ada = talk();
  await ada.says(text);
  ada.hears(said);
});

test("whoever is asked for somebody they lost touch with, is asked for one who was good to them", async () => {
  const ada = talk();
  await ada.says("i lost touch with everyone");
  await ada.presses("I've lost touch with everyone");
  ada.hears(/was good to you\?/);
  await ada.presses("Someone best left alone");
  ada.hears(/I won't argue/);
});

test("coals that burn inside are answered with the open air", async () => {
  const ada = talk();
  await ada.says("we burn the coal bbq inside for warm, and head is heavy everybody");
  ada.hears(/^Go outside now/);
  const bea = talk();
  await bea.says("i get a headache in the living room when they smoke the bbq ribs");
  expect(bea.reply()?.text).not.toMatch(/^Go outside now/);
});

test("a packed bag and a new home for the dog are asked about together", async () => {
  const ada = talk();
  await ada.says("not today. or any day tbh");
  await ada.says("the bag is packed and the dog has a new home");
  ada.hears(/Are you thinking about ending your life/);
});
