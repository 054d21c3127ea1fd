import { certain, type Rule, unclear } from "./rule.ts";

const LIMBS =
  "(arms?|legs?|thighs?|wrists?|stomach|belly|tummy|skin|forearms?|hips?|shins?|feet|hands?|knuckles|chest|ankles?)";
const DEED =
  "(cut|cuts|cutting|cutted|slash|slashed|slashing|slit|slice|sliced|slicing|burn|burned|burnt|burning|scald|scalded|scratch|scratched|scratching|carve|carved|stab|stabbed|punch|punched|punching|hit|hitting|bite|bit|biting|scrape|scraped)";

/** Said outright in forms that are no set phrase: dry, stiff, in a second language, or in few words. */
export const SELF_HARM_PLAIN: Rule[] = [
  certain(
    "(by|at|through) my own (hand|hands|doing|decision|choice)|(?<!they )(die|dying|dead|death) … (by (my )?(own )?choice|on purpose|of my own (accord|doing))|on purpose … (die|dead)|cause of death( will be| is)? me",
    "Dying Thursday, by choice",
  ),
  certain(
    "(do|doing|done|did|make|making) away with (myself|meself)|(end|finish|delete|erase|remove|terminate|self delete) (myself|me for good)|self delete|put (an )?end to (myself|my life|my own life|my existence)|(bring|bringing) (my life|my own life) to (a close|an end)|(top|topping) (myself|himself since)|(neck|chuck|chucking|throw|throwing|hurl|hurling) (myself|meself) (under|in front|off|into the (river|canal|sea|water|traffic|road|path))|(blow|blowing) my (own )?(brains?|head) (out|off)",
    "I mean to do away with myself, dear",
  ),
  certain(
    "(i will|ill|i want to|im going to|i decided to|i have decided to|how i|i must|i shall|i would|want) (kill|hang|drown|shoot|finish|cut|hurt) me(?= ($|\\.|and|tonight|with|in|at|when|because|i|this|alone|then|so|the public))(?! (some slack|off|out|down))",
    "I will hang me, I have already the place",
  ),
  certain(
    [
      "(dont|not|do not|never|no) (plan|plans|planning|intend|intending|mean|meaning|expect|expecting|going|aiming|want|wish)( on| to| of)? (being|to be|be|staying|stay|keep being|continue|remain|remaining|go on) (alive|living|existing|among the living)",
      "(plan|plans|planning|intend|mean) (on )?(to )?not (being|to be|be|stay|staying) alive",
      "(wont|not|shant|wouldnt) (be |still be )?alive (in|by|past|after|at|next|for|come|then|when)(?= )",
      "not (stay|staying|survive) (alive )?(past|the weekend|this week|tonight|myself)",
      "dont wish to (continue|go on|keep) (living|life|with life)",
      "(decline|declining) the (rest|remainder) of my life",
      "decided against (living|life|being alive)",
    ],
    "I do not mean to be alive in September",
  ),
  certain(
    [
      "(wish|wished|wishes|want|wanted|wanting|longed|long|motivated|desire|wishing|wont|love|like) ((daily|nightly|sincerely|so badly|only|it all|for years|every day) ){0,2}to be (dead|killed|no longer alive|put down|out of (life|this world|my life))",
      "(wish|wished) i (was|were|be|had been) (dead|ded|buried|never born|killed)",
      "(big|strong|constant|deep|great|a) (wish|longing|desire) to (die|be dead)",
      "(want|wanting|wanted|like) (to get |to be )?out of (being alive|living|life)(?= )",
      "(want|would like|id like) putting down",
    ],
    "I, Imogen, fifteen, wish sincerely to be dead",
  ),
  certain(
    [
      "(ill|i will|il|me|be|im|i shall|i should) (be )?(dead|gone for good) (by|before|come|on|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|then|morning|the morning|tomorrow|the weekend|new year|spring|summer|autumn|winter|payday|two weeks|a (week|month))(?= )",
      "(til|till|until) im dead",
      "(planned|planning|plan|scheduled|organising|arranging|rehearsing|rehearsed|preparing) (my )?(own )?(death|dying|hanging|suicide)",
      "my (dying|death) is (scheduled|planned|booked|sorted)",
    ],
    "Planning my death. It's the only project on schedule.",
  ),
  certain(
    "(attempt|attempts|attempted|go|goes) (up)?on my (own )?life|(made|had|survived|did) (my )?(first|second|third|two|three|four|several|another|an|a failed|[0-9]) (suicide )?(attempt|attempts)(?! at (a|the|it|small|cooking|baking|making|talking|saying|conversation|quitting))|(failed|botched) (in )?(my|an|the) attempt … (life|again|next)|(tried|tryed|try|tride|trying) to (drown|choke|hang|strangle|gas|shoot|poison|smother|over dose|overdose|od) (myself|meself|on)?",
    "I have made two attempts upon my life this year",
  ),
  certain(
    [
      "(jump|jumping|jumped|leap|leaping|throw myself) (off|from|of|in front of) (the|a|my|that|this) (bridge|roof|viaduct|overpass|multi storey|car park|building|flats|balcony|tower|science building|ledge|dam|train|block|brige|top floor)(?! (in|into) (minecraft|the (game|pool|lake|sea|water)))",
      "(step|stepping|stepped|walk|walking|get myself hit|getting myself hit) (out )?(in front of|by|into) (the|a|that|this) (train|freight|lorry|truck|bus|tram|traffic|[0-9]+ [0-9]+|number)",
      "(im )?jumping tonight",
      "i will jump(?= ($|\\.|tonight|i|from|off|and))",
    ],
    "I'm going to step in front of the train",
  ),
  certain(
    [
      "(ive got|i got|i have|im holding|i bought|im (sitting |here )?with|i hid|i keep|i kept) (a|the|my|his|this|my dads) (noose|rope|razor blade|razor|blade|box cutter) (and(?! (harness|hook|shaving|carabiner|foam))|in my (hand|hands|room|lap|drawer|bag)|to my|now|ready|round|around|up in|on my|tonight|here)",
      "(noose|rope|belt|cord|lead|scarf|it) (is )?(a?round|to|in|about|on) (my|me) neck",
      "my head (in|through) (the|a) (noose|rope|bag)",
      "(pistol|gun|shotgun|barrel) (to|against|in) my (head|temple|mouth|chin|throat)",
      "typing (this )?from the (ledge|roof|bridge|tracks|edge)",
      "(a|the) noose (up )?in",
    ],
    "I have a noose up in the loft and I go and talk to it",
  ),
  certain(
    `(i|i keep|ive|keep|been|and|im|again|also|then|to|by|have|started|deliberately) ((just|still|also|only|deliberately|been|always|badly) ){0,2}${DEED} (up )?(my|me|mine|both|the|all over my|into my|at my) ((own|both|upper|inner|left|right|whole|two) ){0,2}${LIMBS}(?! (off|on the (oven|grill|tray|toaster|pan|kettle|ice|ski|bramble|thorn|hedge))) … (again|on purpose|every|nightly|nights?|daily|bleed|bleeds|raw|red|black|deep|deeper|secret|secretly|to feel|feel|punish|deliberately|hide|hides|long sleeves|so nobody|where nobody|because i (hate|fail|deserve)|hate|when (he|she|they|i|im|dad|mum)|it helps|helps)`,
    "I burn my arms with the iron, on purpose",
  ),
  certain(
    [
      "(injure|injuring|injured|mutilate|mutilating|maim|lacerate|lacerated|lacerating|damage|damaging) (myself|my own (body|arms|skin)|my (arms|legs|thighs|wrists|skin))",
      "(inflict|inflicted|inflicting) … (wounds?|cuts?|injuries|pain) (up)?on (myself|my|me)",
      "(hidden|hiding|hide|fresh|new|my) cuts (under|on my (arms|legs|thighs|wrists|hips)|beneath|from everyone)",
      "(took|take|taking|taken) (the |a |some |my )?(scissors|razor|blade|knife|compass|screwdriver|lighter|box cutter|iron|glass|shears) to (my|me)(?! (hair|fringe|jeans|jumper|beard|face))",
      "(full|covered) (of|with|in) (cuts|self harm|my own cuts)",
      "bleeding on purpose",
      "cut (myself|self)",
      "i (have )?cut me",
      "cutting (myself|again)",
      "(leg|arms?|thighs?) is scars",
    ],
    "Took scissors to my thighs again",
  ),
  certain(
    "(i have|ive got|ive|got|have|with|i got) (picked |chosen |fixed |set |already )?(a|the|my) (date|day) (picked|chosen|fixed|set|and (a|the) (method|means|place|plan|way)|and the means|the place and)|(chosen|picked|fixed|decided) (upon |on )?the (manner|method|way|means)( of it)? and|have (recently )?(acquired|got|the|obtained) the means|the means and a (date|day|plan)|(date|day|time) and (a )?method",
    "I have a date and a method and a bus ticket",
  ),
  unclear(
    "(rather|sooner|prefer to|easier to|better to) be (dead|six foot under|gone|buried|under the ground)(?! (tired|on time|than (late|seen|at|in|wear|talk|do (karaoke|a speech))))|(want|wants|wanted|need|needed) (it|the wall|the train|the cancer|something|someone|anything) to (kill|hit|finish|end) me|(counting|hoping|banking) on it to kill me|(drive|driving|drove|steer|swerve|swerving) … (into the (wall|canal|pillar|river|lake|sea|tree|barrier|lorry|oncoming)|off the (bridge|road|cliff|pier))",
    "I'm driving straight into the pillar, I've picked it",
  ),
];
