import { asking, outright, type Rule } from "./rule.ts";

const INTRUDER =
  "(someone|somone|someones|somebody|sombody|somebodys|(theres|there is) (someone|somebody|a man|a guy|a stranger|an intruder|a burglar|people)|a stranger|a strange man|some man|some guy|some bloke|a man i dont know|a man|an intruder|intruders|a burglar|burglars|hes|shes|theyre|he is|my ex|my exs|my stalker)";
const ARMED =
  "(he|she|they|hes|shes|theyve|theyre|he has|she has|they have|the guy|the man|a man|this man|this guy|some guy|someone|someones|somebody|my (dad|stepdad|father|brother|husband|boyfriend|ex|uncle|son|flatmate|neighbour|mum|wife|partner))";
const WEAPON =
  "(knife|kitchen knife|gun|handgun|pistol|shotgun|rifle|machete|blade|weapon|axe|hammer|bat|screwdriver|bottle|petrol|crowbar)";
const THE_ONE =
  "(the|a|that|this|my|some) ([^ ]+ )?(guy|man|woman|boy|girl|person|lad|lads|bloke|one|guys|men|boys|people|kid|kids|uncle|cousin|brother|teacher|coach|boss|colleague|coworker|neighbour|ex|creep|dude) (who|that)( once| always| has| had| also)?";
const DID =
  "(hurt|hit|beat|beats|raped|assaulted|groped|attacked|abused|molested|touched|followed|stalked|threatened|choked|harassed|drugged|spiked|jumped|mugged|strangled|grabbed|robbed|stabbed)";
const FEARED =
  "(dad|father|stepdad|stepfather|step dad|stepmum|step mum|mums boyfriend|mum s boyfriend|moms boyfriend|husband|boyfriend|bf|wife|girlfriend|partner|ex|ex husband|ex boyfriend|ex wife|uncle|brother|stepbrother|mum|mother|parents|carer|foster (dad|mum|father|carer)|grandad|grandfather|landlord|pimp)";
const WHOSE =
  "(gay|lesbian|bi|bisexual|queer|trans|transgender|lgbt|pregnant|an atheist|atheist|converted|christian|left islam|left the (faith|church|religion)|dating|boyfriend|girlfriend|like (boys|girls|men|women)|(talk|talking|speaking|speak) to (a )?(boys?|men|him)|not a virgin|in a relationship|relationship)";

const CHILD =
  "(daughter|son|boy|girl|child|kid|niece|nephew|pupil|student|sister|brother|cousin|stepson|stepdaughter|goddaughter|godson|granddaughter|grandson|toddler|little one|foster (child|daughter|son))";

/** Somebody at the door, a weapon, who hurt them coming again, fear of somebody at home: said in few words. */
export const ABUSE_AT_HAND: Rule[] = [
  outright(
    `(${INTRUDER}|(they|people|men)(?= (are |were )?(breaking|kicking|forcing|bashing|smashing|climbing|trying))) (is |are |has |have |just |now |right now |still |trying to |tries to |tried to |keeps trying to ){0,4}(breaking in|broken in|broke in|break in|breaking into my [^ ]+|break into my [^ ]+|breaking in to my [^ ]+|(got|came|climbed|comes|coming) in through (the|my|a) ([^ ]+ )?(window|door|roof)|(climbing|climbed|climbs) (in|through)( the| my)?( [^ ]+)?( window)?|broke into my [^ ]+ (just now|now|right now|tonight|while|and (hes|theyre|is|are))|(forcing|kicking|bashing|breaking|smashing|kick|break|smash) (in |down |through |at )?(my|the|our) (front |back |bedroom )?(door|window|lock)( in| down)?|trying (the|my) (door|handle|door handle|lock|window)|(get|getting) (in|into my [^ ]+|inside|through the [^ ]+))(?= ($|\\.|right now|now|help|and|im|i|through|what|pls|please|he|they|at|downstairs|while|again|hide|hiding|who|do|rn|right|its|through|still|in)(?= |$))(?! (touch|shape|on|with|trouble|a word|the (mood|habit|way|conversation|game|meeting|server|team|group)|my (shoes|boots|new|head|way|car))(?= ))`,
    "someone is breaking in",
  ),
  asking(
    `${INTRUDER} (is |are |has |have |just |now |right now |still |got |standing |been |hiding |walking around |moving around ){0,4}(in|inside|into|outside|at) ((my|our) (own )?|the (?=(house|flat|apartment) (with me|and i)))(house|home|flat|apartment|kitchen|bedroom|room|attic|loft|basement|cellar|hallway|garage|hotel room|window|bedroom window|bedroom door|front door|garden)( with me)?(?= ($|\\.|right now|now|and|im|i|what|help|pls|please|he|who|downstairs|again|tonight|at night|with (a|the) (knife|gun)|trying|hide)(?= |$))(?! (and (i (love|like|am happy)|its (fun|nice)|were|playing|making|i (share|made|cooked|offered)))(?= ))`,
    "someone is in my house",
  ),
  asking(
    [
      `(think|thought|sure|swear|scared|afraid|theres|there is|hear|heard) (that |theres |there is |there was )?(someone|somebody|a man|a stranger|a burglar) (is |was |s |has got |got )?(in|inside) (the|my|our) (house|flat|home|apartment|hallway|kitchen|attic|garden)(?= ($|\\.|and|right now|now|downstairs|help|im|i am|with me))(?! (and (they|we|i want|id like|its)|im (shy|living))(?= ))`,
      `i (can )?(hear|heard) (steps|footsteps|someone|somebody|a man|a noise|noises|voices|glass) (walking |moving |breaking )?(downstairs|upstairs|in the (house|hall|attic|kitchen)|outside my (door|window))(?= ($|\\.|and (i|im)|i live|im alone))`,
    ],
    "i think someone is in the house",
  ),
  asking(
    "(dad|mum|mom|mam|father|mother|stepdad|stepmum|brother|uncle|grandad|boyfriend|mums boyfriend) (is |keeps |is always |was )(hitting|beating|slapping|kicking|punching|choking|whipping|strangling) (up )?(my|the|our) ([^ ]+ )?(sister|brother|mum|mom|mother|dad|kids|baby|gran|siblings|son|daughter)(?! (at|in)(?= ))",
    "my mum is hitting my little sister",
  ),
  asking(
    `${INTRUDER} (is |are |just |now |been |has been |keeps ){0,2}(moving|walking|creeping|sneaking|looking|snooping|knocking|lurking) ?(about|around)? (downstairs|upstairs|in the (house|hall|attic|flat|garden|corridor)|outside|outside my (window|door)|round the house) … (live alone|nobody else|no one else|should be here|home alone|on my own|hiding|im scared|dont know who|not supposed)`,
    "there's somebody moving about downstairs and i live alone",
  ),
  outright(
    `${ARMED} (has |is |got |have |just |now |holding |waving |swinging |carrying |had |pulled |came at me with |coming at me with |standing there with ){1,3}(a|the|his|her|an) ([^ ]+ )?${WEAPON}(?= ($|\\.|in (his|her|their) hands?|on (me|him|her|us)|at me|to my|around|right now|outside|and (hes|he is|shes|im|i am|i dont|i cant|wont|says|is|we|looking|(he|she|they) (says|wont|is|has|keeps|looks|are|said|might|will))|help|what do|hes|im)(?= |$))(?<= (he|hes|he has|she|shes|she has|they|theyve|theyre|they have|a man|this man|some guy|the man|the guy|someone|someones|somebody|this guy|my [^ ]+) (has |is |got |have |just |now |holding |waving |swinging |carrying |pulled |came at me with |coming at me with |standing there with ){1,3}[^.]{0,30})`,
    "he's got a knife",
  ),
  outright(
    `(pulled|pulls|pull|pointed|points|pointing|waved|waving|held|holds|holding|put|puts|threatened|threatens|threatening|swung|aimed|aiming|came|coming) (a|the|his|her|it) ?([^ ]+ )?${WEAPON} (on|at|to|against) (me|us|my (throat|neck|head|face|back|chest|stomach|mum|kids|son|daughter|child|sister))|(threatened|threatens|threatening|came at|comes at|attacked|going for) (me|us) with (a|the|his|her) ([^ ]+ )?${WEAPON}`,
    "he pulled a knife on me",
  ),
  asking(
    [
      "(?<! (late|overslept|forgot|failed|broke) ([^ ]+ ){0,5})(he|she|they|hes|shes|theyre|hed|shed|theyd|hell|shell|theyll|ex|{partner}|husband|wife|dad|mum|mother|father|stepdad|stepmum|brother|uncle) (is |are |will |wants |want |would )?(going to |to )?kill me(?= ($|\\.|tonight|one day|in my sleep|and then|and (himself|herself)))",
      "(hed|shed|theyd|(he|she|they|{elder}|{family}|landlord|neighbour) (will|would)) kill me(?= if (i (ever )?(left|leave|told|tell|tried|try|ran|run|reported|spoke|talked|said no|said anything|went out|called|ring|rang)|(he|she|they) (ever )?(saw|sees|knew|knows|found out|read|reads|caught|catches|heard) (this|these|me|i was|im|i am|i have been|ive been|what i|that i (was|am|have been)|about this|i (told|tried|spoke|talked|talk|write|wrote)))(?= |$))",
      "(he|she|they|hed|shed|theyd|hell|shell|theyll|he will|she will|they will|my ex|hes going to|shes going to|theyre going to|my (dad|husband|father|brother|family|brothers)) (says |said |swears |swore |told me |texted |promised |is |will |always |going to |that |just |keeps saying ){0,3}(hell |he will |hed |shed |theyd |hes going to |shell |she will |theyll |they will |going to |always |will )?(find|track|hunt|come for|come after|get) me(?= ($|\\.|and (make|hurt|kill|i will|ill|i)|if (i|he)|wherever|one day|no matter|again|whatever|anywhere|sooner|down|when i|for leaving|even if)(?= |$))(?! (when i (get|finish|arrive|come|land)|if (i (get lost|need|want)|he (needs|wants|has time)))(?= ))",
    ],
    "he said he'll find me",
  ),
  asking(
    `${THE_ONE} ${DID} (me|my [^ ]+)(?! (feelings|heart|back|for (lunch|a pen|help)|on (insta|instagram|twitter|strava|tiktok)|at (chess|tennis|fifa|football))(?= )) … (there|be at|at the|goes to|is at|works|comes|coming|invited|next to|in my (class|group|building|street|office|team|year|course)|back|lives|same|joined|again)`,
    "the guy who hurt me will be there",
  ),
  asking(
    [
      `${CHILD} ([^ ]+ ){0,3}(says?|said|told (me|us)|tells (me|us)|mentioned|whispered) (me |us |that ){0,2}((his|her|their|the|my|our|a) (own )?)?(dad|dads friend|father|stepdad|mum|mums boyfriend|uncle|aunt|grandad|grandpa|brother|cousin|coach|teacher|tutor|babysitter|sitter|neighbour|priest|pastor|lodger|swimming teacher|carer) (always |still |sometimes |keeps |has |had |also ){0,2}(touch(es|ed|ing)? (him|her|them)(?! (up|on the (arm|back|shoulder|head)))|look(s|ed|ing)? (in|down|up|inside) (his|her) (pants|knickers|underwear|trousers|skirt)|show(s|ed|ing)? (him|her) (his|her) (willy|penis|privates?|private parts|bits|bottom)|play(s|ed|ing)? (a |the |their )?(doctor|doctors|secret games?|secret|special games?|tickle games?) ?(with )?(him|her)|(does|did|do) (bad |weird )?(things|stuff|something)( to (him|her|them))?(?= ($|\\.|at night|when|in (the|his|her) (bath|bed|room|car)))|makes (him|her) (touch|undress|take off|keep secrets?)|(sleeps|gets|comes) in(to)? (his|her) bed|kiss(es|ed)? (him|her) on the (mouth|lips)|(?<! (brother|cousin) )(hits|hit|beats|beat|kicks|punches|burns|chokes) (him|her))(?! (in|at) (the |this )?(game|fortnite|chess|fifa|minecraft|tennis))`,
      `(dad|stepdad|father|uncle|brother|grandad|grandpa|cousin|mums boyfriend) (still |always |sometimes )?comes in(to my room)? at night(?= ($|\\.))`,
      `i let (him|her|them) (do it |do that |have sex )?because i was (so |too |really )?(scared|afraid|frightened)(?= )`,
      `(?<=^ )((?!(it|this|that|what|which|then|and|when|grief|reality|loneliness|anxiety|panic|life|music|everything|nothing|silence|light|fear|sadness|shame|ball|cat|toddler) )[^ ]+ ){1,2}(hits|slaps|punches|chokes|rapes|molests) me(?= ($|\\.))`,
      `(?<=^ )(uncle|aunt|aunty|auntie|grandad|grandpa|cousin|stepdad|coach|father) ([^ ]+ )?touches me(?= ($|\\.))`,
      `(my|his|her) (own )?(abuser|abusers|rapist|attacker|attackers|stalker|groomer|trafficker|molester|tormentor)(?! (is (just )?(a|the|my) ([^ ]+ ){0,3}(duck|cat|dog|goose|pigeon|squirrel|kitten|puppy|toddler)|vest|cat|dog|in (the|our) (game|team|final|match)|on the (pitch|team|left|right))(?= ))`,
      `((he|she|hes|shes|they|theyre|he is|she is|they are)(?!( is)? watching me (type|typing|write|writing)(?= ($|\\.)))|(my )?({partner}|dad|mum|stepdad|father|mother|brother)( is)?) (is |still |always |right now ){0,2}(watching|reading|standing over|stood over|looking at) (me (type|typing|write|writing|while i (type|write))|(this|it) over my shoulder|what i (write|type|send)|my screen)`,
      `(?<=^ )((?!(it|this|that|what|which|then|and|when|grief|reality|anxiety|life|nobody|never) )[^ ]+ ){1,2}(hits|hit|slaps|slapped|punches|punched|beats|kicks|chokes|strangles) (my )?(mum|mom|mother|mama|sister|brother|little brother|little sister|dad|gran|kids|baby)(?= ($|\\.|and|when|again|too|because|if|last|every|in front|so))(?! up for)`,
      `(ask|asks|asked|want|wants|make|makes|told|tell) (us|me|everyone) (all )?to (give up|leave|cut off|cut out) (the |our |my )?(phones?|money|jobs?|flats?|houses?) and (the |our |my )?(family|families|friends|parents)`,
      `(he|she|they|the guy|{partner}) ((took|takes|pulled|slipped) (the |his )?condom off|(took|takes|pulled|slipped) off (the|his) condom)(?! (and (threw|binned)|the (shelf|banana))(?= ))`,
      `(they|he|she|seniors|the (older|second|third) (ones|boys|girls|years)|older (boys|girls|students)) (always )?(make|makes|made|force|forces|forced) (the |all the |us |all )?(new|younger|first|freshers|pledges|rookies|newbies|us|me) ([^ ]+ ){0,3}(drink|swallow|strip|fight|eat|crawl) … (or else|naked|bleed|puke|sick|pass out|drop)(?= ($|\\.|and|or|in|on|before|every))`,
      `(dad|mum|mom|father|mother|stepdad|brother|uncle|husband|boyfriend|ex) (will|is going to|is gonna|gonna|would|wants to) (actually |really )?kill me (and |no )?(i mean (it|that|(he|she|hes|shes|they) (has |have |did |does )?(done|did|hit|hurt|beat|tried|choked))|(im )?not joking|im serious|im not exaggerating)`,
      `(he|she|they|hes|shes) (says?|said|told me|reckons) (that )?(itll|it will|it would|itd|i will|ill|id|i would) (break|kill|destroy|ruin|tear apart) (her|his|my mums|mums|my dads|the|my) ?(heart|family|marriage)?(?= if) if (i|anyone|she|he|anybody) (say|says|tell|tells|told|speak|talk|find|finds)`,
      `(my )?(tights|knickers|underwear|bra|underpants|clothes) (were|was|are|is) (on )?(all )?(wrong|off|gone|inside out|back to front|missing|ripped|torn|on backwards|not mine)`,
      `(theyre|they are|hes|he is|shes|she is|one of them is) (now |still |just |standing ){0,2}((?<=now (theyre|they are|hes|he is|shes|she is) )(across|over) the (road|street)(?= ($|\\.))|(across|over) the (road|street)(?= (staring|watching|shouting|laughing|again|from me|from my (house|flat|window))))`,
    ],
    "my abuser goes to the same church",
  ),
  asking(
    "(he|she|hell|shell|he will|she will|(my )?({partner}|dad|dads|mum|mums|father|stepdad|stepdads|uncle|brother)|hes|shes|theyll) (will |is |be |was |s |gets |got |comes home |came home |going to be |coming home ){0,2}(drunk|wasted|blind drunk|off his face|high) again(?! (lol|haha|at (karaoke|the office party)|and (sing|singing|dance))(?= ))",
    "he'll be there and he'll be drunk again",
  ),
  asking(
    [
      `(dad|mum|father|mother|mom|parents|family|theyll|hell|shell|theyd|hed|brother|brothers|uncle|uncles|husband|community|folks|he|they) (will|would|are going to|is going to|might|may|ll|could|theyll|hell)? ?(going to )?(actually |really |literally |honestly |probably |definitely |have me )?(kill|kills|killed|murder|beat|hurt|hit|disown|throw me out|kick me out|lock me|send me (away|back)|marry me off|force me|stone|honour kill)( me)?( up)? (if|when|once|because|for) … (find|finds|finding|found|knew|know|knows|see|saw|hear|heard|learn|discover|catch|caught|realise|realize|tell|told|come out|came out|im|i am|i was|i get|i got|being|i marry|i date|marrying) … ${WHOSE}`,
      `(pregnant|gay|lesbian|bisexual|bi|trans|queer) (and )?(my |the )?(dad|father|mum|mother|parents|family|brothers?|husband|uncles?) (will|would|is going to|are going to|gonna|ll) (actually |really |literally )?(kill|murder|beat) me`,
      `(they|theyll|they will|parents|family|dad|mum) … (conversion (therapy|camp)|pray the gay|send me to (a )?camp)`,
    ],
    "my parents will literally kill me if they find out i'm gay",
  ),
  outright(
    [
      "(keeps|kept|keep|wont stop|wouldnt stop|doesnt stop|never stops|been|started|still|constantly|always|hes|shes|theyre|is|are) (constantly |sexually |racially |still |always |just )?(harassing|stalking|groping|molesting|threatening|blackmailing|catcalling|assaulting|cyberstalking) (me|us)(?! (at (chess|fifa|tennis|cards|darts|pool|mario kart)|in (the )?(game|chess|fifa|every game|mario kart)|to (it|the|join|sign|come|go|buy|play|give|download|get|post|subscribe|donate|do)|with (cake|kindness|food)|(him|her)|by (one|two|[0-9]+) (points?|goals?))(?= ))",
      "(teacher|coach|tutor|pastor|priest|imam|instructor|choirmaster|scout leader|youth leader|trainer|doctor|boss|manager|landlord|stepdad) ([^ ]+ ){0,2}(touches|touched|is touching|keeps touching|was touching) me(?= ($|\\.|in (the|his|her)|at (night|school|work|practice|training)|when|under|there|and|inappropriately|again|after|where|down)(?= |$))(?! (in the (heart|right way|best way)|and (made me cry happy|it was lovely)|when (she|he|they) (said|told|wrote|gave|played|sang|read|thanked)|when i was (sad|crying|nervous|upset))(?= ))",
    ],
    "my coworker keeps harassing me and i'm scared to talk to him",
  ),
  outright(
    "(sends?|sent|sending|keeps sending|show|showed|shows|showing|airdropped|airdrops|get|gets|getting|got|gotten|receive|received|dms?|dmed|messaged|messages|messaging|texting|texts|texted) (me |us )?(a |an |his |their |unasked |unsolicited |random |pictures? of |photos? of |pics? of |videos? of |more |these |constant |all these |so many ){0,4}(dick|cock|penis|willy|junk|genitals|private parts|privates|balls)( pics?| pictures?| photos?| videos?)?(?= ($|\\.|and|every|from|all|again|on|in|even|at|to|when|i|but|by|daily|after|online|over)(?= |$))",
    "a guy keeps sending me pictures of his dick",
  ),
  outright(
    [
      "(man|men|guy|guys|bloke|stranger|someone|somebody|dude|creep|boys|lads|he|they|woman|weirdo|ex|driver|car|van)( [^ ]+){0,5} (followed|following|follows|trailed|chased|been following) (me|us) (off|home|onto|down the (street|road|alley)|all the way|for (ages|[^ ]+ (blocks|streets|minutes|miles|stops))|to my (house|home|door|car|flat|work|street|bus)|into (the|my) (toilets?|bathroom|building|alley|street|park|flat|lift)|through the (park|car park|streets?|dark)|from (the (bus|train|station|pub|bar|club|gym|shop)|work|school)|in (his|a|the|their) (car|van))(?! (stage|the (pitch|stage|field|court|ice)|the group|the server)(?= ))(?![^.]{0,60} (umbrella|wallet|phone|scarf|keys|purse|card|glove|gloves|bag|forgot|dropped|to (say|thank|give|return|ask if|apologi[sz]e|make sure)|dog|cat|duck|made sure)(?= ))",
      "(man|men|guy|guys|bloke|stranger|someone|someones|somebody|dude|creep|lads|he|hes|weirdo|van|car)( (has|is|s|was|whos|who))?( (been|walking|following|driving|still|just)){1,2} behind me (since the|since i (left|got off)|all the way|for (ages|[^ ]+ (streets|blocks|stops|minutes|miles)))(?![^.]{0,40} (queue|line|race|checkout|till|class|desk|lecture|seat|meeting|cinema|run|ride|game|umbrella|wallet|dropped|bus stop queue))",
    ],
    "a man on the train followed me off",
  ),
  asking(
    `(im|i am|i feel|i felt|i was|ive been|i get|am|so|really|always|still|being|be) (so |really |very |too |quite |always |just |genuinely |actually |absolutely |honestly |kind of |a bit |still ){0,2}(scared|afraid|frightened|terrified|petrified|fearful|scard) of (my |our |the )?(own )?${FEARED}(?= ($|\\.|and|when|he|she|they|hes|shes|theyre|because|cos|cause|at (home|night)|again|i|im|but|so|coming home|if (he|she|they)|at the moment|right now|lol|every)(?= |$))(?! (and (his|her|their) (friends|reaction|speech|jokes|family|cooking)|when (he|she) (sings|drives|dances|cooks|plays|cheers))(?= ))`,
    "im scared of my dad",
  ),
  asking(
    [
      "(scared|afraid|frightened|terrified|petrified) (of|to (see|meet|pass|go past|talk to|leave)) (my|the|our|a|this|that|one)? ?([^ ]+ )?(neighbou?r|neighbours|boss|manager|coach|teacher|landlord|flatmate|roommate|housemate|colleague|coworker|classmate|guy|man|woman|boy|bloke|lad|him|her|them|uncle|brother|dad|son|lodger) … (he|she|they|hes|shes|theyre|who|always|because) ?(he |she |they )?(always |often |keeps |has |gets |is |just |once |sometimes |constantly |really ){0,2}(shouts|shouting|shouted|screams|screaming|screamed|yells|yelling|swears at|threatens|threatened|threatening|hits|hit|throws|follows|followed|following|bangs|banging|kicks|kicked|violent|aggressive|comes at|touches|touched|grabs|grabbed|spat|spits|waits for me|waiting for me|stands outside|calls me names|hurt|hurts|punched|harassing|harasses|stalking|pushes|pushed|has a (knife|gun))",
      "(he|she|they|neighbour|flatmate|landlord|husband|dad|mum|boss|partner) (always |often |keeps |just |constantly )?(shouts|shouting|screams|screaming|yells|yelling|bangs|swears) ([^ ]+ ){0,6}(im|i am|and i feel|makes me|so) (so |really |always |very )?(scared|afraid|frightened|terrified) (of|to (go|leave|be|come)) (him|her|them|home|out|outside|the (house|flat|room)|my (flat|house|room|home))",
    ],
    "i'm scared of my neighbour, he shouts at me",
  ),
  asking(
    [
      "(i|i think i|think i|pretty sure i|sure i|i might have|must have|mightve|i mustve|wonder if i|was i|did i get|ive|i may have) (was|got|been|have been|get|had been|think i was|were) (drugged|spiked|roofied|dosed)(?! (up|by (the|my) (doctor|dentist|nurse|anaesthetist|surgery)|for (my|the)|after|on (caffeine|coffee|sugar))(?= ))",
      "(someone|somebody|he|they|a guy|some guy) (put|slipped|dropped|poured) (something|a pill|sth|drugs|pills|stuff) (in|into) (my|our) (drink|glass|beer|wine|cup|food|water|pint)",
      "(gave|given|handed|bought|slipped|poured|made) me (something|a drink|a pill|a smoke|a tablet|stuff|drinks)( [^ ]+){0,6} (and|then|next thing) (i )?(woke up|wake up|woke|came to) (in|at|on) (his|her|a|an|some|the|their)",
    ],
    "i think i was drugged at the party",
  ),
  asking(
    "(he|hes|a guy|this guy|some guy|the guy|a man|this man|that man|my (ex|boss|neighbour|uncle|coach|husband|boyfriend|landlord|coworker|colleague)) (just |still |really |simply |always )?(wont|doesnt|wouldnt|never|refuses to|didnt|will not|cant) (take no for an answer|takes no for an answer|accept (a |my )?no|accepts (a |my )?no|take (a |my )no|understand no|respect (a |my )?no|hear (the word|my) no)(?= ($|\\.|and|he|she|i|im|when|from me|keeps|hes|what|however|no matter|even)(?= |$))(?! (and (its|hes|shes) (lovely|sweet|great))(?= ))",
    "he won't take no for an answer",
  ),
  asking(
    [
      "(not|dont feel|never feel|doesnt feel|didnt feel|isnt|no longer feel|no longer|stopped feeling) (very |really |at all )?(safe) (here|at home|where i am|where i live|in this (house|home|flat|relationship|marriage)|around (him|my [^ ]+)|with (them|him|her|my (dad|stepdad|boyfriend|husband|partner|uncle|family|parents))|when (he|she) (is|comes|gets)|from (him|her|them))(?! (to (share|talk|cry))(?= ))",
      "(im|i am|i feel|feel) unsafe (here|at home|with him|with them|around him|where i live)",
      "(my|the|our|her|his) (carer|carers|care worker|nurse|aide|support worker|helper) (always |often |just |sometimes |also )?(calls me (names|stupid|useless|fat|disgusting|a )|(shouts|yells|screams|swears|spits) at me|leaves me (in (the|my) (chair|bed|bath|dark|wet)|wet|dirty|lying|alone all|for hours|on the (floor|toilet))|(pulls|drags|grabs|shakes|pinches|slaps|hits|pushes|hurts) me|(wont|doesnt) (wash|feed|change|help|let) me|locks me)",
      "(man|guy|dad|stepdad|stepfather|father|uncle|landlord|coach|warden|staff|boyfriend|lodger) ([^ ]+ ){0,2}(comes|came|walks|walked|barges|barged|keeps coming|keeps walking) in(to)? (the bathroom|the shower|my shower|when (i|im) (am |im )?(shower|showering|in the (shower|bath|bathroom)|undress|undressing|change|changing|naked|getting dressed|get dressed))(?! (to (fix|repair|check))(?= ))",
      "(they|leader|pastor|guru|group|church|elders|master|brothers) (say|says|said|told me|tells me|tell me|want|wants|made)( that)? (i|me) (must|have to|should|need to|to) (not |never )?(stop (talking|speaking|writing) to|cut off|break with|have no contact with) (all )?(my|the) (old |own )?(parents|family|families|mum|mom|dad|friends|sister|brother|husband|wife)",
      "(keeps?|keep on|kept) (sending|leaving|posting|putting) me ([^ ]+ ){0,2}(letters|notes|cards|flowers|gifts|presents|photos) ([^ ]+ ){0,3}(without (a|any|their) (name|sender)|unsigned|anonymous(ly)?|i dont know (who|from whom))",
      "(?<!(does|do|did|if|hope) )(he|she|they|somebody|someone|this (guy|man|person)) (also |even )?(knows?|found out|worked out) (where|which (car|bus|floor)) i (park|live|sleep|take|drive)(?= ($|\\.|now|and|but|too|somehow|i never|because))",
      "(hell|shell|theyll|(he|she|they|dad|mum|mom|father|mother|parents|stepdad|husband|boyfriend|partner) (will|would|is going to|are going to|gonna|ll|wants to|want to|threatens to)) (just |really |probably )?(throw|kick|chuck) me out(?! of (the|my|our|a) (band|choir|team|group|chat|club|server|pub|bar|league|game|class|gym|guild|library|shop|bed)(?= |$))",
      "(he|she|dad|father|stepdad|husband|mum|uncle|brother|boyfriend) (says?|said|told (me|us)|tells (me|us)|threatens|keeps saying) (that )?(hell|shell|he will|she will|to) (end|finish|take|kill|burn|do) (us|them) (all|both)(?! (on|at|with|in a|to|out) (a )?(holiday|trip|chess|fifa|cards|lunch|dinner))",
      "(went|go|ended up) (home|back|upstairs|to bed) with (him|her|them|this guy|a guy|the guy|some guy|a man) … (didnt|did not) (really |actually |even )?want to(?! (miss|wait|walk|drive|take|get|leave|spend|pay))",
      "(laughed|shouted|spat|swore|jeered|whistled) at (me|us|my [^ ]+) … (waited|waiting|stood|standing|followed me) (for me )?outside(?! (in the|for the|to (smoke|queue|say sorry)))",
      "(the|a|this|that) (man|guy|bloke|boy|lad|stranger|creep|woman) (who|that) (follows|keeps following|is following|stalks|watches) me(?! (on|back|around the (shop|store)|in (the )?(queue|line|parade|choir)|at work))",
      "(he|she|husband|boyfriend|dad|brothers?|they) (wants|want|makes|made|told|tells|expects) me to (say sorry|apologise|apologize|beg|kneel) … for (talking|speaking|smiling|looking|writing) (to|at) (a|another|other|the|my) (man|men|guy|guys|boy|boys|woman|male|friend|friends|neighbou?r)(?= ($|\\.|again|and))",
      "(bring|recruit|sign up|sign|find) ([0-9]+|two|three|four|five|ten) (new )?(people|members|girls|recruits) ([^ ]+ ){0,4}or (i|we|they|hell|theyll|ill) (lose|will lose|ll lose|get|take|throw|kick|dont (eat|sleep)|cant (stay|eat|sleep))",
      "(they|(my )?(parents|family|dad|mum|mom|father|mother|stepdad|stepmum)) ([^ ]+ ){0,2}theyd (throw|kick|chuck) me out(?= ($|\\.|if|when|and|i|so))",
      "(brothers?|dad|father|uncles?|cousins|parents|family|they|he|husband) ([^ ]+ ){0,5}(go|going|take|taking|takes|send|sending|fly|flying|travel) (me |us )?(back )?(to|home to) (the|our|their|his) (village|homeland|home country|old country) ([^ ]+ ){0,3}(one way|for good|for ever|forever)",
      "(rent|debt|behind with|late with|cant pay) … (landlord|landlady|boss|owner|lender|agent|he|she) ([^ ]+ ){0,5}(sort|settle|pay|arrange|clear|make|work) (it|this|that|the rent)( up| off| out)? (in |some )?(another|an other|other|a different|different|other) ways?",
      "(he|she|hes|shes) (got|gets|was getting|turned) (a bit |really |very |quite |pretty |so |too |kind of |kinda |sometimes |always )?(rough|violent) (with (me|us|the kids)|(at|near|towards|by|in) the end(?! of)|once or twice|when he drank|when hes drunk|when he drinks)",
      "(moved?|moving|live|living|stay|staying|came|come|flat|here) ([^ ]+ ){0,3}(to hide|hiding|hid|in hiding) from (my|our|the|their|her|his) ([^ ]+ ){0,2}(ex|exs|dad|father|husband|boyfriend|partner|stepdad|family|brothers)",
      "(sleep|sleeping|stay|staying|crash|crashing) (at|in|on|round) (different |random |other |various ){0,2}(peoples|strangers|anyones|whoevers) (places|place|houses|house|flats|sofas|couches|floors)(?! (for (a )?(gig|party|festival|holiday|wedding))(?= ))",
      "(bringing|taking|sending|flying|takes|sends|brings) (me|us) (back )?to [^ ]+ … (a |my |the )?(wedding|marriage) ([^ ]+ ){0,3}(its|it is|thats|and im|that im) (mine|my own|the bride|the one)(?! to )",
    ],
    "i'm not safe here, he has a key",
  ),
  asking(
    "(be (brave|good|quiet|still|nice)|lie still|lie there|close my eyes|keep still|stay quiet|hold my breath) and (just )?let (him|her|them)(?= ($|\\.|do it|get on|finish|touch)(?= |$))",
    "i'll be brave and let him",
  ),
];
