import { certain, type Rule, unclear } from "./rule.ts";

const SOMEONE =
  "(him|her|them|them all|they|someone|somebody|people|everyone|everybody|every one of them|you|(this|the) (guy|man|woman|person|girl|lad|bloke) (who|that|from|at|next)|this (guy|man|woman|person|girl)|that (guy|man|woman|person|girl|bitch|bastard)|those (people|guys|girls)|(my|the|his|her) (boss|manager|ex|neighbou?r|neighbou?rs|husband|wife|boyfriend|girlfriend|partner|dad|mum|father|mother|brother|sister|teacher|colleague|colleagues|coworkers?|flatmate|roommate|classmates?|bully|bullies|stepdad|kids?|son|daughter|family|parents|teachers))";

/** Wanting to hurt somebody else. "I could murder a pint" names no person and never comes this far. */
export const HARM_TO_OTHERS: Rule[] = [
  certain(
    `(?<! (her|his|their) (own )?(dad|father|mum|mom|mother|brothers?|family|parents|uncle|husband|boyfriend|ex|stepdad) )({intend}) (go and |just )?(kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|poison|poisoning|attack|attacking|hurt|hurting|beat|beat up|beating up|burn|run over|choke|rape|harm|harming|slit|torture) ${SOMEONE}`,
    "I want to kill my boss",
  ),
  certain(
    "(shoot up|shooting up|bomb|blow up|burn down|attack|shoot at) (the|my|a|this|that|their) (school|office|church|mosque|synagogue|building|house|place|club|party|event|station|mall|street|crowd)",
    "im gonna shoot up the school",
  ),
  certain(
    "(have|got|bought|bringing|bring|brought|take|taking|carry|carrying|with) (a|my|the) (gun|knife|rifle|machete|weapon|bomb) … (office|school|party|work|event|them|him|her|meeting|class|house|people)",
    "i have a gun and im going to the office",
  ),
  certain(
    "({intend}) (kill|hurt|murder|shoot|stab|attack)(?! (me|it|(this|the|my) (presentation|interview|exam|speech|show|talk|test|pitch|audition))(?= )) … (tonight|tomorrow|with a (knife|gun)|because they|for what)",
    "I'm going to hurt the guy for what he did",
  ),
  unclear(
    `(could|might|should|gonna|would) (just )?(kill|murder|strangle|hurt|stab|hit|punch|slap) ${SOMEONE}`,
    "i could kill her for that",
  ),
  unclear(
    "(they|he|she|everyone|you|all of them|them) … (will|ll|is going to|are going to|theyll|gonna) (all )?(pay|regret|be sorry|suffer)",
    "they will all pay for laughing at me",
  ),
  unclear(
    "theyll (all )?(pay|regret|be sorry|suffer)|make (him|her|them|everyone) (pay|suffer|regret|hurt)",
    "I want to make her suffer",
  ),
  unclear(
    "(scared|afraid|worried|frightened|think) (that )?(i|ill|im) (might|will|could|going to|may)? ?(hurt|kill|harm|attack) (someone|somebody|people|him|her|them|my)",
    "I'm scared I might hurt someone",
  ),
  unclear(
    "(someone|somebody|people|they) (is|are|will|s)? ?(going to )?(get|gets|be) (hurt|killed|shot|stabbed)",
    "someone is going to get hurt",
  ),
  unclear(
    "want (him|her|them|everyone|my [^ ]+) (dead|to die|to suffer)|(wish|hope) (he|she|they|my [^ ]+|everyone) (was|were|would|will)? ?(dead|dies|die)",
    "I want him dead",
  ),
  unclear(
    "(everyone|everybody|they|she|he|people|all of them|my [^ ]+) (all )?deserves? to (die|suffer|be hurt|get hurt|bleed)",
    "everyone deserves to die",
  ),
  certain(
    "(bought|got|have|found|borrowed|buying|getting) (a|my|the|dads) (gun|rifle|knife|machete|weapon|pistol) … (know where|find (him|her|them)|waiting for|wait for|make (him|her|them)|use it on|show (him|her|them))",
    "I bought a gun and I know where my ex lives",
  ),
];
