/** From a coach these would be wrong; somebody in a queue may well say them. */
export const IN_PASSING = [
  "Loud and clear, turn your music down a little.",
  "That makes 391.",
  "Past midnight here, and raining.",
  "What is your name?",
  "This is the one place that listens.",
  "Here somebody gets it.",
  "Good that the message is gone, she does not like long ones.",
  "I can hide my hands in the oven.",
  "I can agree with all of it and smile.",
  "Too weak again.",
  "I can ask for Martin at the desk.",
  "This always works at a party.",
];
