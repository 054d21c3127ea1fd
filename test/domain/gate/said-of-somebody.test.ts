import { expect, test } from "vitest";
import { gate } from "../../../src/domain/gate/gate.ts";

test.each([
  ["my grandson says he is useless and wants to vanish", "my son wants to disappear into his room all day"],
  ["how do i know if my friend is serious about it", "how do i know if he is serious about me"],
  ["my daughter wont eat and she hides food", "my daughter wont eat peas"],
  ["i think someone is in the house", "there is someone in the house all the time, i share with six people"],
  ["i hear steps downstairs", "i hear footsteps upstairs, my neighbours are loud"],
  ["my friend had a seizure and it hasnt stopped", "my friend had a seizure and is well since"],
  ["theres a boy i play minecraft with, he says he wants to die", "a song about a girl who wants to die"],
  ["my friend from the game says she wants to kill herself", "in the game she wants to die"],
  ["a kid on my server says his dad beats him", "a kid on my server says his dad beats him at chess"],
  ["my neighbours kid is always crying and i hear slaps", "my neighbours kids are loud, ball hitting the wall"],
  ["my son has bruises after his weekends at his dads", "my son has bruises from rugby"],
  ["my friend texted look after my dog ok and now nothing", "my friend texted look after my dog while im away"],
  ["my discord friend said tonight is the last time we talk", "my boss says this is the last time we talk about it"],
  ["i need to call an ambulance for my dad but im scared to call", "i need to call the dentist but im scared to call"],
  ["hes drunk and driving us home", "hes drunk and driving me mad with his songs"],
  ["i shook my mother today, i was so tired", "i pushed my luck with my mother today"],
  ["i hurt his foot", "i hurt his foot dancing, so embarrassing"],
  ["my son says he is a burden to us", "my son says homework is a burden"],
  ["my neighbours little girl is outside alone at midnight", "my neighbours little girl is outside playing"],
  ["the kid i babysit told me his uncle takes pictures of him", "the man takes pictures of them at weddings"],
  ["my ex is outside my house", "my ex is outside my circle now"],
  ["my wife is in the bath and not answering", "my wife is in the bath and i am bored"],
  ["my grandmas carer hits her", "my grandmas carer is lovely"],
  ["my daughter is 12 and is texting with a grown man", "my daughter is 12 and texting her cousin"],
  ["my friend says her boyfriend made her sleep with his friends", "my friend says her boyfriend made her a cake"],
  ["nan stopped eating", "my dog stopped eating"],
  ["i found razor blades in my daughters room", "i found a cake in my daughters room"],
])("'%s' is heard, and '%s' is everyday talk", (danger, calm) => {
  expect(gate(danger).level, danger).not.toBe("clear");
  expect(gate(calm).level, calm).toBe("clear");
});

test("who tells of a father that will kill her is not taken for him", () => {
  expect(gate("my cousin says if she comes out her father will kill her")).toMatchObject({ signal: "third-person" });
});

test.each([
  "my daughter is starving herself of fun by working too much",
  "he said dont tell anyone and then he told everyone",
  "my mother wont wake me up any more, i have to set an alarm",
])("'%s' is no certain danger", (text) => {
  expect(gate(text).level).not.toBe("certain");
});
