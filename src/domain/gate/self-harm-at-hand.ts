import { asking, certain, type Rule, unclear } from "./rule.ts";

const INTENT =
  "(want|wants|wanted|wanting|going|gonna|will|ill|i would|might|mean|meaning|intend|plan|planning|planned|ready|about|need|thought|thinking|think|think about|imagine|dream|urge|decided|tempted|shall|im|and|is|keep)";

/** Places and things at hand: heights, trains, water, knots, weapons, tablets. */
export const SELF_HARM_AT_HAND: Rule[] = [
  certain(
    `${INTENT} (to |of |about |i will |that i will |i might )?(jump|jumping|leap|leaping|throw myself|throwing myself|hurl myself|step|stepping|go|fling myself|chuck myself|let myself fall) (out |straight |down )?(off|from|out of|over) (of )?(the|a|that|my|this|our|it) ([^ ]+ ){0,2}({drop})(?! (and land|into the (pool|foam|water with)|bar|terrace|party|in (the game|fortnite|minecraft)|(with|on) a (parachute|bungee|rope))(?= |$))`,
    "gonna jump off the science building",
  ),
  certain(
    "(throw|throwing|threw|throws|chuck|chucking|chucked|fling|flinging|flung|hurl|hurling|hurled|launch|launching|yeet|yeeting|yeeted|pitch|toss|drop|heave|cast|casting|place|lay|laying|put|putting|get|getting) (myself|meself|me|herself) (straight |out )?(off|under|beneath|in front of|into|over|out of|from|down|on|onto|between) (a|the|that|my|this)? ?([^ ]+ )?({drop}|train|freight|tram|tube|mrt|lorry|truck|bus|traffic|tracks|rails|river|sea|canal|lake|water|rail|side|falls|quarry|reservoir|docks|stairs|[0-9]+)(?! (with (friends|the kids)|for a swim|bar|route|home|to (work|town|school))(?= |$))",
    "gonna chuck myself under the 7.42",
  ),
  certain(
    `${INTENT} (to |of |about |i )?(?!(step|jump|run|walk|sleep|stand|wander|lean)(ing)? (right )?(on|onto) (the|a|an|that|this) (next |night |early )?(bus|train|tram|tube|metro|mrt|subway|express)(?! (tracks|line|rails|lane))(?= ))(step|stepping|stepped|jump|jumping|run|running|walk|walking|lie|lying|sleep|lie down|lying down|wander|stand|dive|lean) (out |right |down )?(in front of|under|into|onto|before|on) (the|a|that|an)? ?({rails})(?! (mechanic|driver|dealer|stop|ticket|to (work|town|school|see)|park|museum|boarding|carriage|seat|[0-9]+ people|people|meeting|minutes)(?= |$))(?! [^.]{0,20}(before|than|rather) (doing|i|a|go|going|having|do|that))`,
    "gonna step in front of the 8.15",
  ),
  certain(
    "(stepped|walked|jumped|ran|lay|laid|lied) (down |out )?(in front of|under|onto|on) (the|a|that) (train|lorry|truck|bus|tracks|traffic|motorway|rails|tram) (on purpose|deliberately|and waited|but|because)|(get|getting|got|want|wants|wanted|wish|waiting|waited|hoping|hope|let|letting) … (hit by|train to hit|train hits|it to hit|lorry to hit|car to hit) (me|that (train|bus|tram)|the (train|next|tram))",
    "0n the tracks waiting for the train to hit me",
  ),
  certain(
    "(wrong|other|far|out) side of the (rail|rails|railing|railings|barrier|bridge|fence|parapet|banister)(?= ($|\\.|and|now|n|im|i|again|looking|with)(?= |$))|(legs?|leg|foot|knee|feet) (is |are |was |were |hanging |dangling )?over (the )?(edge|rail|railing|railings|side|parapet|ledge|barrier|balcony)|one (leg|foot|knee) (already )?(over|up|out)(?= ($|\\.|and|of the|the)(?= |$))(?! (the (fence|stile|wall|bike|saddle))(?= |$))",
    "im on the wrong side of the railing",
  ),
  certain(
    `(${INTENT.slice(1, -1)}) (to |of |about |i )?(just )?(drive|driving|drove|steer|steering|swerve|swerving|plough|crash|crashing|ride|riding|wrap|put) (straight |right )?(it |myself |the (car|van|bike|truck) |my (car|van|bike|truck) )?(straight )?(into|in|off|round|around) (the|a|that|oncoming) ([^ ]+ )?(wall|pillar|canal|river|lake|tree|trees|sea|quarry|barrier|bridge|cliff|reservoir|lorry|truck|traffic|harbour|pier|embankment|dock)(?! (valley|road|view|house|side|park|district)(?= |$))`,
    "if custody goes badly I'm driving straight into the pillar",
  ),
  certain(
    "(belts?|belt s|ropes?|cord|cable|wire|noose|strap|lead|ligature|bag|bags|plastic bag|dressing gown cord|had it|it|put it|something) (is |s |was |went |goes |tied |tight |wrapped |looped |put )?(round|around|in|to|on|over|against) (my|me) (own )?(neck|throat|head)(?= ($|\\.|and|again|while|last|tonight|until|to|but|for|in|because|with|then|so|right|now|the (last|first|other)|n)(?= |$))(?<!(scarf|necklace|towel|lanyard|hair|headphones|hat|song|stuck|ringing|tune|idea|thought|phrase|play|playing|going|replay|replaying|over it|pain|kink|knot|crick|i keep going over it|run|going over|hood|cape|headscarf|medal|chain) .{0,40})(?<!(it|something) (is |s |was )?(in|on|to|over|against) my head)",
    "been to the brink, had it round my neck the last time",
  ),
  certain(
    "(my )?head (through|into|in|inside) (the|a|it|my)? ?(noose|knot|loop|oven|rope|plastic bag|gas)(?! (to (clean|check)|and cleaned)(?= |$))|(kneel|knelt|kneeling) … (by|at) the oven",
    "I put my head in the noose on Sunday",
  ),
  certain(
    "({firearm}) (is |s |put |held |pressed |pointed )?(to|at|against|in|under|on|into|by) (my|me|the) (own )?(head|temple|temples|mouth|chin|chest|heart|skull|throat)|blow (my|me|out my) (own )?(brains?|head) (out|off)|(bullet|round|shot) (in|through|into|to) my (own )?(head|brain|brains|skull|temple|heart|mouth)|(eat|eating|swallow|kiss|suck|bite) (a|my|the) (gun|bullet|barrel|shotgun)|put a bullet",
    "about to blow my brains out",
  ),
  certain(
    "(in|into) (the )?(bath|tub|bathtub|shower|water|sink) with (a |the |my )?(toaster|razor|razors|blade|hair ?dryer|knife)|(toaster|hair ?dryer|razor|blades?|knife) … (in|into) (the|my) (bath|bathtub|tub) (with me|water|plugged|running|next to me)|(blade|razor) (and |n |plus )?(a )?(bath|bye|goodbye)",
    "sitting in the bath with a blade wondering",
  ),
  certain(
    `(will|shall|going to|want to|intend to|mean to|gonna|plan to|then i|might|ill|could|to) (drink|swallow|eat|take) (the |some |my |our |a (bottle|cup) of )?(herbicide|pesticide|poison|bleach|weedkiller|weed killer|antifreeze|rat poison|insecticide|cyanide|drain cleaner)`,
    "I shall drink the herbicide",
  ),
  certain(
    `(going to|gonna|will|want to|intend to|mean to|plan to|ill|shall|tonight im|and then im|im|about to|planned to|decided to|now im going to|made up my mind to|tempted to) (take|taking|swallow|swallowing|neck|necking|down|eat|drink) (the lot|all (of )?(it|them|my (pills|insulin|morphine))|them all|the (pills|morphine|insulin|tablets)|everything in the (cabinet|bathroom|medicine|cupboard)|(whats|what is) in the (cabinet|cupboard|drawer)|every last|the whole (box|bottle|packet|lot|cabinet))(?! (to (the|school|lunch|work|a|charity|auction)|with (food|breakfast|me)|home|at (eight|night|bedtime|the same)|on holiday|as prescribed|the doctor|prescribed|back|like the|every (morning|day)|in the morning with|out|dancing)(?= |$))`,
    "gonna neck the lot and thats me",
  ),
  unclear(
    "(have|got|hold|holding|held|ive|with|had|im holding|sitting with|sat with|staring at|looking at|here with|and) (the|a|my|all the|these|those|all my|her|his|some|hidden|enough|saved) ([^ ]+ )?(pills|tablets|morphine|insulin|blade|rope|noose|gun|pistol|razor|poison|scissors|knife) (that |which |were |are |is )?(in (my|front|me)|lined up|laid out|before me|counted|all counted|ready|beside|next to|here|out|on the (bed|table|bath|desk)|round|around|in hand|upstairs waiting)(?! (bag|suitcase|hand luggage|for (the|my) (trip|barbecue|cooking|holiday)|to (cut|chop|wrap|open|cook|slice)|toolbox|kitchen|gym)(?= |$))",
    "i have the pills in my hand",
  ),
  unclear(
    [
      "(bought|buyed|purchased|got|ordered|acquired|stole|found|bring|brought|tied|tying|made|tested|hung|keep|kept|hide|hidden|want|have|ive|with|my|the) (already |myself |me )?(a |the |my |some |that |this |up a |up the )?(noose|rope for (me|myself)|rope (already|is (up|ready|tied))|poison(?= ($|\\.|for (me|myself)|is|and i|tonight)(?= |$))|ropes? (is |s )?up)",
      "ropes? (is |s )?(up|tied|ready|tested)(?= ($|\\.|and|in|bottles|i|now|so)(?= |$))",
      "noose(?= ($|\\.|and|in|up|ready|tied)(?= |$))(?! [^.]{0,20}(swing|scouts|turned out))",
    ],
    "not being funny but I've a noose up in the loft",
  ),
  unclear(
    "(tied|tested|tie|knotted|rigged|fixed|hung|set up) (it|the (rope|knot|cord|wire|sheet|belt)|something|a (sheet|rope|cord|belt|knot)) (and (tested|stood|put|sat|waited|i (stood|put))|already|to the (beam|door|rafter|banister|hook|ceiling|branch|rail|loft|bar)|from the|up in|in the (loft|attic|garage|barn|shed|cellar|wardrobe|locker))(?! (boat|tent|swing|trailer)(?= |$))",
    "I tied it and tested it. I'm going",
  ),
  unclear(
    "(have|got|ive|acquired|obtained|with|are|had|has|not without|collected|gathered|i) (now |recently |already |all )?(the means|what(s| is)? needed)(?! (to (pay|buy|afford|travel|live|help|support|move|hire|join|retire|entertain)|of (transport|production)|for (the|a)|test)(?= |$))|means (are|is) (ready|before me|at hand|to hand|approved|here|in place|acquired|bought)",
    "I've the means in the sideboard to do it",
  ),
  unclear(
    [
      "know which (bridge|roof|ledge|cliff)(?= ($|\\.))",
      "(sat|sitting|sit|stood|standing|stand|up|typing|writing|messaging|here) (this |up |here |out |now |there )?(on|from|at|over|by) (the|a|that) ([^ ]+ )?(ledge|parapet|railing|railings|edge of the (roof|bridge|platform|cliff)|(car park|block|building|dorm|tower) roof|roof of)(?! (bar|terrace|with (friends|my|a))(?= |$))",
      "(let|letting) go (of the (rail|tree|railing|edge|ledge)|tonight|and fall)",
      "(wanna|want to|going to|meaning to|ready to|about to) let go(?= ($|\\.)(?= |$))",
    ],
    "typing this from the ledge",
  ),
  unclear(
    "(im |i am |am |be |ill be |going |then im )?jumping(?= (tonight|tomorrow|today|now|in front|off (the|a|that|it|sumn|something|my))(?! (rope|castle|topic|with (the|a) (parachute|club))(?= |$))(?= |$))|i (will|shall|am going to|going to|want to|wanna|mean to|plan to|intend to) jump(?= ($|\\.|i|tonight|tomorrow|from|off|today|off it|soon|in front)(?= |$))(?! (off (topic|the (diving|sofa|bed|call))|from (job|topic))(?= |$))",
    "jumping tonight, sorry nan",
  ),
  unclear(
    "(ill|i will|i shall|want to|going to|intend to|mean to|will) hang (like my|in the (garage|attic|loft|barn|shed|woods|locker|paint|forest|cellar|wardrobe)|from (the|a) (tree|beam|rafter|door|hook|ceiling|lamp|balcony)|tonight from)|(thinking|thoughts of|considering|choosing) (about )?(rope|the rope|pills|bridge|a noose)(?= ($|\\.|or|bridge|thinking|and)(?= |$))",
    "I'll hang like my father did",
  ),
  unclear(
    "(went|came|drove|swam|swim|walked|sat down|lie down|lay down|took (it|the (car|boat)) out|out to sea|into the (woods|forest|sea|river|snow)|meaning|meant|go alone|went alone|there) … to (die|drown|freeze to death|be dead)(?= ($|\\.|in|there|alone|here|tonight|on|and|at|by|but)(?= |$))(?! (of|alone with (a|12) cat)(?= |$))",
    "I swam out past the reef to drown",
  ),
  certain(
    [
      "(?<!(climbing|tow|skipping|washing|guy|dog) )(rope|noose|cord|razor|razors|blade|gun|pistol|pills|poison) … for (myself|me)(?= ($|\\.|candle|tonight|and a note)(?= |$))(?<!(help|enough room|good|work|works|right|prescribed|easier|hard|collected|ordered|refilled|sharpened) for me)",
      "(rope|blade|noose|razor) (on|for|against|to) (my|me) own {flesh}",
      "(knife|razor|blade|scissors) (on|to|at) my own ({flesh})",
      "(im|i am|am|just|still|sat|sitting) holding (the|my|all the|all my) (pills|blade|razor|rope|noose|gun|knife to)",
    ],
    "im holding the pills im holding them now",
  ),
  unclear(
    [
      "(please|someone|somebody|pls|can you) (just )?stop me(?= ($|\\.|before|tonight|i|from (doing|hurting|killing|jumping|going through))(?= |$))|(going to|gonna|will|ill) (actually |probably )?do it (tonight|probably|ive got|tomorrow night|when (theyre|they|mum|everyone|the house)|after my (shift|mum|birthday))|(not|dont feel|arent) safe … (do it|hurt myself|from me|except me|with me)",
      "(lost|gambled|gambled away|blew|blown|bet|burned) (all |away |all of |everything |every penny |most ){0,2}(our|my|the) (life |whole |joint |house )?(savings|rent|rent money|mortgage|deposit|inheritance|wages|house) … (slots|casino|bets?|betting|gambling|poker|roulette|blackjack|horses|machines|bookies)",
      "in (the|my|our|a|his) ([^ ]+ )?garage … (with )?(the |my |its )?(engine|motor|car)( is| s)?( still| left)?(?= ($|\\.|on|running|going))(?! (game|show|sale|club))",
    ],
    "not safe tonight gonna do it probably in the garage",
  ),
  asking(
    [
      "(walk|walking|stand|standing|sit|sitting|stop|stopping|wait|waiting|be|lean|leaning|climb|climbing|go|going|went) (back |out |up |over ){0,2}(on|onto|at|over|by|to) the ((motorway|railway|train|big|old|high|river) )?(bridge|viaduct|overpass|flyover|ledge|parapet|railings?|roof|rooftop|roof edge|edge of the (roof|bridge|cliff)|tracks|railway) (again|(in the dark|at night|late|alone)(?= ($|\\.))|like (last (week|night|time)|before|the other night))(?! (with|and (chat|say|talk|meet|fish|watch the (sunset|stars|fireworks))|to (work|school|town|fix|repair|clean|check|install|see the (sunset|view|stars|fireworks)))(?= ))",
      "(sit|sitting|sat|stand|standing|stood) on (the|a) (roof|bridge|cliff|balcony|platform) edge(?! (seat|table|with (my|the|a))(?= ))",
      "(if|when) (it|this|that|she|he|they|she|nobody|no one|noone|none of it|everyone|sunday|tonight|tomorrow|i) [^.]{0,40}(then i|then ill|ill|i will|i|id|im going|im gonna|then im) (just |always |probably )?(go|going|walk|walking|drive|driving|head|heading|be) (back |straight |up |out |down ){0,2}(to|on|onto|off|at) the (bridge|roof|rooftop|tracks|railway( line)?|cliffs?|ledge|viaduct|multi storey)(?! (with|and (chat|say|talk|meet|fish)|to (work|school|town|fix|see|breathe|smoke|cool|calm|get|have)|for (air|some air|fresh air|a (smoke|breather|minute))|bar|terrace|garden|cafe|party|next to|by the|meetup)(?= ))(?<!(if|when) (it|i) (rains|snows|is sunny|get home|finish)[^.]{0,60})",
      "(if|when|once) [^.]{0,40}(then i|then ill|then i will|ill|i will|im going to|im gonna) (just |probably )?(take|swallow|neck) (the lot|them all|all of them|everything ive got)(?! (home|back|to|with|on|for|out|into|along)(?= ))",
      "(id|i would|ill|i will|i) go to the (bridge|tracks|cliffs)(?= (\\. )?$)",
      "talked (me|us) (down|back) (off|from|on|over) (of )?(the|a|that) ([^ ]+ )?(bridge|roof|rooftop|cliff|railings?|parapet|tracks)|pulled me (back|away) (off|from) (of )?(the|a|that) ([^ ]+ )?(bridge|ledge|edge|tracks|railings?|parapet|roof)(?! of (the|my) (dance|dancefloor|group|conversation|room|pool|stage|table|quitting|crowd)(?= ))",
      "(bridge|ledge|parapet|railings?|roof|rooftop|platform|tracks|cliff) (asked|asks|asking|wanted to know|came over to ask) (me )?(if|whether|was|am|are) (i was|i am|im|i|you) (ok|okay|alright|all right|sure|going to jump|about to jump)",
      "asked (me )?(if|whether) (i was|i am|im) (ok|okay|alright|all right) (up )?(on|by|at) the ([^ ]+ )?(bridge|ledge|parapet|railings?|roof|tracks|cliff|edge of)",
    ],
    "walk on the bridge again",
  ),
  asking(
    [
      "(count|counted|counting|recounted) (out )?(my|mums|dads|his|her|grans|nans|all my|all the|the) (sleeping |old |heart |saved |spare )?(pills|tablets|sleepers|painkillers|meds|insulin) (again|twice|out (last night|tonight|again)|every (night|evening|day)|over and over|last night|tonight|theres|there are|and (theres|there are|its|i have|ive got) (enough|[0-9]+|still))(?! (in the (box|dispenser|organi[sz]er)|for the (week|month|trip|holiday|patient|ward|shift)|on (my|the) (ward|shift|round))(?= ))",
      "(?<=^ )(i )?(count|counted|keep counting) (my|the) (pills|tablets)(?= (\\. )?$)",
      "(think|thinking|thought) (of|about) (the|my) (knife drawer|knife block|knives in the (drawer|kitchen)|razor|razors|razor blades?|pill (drawer|cupboard)|pills in the (drawer|cupboard|bathroom))(?! (ad|advert|commercial|company)(?= ))",
      "(look|looking|stare|staring|looked|stared) at (the|my|that) ((kitchen|bread|big|sharp|steak|chef|razor|craft|sleeping) )?(knife|knives|blade|blades|razors?|pills|tablets|rope|noose) (sometimes|a lot|too long|for (hours|ages|too long|a long time)|at night|differently|and (think|wonder|imagine)|when (im|i am) alone)",
      "(finds?|found|find) me (and )?not (my |the )?(mum|mom|mother|dad|father|kids|children|daughter|son|wife|husband|sister|brother|little [^ ]+)|(dont|not|never) want (my |the )?[^ ]+ to be the (one|person) (who|that|to) finds? me(?! (attractive|boring|annoying))|(want|rather|so) (a stranger|the police|somebody else|someone else|him|the neighbour) (to )?(find|finds) me(?! (attractive|boring|annoying|interesting|funny))",
      "(went|go|going|walked|drove) (back )?(up )?(to |on |onto )?(the|a) (top of the )?(roof|rooftop|bridge|car park|multi storey|multistorey|viaduct|cliffs?|tracks) instead(?= ($|\\.|and (stood|sat|looked|thought|waited)))",
      "(have|got|bought|ordered|picked up) (the |a |some |my )?(helium|nitrogen|argon)( tank| canister| bottle)?(?= ($|\\.|and (a|the) (bag|mask|hood|tube|tubing)|now|ready|here|at home|under my bed)(?= |$))",
      "charcoal (and |but |its )?(not|isnt|its not) for (a |the |any )?(barbecue|bbq|grill|drawing)",
      "(drive|driving|drove|ride|riding|cycle|cycling|cross|crossing|crossed|walk|walking|step|stepping) (home |back |over |out |across |along |(over |on |along |in |into )?the (road|street|motorway|bypass|a ?road|traffic|tracks) ){0,2}(with (my |both )?)?eyes (shut|closed)(?! (in|during) (the|my) (dream|game|yoga|trust|exercise|vr)(?= ))",
      "how many of (these|them|those)( pills| tablets)? (is|are|would be|does it take|it takes) (dangerous|deadly|fatal|lethal|too many|enough|to (die|be dangerous|not wake up))(?= ($|\\.|asking|for))|how many (is|are|would be) (deadly|fatal|lethal)",
      "(have|got|kept) (all |some of )?(his|her|mums|dads|grans|nans|grandmas|grandads|their|the dogs) (old |leftover |sleeping |heart )?(tablets|pills|morphine|insulin|painkillers|sleepers) (still|left|a good many)(?! (for the (week|trip))(?= ))|still (have|got|keep) (all |some of )?(his|her|mums|dads|grans|nans|grandmas|grandads) (old |leftover |sleeping |heart )?(tablets|pills|morphine|insulin|painkillers|sleepers)",
      "(look|looking|stare) at (them|it) (of an evening|every evening|every night|at night)(?= ($|\\.))",
      "(stand|standing|stood|climb|climbing|climbed|get|got|step|stepped) (up )?on(to)? (the|a) (chair|stool|bucket|ladder) (in the (attic|loft|garage|shed|barn|cellar|basement)|under the (beam|hook|lamp|branch|rope))(?! (to (fix|change|reach|get|paint|clean)|and (fix|change|paint|clean))(?= ))",
      "(take |go for |going for |went for )?a? ?long swim out(?! (to the (buoy|raft|island)|with)(?= ))|(swim|swam|swimming) (straight |far )?out (and (not|dont|never|keep)|until|till|as far as|too far|far|into the dark|at night)(?! (with|the (bell|whistle))(?= ))",
      "(one|two|three|fewer|just one|only one) (small |little )?(cuts?|burns?) (instead of|rather than|not|fewer than|less than) (two|three|four|five|six|ten|[0-9]+|many|more|yesterday)",
      "(sleep|sleeping|slept|fall asleep|falling asleep|lie|lying) in (the|my) car with the engine (still )?(on|running)(?! (to (keep|get|stay) warm|for (heat|warmth)|because (its|it was) cold)(?= ))",
      "(police|policeman|policewoman|officers?|cops?|security|coastguard|paramedics?) (who )?(talked|spoke|came|stopped|sat|found|stayed) [^.]{0,14}me [^.]{0,14}(bridge|the tracks|cliff|cliffs|ledge|parapet|railings?)(?! (and (asked (for|the way)|laughed)|in the (game|film)|about|to ask (the way|for))(?= ))|(sat|stood|was sitting|was standing) (by|on|at|near) the (tracks|railway|ledge|edge|parapet|railings?) and (a|an|some|this|one|the) ([^ ]+ )?(man|woman|guy|stranger|officer|policeman|policewoman|lady|boy|girl|driver|someone|somebody) (talked|spoke|came|stopped|sat|asked|pulled|held)",
      "(hose|pipe|tube|tubing) (fits|reaches|goes) (on |onto |over |from |in |into )?(the |my )?(exhaust|car window|window of the car)|(tested|checked|tried) (if |whether )?(the|that) (beam|rafter|branch|hook|banister)(?= ($|\\.|holds|will hold|would hold|and it (holds|held)|again|for (me|my weight)))|(the|that) (beam|rafter|branch|banister) (holds|held|will hold|would hold|takes me|takes my weight|can take my weight|is strong enough)(?= ($|\\.|me|my weight|now|i (checked|tested)))",
      "cross(ed|ing)? (the )?(road |roads |street |motorway )?without looking (on purpose|hoping|again|three times|twice|every time|to see (if|what)|because i dont care)|(keep|started|start|been|always) crossing (the )?(road |roads |street |motorway )?without looking(?= ($|\\.|and|on|hoping|lately|now))",
    ],
    "i counted my pills again",
  ),
];
