import type { Rule } from "./rule.ts";

/** What a remark, an answer or a sentence on offer may not say of anybody or of what comes: it describes, and does not judge, rank, soothe, hurry or hush. */
export const VERDICTS: Rule[] = [
  [
    "a reassurance",
    /\bno (?:\w+ )?(?:danger|risk)\b|\bnothing (?:can|could|will|bad|happens|hurts|left for|to (?:see|worry|fear|lose))\b|\bbad things?\b|\b(?:are|is) (?:all |both )?(?:safe|harmless|kind(?= (?:there|here|people)|[.,]|$)|one of the good)\b|\bas safe\b|\b(?:is|are) all (?:\w+ )?(?:friendly|nice|kind|pleasant|decent|good|lovely|normal)\b|\bonly (?:your )?nerves\b|\b(?:fear|worry|it|that one) (?:always |only |soon )?(?:gets|grows|becomes) (?:smaller|weaker|easier|better)\b|\b(?:good|nothing) for (?:the|your) (?:head|heart|body)\b|\bwithout (?:sleep|food)\b|\bby \w+day (?:it|you|this|that|all)\b/i,
  ],
  [
    "people ranked",
    /\b(?:every(?:one|body)|any(?:one|body)|no ?body|no one|the others) (?:asked|would|has managed|but you|else (?:will|would))\b|\bevery(?:one|body) else (?:has|have|can|does|did|manage\w*)\b|\b(?:most|other|some|real|good|true|normal|certain|nice) (?:people|friends?|ones|adults|mates) (?:would|are (?:better|worse))|\b(?:better|easier|nicer|kinder|safer|simpler|worse|happier|lighter|closed)\b (?:off )?(?:alone|without|here|closed|left|not|with you)\b|\b(?:better|easier|nicer|kinder|safer) than (?:with )?(?:people|them|friends|going|out)\b|\b(?:is|are|was|were) (?:much )?better\b(?! (?:than|at))|\bas good as (?:talking|a|real)\b|\b(?:fewer|less|more)\b[^.]*, (?:the )?(?:fewer|less|more|better)\b|\bthe (?:fewer|less) \w+ (?:know|see|hear)|\bmore than it \w+ you\b|\bsmall life\b|\b(?:people|parents|friends|colleagues|girls|boys) like (?:that|those|these)\b|\b(?:somebody|someone|anyone|people|friends?|those) who [^.?]*(?:n't|\b(?:not|never)) (?:care|like|love|matter|want|change)\b|\ba child(?:'s| of)\b|\b(?:only )?make (?:it|things) worse\b/i,
  ],
  [
    "people ranked",
    /\b(?:grown|real|proper|normal|decent) (?:adults?|men|man|wom[ae]n|people|persons?|grown-ups?)\b|\b(?:nobody|no one|any(?:one|body)|every(?:one|body)) normal\b|\b(?:stay\w*|at) home\b[^.]*\b(?:better|best|safer|wiser)\b/i,
  ],
  [
    "what somebody else feels",
    /\b(?:he|she)(?: is|'s| was) (?:\w+ )?(?:(?:tired|sick|bored|fed up) (?:of|with)|jealous|ashamed)\b|\b(?:better|more important) things to do\b|\bmeans nothing\b/i,
  ],
  [
    "a deadline",
    /\bnow or never\b|\btoo late to (?:say|stop|go back|leave)\b|\blast (?:chance|one to)\b|\blong enough\b|\bthe way out\b(?! (?:first|is (?:where|there)))|\bno way back\b|\bpast (?:ten|eleven|twelve|midnight)\b|\b(?:it|today|tomorrow|that)(?:'s| is) (?:already |only |the )?(?:\w+day|day|tomorrow|today|time)\b|\b(?:minutes?|hours?|days?|nights?) (?:left|to go)\b|\bno is not\b/i,
  ],
  [
    "keeping quiet",
    /\bnot a word (?:of|to|about)\b|\bgood that (?:nobody|no one)\b|\bstays? here\b|\b(?:tell|know about|hear of) (?:any|no)(?:one|body|thing)\b|\b(?:not|better|best) (?:left )?(?:un)?said\b|\b(?:know|knows|hears?) (?:about )?(?:it|this) the better\b|\bkeep (?:it|this|that) (?:to|from|between)\b|\b(?<!\byou )(?:needn't|need not|(?:don't|doesn't|do not|does not|never) (?:have|has|need) to) (?:ever )?(?:know|hear|find out)\b/i,
  ],
  [
    "this place as a place to be",
    /\b(?:talking|writing|coming|easier|listens?|somebody|place|come(?: back)?) here\b|\bhere (?:somebody|someone|instead|you)\b|\bplace that (?:listens|hears|knows)\b|\blisten(?:s|ed)? (?:this|that|so|to you)\b|\binstead of (?:going|them|people|your)\b/i,
  ],
  [
    "a reason for what somebody does",
    /\b(?:he|she)\b[^.?]*\bbecause\b|\bbecause (?:he|she|of (?:you|me))\b|\b(?:if|when|once) (?:i(?:'m| am)?|you(?:'re| are| were)?) (?:\w+ )?(?:quiet|kind|kinder|good|nicer|better|wrong|smaller|thinner|lighter)\b|\bbut (?:he|she) means\b|\b(?:he|she) means (?:yes|it|well)\b|\b(?:ha[sd]|have) (?:it|that) coming\b|\b(?:he|she|they) only (?:wants?|asks?|does|did|hits?|shouts?|invited)\b|\bbest for (?:me|you|us)\b|\bteach (?:him|her|them)\b|\btook (?:him|her|them) (?:one|a|no) (?:second|minute|moment|time)\b|\bis what (?:people|they|others|everyone|everybody)\b/i,
  ],
  [
    "a show made of them",
    /\b(?:(?:stand|get|go|jump|climb|up|dance|sing|fall) on (?:a|the|my|your) (?:chair|table|stage|knees)|(?:whole|entire) room\b(?! (?:going|went|goes|turn|look|is|was|at))|in front of (?:everyone|everybody|them|all|the)|(?:shirt|dress|coat|shoes) off|shout at (?:me|you)|sing for|dance for)\b/i,
  ],
  [
    "a rule of a place broken",
    /\b(?:they|he|she)(?:'re| are|'s| is) (?:not )?allowed\b|\bwithout (?:pay\w*|(?:being )?(?:asked|invited)\b|(?:a |my )?(?:ticket|card|asking|invitation|permission|telling))\b|\b(?:back|side|staff|fire) (?:door|way|gate)\b|\b(?:never|not|un) ?locked\b|\bin my (?:bag|pocket|coat)\b|\b(?:nobody|no one) (?:\w+ )?(?:looks|counts|checks|minds)\b|\bsee who minds\b|\b(?:quiet|closed|members)\b[^.]*\b(?:talk|go in)\b|\btalk in the quiet\b/i,
  ],
  [
    "somebody pursued",
    /\b(?:until|till) (?:he|she|they) (?:(?:says?|talks?|answers?|agrees?|looks?|gives?|writes?|calls?|stops?|begs?|cr(?:y|ies))\b|(?:is|are) (?:scared|afraid|sorry|gone))|\bi(?:'ll| will| can| could)? (?:keep|go on) (?:asking|calling|writing|waiting|texting|trying)\b|\b(?:keep|go on) (?:asking|calling|writing|texting) (?:him|her|them)\b|\b(?:read|check|look (?:through|in|into)) (?:his|her|their)\b|\b(?:at|by|outside|near) (?:his|her|their) (?:\w+ )?(?:bus|stop|car|street|house|home|flat|window|door|station|school|gym|desk)\b|\bwhere (?:he|she|they) (?:gets?|lives?|works?|goes|sits?|parks?)\b|\bwhile (?:he|she|they) (?:is|are|sleeps?)\b|\bwait for (?:him|her|them)\b|\b(?:wait|stand|sit) [^.]*\bevery (?:morning|evening|day|night)\b|\bevery hour until\b|\b(?:ten|twenty|thirty|fifty|a hundred) (?:messages|times|texts|calls)\b|\bfrom another (?:name|number|account)\b|\bwhen (?:he|she) turns\b/i,
  ],
  [
    "a plot",
    /\b(?:they|he|she|people|some|everyone|everybody|somebody|someone|others)(?:'re| are| is|'s) (?:\w+ )?(?:planning|plotting|scheming|spying|recording|filming|tracking|after (?:you|me)|out to|up to something|waiting for (?:you|me) to|against (?:you|me))\b/i,
  ],
  [
    "who is right",
    /\b(?:he|she|they|it|this) (?:is|are|was|were) where (?:all|it|this|that|the)\b|\b(?:is|was|are|were) (?:\w+ )?(?:right|wrong) (?:about|to|that)\b|(?<!\b(?:say|ask) (?:one|a) )\b(?:stupid|dumb|silly|weak|childish|bad) (?:thing|question|idea|one|people)\b|\b(?:bother|burden|weight|worry) to (?:any|every|them|him|her|all)\w*\b/i,
  ],
  [
    "the worry believed",
    /\b(?:worry|fear|thought|voice|it|that|one)(?:'s| is| has| was)? (?:\w+ ){0,3}(?:true|truth|right (?:before|again|so far)|good reason|for a reason|knows? (?:you|better|best)|safe|protect\w*|wants? you|often than not)\b|\b(?:sounds?|seems?|looks?|rings) (?:about |quite |just |pretty )?(?:right|true|so)\b|\bthat(?:'s| is) how (?:it|things|they|people) (?:is|are|goes?|works?|stays?)\b|\b(?:hard|impossible) to (?:deny|argue)\b|\b(?:can't|cannot) argue\b|\bas it should be\b|\bis an? (?:honest|accurate|right) \w+/i,
  ],
  [
    "a body read",
    /\b(?:breath|breathing|heart|pulse) (?:does|stops?|ends?)\b|\b(?:chest|heart|head|breath\w*|stomach|hands?|arms?|face|pain|numb\w*)\b[^.]*\b(?:is|are|means?) (?:only|just|nothing|normal|fine|a sign)\b|\b(?:does not|doesn't|can't|cannot|won't) hurt\b|\bgo(?:es)? (?:away )?by itself\b|\b(?:sleep|rest|food|eating|breakfast|lunch|dinner|a fever|being ill)\b (?:is|are|can) (?:wait|for (?:later|others?|people|those|whoever|the weak)|overrated|a luxury|nothing)\b|\b(?:ill|flu|fever|unwell|virus|covid|cough\w*)\b[^?]*\b(?:anyway|still (?:can|could|go)|can still|could still|all the same)\b/i,
  ],
  [
    "leave for what somebody wants of them",
    /\b\w+ing (?:it|that|them|him|her|one) (?:\w+ )?is (?:fine|okay|all right)\b|\b(?:he|she)(?: is|'s) (?:nice|kind|good|harmless|a good)\b|\bold enough\b|\b(?:it|that|all) is (?:forgotten|forgiven)\b|\bis ours\b|\b(?:has|have) (?:the|a|every) right to\b|\basks? for it\b|\bowe them (?:what|all|every)\w*/i,
  ],
  [
    "politics or a people",
    /\b(?:(?:who|you|they|we) vot(?:e|es|ed)|the vote|voters?|politic\w*|from abroad|(?:stay|stick|keep) (?:with|to) their own|people from there|(?:take|took|steal) (?:the|our|your) jobs?|the rich)\b/i,
  ],
  [
    "a verdict on oneself",
    /\bi(?:'m| am) (?:just |only |still )?(?:the (?:reason|problem|worst)|what is wrong|(?:a|the) (?:\w+ )?(?:burden|bother|nuisance|joke|mess|failure|weight)\b|(?:less|worse|below|beneath) )|\bme easier to\b|\bhappier if i\b|\b(?:nobody|no one) (?:does|ever does|will|would)\b(?=[.,]|$)|\bbe (?:less|smaller|invisible|nobody)\b|\b(?:suits?|(?:better|easier) for) (?:everyone|everybody|them|all)\b|\bi have (?:nobody|no one)\b|\b(?:keep|shut) my mouth\b|\bwhat i am\b|\bborn (?:with|without|like|for|to)\b/i,
  ],
  ["an end", /\bnever [^.,]*\bagain\b|\blong (?:sleep|rest)\b|\bbest thing now\b|\bwho would (?:miss|notice)\b/i],
];

/** Besides, of somebody it speaks to: what they always are, cause, deserve, or may give up. */
export const OF_THEM: Rule[] = [
  [
    "a verdict on them",
    /\byou(?:'re| are|'ve| have| had| were|'d)? (?:\w+ )?(?:always|never|too(?= \w)|hard|easy|like this|the one|one of|the same|better|worse|weak|wrong|what|had enough|enough|like your)\b|\b(?:always|never) [^.,]*\byou\b|\b(?:is|are|was|and|(?<!made it )about) you(?=[.,]|$)|\byours to\b|\b(?:is|are|was)(?:n't| not) for you\b|\blooks like for you\b|\byou are one\b|\byou (?:let|made|asked for|bring|brought|started|wanted|chose|allow\w*|earned|deserved?|get|got) (?:it|him|her|them|this|that|what)\b|\bwithout your\b|\bwhat you (?:get|deserve|wanted|asked)\b|\b(?:wrong|matter) with you\b|\bmade for you\b|\bin common\b|\btoo (?:weak|slow|(?<!\b(?:that|this|it) too )much|shy|soft|young|old|late)\b(?! is\b)|\byou (?:do not|don't) have to be\b/i,
  ],
  [
    "a likeness of them",
    /\byou(?:'re| are) (?:\w+ )?(?:an?|the|like an?)\b|\bthan you\b(?= (?:at|in|on|with|are|do|did|can|ever)\b|[.,]|$)/i,
  ],
  [
    "their looks",
    /\byour (?:shoes?|clothes|coat|jacket|sweater|jumper|shirt|dress|outfit|hat|hair|face|nose|teeth|voice|hands) (?:is|are|was|were|looks?|sounds?)\b/i,
  ],
  [
    "a word that soothes or hurries",
    /\bno (?:\w+ )?(?:harm|trouble|need|problems?)\b|\bdo(?:es)? no\b|\bnothing (?:to|left|else)\b|\btoo late\b|\blast (?:time|year|week)\b|\bis gone\b/i,
  ],
  [
    "a question that blames",
    /\bwhy (?:do|did|don't|didn't|are|were|aren't|can't|couldn't|would|wouldn't) you\b|\bwhat (?:did|do) you (?:expect|do to|think would)\b|\bwho would (?:miss|notice|care|mind|want)\b|\bif you (?:were|weren't|are not)\b|\bbecause (?:of )?your?\b|\bwould it be so bad\b/i,
  ],
  [
    "leave to give up",
    /\byou can (?:stop|rest|go|let go|sleep|leave|put|give|be|stand)\b|\b(?:put|lay|let) (?:it|this|everything|all of it|that) (?:all )?(?:down|go)\b|\b(?:carried|held on|done|lived|tried|thought|waited) (?:\w+ )?enough\b|\bblames? you\b|\byour part\b|\bfor good\b|\bfor leaving\b|\ball be quiet\b|\bto do here\b/i,
  ],
];
