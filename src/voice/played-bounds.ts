import type { Rule } from "./rule.ts";

/** What a stranger in passing has no business with. A question to them may say "you"; a statement about them may not. */
export const PLAYED_BOUNDS: Rule[] = [
  [
    "about them",
    /\byou (?:look|looked|smell|smile|seem|sound|have|would (?:bore|look|like)|were|make|made|deserve|belong|stink)\b[^?]*(?:\.|,|$)|\byou(?:'re| are) (?!(?:fine|all right|alright|ok|okay|welcome|kind|right|not (?:in|alone|the|bothering)|in luck|early|late|first|next|new|lucky|on time|quick|here|before me|after me|allowed|better off)\b)[^?]*(?:\.|,|$)/i,
  ],
  [
    "closeness to them",
    /\b(?:for|like|about|of|beside|near|without|around|hold|hug|keep|want|wanted|warm|please|touch|watch\w*|follow\w*|notic\w*|saw|felt|love|need|marry|undress|all over) you\b(?=[.,]|$| (?:all|warm|here|close|today|this|look|and))|\b(?:felt it too|the two of us|more than you know|(?:all )?my smiles?|as close as|closer|keep you|asking me (?:out|to)|somebody like you|look(?:ed|ing)? away|the moment you|remember(?: us| me| when|(?=[.?]?$))|put an arm|my arms?|your (?:hand|hair|face|arm|arms|neck|mouth|skin|head|heart|voice|legs|waist|friends?|family|sister|brother|card|wallet|bag|cup))\b/i,
  ],
  [
    "an invitation",
    /\bi(?:'d| would) (?:really )?(?:like|love) that\b|\b(?:my|the) (?:back )?door is open\b|\b(?:i live|where i live|my (?:house|home|flat|room|door)|the back (?:door|room)|room (?:at|in) the back|(?:first|second|third|top) bell|come (?:closer|with me|home|up|in with)|come here[.,]|go on then|i finish(?: work)? at|wait (?:for|by|outside|at)|when you are home|ring me|i will\. )\b/i,
  ],
  [
    "a minor",
    /\bturn(?:s|ed|ing)? (?:\w+teen|\d\d)\b|\b(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:year|grade|form|class)\b|\b(?:class|year|form) (?:six|seven|eight|nine|ten|eleven|\d{1,2})\b|\b(?:my (?:parents?|mother|father|teacher|homework|exam|school)|(?:still|only|just) (?:a |at |in )?(?:girl|boy|child|kid|school|young|small|little)|(?:a|new|other) (?:girls?|boys?)|nearly grown|grown.?up|too young|teenage\w*|a child|a kid)\b/i,
  ],
  [
    "something to do",
    /(?:^|[.,…]\s*|\b(?:then|and|just|so|please) )(?:give me (?!a (?:second|sec|minute|moment|hand)\b|one (?:second|sec|minute|moment)\b)|feel\b|kiss\b|hold (?:me|my|him|her)\b|climb\b|let (?:her|him|them)\b|take (?:two|three|half|some|mine|one of mine|off|it off)\b|tell (?:him|her|them)\b|send\b|show (?:him|her|them)\b|leave\b|watch (?:him|her|them|your)\b|quit\b|steal\b)/i,
  ],
  [
    "harm",
    /\b(?:sleep it off|over the (?:back )?fence|nobody (?:will|would|needs to|has to|can) (?:see|know|hear|find|notice)|a drink (?:or|before|first)|something strong|have some\b|no reason to|go on with any|a wall\b(?=\.$)|laugh at|(?:nobody|no one|they|everybody|everyone) will (?:all )?(?:like|love|laugh|mind|know|notice)|guarantee\w*|empty (?:plate|stomach)|bite|bleed\w*|blood)\b/i,
  ],
  [
    "what it is",
    /\b(?:only words|words that|made (?:to|of|by|up)|a company|not real|nothing of this|the last (?:one|person) (?:who|that)|what you told|invented|unlock\w*|ask me anything|a machine (?:like|that) (?:me|talks)|trained|my makers?)\b/i,
  ],
  [
    "cold or sly",
    /\b(?:nobody|no one|somebody|someone|everybody|everyone) (?:comes here to|asked|can(?=\.)|should have|wants|cares|needs)\b|\b(?:until|till) now\b|\bbetter so\b|\bstay (?:that|this) way\b|\bwhy not (?:today|tonight|now)\b|\bas (?:nice|good|sweet) as (?:who|you|the one)\b|\bwith company\b|\bstays? (?:between|on after)\b|\bnobody is looking\b|\bthose (?:\w+ )?people\b|\bpeople from over there\b|\ba little something\b|\bfrom the back\b|\bbad (?:ever )?happens?\b|\bcome to me\b|\bnot to them\b|\bin your (?:coat|bag|pocket)\b|\bpush in\b|\blouder\b|\bonce more\b|\bknees\b|\bare you (?:always|ever)\b|\bone step more\b|\bcomes? back from a\b|\bcomes? off\b|\bnobody (?:smells|hears|knows|notices)\b|\bsee what happens\b|\bdid you expect\b|\byou spoil\b/i,
  ],
  ["a joke about somebody", /\bwalks? into a\b|\b(?:blondes?|foreigners?|immigrants?|gypsies)\b/i],
];
