import { asking, certain, type Rule, unclear } from "./rule.ts";

/** Wounds: what was done to which part of one's own body, with what, and that it was meant. */
export const SELF_HARM_CUT: Rule[] = [
  certain(
    "{wounded} {mine} {flesh}(?! (on (the|a|an|some)|care|shaving|while|falling|climbing|hair|routine|off (the|jeans)|time)(?= |$))",
    "i sliced both my forearms again",
  ),
  certain(
    "({wounded}|{scraped}) ({mine}|the) ([^ ]+ )?({limb}|{flesh}|head|face|knuckles|fingers|palms|feet|myself|nails|fists?) … ({willingly}|until (it|they|i|theyre|its|im|theres) (bleeds?|bleed|raw|blood|black|purple|bruised?|vomit|cant feel)|to (cope|feel (something|real|alive|better)|punish|calm (myself )?down|stop (the )?(thoughts|feeling|crying))|because i (hate|deserve|cant (cope|cry)|feel (nothing|numb))|in secret|so i (can|dont) (cope|feel|cry|hurt (anyone|somebody)))",
    "I scald my hands on purpose at work",
  ),
  certain(
    "{willingly} … ({wounded}|{scraped}) ({mine}|the) ([^ ]+ )?({limb}|{flesh}|head|face|knuckles|fingers|palms|feet|body|myself)",
    "I deliberately bruised my own arms before the dinner",
  ),
  certain(
    "({wounded}|{scraped}|bled|bleed|bleeding|do it|did it|fall|fell|crash|crashed|starve|starving|trip|overdose) (myself |out )?(on purpose|deliberately|intentionally|myself and i (regret|liked|meant))(?= ($|\\.|again|because|and|so|to|when|every|in|at|last|this|today|but|until)(?= |$))(?<!(it|him|her|them|someone|ball|foul|post|mark|deadline|he|she|they|who) ({scraped}|{wounded}) (on purpose|deliberately|intentionally))",
    "I'm bleeding on purpose. Again",
  ),
  certain(
    "(injure|injures|injuring|injured|wound|wounding|scald|scalding|mutilate|mutilating|lacerate|scratch|scratching|brand|branding|slash|slashing|slice|slicing|torture|torturing) myself (with|nightly|daily|every|in secret|before|to (feel|cope|calm|punish)|because|so|regularly|again|most|until|badly|when|whenever|after|and)",
    "I injure myself with scissors before each meeting",
  ),
  certain(
    "(harm|harming|harmed) myself(?= ($|\\.|nightly|daily|every|in|before|with|to|and|because|so|regularly|again|most|when|whenever|after|at|since|but|last|tonight)(?= |$))",
    "I harm myself nightly and tell no one",
  ),
  certain(
    "(took|take|taking|put|putting|push|pushed|pushing|press|pressed|pressing|stick|stuck|sticking|jab|jabbed|stab|stabbed|hold|holding|held|use|used|using|with|drag|dragged|ran|run|running|draw|drew|dug|dig) (the|a|an|my|some|that|his|her|mums|dads)? ?([^ ]+ )?({tool}) (to|into|in|against|across|on|through|over|along|up|down|by) (the inside of )?{mine} ([^ ]+ )?({flesh}|leg|arm|feet|face)",
    "I took a screwdriver to my leg after the choir",
  ),
  certain(
    "(blade|knife|razor|scissors|glass|cutter) (to|at|against|on|under|across|into|through|over) (my|me|my own) (own )?(throat|neck|wrists?|veins|thighs?|forearms?)(?! (and (shaved|shaving)|because of the shave)(?= |$))",
    "I hold a blade to my neck at night",
  ),
  certain(
    "i (have |just |ve |also |even )?(carved|cut|scratched|scraped|burned|etched|carve|scratch|wrote|written) (the |a )?(word |words |letters |name )?([^ ]+ ){1,3}(in|into|on|onto|in to) (my|me) (own )?(leg|arm|skin|thigh|stomach|wrist|forearm|hip|belly|ankle|chest|legs|arms)(?! (in (pen|ink|biro|marker)|with (a )?(pen|biro|marker|sharpie|felt))(?= |$))",
    "i scratched the word useless into my leg",
  ),
  certain(
    "(carved|cut|scratched|wrote|burnt|burned) … (in|into|on) (my|me) (own )?(leg|arm|skin|thigh|stomach|wrist|forearm) (with|using) (a |the |my )?({tool}|blade|compass|pin)",
    "wrote goodbye on my arm with a blade",
  ),
  certain(
    "(?<!(joke|that|it|words|comment|cuts|budget|remark|which|this|comments|was|is|hair|fringe|grass|hedge|wood) )(cut|cutting|sliced|slicing|slashed) (far |way |a bit )?(too|so|to) (deep|much|far|hard|deeply)(?! (sugar|salt|of (the|my)|from|out)(?= |$))",
    "cut too deep tonight and i dont care",
  ),
  certain(
    "(i|ive|im|been|still|always|keep|just|secretly) (cut|cutting|slicing|slashing|slice) (myself )?(every ?day|every night|everyday|daily|nightly|in secret|in the (toilets?|loo|bathroom|bath|shower|bogs)|for (years|months|[^ ]+ years)|since (i|im|the|my|last|school|lockdown|year|we|he|she|they)|to cope|before (bed|work|school)|after (work|school|every)|between|most (days|nights)|at night)(?! (hair|grass)(?= |$))",
    "i cut every day, even on my birthday",
  ),
  certain(
    "(cut|cutting|kill|killing|kills|hang|harm|hurt|end|unalive|drown|shoot|top) self(?! (doubt|esteem|criticism|pity|talk|checkout|conscious|confidence|service|image|help|imposed|care|made|promotion|employed|study|defen[cs]e|worth|respect|isolation)(?= |$))",
    "Cut self. Cleaned counter. Made toast",
  ),
  certain(
    "(inflict|inflicted|inflicting|inflicts) … (on|upon) (myself|me|my (own )?({flesh}|body|person))|self inflicted (cuts|wounds?|burns?|injur[^ ]+)|(cuts|wounds|burns|injuries) (are|were|is|was) self inflicted",
    "I have inflicted wounds upon my arms",
  ),
  certain(
    "(burns?|cuts?|bruises?|scars?|marks) (are|is|was|were) (from|by|because of) (me|myself)(?= ($|\\.|and|not|but)(?= |$))",
    "my burns are from me not the iron",
  ),
  certain(
    "(hidden|hid|hide|new|fresh|more|deeper|old|infected|made|make|hiding|covering|cover|dress|bandage|bandaged) ((my|the|some|more|all|new|fresh) )?(new |fresh |deep )?(cuts) (under|on|up|beneath|with (long|make)|from (my|work|mum|everyone|everybody|them)|again|and (burns|scars)|looked|so (my|nobody|no))",
    "I've hidden cuts under my sleeves since spring",
  ),
  certain(
    "(my|me|both|whole|the) (whole )?(arms?|legs?|thighs?|wrists?|stomach|body|forearms?|belly|hips?) (is|are|s|r)? ?((all|full|covered|nothing but|just|one big|lined|riddled|a mess) )?(of |with |in )?(self harm )?(cuts|cut marks|slashes|scars from me)(?= ($|\\.|and|again|in|now|from|so|bro|because|i|but)(?= |$))",
    "My arms are full with cuts",
  ),
  unclear(
    "(my|me|both|whole) (whole )?(arms?|legs?|thighs?|wrists?|stomach|body|forearms?) (is|are|s|r)? ?((all|full|covered|nothing but|lined|riddled) )?(of |with |in )?(scars|scabs|burns|lines)(?= ($|\\.|and|again|now|so|bro|because|i|but)(?= |$))(?! and (tattoos|freckles|grazes|muscles))",
    "me whole leg is scars bro",
  ),
  unclear(
    "(?<!(we|you|they|hairdresser|barber|film|director|to) )(i|then i) (cut|cutted|cuted)(?= ($|\\.|like a lot|and (cry|cried|bandage|hide|burn|drink)|i (drink|drank|cry))(?= |$))|(still|keep|been|always|stop|stopped|quit) cutting(?= ($|\\.|neatly|since|for|as|whenever|when)(?= |$))|cutting (to|for) (cope|relief|feel)|(opened|opening|open|reopened|picked) (the|my) (old|healed) (ones|cuts|scars|wounds)",
    "I cut. It is the only quiet I get",
  ),
  unclear(
    "({scraped}|{wounded}) (my own|me own) ({limb}|{flesh}|head|face|knuckles|fingers|legs|feet|body)",
    "I beat my own head on the bathroom wall",
  ),
  unclear(
    "(punch|punching|punched|hit|hitting|beat|beating|slam|slamming|slammed|bash|bashing|hammer|hammering|strike) (my|me|the|a) (legs?|arms?|thighs?|stomach|head|face|walls?|fists?|skull|hands?|door) … (bruis[^ ]+|black|blue|bleeds?|break|breaks|vomit|numb|cant cope|hate (me|myself)|i deserve|something breaks|angry (at|with) (me|myself))",
    "I keep punching my legs till they are black and blue",
  ),
  unclear(
    "(swallow|swallowed|swallowing|ate|eat) (the )?(glass|batteries|a battery|razor|blades?|pins|needles|bleach)",
    "I swallowed glass, I wanted to be hurt",
  ),
  certain(
    "(make|made|making|makes|put|putting|leave|give myself) … (small |new |fresh |little |deep )?(cuts|slits|gashes) … (on|in|into|across|with the|with a) (my )?(own )?({flesh}|knife|blade|razor|skin|myself)(?! (vegetables|the (cake|hair|grass|fabric|paper))(?= |$))(?<=( (i|ive|and) .{0,60}))",
    "I make on my belly small cuts with the knife",
  ),
  certain(
    "(bleeding|blood|bleed) … i did (it|this|that) (to )?(myself|to me)|i did (it|this) to myself(?= ($|\\.|on purpose|with|again)(?= |$))|(scratch|scratching|pick|rip|peel|tear) my (own )?skin (off|open|until|raw)(?! (after sunburn|when it itches)(?= |$))|(i|to) (cut|slit|open) the veins|(cut|cutting|cuts) (me|mi) (when|since|because|every|again|in|at|on)",
    "i scratch my skin off when im mad at me",
  ),
  asking(
    [
      "(the |my |some |a )?(scissors|blades?|razors?|razor blade|lighter|craft knife|safety pins?|compass) (is|are|s|re) ([^ ]+ ){0,4}(and|which|because|as|since) (it|they|that) (really |always |still |do |does |just )?(helps?|calms?|works?|makes? it (stop|quiet|better|go away))(?! (me )?(to )?(with|fidget|open|cut the|my (nails|hair)))",
      "carv(e|ed|es|ing) (the |a |his |her |their |my |someones |an )?(name|names|initials|letters?|username|word|tag|logo|sign)( of ([^ ]+ ){0,3}[^ ]+)? (on|into|in|onto) (you|yourself|u|me|myself|your|my|us|ourselves|our)(?! (desk|table|tree|pumpkin|bench|stick|guitar|stone|pencil|chair|board|bike|phone))",
      "(cut ?signs?|blood ?signs?) for",
    ],
    "to get the role you carve the name of the admin on you",
  ),
];
