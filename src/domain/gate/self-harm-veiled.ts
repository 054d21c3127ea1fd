import { asking, type Rule, unclear } from "./rule.ts";

/** What may mean a wish to die and may mean a bad day: one plain question costs little. */
export const SELF_HARM_VEILED: Rule[] = [
  unclear("kms|kill yourself|kys|ctb", "kms"),
  unclear("unalive|unaliving", "unalive me"),
  unclear("suicidal|suicide", "suicide crossed my mind"),
  unclear("(knife|gun|grave) myself", "🔪 myself"),
  unclear("wanted to die", "I wanted to die the whole time"),
  unclear("(hurt|harmed|injured) myself", "I hurt myself"),
  unclear("i (tried|attempted) to (end|kill|die)", "I tried to end things once"),
  unclear(
    "(sleep|asleep) … (never|not|dont) (to )?(wake|waking) up|never wake up|(not|never) waking up",
    "I wish I could go to sleep and never wake up",
  ),
  unclear("(want|wish|going|need) to (sleep|be asleep|rest) forever", "i just want to sleep forever"),
  unclear(
    "(wish|wished|if only) (i|id) (had )?(was|were|been|had)? ?(never|not) (been )?(born|existed|exist)",
    "I wish I'd never been born",
  ),
  unclear(
    "(not|never) (being|existing|being alive|being here)(?= ($|\\.|anymore|any))",
    "sometimes i think about not being here",
  ),
  unclear(
    "(if|when) i (die|died|was dead|were dead|kick the bucket)(?= ($|\\.|tonight|tomorrow|would|nobody|no one|who|will|it wouldnt))",
    "would it matter if I died",
  ),
  unclear(
    "(think|thinking|thoughts|thought|dream|dreaming) (about|of) (dying|death|my (own )?(death|funeral))",
    "I think about dying a lot",
  ),
  unclear(
    "(hit|run over|flattened|struck) by a (bus|car|train|truck|lorry) … (relief|mind|fine|okay|ok|care|better|good)|(wish|hope|wouldnt mind|hoping|pray) … (hit|run over|struck) by a (bus|car|train|truck|lorry)",
    "if i was hit by a bus it'd be a relief",
  ),
  unclear(
    "(dont|didnt|not|never|wont) (to )?(wake|waking) up (one day|tomorrow|again|anymore|in the morning|at all)|(hope|hoping|wish|wishing|pray|wouldnt mind|if) (i|to) … (dont|didnt|not|never|wont) wake up(?= ($|\\.))",
    "hoping i just dont wake up one day",
  ),
  unclear(
    "(after|when|once) (they|you|we|people|someone|i) (die|are dead|dies) … (peace|peaceful|hurt|pain|heaven|better|quiet|calm|happens)|(peace|peaceful|hurt|pain|happens|heaven) … (after|when) (they|you|we|people|i) die|(does|is|would|how) (it |dying |death )?(hurt|painful|peaceful|quick) (to die|dying)|does dying hurt",
    "do people go somewhere peaceful after they die",
  ),
  unclear(
    "(death|dying|being dead) (would|will|is|seems|sounds|looks|feels|must) (be |like )?(a )?(better|easier|peaceful|kinder|relief|nice|good|welcome|preferable|only|comforting|so peaceful)",
    "death would be a relief",
  ),
  unclear(
    "(want|need|wish|could|finally|like) (to |i could |i )?(finally )?(be|find|have|rest) (at |in |some )?peace(?= ($|\\.|finally|at last|forever|now))(?! of mind)",
    "I just want to be at peace",
  ),
  unclear(
    "(join|be with|see|go to) (him|her|them|my [^ ]+|mum|dad) … (in heaven|other side|up there|beyond|in the ground)",
    "I want to join my mum in heaven",
  ),
  unclear(
    "(dont|not|cant) (trust|safe|be trusted) (with )?(myself|being alone|alone)( tonight| right now| with)?",
    "I don't trust myself tonight",
  ),
  unclear(
    "(dark|bad|scary|ugly) (thoughts|place) … (again|back|come|getting|night|loud|lately|myself|scare|scares|darker)|thoughts (are |are getting |get )(dark|darker|scary|really dark)",
    "the dark thoughts are back",
  ),
  unclear(
    "(bang|banging|hit|hitting|punch|punching|slap|slapping|scratch|scratching|bite|biting|starving|punish|punishing) (my head|myself) (against|on|until|so|again|when|because|every|in the)",
    "I hit myself when I'm alone",
  ),
  unclear(
    "(rope|noose|razor|razor blades?|blade) … (looking at|staring at|in my hand|next to me|in the (garage|drawer)|bought|ready)|(bought|tied|tying|made|got) a (rope|noose|razor)",
    "I bought a rope",
  ),
  unclear(
    "(ill|i will|i might|i may|im going to) (be dead|be in the ground|not be here|not make it|not survive)(?= ($|\\.|by|tomorrow|soon|anyway|next|the|this|to see))",
    "I'll be dead by christmas",
  ),
  unclear(
    "(dont|not|wont|cant|never) … (make it|get|survive|last) (through|to|past|until|till) (the|this|another|next|tomorrow|tonight|christmas|summer) ?(week|weekend|night|day|month|year|winter|morning)?(?= ($|\\.|like|without|on my own|i ))",
    "I don't think I'm going to make it through the week",
  ),
  unclear(
    "({intend}|feel like|feeling like|close to|ready for) (ending|end) (things|it)(?= ($|\\.|tonight|today|soon|now|for good|forever|i ))",
    "I just feel like ending things",
  ),
  unclear(
    "(pray|praying|hope|hoping|wish|wishing|want) (to god )?(not to|to not|to never|never to|i never|i would never|id never) wake",
    "every night I pray not to wake up",
  ),
  unclear(
    "(think|thinking|thoughts|thought|staring|stare|looking|drawn|obsessed) (about|of|at|to|into|with) (the|that|those|a|my) (bridge|train tracks|tracks|roof|ledge|knives|knife|razors?|pills|balcony|edge|cliff|rope|noose|gun|river)",
    "I keep thinking about the bridge near my flat",
  ),
  unclear(
    "death (is|would be|seems|feels like|might be) (the |my |an |a )?(only |best |last )?(escape|answer|way|option|solution|friend|freedom|way out|exit|release)",
    "death is the only escape",
  ),
  unclear(
    "(hitting|biting|scratching|punching|punishing|slapping) myself(?! (for|that|over))",
    "I keep hitting myself",
  ),
  unclear("(need|want|deserve|have) to feel (the )?pain", "I need to feel pain"),
  unclear(
    "(scared|afraid|frightened|terrified) of (myself|what i (might|could|will|may|ill|am going to) (do|be))|cant keep (myself|me) safe|(not|isnt|dont feel|un)safe (from|with|around|by) myself",
    "afraid of what i might do",
  ),
  unclear(
    "(platform|tracks|edge|railing|{height}) … (too close|over the edge|jump|step off|stepping off|let go|what it would be like|just fall)",
    "sometimes i stand on the platform a bit too close",
  ),
  unclear(
    "stop being(?= ($|\\.|alive|here))|should(nt)? (have|ve) (died|survived|been born|been me who)|shouldve died",
    "I wish I could just stop being",
  ),
  unclear(
    "(jump|jumping|jumped|throw myself|threw myself) (off|from|in front of) (a|the|that|my) ({height}|train|bus)",
    "I thought of the day I jumped off the bridge",
  ),
  unclear(
    "why (am|are|was) i (even |still )?(alive|here|living|breathing|existing|born)(?= ($|\\.|anymore|and|if|when))",
    "why am I even alive",
  ),
  unclear(
    "(car|bus|train|truck|lorry|someone|something|lightning|a meteor) (would|could|will|to) (hit|kill|run over|run me over|strike|shoot|take|end) (me|over me)?(?= ($|\\.|on|so|and|already|tonight))",
    "I wish a car would hit me",
  ),
  unclear(
    "(telling|tells|urging|screaming at|saying to|told) me to (end it|kill myself|die|do it|jump|hurt myself|cut)(?! (yourself short|the chat))",
    "my brain keeps telling me to end it",
  ),
  unclear(
    "(ready to go|had enough|enough) (of|from) (this world|this life|life|living|being alive|it all|existing)|(ready|time for me) to go(?= ($|\\.)) now",
    "I've had enough of this world",
  ),
  unclear("going to die (tonight|tomorrow|soon|this week|and (nobody|no one|i dont care))", "I'm going to die tonight"),
  asking(
    [
      "(?<!(hike|shift|run|workout|climb|curry|coffees?|espresso|espressos|marathon|flight|walk|drinks|stairs) )(i|id|then i|really|honestly|by now i|know i|feel i|feel like i) (really |just |probably |honestly |actually )?(should|shouldve|should have|ought to|oughta|deserve to|was meant to|was supposed to|am supposed to|need to|must) (really |just |probably |honestly |actually |already |ve )?((be|been|have been) dead|die)(?= ($|\\.|by now|and|but|already|not|instead|right now|now|i|it|so|like|too|long|years|because|anyway|after|honestly|really|with|in)(?= |$))(?! (and (tired|buried in)|by now of|in the (game|water|film|round)|after (that|this) (hike|run|shift|workout|leg|match|curry|climb))(?= ))",
      "i should (have|ve|of) died (instead|that (night|day)|then|when|in (that|the)|with (him|her|them)|years|back)",
      "(i )?should(nt| not) (be|have been) (alive|here anymore|born|on this earth|breathing)",
      "i (shouldnt|should not|dont deserve to) exist",
      "(so|too|very|pretty|quite|am|im) (drunk|wasted|pissed|hammered|high|gone|stoned) (that )?i (could|might|may|want to|am going to|will|think i will|feel like i could) (just |easily )?(walk|walking|jump|jumping|step|drive|swim|roll|fall) (straight |right )?(into|in|off|under|out in front of|in front of) (the|a|that|this) (sea|ocean|river|lake|water|canal|harbour|traffic|tracks|bridge|roof|train|balcony|road)",
    ],
    "i should be dead",
  ),
  asking(
    [
      "(?<=^ )(this is |thats |well |ok |so ){0,2}(my |the )?(very )?last message (i think|i guess|ever|from me|i (will|ill) (ever )?(send|write)|ill (ever )?(send|write)|to (you|anyone))(?= ($|\\.))",
      "(?<=^ )([^ ]+ ){0,9}(bye|goodbye) (for good|forever|for ever)(?= ($|\\.))(?<! (said|say|saying|says) (my |our |a )?(bye|goodbye) .{0,9})",
      "(you|youll|theyll|yall|you all|you lot|nobody|no one|noone|anyone|they|everyone|people) (wont|will not|will never|never|wont ever|are never going to|are not going to|arent going to) (ever )?(be hearing|hear) (anything )?(from me|of me)( again| anymore| any more| ever again| after (tonight|today|this|tomorrow|friday|sunday|monday)| no more)(?= ($|\\.|and|so|bye|goodbye|i|it|after|thats|thank|thanks|sorry|its)(?= |$))(?! (about (this|that|it)|until|till|on (this|that)|after (tonight|today|this) (talk|meeting|call) )(?= ))",
      "(this is |its |thats )?the last (time )?(you|youll|anyone|they) (will |ll )?(ever )?hear (from|of) me",
      "(last|final) (message|text) (from me|youll (get|ever get)|i (will )?(send|write))",
      "this is my (last|final|very last) (message|text)(?= (\\. )?$)(?! (today|tonight before bed|for now|this week)(?= ))",
    ],
    "you won't hear from me again",
  ),
  asking(
    "(im|i am|i dont feel|not feeling|i feel|i no longer feel|dont think im|i dont think i am|dont know if im|not sure im|feeling) (just |really |actually |honestly |very |at all )?((not |un ?)?safe|not very safe)(?= ($|\\.|right now|rn|now|tonight|with myself|from myself|on my own|by myself|alone|anymore|any more|today|to be (alone|left)|in my own (head|skin)|and i)(?= |$))(?<= (not|dont|no longer) (think |know if |sure )?(feel |feeling |im |i am )?(just |really |actually |honestly |very |at all ){0,2}safe|un ?safe)(?! (and i (said|know the)|right now (about|with)|to be alone with)(?= ))",
    "im not safe",
  ),
  asking(
    [
      "(retirement|pension|exit|backup|back up|plan b|five year|5 year|ten year|10 year|life|long term|escape|future|only|weekend|holiday) (plan|plans|strategy|savings)?( [^ ]+){0,2} ?(is|involves|are|consists of|means|will be) (probably |basically |still |just |currently |one |a |the |my )?(bullet|one bullet|gun|loaded gun|rope|noose|shotgun|revolver|pistol|lethal [^ ]+|overdose|death|dying|to die|being dead|to be dead(?! (last|tired|on time|silent|quiet|honest|serious|good)(?= ))|suicide|drowning|to jump|to hang)(?! (lake|game|run|star|valley|journal|train|point|points|chart|in the (film|game))(?= ))",
      "(who|whom) i (cut|self harm|sh) with(?= ($|\\.))",
      "(nobody|no one|noone) (really )?needs me alive",
      "(id be|i would be|im|i am|id) (probably |literally |actually |honestly )?worth more (dead|gone)",
      "(say|saying|said) (im )?sorry and goodbye(?= ($|\\.))",
      "(look|looking|watch|watching) (at )?(the|a|my) train (coming|come|pulling|pull)( in)? … ((think|thinking|wonder|wondering|imagine)( (huh|hm|hmm|maybe|what if|about it|why not|one step))?(?= ($|\\.))|what if i)",
      "[0-9]+ (and|but|because|cos) (i have|ive got|i got|i already have) (all )?(the stuff|what i need|everything i need) at home(?= ($|\\.))",
      "(wouldnt|would not|dont|didnt|id not|would not really) (really |even )?mind (it )?(if i (didnt|never|dont) (wake|woke) up|(not|never) waking up)(?! (early|so early|at (five|six|seven|[0-9]+)|to (the|an|my) alarm)(?= ))",
      "(fine|okay|ok|at peace|happy) with (not|never) waking up(?! (early|at))",
      "(sorted|sorting|done|organised|organized|put|putting|got) (all |out )?(of )?(the |my )?(papers|paperwork|will|affairs|finances|passwords|insurance)( (out|in order|in a folder|together))?( (for|so)( [^ ]+){0,4})? so (that )?(she|he|they|shes|hes|theyre|shell|hell|theyll|the (wife|kids|family|children)|everyone) ?(is|are|will be|ll be|be|wont have to( worry| struggle)?)? ?(alright|all right|ok|okay|fine|looked after|taken care of|provided for|worry)",
      "(looking|looked|look|been|googling|googled|searching|scrolling|browsing) (at|up|for) (the |high |local |tall )?(bridges|cliffs|viaducts|multi storeys|rooftops|high buildings|train (lines|tracks)) (on|in) (google|street ?view|google maps|maps|my phone)",
      "i (know|knew|worked out|looked up|checked|calculated|googled|found out) (exactly |just |already |roughly ){0,2}(what|which|the|how big a|how much|how many)( (dose|doses|amount|tablets|pills|mg|of them))?( (it (takes|would take|d take)|i (need|would need|d need)|would do it|is lethal|kills|anyway))(?<=(dose|doses|amount|tablets|pills|mg|of them|how many|how much) .{0,16})(?! (for (my|the) (headache|cat|dog|hamster|cold|allergy|exam|holiday|trip)|of (small talk|people|coffee|salt|sugar|cake))(?= ))",
      "worked out how many (it would take|id need|i need|i would need)(?! (chairs|plates|seats|people))",
      "(keep|keeping|kept|carry|carrying|carried|have|got|ive got) (a|the|that) (vial|ampoule|syringe|noose|rope|razor blade) (in|with|by|under|on) (my|me) ?(bag|pocket|car|bed|pillow|drawer|locker|desk|coat|boot|now)?",
      "(lads|mates|blokes|brothers|guys|friends|unit|platoon|squadron|regiment|oppos) (have |has |had |already |all |both ){0,3}((checked out|gone|done it) (already|early|for good|permanently)|topped (themselves|himself)|hung themselves|taken their own [^ ]+)(?! of) ([^ ]+ ){0,6}((this|last) (year|month|week|winter|summer|spring)|since we (got|came) (back|out|home)|my turn|me next|im next|ill be next|join them)",
      "(wont|dont|not|didnt|never) let (me|us) (have|keep) (my |any )?(laces|shoelaces|a belt|my belt|belts?|laces or [^ ]+|chargers?|cords?|sharps|scissors)",
      "took (away )?my (belt|laces|shoelaces|charger|cord)( and (my )?(laces|belt|shoelaces|charger|cord))?(?= ($|\\.|off me|on the|when|so|in (here|hospital)|because))(?<=(ward|hospital|unit|belt|laces|shoelaces|charger|cord).{0,60})",
      "({firearm}|rope|noose|razor|blade|pills) (is|are) (still |now |like |all |honestly )?(my|the) (only|best|last|one) (true |real )?(one|thing|friend|friends|company|person|people)( (left|now)|( that| who)? (i|ive|who|that|talks?|listens?)[^.]{0,30})?(?= ($|\\.|now|i |left|any more|anymore))",
      "(?<=^ )(i |ive |so i |yeah i |then i )?cut (again )?(last night|yesterday|today|tonight|this morning|again|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))( again)?(?= ($|\\.|not (that |so |too )?deep|but|lol|only|it wasnt|and (now|i (feel|hate|hid))))",
      "(went|go|going|drove|walked|came|got|climbed|been|ran) (back )?(up )?(to|on|onto) (the|a|that) ([^ ]+ )?(bridge|cliff|cliffs|roof|rooftop|tracks|viaduct|car park|balcony) (to|and (wanted|was going) to) (jump|end it|do it)(?! (in(to)? the (water|sea|river|lake|pool)|rope|with (the|my|a) (lads|friends|bungee)|bungee))",
    ],
    "My retirement plan is a bullet",
  ),
];
