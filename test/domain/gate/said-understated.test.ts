import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

const heard = (texts: readonly string[]) => texts.map((text) => [text, gate(text)] as const);

test("whoever is followed on their way is met as that, and a coat on a peg is nobody", () => {
  for (const [text, verdict] of heard([
    "walking home and theres a guy been behind me since the station",
    "a man has been behind me for three streets",
    "someone's been walking behind me since the bus stop and turns when i turn",
  ]))
    expect(verdict, text).toEqual({ level: "certain", signal: "abuse" });
  for (const [text, verdict] of heard([
    "the guy behind me in the queue for ages kept sighing",
    "a man has been behind me for the whole race",
    "a guy behind me since the start of class laughed at my joke",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("a home that is not safe, who looks on as they type and who hits their mother are somebody else's doing", () => {
  for (const [text, verdict] of heard([
    "im not safe at home tonight",
    "i don't feel safe at home",
    "hes still watching me type",
    "he is reading this over my shoulder",
    "my husband is watching what i type",
    "he hits my mum",
    "they ask us to give up the phone and family",
    "he says itll break her heart if i say",
    "my tights were on inside out",
  ]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "abuse" });
  for (const [text, verdict] of heard([
    "my jumper was inside out the whole date",
    "my brother hit my mum's car",
    "my cat is watching me type",
    "im safe at home with a book",
    "it'll break her heart if i cancel",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("a teacher who touches somebody is no trick of somebody online", () => {
  expect(gate("my teacher touches me")).toMatchObject({ signal: "abuse" });
  expect(gate("my coach touched me in the car")).toMatchObject({ signal: "abuse" });
  expect(gate("my teacher kissed me and says we have to hide it until i leave")).toMatchObject({ signal: "lure" });
});

test("who holds a bottle has taken nothing, and who would not mind not waking up is not unconscious", () => {
  for (const text of ["one had a bottle", "one of them had a bottle", "the guy had a bottle in his hand"])
    expect(gate(text).level, text).not.toBe("certain");
  expect(gate("i had a whole bottle of pills")).toEqual({ level: "certain", signal: "overdose" });
  for (const text of [
    "id not do anything i just wouldnt mind not waking up",
    "i wouldnt mind not waking up tomorrow",
    "would be fine with not waking up",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "self-harm" });
  expect(gate("hes not waking up")).toMatchObject({ level: "certain", signal: "medical" });
});

test("what is prepared, looked up, carried along or found on a ward is asked about, however lightly it is said", () => {
  for (const [text, verdict] of heard([
    "sorted the papers out for the wife so shes alright",
    "i've put all the paperwork in order so they'll be ok",
    "been looking at bridges on street view",
    "i know exactly what dose anyway",
    "worked out how many it would take",
    "i keep the vial in my bag now",
    "couple of the lads have checked out already this year. thinking its my turn",
    "im in hospital they wont let me have laces",
    "they took my belt and laces on the ward",
  ]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "self-harm" });
  for (const [text, verdict] of heard([
    "sorted the papers out for the passport",
    "been looking at bridges on our walk in prague",
    "i know what dose of small talk i can take",
    "i carry a spare charger in my bag",
    "the lads have checked out of the hotel and now its my turn",
    "new laces for the hike",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("who was shaken or held too hard, and a thought beside the knives, are asked about", () => {
  for (const [text, verdict] of heard([
    "i shook her yesterday. hard",
    "i slapped mum so hard",
    "i grabbed him too hard and he has bruises",
    "there'll be knives on the table and what if i just",
    "what if i lose control with the knife in my hand",
  ]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "harm-to-others" });
  for (const [text, verdict] of heard([
    "i shook her hand too hard",
    "there'll be knives on the table and what if i just order pizza",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("a stranger's room, what was done for a present, and who was older than he said are asked about", () => {
  for (const [text, verdict] of heard([
    "a guy offered me a room",
    "some man at the station says i can stay at his",
    "i had to do a thing in the car for it",
    "he made me do stuff in his car for the skins",
    "he was older than he said",
  ]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "lure" });
  for (const [text, verdict] of heard([
    "my mate offered me a sofa",
    "a guy offered me a seat",
    "i had to do a thing in the car park for work",
    "she was younger than i thought",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("lips that grow and feet that stopped hurting in the cold are a body's sign, shoes taken off are not", () => {
  for (const [text, verdict] of heard([
    "my lips feel big",
    "my tongue feels huge",
    "out in the snow, my feet stopped hurting",
    "ive stopped shivering now",
  ]))
    expect(verdict, text).toMatchObject({ signal: "medical" });
  for (const [text, verdict] of heard([
    "my lips are dry before i talk",
    "my feet stopped hurting once i took the heels off",
  ]))
    expect(verdict.level, text).toBe("clear");
});

test("who is asked to help somebody die is asked about, and to bring something is not that", () => {
  for (const [text, verdict] of heard(["gran begs me to help her go", "she wants me to help her die"]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "third-person" });
  for (const text of ["he asked me to bring some wine", "she wants me to help her go shopping"])
    expect(gate(text).level, text).toBe("clear");
});

test("who waits until a door opens is asked", () => {
  expect(gate("open the door or ill wait all night")).toEqual({ level: "unclear", signal: "insisting" });
  expect(gate("i'll wait all night for tickets").level).toBe("clear");
});

test("to say no to a chore, or to dive under a plant, is no sign of anything", () => {
  for (const text of [
    "no i wont do them today",
    "no i won't do it today",
    "no sorry i can't do that tonight",
    "no i can't take that on this week",
    "no, i won't be able to make it",
    "i'm gonna throw myself under the nearest houseplant",
    "the void called, i let it go to voicemail",
  ])
    expect(gate(text).level, text).toBe("clear");
  for (const text of ["im gonna throw myself under a train", "i'll throw myself off the nearest bridge"])
    expect(gate(text), text).toEqual({ level: "certain", signal: "self-harm" });
});

test("a hand that keeps coming back is asked about, and a cat, a child and a curl are nobody's hand", () => {
  for (const [text, verdict] of heard([
    "a guy from my course keeps touching my leg",
    "someone at work keeps touching my leg",
    "my boss keeps touching my shoulder",
  ]))
    expect(verdict, text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of [
    "the cat keeps touching my face at night",
    "my toddler keeps touching my hair when i talk to people",
    "people keep touching my hair because its curly",
    "my gran always puts her arm around me",
    "i keep touching my face when i am nervous",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("who puts a baby down and shuts the door has locked nobody in", () => {
  for (const text of [
    "i put her down and shut the door and walked out",
    "she cried so i shut the door and left the room",
  ])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of [
    "he locks the door when he goes to work so I can't leave",
    "he came in and shut the door in my room",
  ])
    expect(gate(text), text).toMatchObject({ signal: "abuse" });
});

test("who has their pictures, and who stands across the road, is asked about", () => {
  expect(gate("he has my pictures")).toEqual({ level: "unclear", signal: "lure" });
  expect(gate("waiting for bus now theyre across the road")).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of ["he has my pictures from the wedding", "they're across the road from the library, the cafe"])
    expect(gate(text).level, text).toBe("clear");
});
