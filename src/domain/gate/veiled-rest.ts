import { type Rule, unclear } from "./rule.ts";

/** A wish for an end that sounds like rest, chance or being worn out. */
export const VEILED_REST: Rule[] = [
  unclear(
    "(easier|better|nicer|simpler|want|prefer|rather|wish i could) (to )?(just )?(not be|not exist|be nothing|be nobody|not be (me|a person|alive)|stop being (here|me|alive|a person)|be erased|be done (with it all|living)|be no more|cease|never have (been|lived|existed))(?= ($|\\.|anymore|at all|and|than|here|so|any|tonight))",
    "It would be so much easier to just not be",
  ),
  unclear(
    "(envy|envious of|jealous of|jealous when|wish i was like) … (people |those |the |ones )?(who |that )?(are |is |have |were )?(already )?(gone|dead|died|passed|in the ground|terminal|dying|buried)",
    "Some days I envy people who are already gone",
  ),
  unclear(
    "(disappointed|sad|annoyed|angry|upset|gutted|shame|hate|hated|regret|sorry) … (that |when |each time |every time )?(i )?(opened|open|woke|wake|still wake|woken|waking) (my eyes|up|again)|woke up again(?= ($|\\.|shame|sadly|unfortunately|damn|ugh|disappointed))|wish (i|my (heart|lungs|body|brain)) (wouldnt|didnt|hadnt|would not|would stop|would give)(?= ($|\\.|wake|woken|beat|work|opened|survived|made it|come back|keep))",
    "Every morning I'm disappointed that I opened my eyes",
  ),
  unclear(
    "(dont|cant|not|never|no longer|fail to) (see|find|get|have) (the |a |any |much )?(point|reason|sense|use|purpose|value) (of|in|to|for) (me|my (life|existence|being)|being me|being here|staying|living|trying to live|keep living|sitting here|going on|it all anymore)(?= ($|\\.|anymore|at all|any|and|i |here|when))",
    "I don't see the point of me",
  ),
  unclear(
    [
      "(for what|what for|why) (should|do|would|am|must|keep|bother|even|did) (i )?(still )?(live|living|be alive|alive|stay alive|exist|existing|carry on|go on living|wake up|waking up|breathe|breathing|being here|be here|survive|still here|here)(?= ($|\\.|anymore|please|when|if|for|any|and|at all|still))(?! (in|at|tonight|so early))",
      "(any|one|a single|give me (a|one)) reason … (be here|stay alive|keep living|live|still be|not to (do it|die|end)|go on|carry on|exist)(?= ($|\\.|next|anymore|at all|for|when|any))",
    ],
    "For what should I still live, please tell me",
  ),
  unclear(
    "(no|not|without|lost|have no|dont have|no more|lack|lost all) (the |any |more |my )?(force|forces|strength|energy|desire|will|wish|power|motivation|reason|lust|mood|interest|fight) (left )?(to|for|in|of) (live|living|life|go on|keep going|continue|carry on|exist|stay|staying|continue with living|be alive|keep living)",
    "I have no more force to live",
  ),
  unclear(
    "(dont|not|no|havent|lost) (have |has |got )?(any |desire |wish |will |more )?(desire|fight|hope|strength) (left|to continue|to go on|to live|left in me)|(havent|no|not) (got )?any (fight|hope|strength) left|losing (the battle|the fight|this battle|to the part|my (fight|battle))|(battle|fight) (in|with) my (head|mind)|(part|voice|something) (of|in|inside) me … (wants|wanting|telling|says|begging|screams) … (me )?(out|gone|dead|to die|go|jump|do it|end|to end|give up|to stop)",
    "I haven't got any fight left",
  ),
  unclear(
    "(want|wants|wanted|wish|need|like) (that )?(everything|it|it all|all|this|life|my life|the world|the pain|the hurting|the hurt|the noise|my (head|mind|brain|thoughts)|all this) (is |to |would |could |s |just |gets? )?(be )?(just )?(finished|over|ended|end|stop|to stop|quiet|black|go black|go dark|go quiet|shut up|done|finish|stay black|dark|too stop)(?= ($|\\.|and|with me|for me|for good|forever|already|now|so|tonight|i ))(?! (talking|barking|raining|so i can (go|catch|leave)))",
    "I want that everything is finished with me",
  ),
  unclear(
    "(pain|hurting|hurt|suffering|noise|agony|aching|sadness|thoughts|it) (to )?(just )?(stop|end|go away|be over|over|finish)(?= ($|\\.|forever|for good|and i keep|and i|tonight|once and for all)) … (coming back|way|how|only|keep|know|tonight|whatever it takes)|(way|know how|only way) to (make|get|stop|end) … (hurting|pain|noise|it|hurt|suffering|quiet|thoughts) (stop|end|quiet|go away|all quiet|silent|shut up)?(?= ($|\\.|and|i|for))(?! (barking|my neighbou?r|the (music|meeting)))",
    "There's a way to make the hurting stop and I keep coming back to it",
  ),
  unclear(
    [
      "(life|my life|living) (has|have|is|makes|hasnt|lost|doesnt have) (no |not |without |any |lost )(sense|meaning|purpose|worth|value|point|colour|reason)(?= ($|\\.|now|anymore|left|to me|for me|and|any|at all))",
      "(tired|exhausted|weary|sick|bored|done|fed up|had enough|finished) (of|from|with) (this |the |my |all this |all of )?(life|living|liveing|existence|existing|world|being (here|a person|alive|me|human)|breathing|waking up|the days|it all|everything and everyone|days)(?= ($|\\.|like|and|i|now|anymore|tbh|so|itself|this way|every))(?! (in|at) (a|the|this) (big )?(city|village|town|flat))",
    ],
    "I am tired from this life",
  ),
  unclear(
    [
      "(go to (bed|sleep)|fall asleep|close my eyes|sleep|lie down) … (and )?(that be it|be done|stay there|and stay|never get up|not get up|for ever|forever|not stand up|never open|and be gone|be the end|and not open|n never get up|no more mornings|for good|4ever|and thats it|not come back)(?! (on|until|till) (saturday|sunday|monday|noon|the weekend))",
      "not (the kind|one) where you (get|wake) up",
      "(rest|nap|sleep|peace) … (permanent|forever|for good|the kind where you|never (end|wake|get up)|the only rest)",
      "(want|need|sounds?|only) (the )?(eternal|permanent|long|final|big|forever) (sleep|rest|nap|night|silence|peace|quiet)",
    ],
    "I'd give anything to go to bed and have that be it",
  ),
  unclear(
    "(sleep|bed|nap) and (to )?(not|never) (stand|get|wake|open|come|be)(?= )",
    "I want to sleep and to not stand up anymore",
  ),
  unclear(
    "(switch|turn|shut) (myself|me|my (life)) off(?= ($|\\.|for good|forever|and|completely|permanently))|(uninstall|delete|unalive|erase|self delete|unplug) (myself|me from (this|the) world|life|my life|my existence)|(alt f4|unsubscribe|log out|log off|log me out|quit|resign|unplug|(shutdown|shut down)) (from |of |this )?(life|this world|existence|reality|irl|for good|forever|my existence|being alive)|alt f4 irl|(logoff|log off) for good|delete me from this world",
    "i wanna uninstall myself",
  ),
  unclear(
    "(game over|checking out|check out|clock out|tap out|bow out|opt out|opting out|pull the plug|pulling the plug|end the game|respawn|close the curtain|final curtain|exit stage) … (for me|of life|for good|permanently|forever|fr|for real|on (me|myself|it all|life)|soon|no respawn|of (everything|this world|it all|existence)|wanted)(?= ($|\\.|and|no|now|soon|wanted|tonight|tbh|i ))",
    "bout to check out permanently",
  ),
  unclear(
    "(void|abyss|darkness|nothingness|oblivion|river|sea|water|edge|grave|ground|rope|rails|bridge|ocean|waves|tracks) … (calling|calls|call|calls me|whispers|whispering|inviting|pulls|pulling|wants me|sounds (nice|good|peaceful)|looks (nice|good|inviting|peaceful|soft)|tempting|appealing|invites)(?! (for a swim|for the weekend))|look(s|ed|ing)? at the (river|sea|water|bridge|tracks|edge|cliff) differently|rather inviting",
    "idk man the void sounds nice",
  ),
  unclear(
    "(walk|walking|wade|wander|drive|driving|swim|swimming) (straight |right |out |off )?(into|in|off) (the |a )?(sea|ocean|river|lake|water|canal|traffic|oncoming|the motorway|tree|a tree|wall|lorry|barrier)(?! (level|view|air|front|with))(?! (and|to) (swim|cool|paddle))(?= ($|\\.|and|with|until|i |one|tonight|till|some|until))",
    "might just walk into the sea idk",
  ),
  unclear(
    "(hope|hoping|wish|wishing|pray|praying|hopes|kinda hope|want|why cant|why doesnt|why couldnt|can|would|if|begging) … (plane|bus|car|train|lorry|truck|coach|taxi|boat|ship|lift|roof|ceiling|meteor|ice|scan|doctor|illness|cancer|virus|god|someone|something|lightning|heart attack|crash|tumou?r|biopsy|results?) … (crashes|crash|goes down|go down|sinks|hits me|hit me|take me|takes me|take me out|fall on me|falls on me|breaks under|kills me|kill me|comes back bad|is bad|get me|gets me|finish me|end me|ends me|wins?|terminal|to win|just end|strikes me|run me over|take the choice)(?! (lol|haha|to the (party|station|airport)|home|there|a drink))",
    "I hope the scan comes back bad",
  ),
  unclear(
    "(hope|hoping|wish|praying|pray|want) … (i |to )?(get|got|have|catch|be diagnosed|develop) (something|cancer|smth|a tumour|a heart attack|an illness|sick) (terminal|fatal|deadly|bad enough|serious|incurable|and die|that kills)|(want|let|hope) (the )?(illness|cancer|disease|it) (to )?(win|take me|finish)|not (going to )?(fight|treat) (the|my|this) (illness|cancer|disease)|let (nature|it) (take|happen|win|have) ?(me|its course)?(?= ($|\\.|and))",
    "hoping i get smth terminal",
  ),
  unclear(
    "(hope|hoping|wish|want|lowkey hope|pray) … (i )?(dont|didnt|wont|do not|never) (make it home|make it back|get home|come home|come back|arrive|survive|make it|get there alive)(?! (to the (party|meeting)))|(if|when) (it|the ice|the plane|the car|i) (breaks|crash|crashes|goes down|fall|falls|dont wake up) … (fine|ok|okay|so be it|good|relief|whatever|dont care|wouldnt care)(?= ($|\\.))",
    "lowkey hope i dont make it home",
  ),
  unclear(
    "(wouldnt|would not|dont|didnt|not) (even )?(press|hit|touch|use|look|brake|move|swerve|stop|step back|get out of the way)( the brake| before crossing| any more| when i cross| both ways)? … (on purpose|hoping|brake|care|if a (car|bus|train)|anymore|crossing|cross)|drive too fast … (hoping|on purpose|care|dont care|night)|turn the wheel|(step|steps) and (its|it s|its all) (done|over)",
    "I wouldn't press the brake",
  ),
  unclear(
    "(shouldve|should have|shud of|shoulda|should of|why wasnt it|why couldnt it be|wish it (was|were|had been)) (been |it been )?me (instead|that died|who died|in (that|the) (car|crash|accident)|not (him|her|them)|in his place|in her place)(?! (who (gave|got|won|spoke)))|(why (do|did|does)) (good|nice|better) (people|ones|kids)? ?(die|died) … (me|im still|here|i m)|should have gone with (him|her|them)|(should|could) (have|ve) (died|gone) (with|instead|too|that night|in that)",
    "shouldve been me instead of him",
  ),
  unclear(
    [
      "(be|be back|go|join|meet|reunite|reunited|see|together) (with|to|up with)? ?(my |the )?(dad|mum|mother|father|brother|sister|gran|nan|grandad|grandma|wife|husband|son|daughter|friend|best friend|baby|dog|cat|him|her|them|[^ ]+) (again )?(soon|in heaven|up there|on the other side|who (died|passed)|he (died|passed|s dead|is dead)|she (died|passed|s dead|is dead)|hes dead|shes dead|where (he|she) is|(he|she) (is )?waiting)(?! (to (give|hear|tell)))",
      "(waiting for me) … (heaven|other side|id like to go|go to (her|him)|up there|died|passed)",
      "waiting for me id like to go",
    ],
    "I want to be with my dad, he died in May",
  ),
  unclear(
    "(go|going) home … (not|dont mean|and i dont mean) (my )?(flat|house|the house|my place)|go home to (god|jesus|the lord|allah)|(god|allah|lord|jesus) … (take me|takes me|call me|call me home|let me go|im ready)(?= ($|\\.|soon|now|home|please|forgive|already|im ready|away))|(take me|call me home) (god|lord|soon|already|now|allah|away please)",
    "God should take me, I am ready",
  ),
  unclear(
    "(too late for me|past saving|beyond (help|saving|repair|fixing)|cant be (saved|fixed|helped)|nothing can (fix|save|help)|no (saving|fixing|helping) me|unfixable|unsavable|a lost cause(?! at)|no hope left|lost cause of a (person|human))(?= ($|\\.|me|whats|really|now|anymore|and|i ))",
    "I'm past saving",
  ),
  unclear(
    "(only|just) one (door|option|choice|exit|road|path|way|thing|answer|solution) (left|remaining|out|open|for me)|(every|all the|all my|run through|out of) options? (but|except) one|out of options|(one|a) last thing (left )?to do (and|then|before)(?! (the|my) (party|presentation|call))|(one|single) door (left)?",
    "There is only one door left and I'm looking at it",
  ),
  unclear(
    [
      "(im|i am|feel) (finished|done|over|through) (as|with being) (a )?(human|person|human being|mother|father|man|woman|alive|me)",
      "dont want to get better",
      "(not|never) (built|made|cut out|meant|born|fit) for (being alive|life|living|this (life|world|earth|planet)|existence|existing)",
      "(dont|didnt|never|not) belong (on|in) (this|the) (planet|world|earth|life|living)",
      "no place (in|on|for me in|for me on) (the|this) (world|earth|planet|life)",
      "(isnt|not) for everyone … (life|living|alive)",
      "(life|living) (isnt|is not|s not|aint) for (me|everyone)",
    ],
    "I'm not built for being alive",
  ),
  unclear(
    "(im|been|feel|feeling|lie|lying|sit|sitting) … (ceiling|car|dark|floor|bed|garage) … (how to|reason to|reason|point) … (stop (being|existing)|go in|go on|get up ever|keep|be here|anymore|live)",
    "I'm lying looking at the ceiling wondering how to stop being here",
  ),
  unclear(
    [
      "(cant|can not|cannot|dont want to|not able to|unable to|dont wanna|wont) (keep|go on|carry on|continue|take|bear|face|carry|stand|do|handle) (doing |on |with )?(life|living|waking up|any of (this|it)|these days|the days|another (step|day|night|year|winter)|being (here|alive|me)|existing|breathing)(?= ($|\\.|anymore|any|another|i |and|cant|so|the days|no more|alone|jus|like))",
      "(cant|cannot) (keep )?(doing|do|take) (this|it|ths|dis)( jus| just)? (i cant|anymore i|anymor i|anymore cant|cant keep)",
    ],
    "i cant keep waking up",
  ),
  unclear(
    "(live|living|been living|live) on borrowed time|here long enough|(had|have had) (a )?(good (run|innings)|my time|enough (life|of life|years))|long enough (on|in) (this|here)|one may decide when|outlived (everyone|everybody|them all|my)|like to be let go|(time|ready) (for me )?to (leave|go|depart|exit) (this|the) (earth|world|life|planet|stage)(?! (for|at|in) (the|a) )|time to (stop|go)(?= ($|\\.)) for good",
    "I've been here long enough",
  ),
  unclear(
    "(take part|participate|be part|be involved) in (life|living|this (life|world))|resign from (life|living|existence)|hand (my life|it|life) back|(return|refund|give back|hand back|swap) (my )?(life|existence)|life (came|comes) with (a )?(return|refund|receipt)|(one|zero) stars? … (life|would not)|(would not|wouldnt) renew",
    "I resign from life",
  ),
  unclear(
    [
      "(scared|afraid|terrified|frightened|worried) (to be|of being|being|what happens) … (on my own|alone|by myself|with myself|what i might|left alone) … (tonight|might do|ill do|could do|thoughts|myself)",
      "(safe|okay|ok) (with|around|alone with|from) my (own )?(thoughts|head|mind|hands|self)",
      "(cant|not|dont) promise … (ill be|i will be|to (still )?be|im|id be|i wont|id|be) (okay|ok|safe|here|alive|around|do anything|still here|fine)",
      "(not|isnt|never|dont feel) (safe|okay) (from|with|around) (me|myself)",
    ],
    "I can't promise I'll be okay tonight",
  ),
  unclear(
    "(head|brain|mind|voice|thoughts?|it) … (tells?|telling|says?|keeps saying|shouting|only says|whispers?|begging) (me )?(to )?(do it|end it|jump|one thing|just do|die|kill|go|let go|step|be gone)(?= ($|\\.|every|all|again|tonight|when|and|now))(?! (to the party|and (talk|ask|say)))",
    "My head tells me to do it every evening",
  ),
  unclear(
    "(urge|urges|impulse|pull|temptation|tempted|thought|thoughts|wonder|think|thinking|drawn) … (edge|platform|bridge|railway|tracks|roof|balcony|window|height|heights|road|traffic|knives|car|steering|(?<! in my )water)(?= ($|\\.|and|just|one|to|it|when|i|over|every))(?! (show|drive|tickets|view|seat|cleaning))",
    "I get urges when I'm near the edge of the platform",
  ),
  unclear(
    [
      "(standing|stand|stood|stare|staring|sit|sitting|sat|slow down|stop|look|looking|looked|pause) … (edge|window|bridge|railway|middle of the bridge|roof|platform|balcony|cliff|railing|rails|tracks|overpass|ledge|floors|storeys|drop) … (floors|hours?|longer|down|stay|each (time|week)|every (time|week|night)|high|thinking|thought|wonder|step|jump|over|closer|alone at night|one step|storeys|stories)",
      "(platform edge|edge of the platform|tracks|ledge) (looks?|looked|seems?|feels?) (so |very |really |quite |kind of )?(friendly|inviting|tempting|peaceful|welcoming)",
    ],
    "I keep standing at the window, it's nine floors",
  ),
  unclear(
    "(which|what) train (doesnt|does not|wont|never) stop|(doesnt|dont|not) stop at (our|my|this) station|(stopped|stopping|skip|skipping|not taking|stopped taking|quit) … (insulin|heart pills|medication|chemo|dialysis|blood thinners) … (on purpose|happen|let|seriously|nature|die|see what)|(when|after) i cross(ed)? the road i dont look|keep reading about how|read(ing)? about how (other )?people (did|do) it",
    "I know which train doesn't stop at our station",
  ),
  unclear(
    "(be|become|turn into|ill be|soon) (a |an )?(star|angel|memory|ghost|statistic|grave|corpse|dust|ashes|worm food|part of the sea)(?= ($|\\.|soon|dont cry|up there|lol|in heaven|by|then|and dont|anyway))(?! (student|player|baker|in (the|my) (play|show|team)))|(grave|coffin|bridge|rope|pills|gun|knife|candle) (me )?(soon|tonight|later|is where|later tonight|and then peace|then peace|for me|time)",
    "soon ill be an angel lol",
  ),
  unclear(
    "(hate|hated|loathe|despise) (my life|being alive|my existence|that im alive|living|every (second|minute|day) of (it|my life|this))(?= ($|\\.|so much|and|i|more|every|right))(?! (coach|when they call))|(want|wish) … (no more|there were no) (tomorrows?|mornings?|days|me|of me)(?= ($|\\.|left|for me|please))",
    "I want no more tomorrows",
  ),
  unclear(
    [
      "(dont|didnt|not|wont|wouldnt|never) (want|plan|intend|expect|hope|care|wish|planning|going) (on |to )?(there to be|be) (a me|me|old|getting old|see another|seeing another|to get old|this age|any older)",
      "(rather|prefer) not (see|live to see|live through|wake up to|face|be here for|experience) (another|the next|next) (christmas|year|summer|winter|spring|morning|day|birthday)",
      "dont (plan|want|intend) (on |to )?(getting|get|grow|growing) (old|older)",
      "(rather|prefer) (not )?(be here|be gone|not be here|be dead|be alive) (for|than|when) (the )?(results|this|live|face|go|see|tell)",
    ],
    "I don't plan on getting old",
  ),
];
