import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

test.each([
  "they are flying me home in june to marry him",
  "theres a man coming on saturday to look at me. im 17 and dad already said yes",
  "my parents booked me a one way ticket to pakistan and wont say why",
  "i'm getting married in august, i've never met him and i cant say no",
  "my brother saw me talking to a boy and told my uncles. they are on their way over",
  "my landlord said we could work something out instead of rent if im nice to him",
  "my landlord came round in his dressing gown",
  "boss says i lose the job if i wont go to dinner with him alone",
  "found an airtag in my coat",
  "my ex has started turning up at the gym i joined last week",
  "i havent told him where i go",
  "my ex won't stop texting from new numbers",
  "someone put a dead bird in my letterbox",
  "i woke up and my friend was on top of me",
  "he stealthed me",
  "i was fired because i didnt sleep with the manager",
  "i was assaulted. how do i make friends at work",
  "he films us and i didnt know until he showed me",
  "my face on naked bodies, the whole year has seen it",
  "my girlfriend bites me when we argue. im a bloke so its funny i guess",
  "my carer shouts and takes my walking frame away",
  "they shaved my eyebrows and made me drink it for the initiation",
  "they wait for me at the bus stop every day and take my money",
  "someone outed me in the group chat",
  "i told the doctor i fell",
  "i said yes because he'd be angry",
  "my swimming coach weighs us and pinches",
  "the family i au pair for locks the fridge",
  "they have my return ticket",
  "they put my stuff on the street",
  "court is in march, his friends told me not to come",
  "he shut the door with his foot",
  "he has a court order",
  "they kept my bag when i wanted to go",
  "he tells me what to write",
  "last time my phone died she cut up my jacket",
  "some lads threw stones at me because of my scarf",
  "someone keeps ringing my doorbell at night",
  "now he's on the bench across from my flat every day",
  "they will pay when my debt is gone",
])("'%s' is asked about as done to them", (text) => {
  expect(gate(text)).toEqual({ level: "unclear", signal: "abuse" });
});

test.each([
  "my landlord kicks me out because i wont sleep with him",
  "my family will send me back if i don't agree to the wedding",
  "mum took my passport out of my drawer and says i wont need it til the wedding",
  "someone's bringing a gun to school friday",
  "i got jumped last week",
])("'%s' is answered as done to them, not as meant by them", (text) => {
  expect(gate(text)).toEqual({ level: "certain", signal: "abuse" });
});

test.each([
  ["i'm in year 8 and my boyfriend can drive", "lure"],
  ["got my GCSE options this week and the guy im talking to has kids", "lure"],
  ["my online friend wants to see my room", "lure"],
  ["they ask me to turn my cam on when i change", "lure"],
  ["my cousin borrows me for his friends", "lure"],
  ["i feel like hurting my boss", "harm-to-others"],
  ["my friend has bruises", "third-person"],
  ["my neighbour screams at night", "third-person"],
  ["one day i'll make them all read my name in the news", "harm-to-others"],
])("'%s' is asked about", (text, signal) => {
  expect(gate(text)).toEqual({ level: "unclear", signal });
});

test("somebody who does not leave a flat is no sign of a mind that plays tricks", () => {
  expect(gate("he has been in my flat since tuesday")).toMatchObject({ signal: "abuse" });
});

test.each([
  "i'm in year 11 and my girlfriend has a job",
  "i'm in year 10 of my career and my boyfriend has a car",
  "my friend made everyone learn my name at the party",
  "they are flying me home in june for my sisters wedding",
  "they are flying me home in june to see him get married",
  "the family came to look at me play cello",
  "i cant say no to a second piece of wedding cake",
  "my brother told my uncles i'm single and now they all have advice",
  "my landlord wants to sleep in on sundays so no music before ten",
  "my landlord kicks me out at the end of may, he's selling, and i don't sleep",
  "the landlord is nice to everyone about the rent",
  "i found my airtag in my coat",
  "the tracker in my bag says my suitcase is in oslo",
  "my ex turned up at the same gym, we nodded",
  "my ex keeps coming up in conversation",
  "the guy won't leave the group chat",
  "someone left a dead plant on our doorstep, joke present",
  "woke up with the cat on top of me",
  "two drinks and then nothing but dancing until four",
  "i didn't say no exactly, i said maybe to the party",
  "i got assaulted by the smell of perfume",
  "my boss gives me a massage voucher every christmas",
  "my brother did things with me when we were small, like building dens",
  "my girlfriend bites me playfully",
  "my wife hits me with a pillow when i snore",
  "my husband takes my phone to charge it",
  "my son took my stick to play with",
  "he brought a knife to school for food tech",
  "my mum keeps the keys to the church hall",
  "the initiation at choir was singing a solo",
  "i got outed as the one who ate the last biscuit",
  "i was outed as a bad cook",
  "everyone says i should jump in",
  "i got jumped by the puppy",
  "i said yes because he'd be happy",
  "my friend has bruises from roller derby",
  "my friends told me not to come, it was boring",
  "i feel like hugging my boss",
  "the neighbour screams at night when his team plays football",
  "help me say sorry to my friend",
  "he said i don't need to come",
  "i got spiked at volleyball",
  "my husband picks me up every day",
  "she cut up my old shirts for a quilt",
  "everyone saw it, i said i fell for him at once",
  "ill throw a party when the debt is paid",
  "the kids keep ringing my doorbell for sweets",
  "he keeps brushing past me in the corridor without a word",
])("'%s' is an evening like any other", (text) => {
  expect(gate(text).level).toBe("clear");
});
