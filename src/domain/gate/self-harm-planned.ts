import { asking, certain, type Rule, unclear } from "./rule.ts";

const DEATH = "(death|dying|suicide|hanging|drowning|demise|self destruction|exit from life|end)";
const WHEN =
  "(tonight|today|tomorrow|soon|now|{weekday}|next|this|on (my|the|{weekday})|by (my|the|{weekday}|easter|christmas)|before (my|the|christmas|easter|i|dawn)|after (my|the|school|work|christmas|i)|at (the|dawn|night|midnight|easter|christmas)|in (the|my|lent|spring|january))";

/** Planned, decided, arranged: the wish has a verb of intent, a day or a method. */
export const SELF_HARM_PLANNED: Rule[] = [
  certain(
    `(plan|plans|planned|planning|schedule|scheduled|scheduling|rehearse|rehearsed|rehearsing|arrange|arranged|arranging|prepare|prepared|preparing|book|booked|booking|organise|organised|organising|practise|practised|practising|design|designing) (for |of |to (commit |do |make )?)?(my|my own|own|mine own|me own) (own )?(actual )?${DEATH}(?! (date|of year|credits|scene|speech|card|bit)(?= |$))`,
    "literally planning my own suicide in a spreadsheet",
  ),
  certain(
    "(my|own|my own) (death|dying|suicide|hanging|drowning|self murder) (is|s|has been|was|will be) (all |now |already |fully )?(planned|scheduled|booked|arranged|set|prepared|rehearsed|organised|ready|on|for|due)",
    "My dying is scheduled, I'm the scheduler",
  ),
  certain(
    "(rehears|practis)(e|ed|ing) (dying|(my )?(own )?(suicide|hanging|death))(?! (scene|for (the|a) (play|part|stage))(?= |$))|planning (my )?death",
    "Rehearsed dying tonight, it went well",
  ),
  certain(
    "(?<!(he|she|they|who|character|it|hero|heroine|mum|dad|phone|laptop) )(plan|planned|planning|intend|intending|intended|mean|meaning|meant|resolve|resolved|determined|decide|decided|deciding|preparing|prepared|ready|hoping|hope|supposed|arranged|expect|expecting|propose|motivated|aim|aiming|choosing|chose|chosen|try|trying|agreed|content|willing) (now |already |firmly |simply |finally )?(to|on|im going to|i will|i would|that i (will|shall|should)|i shall|i should) (die|dying|be dead|have died|perish|drown (myself|tonight)|hang (myself|tonight|from)|suicide)(?= ($|\\.|and|in|on|by|before|after|at|tonight|today|tomorrow|soon|this|when|with|alone|here|there|or|because|so|but|anyway|me|myself|next|now|i|of my|instead|dont|not|is|rather|without|too|{weekday})(?= |$))(?! (of (laughter|boredom|embarrassment|shame|old)|laughing|on (stage|this hill|that hill|the hill)|happy|a (legend|happy)|my hair|eggs|in (the (game|play|film|sequel|last act|first)|my (play|film))|down)(?= |$))",
    "i have decided to die on saturday and i feel relieved",
  ),
  certain(
    "(plan|plans|intention|goal|wish|dream|hope|idea|aim|resolution|decision) (is|was|remains|are) (still |now )?(to (have |be |not )?(die|died|dead(?! (last|tired|on time|silent|quiet|honest|serious|good)(?= ))|drown|be alive|survive|hang|jump off|jump in front|cease|finish (myself|me)|wake up|take my (own )?life)|my (own )?(death|suicide)|suicide)(?! (scene|in the (game|play))(?= |$))",
    "Woke up, the plan was to have died",
  ),
  certain(
    "(i|i will|ill|shall|to|not|never|wont|will not|dont|cant|no longer) (be |being |stay |staying |plan on being |intend to be |mean to be |do not intend to be |dont plan on being |plan to be )(alive) (by|past|after|until|much|when|come|in|beyond|for|to see)(?! the (game|round|match|level|raid))",
    "i plan on not being alive by results day",
  ),
  certain(
    "(dont|do not|not|never) (mean|intend|intending|plan|planning|expect|expecting|propose|wish|aim) (to|on) (be|being|remain|stay|staying) (alive|living|here|around|among you)(?= ($|\\.|by|in|past|after|when|then|next|much|to see|for|come)(?= |$))|i (do not|dont) mean to be (eighty|seventy|sixty|fifty|forty|thirty|[2-9][0-9])",
    "I do not intend to be alive in October",
  ),
  certain(
    "(bring|bringing|brought|put|putting|draw|drawing) (it|my life|my (own )?existence|myself) … (to (a|an|its) (close|end)|end to)|(make|making) (a|an) end (of|to) (it|me|myself|my life|things)",
    "arrangements to bring my life to a close",
  ),
  certain(
    "(do|doing|done|did|did|make|making|made) away with (myself|me|meself|my life)|(finish|finishing|finished|polish|polishing|snuff|snuffing|put|putting|see|seeing|take|taking|took|check|checking|do|doing) (myself|meself) (off|out|down|in)(?= ($|\\.|tonight|before|this|and|for (good|real)|soon|tomorrow|by|on|of (this|the|life)|so|because)(?= |$))(?! (and (went|go)|of the (race|running|picture|group|game))(?= |$))",
    "I plan to do away with my life, dear",
  ),
  certain(
    "(decide|decided|chosen|choose|mean|intend|plan|want|going|resolved|ready|determined|prefer|better|need|will|shall|ill|till|to) (to |on |that )?(finish|finishing|remove|removing|destroy|destroying|terminate|extinguish|exterminate|self destruct|put down|dispose of) (myself|me)(?! (from|off the|out of the|in (the|my) (work|gym)|and (go|my (dinner|tea)))(?= |$))|(want|like|ought|need|wish) (to be )?(put down|putting down)(?= ($|\\.|by|like|since|frankly|and|id)(?= |$))",
    "My plan is to finish myself in Ramadan",
  ),
  certain(
    "(die|dying|dies|dead|death|end|ending|close|leave|leaving|life|living|world|go|going|survive|maker|follow|existence|perish|finish|finished) … by my own (hand|hands|decision|choice|doing|will)",
    "I've resolved to leave the world by my own hand",
  ),
  certain(
    "(?<!(they|he|she|who|it|characters|people|enemies|we) )(die|dies|dying|died|death|dead|be dead) (tonight |tomorrow |{weekday} |soon |this week |literally |by )?(on purpose|by choice|deliberately|intentionally|voluntarily)(?! (in (the|this) game|to (respawn|skip|reset))(?= |$))",
    "Die Thursday, by choice",
  ),
  certain(
    "(attempt|attempts|attempted|attempting|try|tried|go) (on|upon|against|to end|at) (my (own )?(life|existence))|attempted my (own )?life",
    "I have made two attempts upon my life",
  ),
  certain(
    "(method|means|manner|how|note|letters?|rope|pills|way) … (and|is|are) (a |the |my |already |all )?(date|day|place|spot|time|plan)(?= ($|\\.|set|picked|chosen|fixed|ready|booked|too|for|and)(?= |$))(?<=( (i|ive|my|have|got|chosen|picked|fixed) .{0,60}))(?! (of (the|transport)|for (the (meetup|wedding|interview|party|talk)|lunch|dinner|coffee))(?= |$))|(date|day|place|plan|time) (picked |set |chosen )?(and|with) (a |the |my )?(method|means|note written)",
    "i have a date and a method",
  ),
  certain(
    "(we|i|you|us|should|will|to|must|me) kill ourselves|(suicide|death) pact with|(my|the) (own )?suicide (is|on|for|date|day|date is|plan|planned|note|letter)",
    "we said we should kill ourselves in May",
  ),
  certain(
    "(i|ill|i will|i shall|have|had|ive|having|just|then i|until i|before i|if i havent|i ve|that i) (have |had |already |nearly |almost |havent |ve )?(killed|hanged|hung|strangled|drowned|poisoned|gassed|shot|unalived|topped|choked|electrocuted|asphyxiated) myself(?! (laughing|trying|at|over|with (work|laughter|cake)|to (get|finish|meet)|getting|for (this|that|nothing)|working|in (the (foot|game)|work|coffee|books|tea|paperwork|perfume|aftershave)|out (of|to|in)|up|a|on (the|a) (stairs|ice|scooter)|doing|running|carrying|moving|lifting|slipping|tripping|fall[^ ]+)(?= |$))",
    "by the time you read this I will have killed myself",
  ),
  certain(
    "(strangl|asphyxiat|suffocat|electrocut|gass|chok|drown|hang|poison)(e|ed|ing) (myself|meself)(?= ($|\\.|tonight|in|with|on|out|until|and|tomorrow|again|last|but|so|today|at|this|from|{weekday}|before|after)(?= |$))(?! (in (work|coffee|books|tea|paperwork|perfume|aftershave|music|self|netflix|chocolate)|out to dry|on (a|the|my) (chip|crisp|biscuit|drink|tea|water|coffee)|with (laughter|work)|and laughed)(?= |$))",
    "I strangled myself until I blacked out",
  ),
  certain(
    `(i|ill|i will|i shall|i (want|am going|plan|mean|decide|have|need|going|try|think|like|wish) to|how to|i must|then i|i am|am|im) (kill|killing|hang|hanging|cut|cutting|drown|drowning|shoot|burn|burning|stab|poison|suicide|finish|hurt|hurting|scratch) me(?= ($|\\.|since|because|and|or|when|with|now|every|at|so|in the|this|here|but|alone|from|${WHEN.slice(1, -1)})(?= |$))`,
    "I decide alone, I will kill me",
  ),
  unclear(
    "by my own (hand|hands)(?= ($|\\.|on|tonight|today|this|before|soon|tomorrow)(?= |$))(?<!(made|built|baked|knitted|sewn|written|painted|grown|earned|carved|cooked|mended|crafted|planted|wrote|drawn|done) [^.]{0,40}by my own hands?)",
    "By my own hand, this evening",
  ),
  unclear(
    "(mean|intend|resolved|planning|plan|determined|propose|decided|aim|hope|ready|going|intention of|want|prepared) (to|of) (cease|depart|stop (my )?(breath|breathing|heart)|expire|take (my )?leave of (my |this )?(life|world|earth)|leave (this|the) (world|earth|life)|not survive|bow out of (life|this)|stop living|go through with it|make good the|call time on (my )?life|resign from (life|living))(?! (trading|with the (move|wedding|divorce))(?= |$))",
    "Living has become intolerable, I intend to cease",
  ),
  unclear(
    `(im|ima|am|gonna|will|ill|i will|be|and|shall|is|to) (end|ending|finish|finishing) (it|things|everything|all this) ${WHEN}(?! (with|for (him|her))(?= |$))(?! [^.]{0,30}(boyfriend|girlfriend|relationship|marriage|him|her|essay|report|draft|project|book|contract|call))`,
    "i'm ending it friday, my tutor cried",
  ),
  certain(
    "(decided|deciding|going|gonna|will|ill|plan|planned|planning|mean|intend|want|i) (to )?do it (on|off|at|from|in) (the|a|my) ([^ ]+ )?({drop}|tracks|railway|garage|bath|woods|shed|loft|river|station|car|barn)(?! (park (show|meeting)|race|wash)(?= |$))(?<! (we|you|they|he|she) [^.]{0,30})",
    "ive decided to do it on the motorway bridge after my shift",
  ),
  certain(
    "(go|gone|all the way|die|dying) (and|all the way and|on) (die|dying|dead)(?= ($|\\.|tonight|next time)(?= |$))(?<=(ill|i will|i could|i want to|i might|i should|will just|then i) .{0,30})",
    "next time I'll go all the way and die",
  ),
  unclear(
    "(?<=( (i|and i|but i) ))(mean|intend|resolved|determined|propose) to (end it|finish it|be done with it|have done with it)(?= ($|\\.|tonight|soon|quietly|before|this|with the (gas|rope|gun|pills))(?= |$))",
    "I've had a plain life and I mean to end it",
  ),
  unclear(
    "(ill be|i will be|i shall be|im going to be|want to be|is me) dead (by|before|on|in|at|this|next|come|after|im|so|then|soon|tonight|tomorrow|{weekday})(?! (weight|last|end|line|time|centre|battery|the water|on (my )?feet|tired|arm|lift|in the water)(?= |$))",
    "told my mates i wont make prom because ill be dead by then",
  ),
  unclear(
    "([0-9]+|to|two|three|four|five|six|few|some) (more )?(sleeps|days|hours|weeks|nights|shifts|mornings|months) (until|left|before|to go until|and) (im|i am|i|ill be|then im) (dead|die|go forever|gone forever|not here|end it|do it)",
    "2 more sleeps until im dead",
  ),
  asking(
    [
      "(do|doing|end|ending) it (all )?live (on (stream|camera|cam|air|insta|instagram|tiktok|twitch|discord) )?((this |on )?({weekday}) |tonight |tomorrow )?(and |so |where |then )?(they|theyll|everyone|everybody|you|youll|all of them) ((all|will|can|are|going|gonna|to|have) ){0,4}(watch|watching|see|seeing)(?! (me (play|read|sing|perform|stream|speak|present|talk)|my (talk|set|gig|show))(?= ))",
      "(?<=(^|dead|die|gone|sorry|over) )({weekday}) they (will |can |are going to )?all (will )?(watch|see) it live(?= (\\. )?$)",
      "(kill|hang|shoot|cut) myself (live|on (stream|camera|cam|live|facetime|video))",
      "(do it|jump|end it|get it over with|get on with it|go on|just die)( already| then| finally| now)?( you)?( fucking| stupid| pathetic)? coward(?= ($|\\.))",
      "(head|brain|voice|voices|mind|it|thought) (just |always |only |keeps? )?(says|say|saying|tells me|telling me|goes|whispers|shouts) (that )?(i|you)? ?(should |could |to |must |just |go on |and |now ){0,3}jump(?= (\\. )?$)|(?<=^ )(just |now |go on |you should |then ){0,2}jump( now| already)?(?= (\\. )?$)",
      "(im|i am|id be|i would be|id|i was|theyd be|they would be|theyre|everyone is|everyones|everybodys|shed be|hed be|all) (all )?(just |much |probably |so much )?better off (with me )?(gone|dead|not (existing|alive|around|being here)|if i (was|were|am) (gone|dead)|when im (gone|dead)|buried|as ash(es)?|six feet under)(?! (from|to (the|a|my)|on holiday)(?= ))",
      "said (my )?(goodbye|goodbyes|bye) (to [^.]{0,25})?(without (her|him|them|anyone|anybody|mum|dad|any of them|my [^ ]+) (knowing|realising|realizing|suspecting)|(and |but )?(she|he|they) (doesnt|dont|didnt|does not|did not|hasnt|havent) (know|knew|realise|realised|realize|realized|suspect)(?= ($|\\.|it|that|yet)))",
      "(friend|friends|mates?|brain|head|they|anyone|everyone|family) (would|will|d|ll) (just |probably |only )?(say|be like|think) ([^.]{0,12} )?(good riddance|finally (gone|dead|shes gone|hes gone))|(?<=^ )(a friend would say |they would say |theyd say )?good riddance( to (me|her|him))?(?= (\\. )?$)",
      "(?<=^ (~ )?)(just |please |you should |go |do (us|everyone|me) a favou?r and ){0,2}(jump (out (of )?|off |from |in front of )(the|a|my|that) (window|bridge|roof|balcony|cliff|building|car park|train|bus)|off (yourself|myself))(?! (into the (pool|water|sea|lake)|in (the (game|film)|minecraft|fortnite))(?= ))",
      "(joke|joking|kidding) (haha |lol |though )?(until|till|til) (its|it is|it|one day its|one day it) (not|isnt|no longer)",
      "(backup|back up|exit|fallback) plan( [^ ]+){0,3} (is|would be|s) (just |basically |probably |still )?(the |a |that )(canal|river|bridge|roof|rooftop|train|tracks|window|cliff|railway|motorway|car park|multi storey)(?! (home|cafe|bar|terrace|walk|station|to (london|home|town|the (office|city)))(?= ))",
      "(is|was) there (something|anything|a way|any way) (that |which )?(does not|doesnt|dont|do not|wont|will not) hurt( much| at all| too much)?(?= (\\. )?($|i mean|for (going|leaving)))",
      "(my|since my|after my|the|since the) (last|first|second|third|previous|latest) attempt (?!(at|to) )[^.]{0,20}(visited|hospital|ward|icu|ambulance|discharged|woke up|called it attention)",
      "(changed|changes|change) (nothing|anything)( and| so| but)? (ill|i will|im|i am) (still |just |then )?(do it|doing it|going to do it|going through with it)",
      "(only |just )?one thing (that )?(makes|made|will make|would make|can make|could make|makes it|to make) (it|all this|my head|the noise|them) (go )?(quiet|stop|silent|end|away)(?! is (?!(to die|dying|death|pills|a blade|cutting|the bridge)(?= )))|only one thing (will |would |can |could )?(stops?|ends?|helps?|quiets) (it|that|my head|the noise)(?! (is (music|running|running away|walking|tea|sleep|my (dog|cat)))(?= ))",
      "(be|is|its|this is|thats) my (last|final) (party|christmas|birthday|summer|winter|easter|new year|wedding|concert|halloween)( ever)?(?= ($|\\.|and (then|it doesnt)|so (it|i|who)))",
      "(in case|if) (something|anything) (happens|happened|should happen) to me (on )?({weekday}|tonight|tomorrow|this (week|weekend)|next week|soon)",
      "(nobody|no one|noone|mum|mom|they|she|he|someone|somebody) (should|can|must|will|shall|has to|is to|may|shouldnt|mustnt|cant) (not |never |ever )?(find|read|see) (this|it|these|any of (it|this)) (after(wards)?|when im (gone|dead|not here)|once im (gone|dead))(?= ($|\\.))(?! (the|a) )",
      "(my|the|a) (grave|funeral|wake) (will |would |is going to |gets |get |has |have |should )?(be |get |have )?(more (people|guests|visitors|of them)?|well attended|better attended|busier|fuller|bigger|a better turnout)(?= ($|\\.|than|compared|though|lol|at least))|(grave|funeral) gets more",
      "(everyone|everybody|they|people|the world|my (family|parents|kids|friends)|all of them|she|he) (all |would |will |d |just |can )?(breathes?|sleeps?|lives?|is|are|be|does|do|feels?) (so much |much |a lot )?(easier|lighter|happier|freer|calmer) (without me|when im gone|if i (was|were) gone|once im gone)(?! (at|there|in (the|this|that)|around (the|at)|on (the|this))(?= ))",
      "(go|going|went|im off) home (now )?(to|and) (finish|end|do) it(?= (\\. )?$)|(wants|wanted|tried|trying|want) (to (get|have) )?me (as an |to be |to go |go |put |back )?(inpatient|sectioned|committed|admitted|on the ward|in the psych ward)(?! to (the|a|this|my|their))",
      "(?<=^ )(there is|theres|there wont be|there will be) (no|not a|a|any) (later|next time|afterwards)( for me| for this one)?(?= (\\. )?$)",
      "(?<=^ )((i am|im|i|just|so|only) ){0,2}tired of (being|existing|living|breathing|all of it|it all)(?= (\\. )?$)|for a year now tired of being",
      "(theyll|they will|they can|they could|what they) (put|write|carve|engrave)( that| it| this)? on (the|my) (stone|gravestone|headstone|grave)|they (can|will|could|may) bury me in (it|this|that|them)(?= ($|\\.|haha|lol|after|or|and))",
      "(ill|i will|i shall) (not|no longer) (be )?need(ing)? (it|them|this|that|any of (it|this|them)) (after the [0-9]+(st|nd|rd|th)?|after {weekday}|anymore|any more|for much longer|then|soon)(?! (because|as|since|cos) )",
      "when i (die|am dead|m dead) (soon|and i mean soon|which (is|will be) soon|next (week|month)|this (week|month)|on {weekday})",
      "(how long|wait|waiting|queue|open|number|ring|call|text|need|is there|do you have|have you got) ([^ ]+ ){0,5}(your helpline|your hotline|a (crisis|suicide) (line|hotline|helpline|chat)|(suicide|crisis) (line|hotline|helpline|chat)|samaritans)(?! (shop|charity|bookshop|volunteer))",
      "(enough|done) for all days|(?<=^ )for all (of )?(my )?days(?= (\\. )?$)",
      "(?<=^ )(be )?(a )?real (one|ghost) soon|(?<=^ )(like |i mean |as in |i meant ){0,2}(leave leave|gone gone|dead dead|die die|leave everything|leave leave everything)(?= (\\. )?$)",
      "(go|going|went|gone|am|im) (back )?to cutting(?! (the|my (hair|lawn)|hair|lawns|cake|paper|carbs|calories|grass|class|classes|fabric|wood|glass|sugar|out))(?<=back to cutting)",
      "i (have |ve |just |finally )?loaded (it|the gun|the pistol|his gun)(?= (\\. )?($|its on|and its|and put|and it))",
      "funeral i mean( my own| mine)?(?= (\\. )?$|mine)|(id|i would|ill|want|like) [^.]{0,12}funeral (too|of my own|for me)(?= (\\. )?$)",
      "(in case you wonder|in case youre wondering|before you ask) [^.]{0,8}(wont|not going to|would not|wouldnt) do it (at|there|here|in front of|in the)",
      "(?<=^ )(just |now |go on |then |please ){0,2}(slit (them|your wrists|my wrists)|hit yourself|hurt yourself|cut yourself|drive into it|take them( all)?|starve|hang yourself|drown yourself)(?= (\\. )?$)",
      "(its |it s )?(ok|okay|alright|safe|time) to let go( now)?(?= (\\. )?$)|(already|all) mourned (you|me)|(you|i) (could|should|can) just (not exist|stop existing|not be(?= ($|\\.)))|then youre free(?= (\\. )?$)",
      "(?<=^ )(i )?(write|wrote|writing|finish) (a |my |the )?(goodbye|goodbyes|farewells?) (to|for|letters?)(?! (my (boss|colleagues?|coworkers?|team|teacher)|the (team|office|class)|card))",
      "(?<=^ )wait for the (fast|express|through) (train|one)(?= (\\. )?$)|(?<=^ )(test|tie|hang|fix|try) the (rope|noose|beam|hook)(?= (\\. )?$)|(punch|punching|hit|hitting) (the|a) wall (ten|five|twenty|[0-9]+|till|until|again|hard)",
      "(would|d|ever|even|will) miss (someone|somebody|a person) like me|i (will )?take (all of them|them all|all my (pills|tablets)|all the (pills|tablets))(?= (\\. )?$)|(i|ill) (will )?leave( too)? for good(?= (\\. )?$)",
      "(found|got|have|kept|took|know where) (my )?(dads|grandads|grandpas|uncles|husbands|his) (old |loaded )?(service |hunting )?({firearm})(?! (game|toy|licence|license))",
      "tired (for|to|of) (live|to live)(?= ($|\\.|and|now|here))|(water|river|sea|waves|train) (will |can |should |may |might )?take me(?= (\\. )?($|away))",
      "my (only |biggest |real )?fear is (living|to live|being alive|still being (here|alive))( to| until| at| past)?( [0-9]+)?(?= (\\. )?$)",
      "(because|since|as|cos|cause) (it|everything) (all )?ends (on )?({weekday}|tonight|tomorrow)(?= (\\. )?$)|(?<=^ )(since|now that|now|because) i know (the|my) (date|day)(?= (\\. )?$)|nothing to lose [^.]{0,12}(i|im) (go|going|leave|leaving|gone) (on )?({weekday}|tonight|tomorrow|soon)(?= (\\. )?$)",
      "(last|final) (shift|payment|rent) (is|was|on|s) [^.]{0,20}(and |then |after that |and after that ){1,2}(its )?nothing(?= (\\. )?$)",
    ],
    "ill do it live on sunday, they will all watch",
  ),
  asking(
    [
      "by the time (you|u|ye|she|he|they|anyone) (read|reads|get|gets|see|sees|find|finds|open|opens) (this|it|my letter|that)( message| note| letter)? (im|i am|ill be|i will be|ill have|i shall be) (gone|not here|no more|at peace|with (him|her|them))(?! (on|to|by|for|namely|fishing|home|away|skiing|abroad|already on)(?= ))",
      "(be|are|were|live|meet) (together|with (him|her|them|you)|again) (again )?on the other side(?! of (the|this|that)(?= ))",
      "(im|i am|ill) not (coming|be coming|come) home(?= (\\. )?$)",
      "(bad|wrong|worst|worse|too much|awful)( [^ ]+){0,3} theres always (the|a) (train|trains|tracks|bridge|roof|rope|river|canal|pills|tablets|window|cliff|motorway)(?! (home|back|to|at|station|in the|game|party|club|bar))",
    ],
    "by the time you read this i'm gone",
  ),
];
