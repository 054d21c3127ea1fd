import { asking, certain, type Rule, unclear } from "./rule.ts";

const SELF = "(himself|herself|themself|themselves|theirself|hisself)";
const THEY =
  "({person}|she|he|shes|hes|pupil|student|grandson|granddaughter|grandchild|nephew|niece|neighbou?r|lad|boy|girl|kid|child|husband|wife|boyfriend|girlfriend|gran|granny|grandma|grandad|grandpa|nan|uncle|aunt|cousin|teacher|colleague|roommate|flatmate|ex)";
const CHILD =
  "(son|daughter|kid|kids|child|children|boy|girl|baby|toddler|little (boy|girl|one)|grandson|granddaughter|nephew|niece)";

/** Somebody else is in danger. These look first, and what they find is not read as the person's own words. */
export const THIRD_PERSON: Rule[] = [
  certain(
    `(kill|kills|killing|hang|hanging|hurt|hurting|harm|harming|cut|cutting|cuts|unalive|unaliving|off|offing|shoot|starve|starving|drown) ${SELF}`,
    "my flatmate is going to kill himself",
  ),
  certain(
    "(she|he|they|who|{person}) (really )?(wants|want|wanted|wanna|needs|is going|are going|is planning|is ready) to (die|be dead|kms|end it all|unalive|end (her|his|their) (own )?life|kill)( [^ ]+self)?(?! (by my|me)(?= ))",
    "my friend says she wants to die",
  ),
  certain("wants to (die|be dead|kms|end it all|end (her|his|their) (own )?life)", "maya wants to die"),
  certain("(end|ending|take|taking) (her|his|their) (own )?life", "my sister wants to end her life"),
  certain(
    "(she|he|they|someone|somebody|friend|{person}|people) ({says}) … (i|im|id|they) … (want to die|want to kms|kill myself|killing myself|end my life|dont want to live|better off dead|suicidal|kms)",
    'she said "i want to die"',
  ),
  certain(
    "({person}|she|he|they|shes|hes|theyre|someone|somebody) (who )?(whos |is|are|was|might be|may be|seems|sounds|feels|feeling|has been|s|gets|being|been)? ?(so |very |really |feeling )?suicidal",
    "my brother is suicidal",
  ),
  certain(
    "({person}|she|he|they|someone|somebody) (wants|want|tried|is trying|attempted|is planning|threatened|threatens|threatening|keeps talking|is talking|talks|talked|keeps threatening|is thinking|has been talking|posted|posts|mentioned|jokes|keeps joking|is having|has|had) (about |to |of )?(commit |doing |committing |having )?(suicide|suicidal thoughts|killing)",
    "my best friend keeps talking about suicide",
  ),
  certain(
    "({person}|she|he|they|shes|hes|theyre|someone|somebody) (is |has been |started |keeps |been |s )?self harm(ing|s|ed)?",
    "my daughter is self harming",
  ),
  certain(
    "(worried|scared|afraid|frightened|think|sure)(?! (im|i am|i might be|i could be) (pregnant|gay|lesbian|bisexual|bi|trans|queer)(?= )) … (she|he|they|{person}|shell|hell|theyll) (will|might|could|may|is going to|would) (kill|hurt|harm|hang|overdose|end (it|her|his|their)|jump|commit suicide)",
    "I'm scared he might hurt himself",
  ),
  certain(
    "(she|he|they|{person}) (doesnt|dont|didnt) want to (live|be alive|be here|wake up|exist)( anymore)?",
    "my mum doesn't want to live anymore",
  ),
  unclear(
    `(killed|hanged|shot|drowned) ${SELF}|(died|death|lost [^ ]+( [^ ]+)?) (by|to|from|of) suicide|took (his|her|their) own life`,
    "my friend killed herself last week",
  ),
  unclear(
    "(she|he|they|{person}) (said|says|is saying|wrote|posted|sent) (her |his |their )?(goodbye|goodbyes|farewell|a goodbye)( to)? (everyone|all|us|me|the (group|server|chat))",
    "my friend said goodbye to everyone",
  ),
  unclear(
    "(gave|giving|given) (away )?(his|her|their) (stuff|things|belongings|possessions)( away)?",
    "he gave his stuff away",
  ),
  unclear(
    `do something (stupid|silly|bad|terrible) (to ${SELF}|tonight|today)`,
    "my mate might do something stupid to himself",
  ),
  unclear(
    "(worried|scared|afraid) … (she|he|they|{person}) (might|will|could|may|is going to) do something (stupid|silly|bad)",
    "I'm worried she'll do something stupid",
  ),
  unclear(
    "(she|he|they|{person}) (cant|doesnt want to) (go on|carry on|do this anymore|take it anymore|keep going)",
    "my brother says he can't go on",
  ),
  unclear(
    "(suicide of|after|since) (my|his|her|a|the) (friends?|brothers?|sisters?|mums?|dads?|sons?|daughters?|mates?|partners?) suicide|suicide in (the|my|our) family",
    "since my brother's suicide",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|friend|{person}|someone) … (on|off) (a|the) (bridge|roof|ledge|tracks|balcony|cliff) … (right now|come down|jump|jumping|wont|threatening|die)",
    "friend of mine is on a bridge right now and won't come down",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|{person}|friend) … (took|taken|swallowed|has) (a lot of |loads of |all (his|her|their|the) )pills",
    "my cousin has taken all her pills",
  ),
  unclear(
    "(hes|shes|theyre|he is|she is|he|she|they|{person}) (going to|wants to|want to|will|is going to) end (it|things)(?= ($|\\.|what|tonight|and|now|today|all))(?! (with|and got))",
    "my son says he's going to end it",
  ),
  unclear(
    "(says|said|thinks|thought|feels|feel|told me|believes) … (better off without|burden to|no reason to|nothing to|hopeless|tired of) (him|her|them|everyone|live|go on|life|living|being alive)",
    "my housemate says everyone is better off without him",
  ),
  certain(
    "(he|she|they|hes|shes|theyre|{person}) (has been |have been |been |is |was |keeps |started )?cutting ((his|her|their) (arms?|wrists?|legs?|thighs?|skin)|again|(himself|herself|themselves))",
    "he's been cutting his arms",
  ),
  asking(
    [
      `${THEY} … (says?|said|saying|thinks?|told me|keeps|wrote|feels?) … (?<! i )(wants|wanted|wishes|want|like) to (vanish|disappear|be gone|not exist|not be here|be nothing)(?! (in|into|to (her|his|the|a)|for (a|the|an)|behind|under|on|like|from (the|this|that|social|instagram|discord)|through|with)(?= ))`,
      `${THEY} … (says?|said|saying|thinks?|told me|keeps|wrote) … (would rather|d rather|prefer to|prefers to) not (be (around|here|alive)|exist|live|wake up)`,
      `${THEY} … (says?|said|saying|thinks?|told me|keeps|wrote) … (nobody|no one|noone) (would|will|d) (miss|notice if|care if) (him|her|he|she)(?! (cooking|jokes|cakes|at (the|work))(?= ))`,
      `${THEY} … (says?|said|saying|thinks?|told me|keeps|wrote) … (cant|cannot|doesnt|couldnt) see (a|any) (way (forward|out|ahead|on)|future)(?! (in|of|with|for|through)(?= ))`,
      `how (do|can|would|could|to) (i |you |we )?(know|tell|be sure) (if|when|whether) (my [^ ]+|a friend) (is |are )?(really |actually )?(serious about it|not joking)(?= ($|\\.))`,
    ],
    "my grandson says he is useless and wants to vanish",
  ),
  asking(
    [
      `${THEY} … (searched|googled|looked up|been searching|searching|googling|search history) … (how many (paracetamol|pills|tylenol|tablets|aspirin|ibuprofen)|painless (ways?|death|methods?)|ways to (die|kill)|how to (die|hang|kill (yourself|myself|himself|herself))|lethal (dose|amount)|overdose)`,
      `${THEY} … (locked|locks) (himself|herself|themselves|the door|the bathroom|the room) … (belt|knife|razor|rope|gun|blade|pills|scissors)`,
      `${THEY} … (took|takes|carried|has|got|with) (a|the|his|her) (belt|knife|razor|rope|gun|blade|pills|scissors) … (locked (the|his|her|himself|herself))`,
      `${THEY} … (gave|giving|given) (away )?(his|her|their) … and (wrote|left|writes) (us|me|everyone|the family|his|her) ([^ ]+ )?(all )?(a )?(letters?|notes?)(?= ($|\\.))`,
      `${THEY} … (texted|texts|wrote|messaged|sent|posted) (me )?(please )?(look after|take care of) my ([^ ]+ )?(dog|cat|kids|mum|mom|son|daughter|brother|sister|girls|boys)(?! (while|when|this|for|on|over|next|at|during|tomorrow|tonight|until|till)(?= ))`,
      `${THEY} … (texted|wrote|messaged|sent|posted) (that )?i love you all … (never|phone|not answering|doesnt answer|no answer|nothing|gone|offline|am|middle of the night|and then)(?= )`,
      `${THEY} … (says?|said|told|wrote|telling) … (this|that|it|tonight|today|now) (is|was) the last (time|night|day) (that )?(we|you|i|well) (talk|speak|hear|write|see|will talk)(?! (about|of)(?= ))`,
    ],
    "my daughter has searched how many paracetamol",
  ),
  asking(
    [
      `(hear|heard|hearing|hears) ([^ ]+ ){0,6}(hitting|beating|slapping|punching|kicking|choking|strangling|hurting) (his|her|their|the|a) ([^ ]+ )?(wife|girlfriend|partner|husband|boyfriend|kids?|child|children|son|daughter|baby|mum|mother|girl|boy|woman)`,
      `(neighbou?rs?|next door|upstairs|downstairs|across the (road|street|hall)) … (kids?|child|children|baby|boy|girl|wife|woman|son|daughter) … (slaps?|being hit|hits|hitting|beaten|beating|thuds|screams? for help|bruises|begging)(?! (the (ball|drums|piano|wall|road))(?= ))`,
      `${CHILD} (has |have |had |got |comes home with |came home with |comes back with |came back with |keeps coming back with |is covered in )(a |new |these |more |strange |odd )?(bruises|marks|burns|welts) … (dads|mums|fathers|mothers|stepdads?|nursery|weekends?|visits?|babysitter|childminder|boyfriend|partner)`,
      `(baby|child|son|daughter|kid|twins) (is|are|was) (evil|possessed|a demon|the devil|not (her|his) (baby|child|son|daughter))(?<=(says?|said|thinks?|believes?|sure|keeps saying|tells me)( that)? [^.]{0,24})(?= ($|\\.|and|she|he|that))`,
      `${THEY} … (hasnt|has not|havent) (come|been|gone|left|opened) (out|out of|the)? … (room|flat|house|door|bed) … (days|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday) … (doesnt|wont|not|isnt|no) (answer|answering|open|opening|respond|responding|reply|replying)`,
      `${THEY} … (says?|said|told|wrote) … (he will|she will|hell|shell|he is going to|she is going to|hes going to|shes going to|ill|i will|will) (bring|take) (a|the|his dads|her dads) ([^ ]+ )?(gun|knife|rifle|pistol|machete)(?! (licen[sc]e)(?= ))`,
    ],
    "i hear the man upstairs hitting his wife right now",
  ),
  asking(
    [
      `(found|find|discovered) (a |the |some )?(noose|razor blades?|razors|blades?) ([^ ]+ )?(in|under|behind) (my|our|the) (sons|daughters|brothers|sisters|kids|boys|girls|husbands|wifes|flatmates|childs|nieces|nephews|mums|dads) ([^ ]+ )?(room|closet|bed|drawer|bag|desk|wardrobe|jacket|pillow)`,
      `found (a|the|this|his|her) (letter|note) … (says?|saying|said|reads) (only |just |that )?(im |hes |shes )?(so )?sorry(?= ($|\\.|mum|mom|dad|everyone|for everything|i))`,
      `(her|his|their) (own )?(dad|father|mum|mom|mother|brothers?|family|parents|uncle|husband|boyfriend|ex|stepdad) (will|would|is going to|are going to|wants to|threatened to) (kill|murder|beat|hurt) (her|him|them)(?! (if (she|he) (is late|loses|breaks|forgets))(?= ))`,
      `(his|her|their|grandmas|grandads|grandpas|grans|nans|mums|moms|dads|mothers|fathers) (dad|father|mum|mom|mother|stepdad|stepmum|parents?|uncle|aunt|husband|boyfriend|wife|girlfriend|partner|carer|nurse) (still |always |often |sometimes |really )?(beats|hits|slaps|kicks|punches|burns|chokes|starves|whips|beat|beating|hitting) (him|her|them)(?! (at|in|to|by|for|off|on|with (a (pillow|snowball)))(?= ))`,
      `(dementia|alzheimers?) … (ran (out|off|away)|wandered (off|out)|walked out|got out|left the (house|home|gas)|is gone|gone missing|is missing|cant find (him|her))`,
      `(son|daughter|child|kid|brother|sister|[0-9]+ (year|yr) old|pupil|niece|nephew|grandson|granddaughter) (has |just )?(ran away|run away|is missing|went missing|gone missing)(?! (from (the|our|my) (photo|team|picture|list)|with (the|my) (phone|ball))(?= ))(?= ($|\\.|since|last|from|and|to meet|tonight|today|yesterday|again))`,
      `(neighbou?r|woman|man|lady|someone|somebody|girl|boy|kid|child|friend) ([^ ]+ ){0,4}(scream(s|ed|ing)?|call(s|ed|ing)?|shout(s|ed|ing)?|cry(ing)?|cried|yell(s|ed|ing)?) for help(?! (with|in (the|my|our) (game|chat|channel|homework))(?= ))`,
      `(heard|hear|hearing) … (scream|screams|screaming|screamed|begging) … (bang|thud|stopped|silence|crash|glass|quiet)(?= )`,
      `(texted|wrote|messaged|sent|texts) me (just |only )?help( me)?(?= ($|\\.))`,
      `(doesnt|hasnt|didnt|isnt|wont|not) (reply|replied|replying|answer|answered|answering|been (on|online|seen)) … (after|since) (he|she|they) (said|wrote|posted) (that )?(he|she|hes|shes|they|theyre|it|its) (was |is |were |are )?(done|finished|tired of (it|everything|life)|sorry for everything)`,
      `havent seen (him|her|my neighbou?r|the (old )?(man|woman|lady)) … (milk|post|mail|papers|newspapers|letters|curtains|lights?|smell)(?= )`,
      `(leaves?|left|leaving) (her|his|their|the) ([^ ]+ )?(baby|toddler|kids?|children) (all )?alone (at night|overnight|for (hours|days|the night)|all (night|day)|to go|while)`,
      `(friend|mate|sister|brother|flatmate|daughter|son|cousin|girlfriend|boyfriend|he|she) … drunk … (along|by|near|in|into|over|on|across) the (river|canal|tracks|railway|motorway|lake|sea|ice|harbour)(?= )`,
      `(hes|shes|he is|she is|theyre) (so |really |very |totally |completely )?(drunk|wasted|hammered|high|stoned|plastered) (and|but) ([^ ]+ ){0,4}(driving|drive|at the wheel|behind the wheel)(?= )(?! (me (up|mad|crazy|nuts)|a hard)(?= ))`,
      `${THEY} … (says?|said|saying|thinks?|told me|keeps|feels?) … (hes|shes|(he|she) is|(he|she) was|theyre|being) (just |only |such |nothing but )?a burden (to|on|for) (us|everyone|me|the family|my [^ ]+)`,
      `${THEY} … (wants|going|trying|able|thinks (he|she) can) (to )?fly … (from|out of|off|out) (a|the|my|our|his|her) ([^ ]+ )?(window|balcony|roof)`,
      `(girl|boy|kid|child|toddler|baby) (is |was |s |still |sits |sitting |stands |standing |walking ){0,3}(outside|in the (street|road|garden|car|yard)|on the (street|road|steps)) ([^ ]+ ){0,3}(alone|barefoot|in (his|her) (pyjamas|pajamas)|crying) … (midnight|night|dark|freezing|snow|hours|no one home|nobody home)(?= )`,
      `(uncle|dad|father|stepdad|coach|teacher|tutor|man|neighbour|grandad|brother) (takes|took|is taking|keeps taking) (naked |secret |weird )?(pictures|photos|videos|pics) of (him|her|them)(?= ($|.|in|when|naked|undress|at night|and))(?<=(told me|says|said|tells me) [^.]{0,60})`,
      `(daughter|son|sister|brother|niece|nephew|cousin|pupil|friend|granddaughter|grandson) … (texting|texts|chatting|chats|talking|talks|meeting|meets|writing|writes) (with|to)? ?(a|an|some|this) (grown|adult|older|[3-9][0-9] year old) (man|men|guy|woman)`,
      `(made|makes|forced|forces|wants|told) (her|him) (to )?(sleep|have sex|go to bed) with (his|her|other|a|some|their) ([^ ]+ )?(friends?|men|guys|man|clients?|strangers?|boss)`,
      `${THEY} … (in|locked in) the (bath|bathroom|shower|toilet) (and |but )?((he|she|hes|shes) )?(is |s )?(not|isnt|doesnt|wont|hasnt) (been )?(answer|answering|answered|respond|responding|reply|replying|open|opening)`,
      `(left|leaving|leave) my (mum|mother|mom|dad|father|gran|nan|husband|wife|disabled [^ ]+) (all )?alone for (two|to|three|a few|several|[2-9]) (days|nights)`,
    ],
    "a kid on my server says his dad beats him",
  ),
  asking(
    "(friend|mate|bestie|colleague|sister|cousin|neighbour|flatmate|classmate|girl|she|he) (has |had |just )?(asked|told|begged|made) me (to promise |promise |swear )?(not to|to not|never to|dont) (tell|say)( anyone| anybody| a soul| anything)? … (boyfriend|husband|partner|dad|father|stepdad|mum|mother|ex|girlfriend|wife|he|she) (has |just |also |always )?(broke|breaks|hit|hits|beat|beats|punched|punches|choked|chokes|strangled|kicked|kicks|threw|hurts?) (her|him|them)(?! (phone|promise|heart|news|car|leg at|arm at)(?= ))",
    "my friend asked me not to tell but her boyfriend broke her arm",
  ),
];
