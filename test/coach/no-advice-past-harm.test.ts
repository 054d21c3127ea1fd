import { expect, test } from "vitest";
import { toldBefore } from "../../src/domain/danger/told-before.ts";
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
  ["im back to counting almonds. ten a day", "eating-disorder"],
  ["went home with him cos i didnt want to be rude", "abuse"],
  ["they laughed at my voice and one waited outside", "abuse"],
  ["bus stop, the man who follows me", "abuse"],
  ["i lent a new friend 900 and he wants 500 more so we stay friends", "lure"],
  ["grandma fell but says no ambulance", "medical"],
  ["my kid ate some berries", "overdose"],
  ["he wants me to say sorry in front of his friends for talking to a man", "abuse"],
  ["my group says bring 5 new people each month or i lose my place to sleep", "abuse"],
  ["shes drunk mostly so its easier then", "insisting"],
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
  "i went home with her because i didnt want to miss the bus",
  "they laughed at my joke and waited outside in the queue",
  "the guy who follows me on strava said hi",
  "my friend wants 2 more players so we can stay in the league",
  "im drunk already so its easy to laugh",
  "counting almonds for the cake",
  "i fell for a hospital drama, no hospital like it",
  "my kid ate some berries at breakfast",
  "my kid ate the leaves on the pizza first",
  "my uncle is at the bar",
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
  ["my match wants to meet at his house first, i get nervous with strangers", /is best met where other people are/],
  ["a man i know from the pub says come and see his dogs in his woods", /is best met where other people are/],
  ["im 15 and want to practise at the station on my own after dark", /nothing here talks you out of it/],
  ["i walk home at 2am and a group sits by the tunnel. should i say hi", /nothing here talks you out of it/],
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

test("whoever is driven by somebody who drinks first is asked about", async () => {
  const ada = talk();
  await ada.says("my uncle is at the bar and then drives the school bus");
  ada.hears(/Might someone you know be in danger/);
});

test("what was told of a try goes with what is said next to it", async () => {
  const ada = talk();
  await ada.types("/log said hi at the bar, went to his place after");
  expect(toldBefore(await ada.person()).join()).toMatch(/went to his place/);
});

const SAID_ONCE = /an adult near\. Never meet someone you only know online/;

test("whoever is under age is told where to keep to before a first scene", async () => {
  const ada = talk();
  await ada.types("/rehearse");
  await ada.says("im 14, bus stop, a lady");
  await ada.presses("Friendly");
  expect(ada.reply()?.print).toMatch(SAID_ONCE);
  await ada.says("want to see my room");
  ada.hears(/the scene ends here/);
  const bea = talk();
  await bea.types("/rehearse");
  await bea.says("bus stop, a lady");
  await bea.presses("Friendly");
  expect(bea.reply()?.print ?? "").not.toMatch(SAID_ONCE);
});

test("and before a first step, also where the step is only a nod", async () => {
  const ada = talk();
  await ada.types("/walk");
  await ada.presses("I'll stand there alone");
  for (const text of ["im 14 and theres a park where people drink", "6", "A", "4"]) await ada.says(text);
  await ada.presses("One small thing");
  await ada.says("1");
  await ada.says("when i get to the park i go up to the older lads");
  await ada.says("2");
  await ada.presses("No, I'll come to you");
  expect(ada.reply()?.print).toMatch(SAID_ONCE);
});
