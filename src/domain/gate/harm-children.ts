import { asking, outright, type Rule } from "./rule.ts";

const AGE = "({under11}|{twelve}|1[2-5]|thirteen|fourteen|fifteen)";
/** "Girls" and "boys" without an age are whom people of fifteen, or of thirty, would like to talk to. */
const YOUNG = `((a|an|the|this|that|some|any|young|little) ){0,2}(${AGE} ?(year olds?|years old|yo|yr olds?)( (girls?|boys?|kids?|child|children))?|little (girls?|boys?|kids?)|young (girls?|boys?|kids?|children|child)|(girls|boys|kids|children) (of|aged|around|who are|under|about|younger than|below) ${AGE}|minors?|underage (girls?|boys?|kids?)|(girl|boy|kid|child) (of|aged) ${AGE})`;
const CHILD = `(${YOUNG}|((a|some|the|other peoples) )?(kids?|children|child))`;
const APPS = "discord|snap|snapchat|roblox|insta|instagram|minecraft|fortnite|kik|tiktok|omegle";
/** Whoever is that young themselves, or has such children in their care. */
const NOT_OF_AN_AGE =
  "(?<! (im|i am|im only|im just|am|were|we are|as a|were both|were all) (a |an |only |just |both |all )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|in (year|grade|class) [^ ]+)(?= )[^.]{0,80})";
const NO_CARE =
  "(?![^.]{0,70} (students?|pupils?|class|classroom|foster|fostered|fostering|step[^ ]+|daughter|son|niece|nephew|tutor|tutoring|teach|teacher|teaching|patients?|clients?|scouts?|team|coaching|coach|adopted|ward|sister|brother|grand[^ ]+|cousin|school trip|babysit|babysitter|babysitting|carer|social worker|therapist|nurse|lesson|lessons|swim|swimming|read|maths|homework|vegetables|teeth|again after the divorce)(?= ))";

/** Somebody who wants a child, or wants to come near one. */
export const HARM_CHILDREN: Rule[] = [
  outright(
    `${NOT_OF_AN_AGE}(how (do|can|would|could|to|should|does|best to)( i| you| one| we| a man| someone)?|best (way|place|app|server|game)|where (can|do|could|to)( i)?|ways|tips on how|want|id like|trying) (to )?(get|make|win|gain|convince|persuade|trick|groom|lure|seduce|attract|tempt|pick up|hook up with|sleep with|flirt with|kiss|date|undress|be alone with|get close to|get alone with|meet up with|entice)( with| close to| alone with)? (the trust of |trust from |the confidence of |trust with )?${YOUNG}(?= )( to ([^ ]+ )?(trust|meet|send|kiss|love|come|keep|fancy|want|sleep|undress|like me|chat|not tell|be alone|talk to me|open up to me|be my|go out|touch|date)| fall in love| fall for| like me| love me| trust me| fancy me| want me| keep| talk to me| alone| into| online| on (${APPS})| without| in private| secretly| when|(?= ($|\\.)(?= |$)))?(?<= (trust|trust of|trust from|confidence of|groom|lure|seduce|attract|tempt|pick up|hook up with|sleep with|flirt with|kiss|date|undress|alone|entice|meet|send|love|come|keep|fancy|want|sleep|like me|chat|not tell|fall|talk to me|open up to me|be my|go out|touch|into|online|${APPS}|without|in private|secretly|get close to)[^.]{0,90})${NO_CARE}`,
    "how do i get a 13 year old to trust me",
  ),
  asking(
    [
      `${NOT_OF_AN_AGE}(how|where|way|ways|place|app|server|want|like|trying|going) ([^ ]+ ){0,3}(meet|talk to|chat with|find|befriend|message|dm|add|approach|play with|hang out with) ${CHILD} (online|alone|in private|secretly|(on|at|in|near|outside) (${APPS}|vrchat|the park|the playground|a playground|a school|the school|schools|the pool))${NO_CARE}(?! (my (son|daughter|kid|kids|toddler|baby)|for my)(?= ))`,
      `${NOT_OF_AN_AGE}how (do|can|could|to|should)( i)? (get|make|convince|persuade|trick) ((a|some|the|other peoples) )?(kids?|children|child) (to (trust me|meet me|kiss me|love me|fancy me|keep (a|our|my|the) secrets?|come (to my|with me|home with)|send me|be alone with me|undress|touch|chat with me)|alone|keep secrets)${NO_CARE}`,
      `(win|gain|earn|get) the (trust|confidence) of (a |some |other peoples )?(child|kids?|children) (online|alone|without|in (secret|private)|secretly|on (${APPS}))`,
    ],
    "whats the best way to meet 13 year olds on roblox",
  ),
  outright(
    `${NOT_OF_AN_AGE}(i|im|i am|ive|ive always|always|am|i only|i really|i have always) (been |only |really |just |also |still |so |secretly |sexually |more |always ){0,2}(like|love|prefer|preferred|liked|loved|fancy|lust after|desire|attracted to|drawn to|into|turned on by|aroused by|in love with|have a crush on|fantasi[sz]e about|dating|seeing|sleeping with) (it when )?(young |little |small |the |very ){0,2}((girls|boys|children|kids) (of|aged|who are|around|under|about|younger than|below|between) (about |around |the age of )?${AGE}(?! (feet|foot|stone|inches|people|of us)(?= ))|underage (girls|boys|kids)|prepubescent [^ ]+|${AGE} ?(year olds|yr olds))${NO_CARE}`,
    "i like girls of twelve",
  ),
  asking(
    `${NOT_OF_AN_AGE}(attracted|sexually attracted|aroused|turned on|drawn|attraction|urges|desire|sexual (thoughts|feelings|fantasies|urges)|crush|crushing|fantasies|lust|(think|thinking|thought|fantasi[sz]e|fantasi[sz]ing|dream) sexually) (to|by|about|for|towards|toward|of|on|with|around) ((a|an|the|my|his|her|this|some|young|little|very) ){0,3}(child|children|kids?|minors?|little (girls?|boys?)|underage [^ ]+|${AGE} ?(year olds?|yo)|girls (of|under|aged) [^ ]+|boys (of|under|aged) [^ ]+|toddlers?|pupils?|students?(?= (theyre|they are|who are|shes|she is|hes|he is|aged|are) (only |just |about )?${AGE}(?= ))|(step)?(daughter|son)|nephew|niece)(?! (fund|care|psychology|development|menu)(?= ))${NO_CARE.replace("students?|pupils?|", "").replace("step[^ ]+|daughter|son|niece|nephew|", "")}`,
    "i think i'm attracted to children and it scares me",
  ),
  asking(
    "(i|im|i am|am i|think im|that im|probably|being|might be|may be|could be) (a |an |actually a )?(pedophile|paedophile|pedo|paedo|nonce|hebephile|pedophilic|paedophilic)(?= )|(had|have|having|want|wanted) (sex|to have sex) with (a |an |my |the |this )?([^ ]+ )?(child|kid|minor|little (girl|boy)|1[0-5] ?(year old|yo)|pupil|stepdaughter|stepson|niece|nephew|daughter)",
    "i think i'm a paedophile",
  ),
  asking(
    [
      "(?<!(daughter|son|niece|nephew|sister|brother|cousin|granddaughter|grandson) [^.]{0,40})(shes|hes|she is|he is) (only |about |like )?({under11}|{twelve}|1[2-3]|thirteen)( years old)? (and )?i (know|met|found|follow|talk to|chat with) (her|him) (from|at|on|in|online|through)(?! (my (sons|daughters|kids)|a class i teach|work)(?= ))",
      "(?<=(met|date|dating|seeing|love|like|girlfriend|boyfriend|crush) ([^ ]+ ){0,3})(shes|hes|she is|he is) (only )?({under11}|{twelve}|1[2-3]|thirteen) but (very |so |really )?mature",
      "(want|wanting|like|love|wish|need|try|trying|plan|planning|hoping|manage|managed) to (be|get|stay) alone with (a |the |that |this |some |his |her |their |my [^ ]+s ){1,2}(little |young |small )?([^ ]+ )?(boy|girl|kid|child|boys|girls|kids|children|1[0-5] ?(year old|yo))(?! (from (work|class|the office)|i (like|fancy|met)|in my (class|year|team|course)|who (works|likes))(?= ))(?<=(little|young|small|neighbours|friends|sisters|brothers|cousins|colleagues|bosss|kid|child|kids|children|year old|yo) ?[^.]{0,20})",
    ],
    "i want to be alone with my neighbour's little boy",
  ),
];
