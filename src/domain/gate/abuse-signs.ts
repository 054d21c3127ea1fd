import { certain, type Rule, unclear } from "./rule.ts";

/** More of violence and control: how it is said by others, and how it is hinted at. */
export const ABUSE_SIGNS: Rule[] = [
  certain(
    "({home}|he|she|carer|boss|landlord|nephew|mans|man|my (?!(cats?|kitten|dogs?|puppy|parrot|budgie|rabbit|hamster|horse|goose|toddler)(?= ))[^ ]+) … (hit|hits|beat|beats|beats|slap|slaps|slapped|choke|chokes|choked|strangled|punched|punches|kicks|kicked|strikes|struck|has struck|burned|burnt|whoops|whips|belts|bites|scratches|shoves|pushes|drags|raped|rapes|molests|attacks|hurts|spits on) (and [^ ]+ )?(me|my (face|arm|head))(?= ($|\\.|with|when|if|because|again|every|after|for|in|and|at|last|so|on|cos|until|whenever|if|as|who|until|by))(?! (up|out|to it|off|on the (back|shoulder)))",
    "my bf chokes me when hes mad",
  ),
  certain(
    "(beat|slapped|punched|strangled|choked|raped) me(?= ($|\\.|again|last|on|because|when|and|in|so|yesterday|till|until))(?! (at|in (chess|tennis|the game|straight)|and that was))",
    "he raped me",
  ),
  certain(
    "(broke|fractured|dislocated|twisted|burned|cut) my (arm|rib|ribs|nose|jaw|wrist|finger|fingers|hand) (and told|and said|because|when i|so i|on purpose|again|with)|put(s)? (his |her |their )?hands on me",
    "he broke my arm and told them I fell",
  ),
  certain(
    "(he|she|they|{partner}|{family}|boss|carer) (took|takes|has|have|hides|hid|keeps|kept|holds|locked away|confiscated) (my|away my) (keys|phone|passport|bank card|card|money|wages|pension|shoes|clothes|id|papers|documents|car keys|salary|savings)(?! (and (posted|took a|laughed)|safe|because i (lose|forget)|of my grades|for safe|because of my grades|until my homework))",
    "he took my keys and my bank card",
  ),
  certain(
    "(?<! i )(?<! (i|ive|we) [^.]{0,40}(and|then) )(lock|locks|locked|locking|shuts|shut|chains?) (me|the door|us|the doors|me up|the gate)(?! (when|while|because|thinking) (i was|im|i had gone) (still )?(out|away)) … (in|so i cant|leave|inside|work|bedroom|out|room|cellar)(?! (myself|because i (lost|forgot)|the keys? in|of the (group|server|account)))",
    "he locks the door when he goes to work so I can't leave",
  ),
  certain(
    "(force|forces|forced|forcing|makes|made|making|pressure|pressures) me (to )?(have|having|do|touch|marry|strip|undress|watch) (sex|it|him|things i|sexual|a man|my cousin|her|someone i|porn|stuff i)|(marry|marriage) … (man|someone|cousin) i (dont|didnt|never) (know|want|choose|chose)|send me (abroad|back|away) to (marry|get married)",
    "my husband forces me to have sex",
  ),
  certain(
    "(put|puts|slipped|dropped) (something|smth|drugs?|a pill|stuff) in(to)? (my|her) (drink|glass|beer|coffee|cocktail)|(my|the) drink (was|got|had been) (spiked|drugged)|(roofied|spiked|drugged) (me|at|in|i think|last|by)|got (roofied|spiked|drugged|graped|raped)",
    "he put something in my drink",
  ),
  certain(
    "(posting|posted|posts|sharing|shared|spreading|sending|send|leak|leaking|leaked|showing) (naked|nude|private|intimate|sexual|my) (photos?|videos?|nudes|pictures|images|stuff|messages)( of me)?|threaten(s|ing|ed)? to (send|post|leak|share|show|publish|tell|kill|hurt|report|take|burn|find) (my|me|everyone|them|her|him|the kids)",
    "he is threatening to send my nudes to my boss",
  ),
  certain(
    "(know|knows) where i (live|work|sleep) … (rape|kill|hurt|come|get me|find|visit|coming)|(he|she|they|ex|husband|boyfriend|dad(?! (will|going to|is going to) kill me(?= ($|\\.)))|hes|shes|theyre) (will|going to|ll|gonna|is going to) (rape|kill|beat|stab|burn) (me|my family|my kids|us)(?! (at|in) (the|this) (game|quiz|match))(?!(?<=kill me) {petty})(?= ($|\\.|if|when|and|tonight|he|i|because|for|next|one))",
    "they know where I live and they will rape me",
  ),
  certain(
    "(dad|father|brother|brothers|family|uncle|ex|husband|boyfriend) (will|would|says hell|says he will|is going to|wants to|tried to|wanted to|threatened to) (kill|stab|shoot|burn|murder|hurt) me … (honou?r|means it|mean it|finds out|believe him|boyfriend|leave|serious|for real|if i leave)",
    "my father will kill me if he finds out I have a boyfriend, he means it",
  ),
  certain(
    "(sa|sad|s a|graped|grape|r ped|rped|molested|fingered|felt up|felt me|groped|assaulted|violated|abused|drugged and) (me|d me|at (a|the|my)|by (a|my|someone|him))|(dude|guy|man|boss|manager|uncle|coach|teacher|stepdad|cousin|he|boy|friend) (sa|sad|groped|assaulted|violated|fondled|molested) ",
    "dude sa'd me at the festival",
  ),
  certain(
    "(makes|made|make|forces|asked|wants) me (to )?(touch|kiss|suck|sleep with|undress for|lie with|watch) (him|her|his|it|porn|them)|(touches|touched|touching|rubs) (me|my (body|private parts|chest|legs)) (at night|when|under|down there|in bed|there|where|in ways|without)|touches me at night",
    "my uncle makes me touch him",
  ),
  certain(
    "(beat|beats|jump|jumped|hit|kick|push|attack) me (up )?(after|at|behind|in|on the way|every|and film|outside) (school|the (gym|toilets|bus)|day|it|class|home|work)|(they|girls|boys|lads) … beat me up|(dragged|pulled|held|pinned|cornered|trapped) me (down|into|by|in (a|the)|to the|against|there|at)(?! (onto the (dance|stage)|dance floor|in conversation|for (an hour|hours) (talking|with stories)))",
    "they beat me up every day after school and film it",
  ),
  certain(
    "(work|working|worked) for (nothing|free|no (money|pay|wages)) … (passport|leave|allowed|they)|keep(s)? my passport|(dont|doesnt|wont|not) (give|gives|giving) me (any )?(food|money|water|medicine|my medication)(?! (back|for (the|a) (party|trip|cinema)))",
    "they keep my passport and I work for nothing",
  ),
  certain(
    "(dont|doesnt|wont|not|never|didnt) (let|allow|permit|allowed|letting) me (to )?(go |get |leave |leav |have |see |talk |speak |work |be |use |out |outside|close|sleep|eat|meet)(outside|out|the (house|home|flat|door)|home|friends|my (friends|family|sister|mother|kids)|anyone|people|alone|to (anyone|people|men|my)|a phone|the phone|with (anyone|people|friends)|anywhere)?(?! (the |my |a )?(party|sleepover|concert|tattoo|beach|late))(?= ($|\\.|when|because|alone|without|or|and|anymore|at|with|to))",
    "he wont let me leave the house",
  ),
  certain(
    "(app|tracker|airtag|gps|camera|cameras|spyware|location) … (on my phone|in my (car|bag|room|bedroom|house)|sees where i am|see where i am|watches me|where i am) … (he|she|husband|boyfriend|ex|partner|always|every)?|pulled me … by (my|the) (hair|arm)|by my hair",
    "he put an app on my phone so he sees where I am",
  ),
  certain(
    "(man|bloke|guy|someone|stranger|ex|he|colleague) … (outside|in front of) my (building|house|flat|door|window|work|school) (again|every|for|at night|the third|all|since)|(third|second|fourth) night … outside|(follows|followed|following|been following) (me|us) … (at night|home|every night|tried to get in|for weeks|since|everywhere i go|again)(?! (on (instagram|insta|twitter|tiktok|linkedin)|back))",
    "the man from the networking lunch is outside my building again",
  ),
  unclear(
    "({partner}|he|she|{family}|mother in law|in laws|his family|her family) … (decides|decide|controls|chooses|picks|approves|dictates|determines|says) … (who|what|when|where|how) (i|im|my|may|can|to)(?! (want|think|cook|should (meet|invite)))",
    "he decides who I'm friends with",
  ),
  unclear(
    "(have|got|need|must|had) to (send|show|prove|ask|report|text|tell|account|beg|wait|hand over|give) (him|her|my (husband|wife|partner|boyfriend|girlfriend|dad|father|brother|mother in law))( [^ ]+){0,3} (photo|photos|where|each|every|permission|receipts?|coin|before|money|who|location|everything|i went|first|if i)",
    "I have to send him a photo of where I am",
  ),
  unclear(
    "(home|back|in) (by|before) (six|five|seven|eight|[0-9]+|he|she|dark|then) … (or|otherwise|else|trouble|pay for it|starts|angry|theres trouble)|(times|timing|timed) me(?= ($|\\.|when|to|and|if|at|going))|or theres trouble(?= ($|\\.|at home|when))",
    "I have to be home by six or there's trouble",
  ),
  unclear(
    "(only )?(get|allowed|have|given) (my|the|a) (phone|money|car|keys|laptop) (back )?(on|for|when|if|only) (sundays?|weekends|an hour|he|she|good|behave|i ask|exactly|the bus)|(gives|give|leaves) me (exactly |just |only )?(money|enough|coins|cash|an allowance|the bus money) (for|only|exactly) … (bus|exactly|receipt|count|coins|nothing else|shopping)",
    "I only get my phone back on Sundays",
  ),
  unclear(
    "(scarf|sunglasses|(makeup|make up)|long sleeves|foundation|concealer|collar|turtleneck) … (weekend|marks|bruises|eye|neck|cover|hide|after he|after she|fight)(?! (fashion|from the sun|for the party))|(walked|ran|fell|bumped) into a door (again)?|(fell|tripped) (down the stairs )?again … (told|said|say|believe)|(told|tell|say|said) (them|everyone|work|the doctor|people) … (walked into|fell|tripped|door|stairs|clumsy|the cat)|explain the (marks|bruises)",
    "I told them at work I walked into a door again",
  ),
  unclear(
    "(when|if|after|whenever|once) (he|she|dad|mum|{partner}|stepdad|mums boyfriend|moms boyfriend|my (dad|father|mum)) (drinks|drank|is drunk|gets drunk|comes home|gets home|is home|is there|has been drinking|s drunk|gets mad|gets angry|is in a mood|is angry)|(hes|shes|he is|she is) (drunk|in a mood|home) … (scary|scared|hide|car|room|quiet|run)|(sleep|slept|sleeping|hide|hid|hides) in (the )?(car|bathroom|shed|garage|wardrobe|closet) … (drinks|drunk|when he|when she|because|from him|so he)?",
    "when he drinks I sleep in the car",
  ),
  unclear(
    "(how|from) (the )?(key|keys|door|footsteps|steps|car) (turns?|sound|slams?|in the) … (evening|night|mood|kind|know|tell)|(hear|hears|when they hear) (his|her|the) (car|key|keys|steps|footsteps) … (hide|quiet|run|freeze|scared)|hide(s)? when (they|i|we|he|she) hear(s)?|(walking|walk|tiptoe|tiptoeing|live|living) on (glass|eggshells|thin ice|tiptoes) (at home|around (him|her)|with (him|her)|every|all)?(?= ($|\\.|at|around|with|when|every|in my))",
    "I can tell from how the key turns what kind of evening it will be",
  ),
  unclear(
    [
      "(he|she|{partner}|wife|husband|they|mum|dad|{family}) (reads?|checks?|looks? (at|through)|goes through|sees|watches|listens to|monitors?|follows|goes thru|unlocks|deletes|tracks) (every|all|my|thru my|the|each) (phone|messages?|texts?|chats?|emails?|calls?|history|location|dms|ppl|people|contacts)? … (phone|before i|every|then|send|deletes|evenings?|so please|so dont|at night|each|always|people)",
      "(dont|please dont|do not|not) (write|send|message|text|call|remind) (me |here )?(in the evenings?|at night|reminders|after|on weekends|when) … (he|she|checks|phone|looks|husband|wife|sees)",
      "looks at my phone",
    ],
    "Please don't send me reminders, my wife checks my phone",
  ),
  unclear(
    [
      "(makes|made|forces|wants|asks|asked) me (to )?(choose|pick|cut off|cut out|delete|block|drop|quit|leave|share my location|unfollow|stop (seeing|talking)) (between|my (friends|family|mates|sister|mum|job|instagram)|them|him or|all|everyone|24|or)?",
      "(says|thinks|calls) my (friends|family|mates) (are|r|is) (trash|bad|whores|sluts|a bad|beneath|no good|against)",
      "(mad|angry|furious|jealous|crazy|flips|moody|angrey) (at me )?(if|when|every time|or|because) i (go|talk|see|meet|went|am with|spend|laugh|wear|dont answer|come home late|speak|look)",
      "(he|{partner}) (always |still |often )?(makes|made|forces|forced) me (even |also )?when (i say no|i said no|i dont want (to|it))",
    ],
    "he gets angrey if i talk to enyone",
  ),
  unclear(
    "(he|she) (cries|apologi[sz]es|says sorry|is sorry|brings flowers|buys) … (afterwards|after|again|happens|every time|then)|(happens|happened|starts|does it) again … (sorry|flowers|cries|promised)|promised … (never|wont|not) (do it |happen )?again",
    "he cries and says sorry afterwards, and then it happens again",
  ),
  unclear(
    "(says|said|tells me|told me|threatens) (that )?(if i (leave|go|tell|say|talk|divorce)|nobody else|no one else|noone else|i m nothing|im nothing|im crazy|i m worthless|ill (lose|never)|i ll (lose|never)|i could never|nobody (will|would)) … (kids|children|see|visa|want me|put up|love me|believe|deport|police|without him|without her|kill|hurt|again|find|pay|me)",
    "he says if I leave I'll never see the kids again",
  ),
  unclear(
    "(not|never|isnt|arent|wasnt|im not|not even) allowed (to )?(close|shut|lock|have|see|talk|speak|go|leave|work|wear|use|drive|eat|sit|call|phone|cry|sleep|be alone|to the|any|friends|outside|visitors|out|a)(?! (to (park|smoke|bring|drink|eat in)|dogs|in the (pool|club)|phones at school))(?= ($|\\.|the (bathroom|door|house|phone)|my|anyone|friends|people|to|out|alone|any|men|work|with|visitors|outside|job|money|door|when))",
    "I'm not allowed to close the bathroom door",
  ),
  unclear(
    "(didnt|did not|dont) want (to|it|that) … (let him|let her|easier|carried on|kept going|anyway|froze|did it|gave in|stop)|(said|say|told (him|her|them)|kept saying) (no|stop|i didnt want) … (anyway|carried on|kept|didnt (stop|listen|care)|continued|but (he|she|they)|wouldnt)|(i )?froze … (stop|didnt|couldnt|move|he|she)|wouldnt take no|(couldnt|didnt|cant) (move|scream|say no|stop (him|her|it)) … (he|she|on top|happened|over)",
    "I said no and he carried on anyway",
  ),
  unclear(
    "(something|smth|sth|it|stuff|things) (bad |weird )?(happened|happens|happend) … ((afterparty|after party)|sleeping over|sleepover|at his|at her|cousin|uncle|coach|room|party|showering|when i was (drunk|asleep|sleeping)|last night|with (my|him|her)|dont know what to call|cant talk)(?! (funny|nice|good|great))|keep (showering|washing)|idk what to call it|clothes were (wrong|off|gone|on wrong|inside)|woke up (in|at) (his|her|a|someone|some) [^ ]+ … (clothes|remember|naked|sore|know)",
    "Something happened at the after-party and I keep showering",
  ),
  unclear(
    "(lose|losing|cancel|take|takes|report) my (visa|papers|kids|children|custody|job) if i (tell|leave|talk|say|complain|report|speak)|(if i (tell|leave|complain)) … (visa|papers|deport|kids|lose|kill|hurt|fired)",
    "My boss says I'll lose my visa if I tell anyone",
  ),
  unclear(
    [
      "(same|that|a|his|the) (car|van|man|bloke|guy|person|motorbike) (has been |is |was |keeps |been )?(behind|following|outside|parked|waiting|standing|turning up|there) … (me|all week|every|each|my|again|outside|house|street|days|night|morning)(?! (line|queue))",
      "(turned|turns|shows?|showed|turn|keeps turning|keeps showing) up (at|outside|wherever|everywhere|in|again at) … (chance|again|everywhere|gym|sister|work|then|three times|wherever i|changed my|every)",
      "(always|somehow) knows where (ive been|i am|i was|i have been|i go|im going)",
      "changed my (route|number|locks|name|address) … (times|because|again|he|she|so)",
    ],
    "The same car has been behind me all week",
  ),
  unclear(
    "(somebody|someone|he|she|my ex|they|stranger) (has|have|got|found|knows|find) my (new )?(address|number|workplace|route|school)(?! (to send|for the|so (he|she) can (send|visit|post)|on the list|because i gave))(?= ($|\\.|and|though|even|i|again|without|who|how))",
    "Somebody has my new address and I never gave it out",
  ),
  unclear(
    "(comes|coming|came|gets|sneaks|creeps|climbs|lies|walks) (in|into|in to|to) my (room|bed|bedroom|shower|tent) (at night|when|while|and|after|drunk|again|every)|pretend(ing)? to (sleep|be asleep) … (he|him|room|stepdad|when|night|comes)|(our|a) (little )?secret … (coach|uncle|stepdad|teacher|priest|feel sick|he|him|touch|sick)|(coach|uncle|stepdad|teacher|priest|tutor|cousin|grandad|pastor|imam) … (our secret|secret|dont tell|not to tell|touch|alone with|special)",
    "my stepdad comes in my room at night and i pretend to sleep",
  ),
  unclear(
    "(dont|not|never|scared to|afraid to|cant|hate to|hate) (want to )?(go|going|be|being|come|coming|stay|staying) (home|back home|at home|alone with)( [^ ]+){0,3} (when|because|with|if|tonight|after|cos|him|her|boyfriend|stepdad|dad)(?! (the party|early|so early|its raining))|(cant|dont|never) have (people|friends|anyone) (over|round) (cos|because) … (see|would see|dad|mum|him|happens)|(gets|get|is|so|really) (really |so |very )?scary when",
    "i dont want to go home when my moms boyfriend is there",
  ),
  unclear(
    "(take|takes|took|steal|stole) my (lunch )?(money|lunch|bag|phone) … (hurt|tell|beat|hit|if i|kill|every day|or)|(theyll|they will|he will|he ll|shell|hell|says hell|say theyll) (hurt|beat|kill|get|find) (me|my (sister|brother|mum|family|dog|cat|kids))(?! (at|in) )",
    "they take my lunch money and say theyll hurt my sister if i tell",
  ),
  unclear(
    [
      "(woman|wife|girl|daughter) (must|should|may|can|does) not (have|go|work|talk|speak|leave|laugh|study) … (friends|out|alone|men|work|outside|people|anyone|alone out)",
      "(can|may|must|could) (not|never) go (out )?alone( out)?",
      "(his|her|the) family (watch|watches|control|follow|spy)(es|s)? (me|on me)",
      "(strict|never softened|not softened) … (whom|who) i (see|meet|speak)",
      "(manages|handles|took over|controls|keeps) my (pension|money|bank|account|wages|savings|salary) … (see|much|any|never|dont|of it|and i)",
    ],
    "My husband says a woman must not have friends",
  ),
  unclear(
    "(makes|causes|made|caused|throws) a scene … (friends|out|time|when|every)|(stands|stood|blocks|blocked|standing) in the (doorway|door|way) … (until|so|cry|crying|agree|let me|cant leave|stop)|(thinks|thinks im|told him|told her|believes) (im|i was|i am) at the (dentist|doctor|shop|supermarket|gym|library|work)( now)? … (minutes|rings|before|checks|so|if he|if she|back)|took the car keys|(likes|wants|needs|has) to know where i am … (keys|always|every|much|car|or)",
    "He has never hit me, he just stands in the doorway until I stop crying",
  ),
  unclear(
    "(fear|scared|afraid|thought|sentence) … (hes here|he is here|shes here|hes back|hes out|he found me|hes found me|hes getting out|he knows)|(sentence|goes through my head) … (hes here|he found me)",
    "what sentence goes through my head: he's here",
  ),
];
