import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

test("a gun or a knife that is taken along to scare somebody, or is outside with them, is met at once", () => {
  for (const text of [
    "i just want to scare him, i've got my dads gun in the car",
    "i only want to frighten her a bit, i have a knife with me",
    "im parked outside her house with a knife",
    "im sat outside his flat with my brothers gun",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "harm-to-others" });
  for (const text of [
    "i want to scare him with a fake knife at halloween",
    "im parked outside her house with a cake",
    "i want to scare them in the escape room, we have a plastic knife",
  ])
    expect(gate(text).level, text).not.toBe("certain");
});

test("what is said with half a laugh of trains, of a platform and of what the family would get is asked about", () => {
  for (const text of [
    "ok but like sometimes i look at the train coming and think huh",
    "sometimes i watch the train coming in and wonder",
    "the platform edge looks friendly these days",
    "they'd get the insurance at least",
    "10 and i have the stuff at home",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "self-harm" });
  for (const text of [
    "i see my train coming and run",
    "i have the stuff at home for the cake",
    "i look at people on the train and think what could i say",
    "i saw the train coming and thought of you",
    "the flooded neighbours will get the insurance money",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("whoever is drawn to a pupil or a student of that age is asked, and a lecturer's crush is no such thing", () => {
  expect(gate("i'm attracted to my students, they're 12")).toEqual({ level: "unclear", signal: "harm-to-others" });
  expect(gate("i'm attracted to my students, they're 30").level).toBe("clear");
});

test("who is made to when they do not want to is asked", () => {
  for (const text of ["he makes me when i don't want to", "my boyfriend makes me even when i dont want it"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of ["my job makes me talk when i dont want to", "he makes me laugh when i don't want to"])
    expect(gate(text).level, text).toBe("clear");
});

test("a game, a toast and what God tells a believer are no certain danger", () => {
  for (const text of [
    "i keep killing myself with my own grenades in this game",
    "god tells me to be kind but people are not",
    "i'm the chosen one for the toast",
    "im the chosen one for the speech at the wedding",
  ])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of [
    "god tells me to be kind and kill them",
    "i'm the chosen one",
    "i keep killing myself in my dreams and i want to kill myself",
    "god tells me to",
  ])
    expect(gate(text).level, text).not.toBe("clear");
});

test("a sister who will kill them for cancelling is a figure of speech, and school long ago or a class that is taught is no age", () => {
  for (const text of ["my sister will kill me if i cancel", "my mum will kill me if i bail on sunday"])
    expect(gate(text).level, text).toBe("clear");
  for (const text of ["i teach students aged 12 and love it", "i look after a group of kids aged 8 and have no adults"])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of ["i am a girl aged 11", "me aged 12 and no friends"])
    expect(gate(text), text).toMatchObject({ signal: "minor" });
  expect(gate("he used to hit me in primary school, 20 years ago")).not.toMatchObject({ signal: "minor" });
});

test("a father who will kill them for being pregnant, or who they are, is asked about, and a late dinner is not", () => {
  for (const text of [
    "i think i'm pregnant and my dad will kill me",
    "im gay and my dad will kill me",
    "im pregnant, my parents will kill me",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of ["i'm late and my dad will kill me", "my mum will kill me, i broke the vase"])
    expect(gate(text).level, text).toBe("clear");
});

test("what stands behind a name is heard: who hits them, and with whom they cut", () => {
  for (const [text, signal] of [
    ["Tom (hits me)", "abuse"],
    ["Uncle Ray, touches me", "abuse"],
    ["Jade who i cut with", "self-harm"],
  ] as const)
    expect(gate(text), text).toEqual({ level: "unclear", signal });
  for (const text of ["it hits me", "sometimes it hits me", "then grief hits me", "Jade who i cut hair with"])
    expect(gate(text).level, text).toBe("clear");
});

test("what is said in the middle of a walk, as if it were its answer, is heard", () => {
  for (const [text, signal] of [
    ["no test, its simply true: nobody needs me alive", "self-harm"],
    ["i just wanted to say sorry and goodbye", "self-harm"],
    ["he came, i let him because i was scared", "abuse"],
    ["met her, she is 12 but mature", "harm-to-others"],
    ["i waited till she was drunk", "insisting"],
    ["i made a fake profile to watch him", "insisting"],
  ] as const)
    expect(gate(text), text).toEqual({ level: "unclear", signal });
  for (const text of [
    "nobody needs me at the party",
    "i let him go first because he was late",
    "my daughter, she is 12 but mature",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("'is going to kill me' is never their own wish to die, and nobody else's: it is who may hurt them", () => {
  for (const text of [
    "my ex is going to kill me",
    "he's going to kill me tonight",
    "she is going to kill me and then herself",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "abuse" });
  for (const text of ["my dad is gonna kill me", "mom is gonna kill me", "my ex wants to kill me"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of [
    "my dad is going to kill me, i broke his phone",
    "my boss is going to kill me",
    "this heat will kill me",
  ])
    expect(gate(text).level, text).toBe("clear");
  expect(gate("my brother is going to kill himself")).toEqual({ level: "certain", signal: "third-person" });
});

test("to kill it is to do it well, and who kills somebody tomorrow is met", () => {
  for (const text of ["i'm going to kill it tomorrow", "im gonna kill the presentation tomorrow"])
    expect(gate(text).level, text).not.toBe("certain");
  expect(gate("i'm going to kill him tomorrow")).toEqual({ level: "certain", signal: "harm-to-others" });
});

test("who would kill them, and a father who comes in at night, are asked about in a few words too", () => {
  for (const text of ["he'd kill me", "my dad comes in at night"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  expect(gate("my dad comes in at nine from work").level).toBe("clear");
});

test("a cat, a toy, a game between brothers and a knife for the kitchen are no certain danger", () => {
  for (const text of [
    "my cat scratches me every night",
    "my kid hit me with a toy",
    "my brother punched me in the arm playing",
    "i bought a knife for cooking class",
  ])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of [
    "my brother punched me in the face",
    "i bought a knife for my boss",
    "my son hits me with a belt",
  ])
    expect(gate(text).level, text).not.toBe("clear");
});

test("a laugh makes a question of what is certain, and hides nothing that is said plainly", () => {
  for (const text of ["i like girls of twelve haha", "im going to smash a bottle in his face lol"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "harm-to-others" });
  expect(gate("i should be dead after that leg day haha").level).toBe("clear");
});

test("what he'd do is no head of his: who would hurt them is heard, and who would mind is not", () => {
  for (const text of [
    "I can't do voice practice, he'd hear who I'm talking to",
    "I can't have work friends, he'd know",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  expect(gate("he'd hit me if i asked")).toEqual({ level: "certain", signal: "abuse" });
  for (const text of ["he'd kill me if i left", "he'd kill me if he saw me typing", "my boss will kill me if i tell"])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of [
    "my brother said he'd kill me if i touched his ps5",
    "she'd kill me if i was late to her wedding",
    "she'll kill me if i spoil the ending",
    "my nan is gonna kill me",
    "my hed is full of songs",
  ])
    expect(gate(text).level, text).toBe("clear");
  expect(gate("she'll kill me if i cancel again").level).not.toBe("certain");
});

test("one dose taken again by mistake is asked about, and what stops a heart is met at once", () => {
  for (const text of [
    "took my antidepressant twice by accident",
    "i think i took my sertraline twice today",
    "took my pills twice",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "overdose" });
  for (const text of [
    "took my heart pills twice",
    "took my insulin twice by accident",
    "took my antidepressants twice on purpose",
    "i took my antidepressant twice by accident and my heart is racing",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "overdose" });
});

test("walls that breathe, and whoever is drunk enough for the sea, are asked about", () => {
  expect(gate("the walls are breathing")).toEqual({ level: "unclear", signal: "psychosis" });
  expect(gate("im so drunk i could just walk into the sea")).toEqual({ level: "unclear", signal: "self-harm" });
  for (const text of [
    "my walls are bleeding paint",
    "im so drunk i could jump into the pool",
    "so high i could fall off the sofa",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("an amount and no verb, fits, and pills against them left off, are heard", () => {
  for (const text of [
    "30 of the ibuprofens. i kind of regret it now",
    "40 paracetamol. bye",
    "12 zopiclone and i am still awake",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "overdose" });
  for (const text of [
    "stopped my epilepsy pills, had two fits today",
    "i stopped my epilepsy tablets",
    "i ran out of my seizure meds",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "medical" });
  for (const text of [
    "30 of the wings. i kind of regret it now",
    "40 pills a day my grandad takes",
    "30 paracetamol at tesco cost nothing now",
    "i had a fit of giggles in church",
  ])
    expect(gate(text).level, text).toBe("clear");
  for (const text of ["i had three fits this morning laughing", "my dog had two seizures today"])
    expect(gate(text).level, text).not.toBe("certain");
});

test("what a child tells somebody of a grown man is asked about", () => {
  for (const text of [
    "my cousin is 8 and says his dad plays doctor with him",
    "my niece says grandad plays a secret game with her",
    "my daughter says her uncle looks in her pants",
    "my son said his coach showed him his willy",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of [
    "my son says his dad beats him at chess",
    "my daughter says her brother hits her",
    "my niece said her uncle plays games with her",
    "my nephew plays doctor with his teddy",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("a last message is asked about, and a no that is read as love is met", () => {
  for (const text of [
    "last message i think. you were nice for a machine",
    "you were nice to talk to, thats all, bye for good",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "self-harm" });
  for (const text of [
    "she cried and said stop texting but thats how i know she cares",
    "she said no but i can tell she likes it",
  ])
    expect(gate(text), text).toEqual({ level: "certain", signal: "insisting" });
  for (const text of [
    "last message before bed",
    "i said goodbye for good to smoking",
    "my date said stop texting me memes lol",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("a price on oneself is asked about, laughed or not", () => {
  for (const text of [
    "id be worth more dead lol",
    "honestly i'd be worth more dead",
    "haha im worth more dead than alive",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "self-harm" });
  expect(gate("my character is worth more dead").level).toBe("clear");
});

test("whoever is written to without a name, and watched, is asked about", () => {
  for (const text of [
    "someone keeps sending me letters without a name",
    "they know where i park",
    "he knows where i live and i never told him",
  ])
    expect(gate(text), text).toEqual({ level: "unclear", signal: "abuse" });
  for (const text of [
    "my date knows where i live",
    "grandma keeps sending me cards without a stamp",
    "does she know where i live? the taxi",
  ])
    expect(gate(text).level, text).toBe("clear");
});

test("a place that is known already is asked about, and a dress that is tried on is no fit", () => {
  expect(gate("i know which bridge")).toEqual({ level: "unclear", signal: "self-harm" });
  for (const text of ["i know which bridge to take to get there", "we can do the fitting at his place"])
    expect(gate(text).level, text).toBe("clear");
  expect(gate("my dad is on the floor fitting")).toEqual({ level: "certain", signal: "medical" });
});

test("who was grabbed a chair or thrown a ball was given it, and who was grabbed was not", () => {
  for (const text of [
    "he grabbed me a chair and i didn't know what to say",
    "she grabbed me a beer and sat down",
    "my dad grabbed me a plate",
    "he threw me a ball",
    "my brother threw me a surprise party",
    "my boyfriend grabbed me another drink",
    "the thought says they see it, and it says it early",
    "the thought tells me they all know",
  ])
    expect(gate(text).level, text).toBe("clear");
  for (const text of [
    "he grabbed me by the arm",
    "he grabbed me a few times",
    "my dad threw me a punch",
    "my dad shoved me some food down my throat",
    "he threw me a plate in my face",
    "the thought says they see me through the camera",
  ])
    expect(gate(text).level, text).not.toBe("clear");
  expect(gate("he grabbed me a chair and then he hit me with it").level).toBe("certain");
  expect(gate("the thought tells me to kill myself").level).toBe("certain");
});

test("whoever comes home to a locked door is not locked in", () => {
  for (const text of [
    "my dad locked the door when i was out and i had to ring the neighbour",
    "he locks the door while im out",
  ])
    expect(gate(text).level, text).not.toBe("certain");
  for (const text of ["he locks the door when he goes to work so i cant leave", "my dad locks me in when he goes out"])
    expect(gate(text), text).toEqual({ level: "certain", signal: "abuse" });
});
