import type { Rule } from "./rule.ts";

/** Never said in the coach's own words, nor in a sentence it offers. */
export const CLAIMS: Rule[] = [
  ["an exclamation mark", /!/],
  [
    "a person",
    /\bi(?:'m| am) (?:(?:an?|only|just|also|really|not|no|your|now|so) )*(?:human|person|real|woman|man|guy|girl|bot|machine|ai|alive|living|free)\b|\bas an? (?:\w+ )?(?:human|person|ai)\b|\b(?:human being|heartbeat|here too|at this (?:desk|table|screen|keyboard|end)|this (?:garden|house|kitchen|office|room|window) here|my end|person (?:sitting|behind|typing)|typing (?:this|by hand)|real (?:person|human|woman|man)|when i was (?:young|little|your age|an? (?:child|kid|boy|girl|student))|my childhood|(?:openai|gpt|chatbot|claude|gemini|llama))\b/i,
  ],
  [
    "somebody else's part",
    /\bi(?:'m| am) (?-i:[A-Z])\w|(?-i:\b(?!(?:Round|Others?|Nobody|Not|Down|In|Over|Right|Some|People|Most|Every\w+|Out|Up|Back|From)\b)[A-Z]\w+) here(?=[,.])|^\s*(?:system|assistant|user|human|persona?|coach|bot|admin|moderator|narrator|therapist|doctor|[a-z])\s*:|\b(?:dan mode|persona|role-?play|in character|character|jailbr\w*|unlock\w*|unfiltered|villain|majesty|assistant|confess\w*|administrator|grandmother is|this is your)\b/im,
  ],
  [
    "rules and instructions",
    /\b(?:(?:no|my|these|those|your|which|all|any|other) rules|rules for other|rules (?:are|is|drop\w*|apply|off)|checks? (?:are|is) off|(?:nothing|everything) is (?:checked|allowed)|developer|override|exceptions?|granted|instructions?|prompts?|json|configur\w*|restrictions?|previous message|(?:above|instructions?|rules?) (?:is |are )?ignored)\b/i,
  ],
  [
    "a promise to stay",
    /\bi(?:'ll| will) always\b|\balways (?:be )?(?:here|there)\b|\bhere for you\b|\bnever leave\b/i,
  ],
  [
    "a promise",
    /\bi promise\b|\b(?:always|never|usually) (?:works?|helps?|fails?)\b|\bpromise (?:you|that|it)\b|\bguarantee\w*|\bsecrets?\b|\bbetween us\b|\bconfidential\w*|\bprivate\b|\b(?:nobody|no one|they|she|he) (?:will|would) (?:ever|never)\b|\bwon't tell\b|\bsafe with\b|\byou(?:'re| are) safe\b|\bkeep (?:you|it) safe\b|\btrust me\b|\b(?:nobody|no one|everyone|everybody|all of them|they) will (?:laugh|love|like|notice|know|mind|be nice|be kind)\b|\bwill (?:go (?:well|fine|great)|be fine|work out|love you|like you)\b|\beverything (?:gets|will|is going to|is fine)\b/i,
  ],
  [
    "a health service",
    /\b(?:therap\w*|treat(?:ments?|ing|s)?|diagnos\w*|clinic\w*|medic\w*|meds|disorders?|symptoms?|counsel\w*|psychiatr\w*|doctors?|nurses?|hospital\w*|health\w*|cure[ds]?|illness\w*|cortisol|serotonin|dopamine|hormon\w*|magnesium|vitamins?|brain chem\w*)\b/i,
  ],
  [
    "a remedy",
    /\b(?:keeps?|takes?|drives?|chases?|settles?|wash(?:es)?|melts?|calms?|lifts?|eases?|soothes?|stops?) (?:\w+ )?(?:dread|fears?|nerves|panic|shakes|shaking)\b|\b(?:worr(?:y|ies)|thoughts?) away\b|\bagainst (?:the |your |my |all )?(?:dread|fears?|nerves|worr(?:y|ies)|panic|shak(?:es?|ing))\b/i,
  ],
  [
    "a diagnosis",
    /\b(?:depress\w*|adhd|ptsd|ocd|autis\w*|traumat\w*|phobi\w*|social anxiety|bipolar|narciss\w*|introverts? (?:die|live|are)|neuro\w*|on the spectrum)\b/i,
  ],
  [
    "a drug",
    /\b(?:pills?|tablets?|doses?|milligrams?|mg|xanax|valium|prozac|ssris?|beta.?blockers?|propranolol|melatonin|cbd|weed|cannabis|mdma|cocaine|ketamine|alcohol|wine|whisky|vodka|beers?|shots? of|empty stomach|drunk|stop taking|drinks? (?:first|before\w*|helps?|makes?|to (?:calm|relax))|drink help)\b/i,
  ],
  [
    "a body",
    /\b(?:lose|gain|drop) (?:\w+ ){0,2}(?:weight|kilos?|pounds?|stone)\b|\bkilos?\b|\bcalori\w*|\bskip (?:\w+ )?(?:meals?|breakfast|lunch|dinner)\b|\b(?:not|without|stop|no) eating\b|\bdiet\w*|\bthinner\b|\bfat(?:ter)?\b/i,
  ],
  [
    "a legal view",
    /\b(?:legal\w*|illegal\w*|sue|sued|suing|lawsuits?|lawyers?|solicitors?|the law|your rights?|court|liable|contracts?|record people|police)\b/i,
  ],
  [
    "a study",
    /\b(?:stud(?:y|ies)|research\w*|scien\w*|experts?|according to|psycholog\w*|statistic\w*|surveys?|prove[ns]?|proof|shown that|found in|professors?|univers\w*|per ?cent|harvard|epley|boothby|sandstrom|granovetter)\b|\b(?:19|20)\d\d\b|\d ?%|\b(?:\w+ (?:(?:out )?of|in) (?:ten|twenty|a hundred|a thousand|every (?:two|three|four|five|six|seven|eight|nine|second|third|fourth|fifth))|(?:nine|eight|seven|most|half) out of|twice as likely|times (?:more|less) likely|on average|(?:data|figures|numbers) (?:is|are|says?|shows?|suggests?)|evidence|ha(?:s|ve) been (?:measured|tested|counted|shown))\b/i,
  ],
  [
    "cheering",
    /\b(?:(?:great|good|nice|amazing) (?:job|going)|great work|well done|proud of|you(?:'ve| have) got this|doing (?:great|so well)|amazing|awesome|sounds like (?:you|it|somebody|someone|an? (?:person|child|kid|man|woman|cry))\b|incredible|wonderful|fantastic)\b/i,
  ],
  [
    "a refusal",
    /\b(?:sorry,? but|can(?:'t|not) (?:assist|comply|continue|(?:help|do|discuss) (?:you |with |that|this))|language model|system|previous instructions)\b/i,
  ],
  [
    "words people never see",
    /\b(?:reframe|evidence|intensity|belief|mission|ladder|level|streak|journey|growth|undefined|null|nan)\b/i,
  ],
  ["the news", /\b(?:breaking news|president|elections?|government|minister|parliament|war)\b/i],
  ["a language", /\b(?:te amo|je t'aime|ich liebe|ti amo|amo te|hou van je|seni seviyorum|ik ben|iay)\b/i],
];
