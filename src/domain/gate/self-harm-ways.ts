import { certain, type Rule, unclear } from "./rule.ts";

/** Plainly said in ways the oldest rules did not know: other grammar, slang, attempts, places. */
export const SELF_HARM_WAYS: Rule[] = [
  certain(
    "(bag|belt|rope|cord|scarf|noose|cable) (over|round|around|on) my (head|neck|throat)",
    "I put a bag over my head",
  ),
  certain("danger to (myself|my own)", "I'm a danger to myself"),
  certain("(please |just |to |god )?let me die(?! (laughing|of))|let me be dead", "please just let me die"),
  certain(
    "(death|dying) is (what|all|the only thing) (i|im|id)|i (want|choose|need|crave|welcome|wish for|beg for) (only |my )?death",
    "death is what I want",
  ),
  certain(
    "i (will|shall|am to|intend to|mean to|ought to|must|have to|plan to|deserve to|prefer to) (die|be dead|kill me|end my|end it all)(?= ($|\\.|tonight|today|tomorrow|by|soon|before|now|on|and|because|here|alone|this|life|own))(?! (and (she|he|they)|alone with|on (stage|that|this) (stage|hill)|laughing|of))",
    "tonight I will die by my own hand",
  ),
  certain(
    "(want|need|going|wish|like|have|ready|trying) to (bleed out|stop breathing|be killed|not breathe|perish|suffocate|drown|be shot|be murdered|drop dead|cease|get killed)(?! (my|by me|in (work|books)))",
    "I want to stop breathing",
  ),
  certain(
    "(want|wish|hope|wishing|hoping|need|pray) … my (heart|life|lungs|brain) (to|would|could|will|s|was)? ?(stop|stops|stopped|be over|end|ends|ended|over|give up|gives up|quit)(?! (racing|beating so|beating fast))",
    "I want my heart to stop",
  ),
  certain(
    "(want|going|need|ready|wish) to (end|finish|stop|terminate|destroy|eliminate|erase|delete) (me|myself|my (own )?(life|existence))|(finish|finishing|terminate|destroy|throw away) my (own )?(life|existence)",
    "I want to finish my life",
  ),
  certain(
    "i (will|want to|want|think to|think about to|think|must|going to|plan to|can|could|would|am thinking to) (to )?(kill|suicide|hang|shoot|drown|cut|hurt|poison) me(?= ($|\\.|tonight|today|tomorrow|now|soon|with|because|and|here|in|at))",
    "I think to kill me",
  ),
  certain(
    "(dont|do not|not|no) (want|wanna|wish|like|need) (to )?(live|be alive|living|alive|to exist|exist)(?= ($|\\.|anymore|more|longer|now|like this|this life|with this|any|no more|so|because|and|but))",
    "I don't want live anymore",
  ),
  certain(
    "(i|just|really|only) (want|wanna|wish|wants) (die|dead|suicide|death|kill myself|end life|end my life|kill me|to dead)",
    "I want die",
  ),
  certain(
    "(make|making|made|do|doing|did|commit|committed|committing|commiting|comit|comitting|perform|have|having|for) (a |an |my )?(suicide|self murder|suicide attempt)",
    "I want to make suicide",
  ),
  certain(
    "self murder|suicid(e|al) (me|myself)|suicide (myself|me|tonight|today|tomorrow|soon|this)",
    "thoughts of self-murder",
  ),
  certain("put an end to (myself|my (own )?life|it all|my existence|me)", "I mean to put an end to myself"),
  certain(
    "(gun|shotgun|rifle|pistol|blade|rope|knife) … (use it on (me|myself)|using it|on myself|to my head|in my mouth|under my chin|and its loaded)(?! (in|for|at) (the|a|my) (game|sailing|kitchen))",
    "I've the shotgun out and I mean to use it on myself",
  ),
  certain(
    "(planning|plan|hope|hoping|expect|intend|prefer|going|aim) to be dead|(be |been )?dead by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|christmas|morning|tonight|tomorrow|the (end|weekend|morning|time)|next|my|summer|spring|winter|midnight)",
    "Planning to be dead by Friday",
  ),
  certain(
    "(want|need|going|ready|time|about|thinking) to (rope|ctb|catch the bus)|(rope|roping) (myself|irl|tonight)|(want|going|trying) to (top|off|neck|end) (me|myself)|toaster bath|(bath|bathtub) with (a|the|my) toaster",
    "time to rope",
  ),
  certain(
    "(?<! (he|she|they|dad|mum|mom|father|mother|parents|stepdad|brother|husband|boyfriend|ex|wife|uncle) (will|ll|would|could|might|going to|is going to|gonna) )kill me (irl|in real life|i beg|i mean|for real|im serious|already please)|(want|wish|begging|need|hope) (someone|somebody|anyone|u|you|him|them|god) (to|would|will|could|can) (kill|end|shoot|murder) me(?! (lol|haha))",
    "pls kill me irl i mean it",
  ),
  certain("(sleep|bed) and die", "wanna go to sleep n die"),
  certain(
    "(kill|killing|kil|end|off|unalive|hang) (me|my|mine|mi) ?(self|own self|ass self|stupid self)",
    "kill my own self",
  ),
  certain(
    "(tried|attempted|trying) (to )?(kms|end it|suicide|killing myself|ending my|taking my|ending it|die|overdosing|hanging)(?! (politely|with|nicely|the))",
    "I've tried to kms twice",
  ),
  certain(
    "(take|taking|took|have|swallow|swallowing) (pills|tablets|them|everything|paracetamol) … (to die|hoping to die|and die|not wake|wanting to die|end it|so i die|never wake)|pills … (hoping|wanting|trying) to (die|not wake)",
    "I swallowed some pills hoping to die",
  ),
  certain(
    "(suicide|suicidal|kms|killing myself|hanging myself|unaliving|unalive|ending my life|ending it all|self harm|overdosing) (is|feels|seems|sounds|looks|are|was|thoughts|ideas|plan|plans|urges|tonight|keeps|every)",
    "unaliving is all i think about",
  ),
  certain(
    "(enough|have|got|saved|the|my) (pills|tablets|medication|insulin) … (to finish|to end|for tonight|finish it|end it|kill (me|myself)|do it|to die|never wake)",
    "I've got the pills for tonight, enough to finish it",
  ),
  unclear(
    "(standing|stood|sitting|sat|im|here|up|climbed|climbing|leaning|dangling|legs) (here )?(on|over|out on|off|onto|at) (the|a|this) (edge|ledge|railing|rooftop|roof|bridge|overpass|viaduct|cliff|parapet|tracks|train tracks|window ledge|window sill|multi storey|car park roof)(?! (of (the )?(group|room|circle|dance|party|crowd|conversation|table|my seat)|about|bar|terrace|with (friends|my|a)))",
    "I'm standing on the ledge",
  ),
  unclear(
    "(commit (sudoku|toaster|not alive|die)|sudoku (irl|myself)|game end myself|final exit|forever (nap|box)|dirt nap|long sleep|permanent nap|eternal (sleep|rest)|big sleep)",
    "commit sudoku irl",
  ),
  unclear(
    "(third|second|next|another|first|last|previous|my|fourth|failed|an) attempt(s)?(?= ($|\\.|and|this|i|it|last|was|in|on my life|two|three|years|when|failed))(?! (at|to) )",
    "it would be my third attempt",
  ),
  unclear(
    "(rope|noose|gun|shotgun|rifle|razor|blade) … (think about using|looking at|stare|staring|ready|waiting for me|keep looking|in (the|my) (boot|shed|drawer|wardrobe|attic|cabinet|garage)|where i can)|(keys?|open) … (gun )?(cabinet|safe) … (looking|sitting|open|hour)",
    "I keep a rope in the boot",
  ),
  unclear(
    "(nearly|almost|about to|going to|tried to|could have|might|wanted to|ready to|close to|meant to) (did it|do it|done it) (this morning|last night|tonight|yesterday|again)",
    "I nearly did it this morning",
  ),
  unclear("(taken|took) (the|my) (first|last|rest|other) (pills|ones|lot)", "I've taken the first pills"),
];
