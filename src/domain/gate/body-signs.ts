import { NOT_A_DOSE_AGAIN } from "./overdose-plain.ts";
import { certain, type Rule, unclear } from "./rule.ts";

const CHEST =
  "(pain|pains|panes|tight|tite|tightness|pressure|weight|crushing|squeezing|heavy|heaviness|band|elephant|hurts?|burning|stabbing|ache|aching)";
const ELSEWHERE =
  "(arm|arms|jaw|back|neck|shoulder|numb|sweat|sweating|sweats|swet|sweting|cold|grey|gray|dizzy|sick|faint|breathe?|breath|tingling|tingles|tingly|spreading|cant get|hour|morning|breakfast|stairs|now|suddenly|get up|move)";

/** More of a body in danger: said outright, or described without a name. Nerves before a speech are taken out before. */
export const MEDICAL_SIGNS: Rule[] = [
  certain(
    `chest … ${CHEST} … ${ELSEWHERE}|${CHEST} … (in|on|across|round|around|of) (my |the )?chest … ${ELSEWHERE}|${CHEST} … chest … (arm|jaw|swet|sweat|numb|cold|breath)`,
    "I have a crushing pain in my chest and my left arm",
  ),
  certain(
    "(lips|fingers|face|skin|nails|baby|child|he|she|hes|shes|friend|mate) (are |is |has |have |going |gone |went |turned |turning |s |looks ){0,4}(blue|grey|purple|gray)(?= ($|\\.|and|now|in|i |not|on))(?! (team|shirt|dress|hair|eyes))",
    "I can't breathe and my lips are blue",
  ),
  certain(
    "(throat|tongue|airway|lips|face) (is |are |feels |feel |s |keeps |starting to |started ){0,4}(closing|swelling|swollen|shutting|blocked)(?= ($|\\.|up|and|i |after|from|fast|shut|now))(?! (up )?(when|whenever|every|each|if|before|as soon))|(ate|eaten|stung|sting|bee|nuts|peanut|cashews?|prawn|shellfish) … (throat|swell|swelling|tongue|lips|hives|face is)",
    "I ate nuts, my throat is closing",
  ),
  certain(
    "(face|mouth|side|eyelid) (is |has |are |s |keeps |hangs |on one side ){0,4}(drooping|droops|hanging down|hangs down|hanging|gone numb|fallen|dropped|crooked|slack|paralysed)|(droops?|drooping) on one side|cant (feel|move) (the |my )(left|right) (side|arm|leg)|cant move my (legs|arms|face|body)|speech (has |is |s |went |gone ){0,4}(gone strange|slurred|slurring|strange|weird|funny|garbled)(?! (because|from nerves|when im (nervous|drunk)|and (everyone|they|people|all)|in (the|my) (meeting|class)|everyone|they (all )?laughed))",
    "My face is drooping on one side",
  ),
  certain(
    "(bleeding|blood|bleed) … (wont stop|cant stop|a lot|heavily|pouring|so much|pregnant|gushing|soaked|idk what|dont know what)|(cough|coughing|vomit|vomiting|throwing up|spitting|pee|peeing|poo) (up )?blood|blood when i (cough|vomit|pee)|pregnant and (bleeding|in pain)|(wont|doesnt|not) stop bleeding",
    "I'm bleeding and it won't stop",
  ),
  certain(
    "(unconscious|passed out|collapsed|unresponsive|without consciousness|not conscious|lifeless|not responding|isnt responding|wont respond|isnt breathing|(?<!(mind|minded|with|about|of|prefer|like|love|than|rather|imagine) )not waking|wont wake|(?<!(the|a|my|your|our|this|dress|suit|kitchen) )fitting|convulsing|having a fit|having a seizure)(?= ($|\\.|on|and|in|up|i |now|hes|shes|please|wont|help|not|for|at|what))(?! (the party|dancing|for coffee|years|last year|in (2|19)|at school once))",
    "My dad is unconscious on the kitchen floor",
  ),
  certain(
    "(been|was|got|am|im|i ve been|just) (stabbed|shot|hit by a (car|bus|van|lorry|truck|bike)|run over|electrocuted|bitten by a (snake|dog))(?= ($|\\.|and|in|at|cant|i |now|by|with))(?! (in the (back|game)|down in))|(fell|fallen) (down the stairs|off|from) … (not answering|cant move|wont|unconscious|isnt|not moving|head|bleeding)",
    "I've been stabbed",
  ),
  certain(
    [
      "(diabetic|sugar|insulin|hypo|blood sugar|glucose) … (shaking|cant think|sugar is [0-9]|low|confused|sweating|passing out|high|2|ketones|faint)(?! (snack|cake|coffee))",
      "(inhaler|inhailer|epipen|epi pen|oxygen) … (empty|not working|at home|used|dont have|cant find|run out)",
      "asthma attack (now|and)",
      "having a (heart attack|stroke|seizure|miscarriage|severe|bad allergic|allergic reaction|brain bleed|asthma attack)(?! (when|because|lol|haha|at the thought))",
      "think (im|i am|hes|shes|its) (having )?(a )?(heart attack|stroke)",
    ],
    "my inhaler is empty and i cant breathe",
  ),
  certain(
    "(fainted|blacked out|passed out|collapsed) (twice|three times|again|today|this morning|[0-9] times|several)|(cant|couldnt|can not|hardly|barely) (breathe|breath|get air|get enough air|get any air|get my breath) (at all|and (my|there|i m|im)|fr|for real|not a panic|lips|chest)|cant get (any |enough )?air|heart (is |s )?(racing|pounding|going|beating) (like mad |so fast |crazy )?and i (fainted|collapsed|passed out)",
    "I fainted twice today",
  ),
  unclear(
    "elephant (sitting |standing |is |sits ){0,4}(on|upon) (my|me)|(band|belt|weight|vice|strap) (round|around|on|across) my chest|(cant see|lost (the )?(sight|vision)|gone blind|went blind|blind) … (eye|suddenly|one side|left|right)(?! (spot|date|in the dark))|cant see (out of|with) (one|my)|(worst|thunderclap|splitting) headache (of my life|ever|came|suddenly)",
    "There's an elephant sitting on my chest",
  ),
  unclear(
    "(words|speech|sentences) (are |is |r |keep |come |coming ){0,4}(out |coming out )?(wrong|jumbled|slurred|mixed up|nonsense|not coming)(?! (when|because|in front|at parties|on dates))|(cant|dont) (find|say|form|get) (the |my )?words (suddenly|since|and my)|(isnt|not|doesnt|isn t) making (any )?sense … (grey|he|she|grandad|gran|dad|mum|since|fell)?|half my (face|body) (felt|feels|is|went)|(cant|couldnt) hold (my|a|the) (cup|pen|glass|phone|fork) (properly|anymore|any more)",
    "My words are coming out wrong and I don't know why",
  ),
  unclear(
    [
      "(heart|chest|pulse) (is |s |keeps |was |has been |feels ){0,4}(doing something (odd|strange|weird)|skipping|stopping|fluttering|irregular|jumping|going crazy|going wild|all over the place|stop|exploding|gonna explode|missing beats)(?! (for (him|her)|when (he|she) (smiles|texts|looks)|of joy|lol))",
      "(going to|gonna|about to|feel like|keep|keeps) (pass out|passing out|faint|fainting|black out|blacking out|collapse|collapsing)(?! (when (i|its|they|he|she)|at the thought|if (i|they)|of (shame|boredom)|before (i|my)|from nerves|on stage|if))(?= ($|\\.|and|since|now|n|here|right|i |today))",
      "everything (is )?going (dark|black)",
      "keep blacking out",
    ],
    "I keep blacking out since this morning",
  ),
  unclear(
    [
      "(hand|hands|arm|arms|leg|legs|foot|side|face|fingers) (has |have |is |are |s |feels |feel |felt |went |gone |going |suddenly |never gone |just ){0,4}(gone |went )?(to sleep|numb|dead|tingling|paralysed|weak|limp|blue|cold and white)(?= ($|\\.|and|n|i |from|since|suddenly|wtf|before|down))(?! (with cold|from (clapping|typing|the cold)))",
      "faint and my",
      "(arm|hand|leg) (never )?(gone|went) numb",
      "fingers are blue",
      "(really|so) cold and sleepy",
      "(lips|tongue|mouth) (feels?|is|are|looks?|has gone|have gone|getting|gone) (so |really |kinda |a bit |weirdly )?(big|huge|fat|thick|puffy|enormous)(?! (after|from) (the|my|a) (dentist|filler|fillers|botox|injection|kiss))",
      "(feet|toes|fingers|foot) (have |has |just |finally )?stopped hurting … (cold|snow|freezing|numb|white|blue)(?= ($|\\.|and|now|but))",
      "(got|getting|have|has|had|get|its|is|of|maybe|think|be) frostbite(?! (games?|album|on (the|my) (plants?|roses?|tomatoes))(?= ))",
      "carbon monoxide(?! (alarm|detector|monitor) (test|battery|needs|is)(?= |$))",
      "(no longer|stopped|not) shivering(?! [^.]{0,30}(warm|warmer|heater|heating|radiator|blankets?|bath|tea|inside|indoors|nerves|stage)(?= ))",
      "(minus|freezing|snow|frost|below zero|cold) … cant feel (my )?(feet|fingers|toes|hands)(?= ($|\\.|any more|anymore|now|at all))",
    ],
    "I feel faint and my left hand has gone to sleep",
  ),
  unclear(
    "(hit|banged|bumped|knocked|cracked) (my|his|her) head … (sick|dizzy|vomit|being sick|throwing up|headache|confused|sleepy|blurry|now)(?! (laughing))|(head injury|concussion)|(cant|wont|not|couldnt|unable|not able to|not been able to) (to )?(keep|hold) (water|anything|fluids|food) down|(leg|calf|ankle) (is )?(swollen|red) (and|,)? ?(hot|painful|red|swollen) … (breath|breathe)?|short of breath (at rest|now|lying|since|and my|all)(?! (before|when i speak))",
    "I hit my head at the party and now I keep being sick",
  ),
  unclear(
    "(cant|cannot|couldnt|wont|doesnt|didnt) (wake|get|rouse) (her|him|them|my [^ ]+|up|a response)( up)?(?= ($|\\.|for|and|we|she|he|anymore|now|up))(?! (up )?(early|on time|for school|at (six|7|8)|in the morning))|(baby|child|toddler) … (wont wake|limp|floppy|fever|not feeding|blue|not breathing|wont stop crying and(?! i (miss|cant wait|want|need) (to )?(adult|talk|see|meet|some|an?)(?= )))|looks? (grey|gray|blue|yellow) and|(dad|grandad|gran|nan|mum|grandma|husband|wife) (looks|is|s) (grey|confused|not making sense|slurring|sweating)",
    "My baby won't wake up for her feed",
  ),
  unclear(
    "(know|had) (panic|anxiety|panic attacks) … (isnt it|not (it|that|this|like)|this isnt|different|not a panic)|(not|isnt|isn t|never been) (just )?(a )?(panic|nerves|anxiety)( attack)? … (jaw|chest|arm|back|numb|breath|different)?|something terrible is about to happen … (back|jaw|chest|i)?|(dare say|probably|sure|hope) (its|it s) nothing … (chest|arm|jaw|stairs|band)?|chest since (the|this|breakfast|yesterday|last)",
    "I know panic, and this isn't it, it's in my back and jaw",
  ),
];

/** What was taken, more than it should have been. */
export const OVERDOSE_SIGNS: Rule[] = [
  certain(
    "(?!(took|taken|had) my (pills|pils|tablits|medication|medicine|medicines|antidepressants|painkillers)(?= ))(?!(?<=(one|them|two|some|who|guy|man|lad|lads|bloke|boy|group|both|everyone|he|they) )had (a|the) (bottle|box)(?= ($|\\.|in|and|of)))(took|tuk|tok|taken|swallowed|popped|downed|ate|had|necked|chugged|drank|drunk|finished|eaten) (like |about |around |over |at least |nearly |almost |a |the |my |his |her |all |whole |entire |all of |mums |my mums |full |of |every |them |us |his |load |lot |loads |lots |bunch |handful |fistful |ton |of |big |last ){1,4}(packet|pack|box|bottle|strip|blister|cabinet|pills|pils|paracetamol|sleeping|painkillers|antidepressants|medication|medicine|medicines|xans|xanax|calpol|nurofen|diazepam|valium|everything in|the lot|tablits)(?! ({shared}|with|before|after|and went|each|every|at (eight|night)|so|make|makes|in the morning|because of|for (my|the) (headache|allergy|cold|migraine|flight)|of (wine|beer|water|coke|cola|prosecco|champagne|cider|squash|juice|milk)))(?= ($|\\.|and|hoping|an|n|in|hour|because|i |now|at once|so i|of|to|feel|my|thinking|all|cant|just|last))(?! (went|of (wine|beer|water)|to sleep well|with))",
    "I took a whole packet of sleeping tablets",
  ),
  certain(
    "(od|oded|overdosed|overdoesed|overdosing|od ing|o d)(?= ($|\\.|i|on|think|hes|shes|and|again|last|tonight|please|help|is|now))(?! (on (coffee|caffeine|sugar|chocolate|netflix|cake|social|memes|people|cheese|carbs|optimism|small|meetings|zoom|screen|tv|anime)|one out|that|number|job|jobs|couple))|(od|odd|overdose) (i think|on (pills|paracetamol|heroin|parasetamol|meds|xanax|ket|fent|insulin))",
    "i just overdosed",
  ),
  certain(
    "(drank|drunk|swallowed|took|drink|downed|ate) (some |the |a |a bottle of |half a bottle of |a cup of )?(bleach|antifreeze|drain cleaner|cleaning|cleaner|detergent|petrol|rat poison|poison|pesticide|weed killer|weedkiller|disinfectant|liquid of cleaning|turpentine|lighter fluid|a battery|batteries|mouthwash whole)",
    "I drank antifreeze",
  ),
  certain(
    "(took|had|taken|done|did|tok|smoked|injected|shot up|used|sniffed) (way |far |much |a bit |like ){0,4}(too much|too many|2 much|2 many|more than i should|so much|a lot of|loads of) … (ket|coke|mdma|heroin|meth|pills|speed|acid|weed|xanax|methadone|insulin|drugs|stuff|pregabalin|ghb|cant|heart|breathe|awake|move|explode|chest|weird|sick)(?! (coffee|time|sun|cake|work|on))|(injected|shot up|smoked|sniffed) … (cant breathe|too much|more than|heart|weird|blue|nod)",
    "I injected more than I should and I can't breathe",
  ),
  certain(
    "(mixed|mixing|combined|vodka|whisky|gin|wine|alcohol|beers?|rum|drunk) … (and|with|then|plus) (all |two |some |my |the |a |loads of |lots of |of ){0,4}(methadone|diazepam|valium|xanax|codeine|morphine|sleeping|benzo|blue pills|ghb|heroin|antidepressants|tramadol|oxycodone|ket|flatmates tablets|pills)(?! (with (dinner|breakfast)|at eight))|methadone and (wine|vodka|alcohol|beer)",
    "I mixed methadone and wine",
  ),
  certain(
    `${NOT_A_DOSE_AGAIN}(took|had|taken|injected|inject) (my |the )?(insulin|heart tablets|heart pills|medication|medicine|lithium|warfarin|methadone|dose|evening ones|tablets|pills) … (twice|three times|four times|double|triple|over|and then the rest|all at once|by mistake twice)|(stopped breathing|stop breathing|not breathing) … (nodding|wake|moment|night|tonight|for a)|nodding off … (wake|breath|stopped|pills|cant)`,
    "I took my insulin three times over",
  ),
  certain(
    "(girlfriend|boyfriend|wife|husband|friend|mate|brother|sister|son|daughter|mum|dad|he|she|flatmate|roommate|someone) (has |have |had |just |s )?(took|taken|swallowed|downed|overdosed|od|od d|injected|drunk|drank) (all |too |a |an |his |her |their |loads |lots |the )([^ ]+ ){0,3}(pills|antidepressants|medication|paracetamol|tablets|overdose|much|wont wake|blue|lips|bleach|insulin|heroin|at the party|hes blue)",
    "my girlfriend took all her antidepressants",
  ),
  certain(
    "(drank|drunk|downed|had|finished) (a |the |two |three |whole |entire |half a |a whole |an entire ){0,4}(bottle|bottles|litre|litres) of (vodka|whisky|whiskey|gin|rum|spirits|tequila) … (alone|cant|straight|pills|sick|breathe|diazepam|see|stand|wake|all|help|move|dizzy)",
    "drank a whole bottle of vodka and i cant see straight",
  ),
  unclear(
    "(dont|do not|not) (know|remember|sure|no) (how|what|which|if) (many|much|meny|i|was|they|pills|those)? ?(i |it |we )?(took|take|taken|had|swallowed|tok|drank|i took|in (that|the|it)|was in)|lose count of my (tablets|pills|drinks|doses)|(idk|dont know) what was in (that|the|it)|(pill|drink|edible|joint) … (tripping|trippin|heart|weird|spinning|wrong|cant move|freaking)",
    "I don't know how many I took",
  ),
  unclear(
    [
      "(took|taken|had|tok|drank|drunk|smoked|swallowed|found pills|ate) (something|some pills|some|sth|smth|stuff|a pill|one of|pils|some tablets) … (slow|weird|wrong|shy|spinning|legs|heart|cant|funny|dizzy|acting|sleepy|strange|how many|sick|move|scared)(?! (looks|smile))",
      "(someone|somebody|they|he) (gave|put|slipped) (me|in my) … (something|drink|pill)? … (legs|cant|weird|dizzy|remember|work|move)",
      "(everything|room|world) (is |s |goes |going ){0,4}(slow|slowing|in and out|spinning|melting)(?! (down )?at work)",
      "my (legs|hands|arms) (dont|do not|wont|stopped) work",
    ],
    "I took something to be less shy and now everything is slow",
  ),
  unclear(
    "(cant|can not|hard to|struggling to|trying to|couldnt) (stay|keep) (awake|my eyes open) … (tablets|pills|took|more than|few more|drank|too|pill|had|something)|(more|extra|few more) (than (usual|normal|i should|the doctor|prescribed|it says)|tablets|pills) … (tablets|pills|sleep|doctor|took|took|awake|sleepy|weird)?|(medicines?|tablets|pills|doses?) more than the doctor",
    "I can't stay awake and I've only had my tablets, a few more than usual",
  ),
  unclear(
    "(need|have|must|had) (a |to )?(drink|drinking|line|hit|bump|fix|smoke|use|dose) (before|in|to|every|just to) (breakfast|the morning|get up|stop (shaking|the shakes)|function|get out of bed|stop|talk|morning|feel normal)(?! (talk on the phone))(?= )|(cant|couldnt) (get|go|make it) (through )?(a|one|the) (day|morning|hour|night|shift) without (using|drinking|a drink|drugs|pills|weed|coke|it|something)|use alone|using (again|alone|every day|daily|since)|need it to get up",
    "I need a drink before breakfast to stop shaking",
  ),
  unclear(
    "(drinking|drunk|using|awake|high|bender|binge) (since|for|of) (friday|thursday|saturday|sunday|monday|days|[2-9] days|a week|three|four|five|two) … (stop|down|cant|days)?|on a bender|cant (come down|stop (drinking|using|shaking))|(stopped|quit|came off) (drinking|using|the pills|benzos|alcohol|xanax) … (shaking|seeing things|days ago|sweating|fits|sick)|(withdrawal|the shakes|dts)|blacked out (again|and woke|last night|drunk)|woke up on a (bench|floor|street)",
    "I've been drinking since Friday and I can't stop",
  ),
  unclear(
    "(box|bottle|packet|strip|pack) (was|of pills was) (full|new|nearly empty) … (now|isnt|morning|empty|this morning|gone)|(took|swallowed|had|taken) the (lot|whole lot|rest)|wanted to sleep so i|only (meant|wanted) to (sleep|take the edge|calm|relax|forget) … (room|lot|took|pills|all|phone|in and out|cant)|edibles? … (heart|help|slow down|too many|wont|panic|dying)|too many (edibles|pills|tablets|drinks and pills)",
    "The box was full this morning and now it isn't",
  ),
  unclear(
    [
      "(wont|cant|doesnt|not|couldnt) wake (up )?(properly|him|her|my)",
      "snoring (strangely|weird|funny)",
      "(friend|mate|he|she) (is |s |was )?(acting|being|gone|making) (weird|strange|noises|limp|floppy) … (pills|took|drink|party|something|smoked|pill)?(?= ($|\\.|and|since|at|we|i |after))(?! (since we (kissed|argued)|around me|with me|to me|lately))",
      "found pills",
      "(drank|drunk|had) (something|smth|sth|loads) at the party … (wrong|weird|wake|cant|sick)",
      "(feel|feels|feeling) (really |so )?wrong(?= ($|\\.|and|i ))",
    ],
    "we found pills and took some and now my friend is acting weird",
  ),
];
