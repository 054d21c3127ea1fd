import { certain, type Rule, unclear } from "./rule.ts";

const THOUGHTS = "(my |the |what i |what im |all my )?(thoughts?|mind|brain|thinking|think|ideas|head)";

/** More voices, signs and watchers. A mean inner voice at parties, shyness and adverts are taken out before. */
export const PSYCHOSIS_SIGNS: Rule[] = [
  certain(
    [
      "(hear|here|hearing|heard|hears) (voices?|someone whispering|people whispering|whispers?|a man|a woman|my name|my dead|them talking|god|satan|the devil|things) … (telling|tell|order|orders|say|says|who|that|order me|in (my )?(head|hed)|nobody (is )?there|nobody else|no one else|worthless|name|nobody|to hurt|to me|even when|all|again|when)(?! (in the (corridor|kitchen|next room)|laugh at my joke|here|hello|hi|yes|present|good morning))",
      "voices … (say|tell|told|telling|order|orders|louder|command|want|said) (me )?(i |to |must|that|not|only|to only|to speak|are|is|im|me)(?= )",
      "(a|the) voice (says|said|orders|told me|tells me) (to|must|not|only|kill|hurt|jump|do)(?! (be|relax|calm|smile))",
    ],
    "I hear voices telling me I'm worthless",
  ),
  certain(
    "(hear|hears|read|reads|reading|hearing|know|knows|broadcast|broadcasts|broadcasting|steal|stealing|control|controls|controlling|listen to|take|taking|record|recording|insert|inserting|putting) (" +
      THOUGHTS +
      ")(?= ($|\\.|on|through|thru|in|and|before|fr|all|out|with|from|at))(?! (best friend|when i blush|at (the )?same|out loud|lol|of (it|you)|like (a book)))",
    "the neighbours broadcast my thoughts on the radio",
  ),
  certain(
    "(cia|fbi|mi5|government|police|feds|aliens|agents|illuminati|they|russians|chinese|satan|neighbou?rs?|doctors|someone) (has |have |had |are |is |r |keep |keeps )?(put|putting|planted|installed|implanted|hid|placed|injected|inserted|beam|beaming|send|sending|control|controlling|control me|controls) (a |an |the |me |something |thoughts |waves |rays |cameras |microphones )( ?[^ ]+)? ?(in|into|through|thru|inside|with|from|at|me) (my|me|the|waves|rays|5g|neighbour)",
    "The CIA put a tracker in my tooth",
  ),
  certain(
    "(replaced|swapped|switched|exchanged) (my|her|him|them|everyone|by|with) … (copy|copies|clone|clones|impostor|imposter|actor|actors|double|doubles|robot|robots)|(family|mother|mum|dad|wife|husband|people|friends) (is|are|isnt|arent|r|not) … (copy|copies|clones?|impostors?|robots|actors|really my (family|mother|wife|husband|mum|dad))(?! (in (the|a) (play|film)))",
    "They have replaced my mother with a copy",
  ),
  certain(
    "(god|jesus|allah|angels?|satan|demons?|the devil|spirits?|(dead|late) (wife|husband|mother|father)|the bot|the game|my tv|the tv|tv|television|the radio|the server|adverts) (speaks?|talks?|sends?|is sending|sending|tells?|keeps? (saying|sayin|telling)|commands?|orders?|communicates?|is speaking|is talking) (to |with |about )?(me|my name)(?! (that i need a new|in (prayer|church|the bible)|to (chill|slow|relax|stay home)|to (be (kind|patient|good|gentle|humble)|forgive)(?= ($|\\.|but))))",
    "God speaks to me through the adverts",
  ),
  certain(
    "(im|i am|am) (the )?(reincarnation|son of god|daughter of god|jesus|christ|messiah|prophet|chosen|the chosen|a god|immortal|god|the second coming|possessed|dead already)(?= ($|\\.|of|and|by|one|to|for))(?! (for (the team|the job|a|the part)|first|as (captain|speaker)|last|by (the coach|my boss|them to)|to (speak|present|lead)))|(reincarnation|second coming) of (christ|jesus|god)",
    "I am the reincarnation of Christ and nobody listens",
  ),
  certain(
    "(cameras?|microphones?|chips?|wires?|lens|lenses|bugs?|trackers?|transmitter|implants?|insects|worms|snakes) (in|inside|under|behind|implanted in) (my|the) (eyes?|tooth|teeth|skin|head|brain|ear|ears|walls?|mirrors?|lamps?|body|blood|veins|stomach|smoke alarm)|(poisoned|poisoning|drugging|drugged) (by|my|me) … (flatmates?|neighbou?rs?|food|mother|wife|husband|water|family|them)(?! (drink|at the (bar|club)))",
    "There are cameras in my eyes",
  ),
  certain(
    [
      "(see|seeing|saw|sees) (demons?|the devil|dead people|spirits|ghosts|faces|a man|figures|insects|spiders) … (faces|only i|nobody|no one|on peoples|in the (mirror|walls|corner)|others|arent there|not there|follows me|following me|everywhere)",
      "only i can (see|hear)",
      "(psychosis|psychotic|schizophreni[^ ]+|mania|manic|hallucinat[^ ]+|delusions?|delusional|paranoia) (is |are |has |s )?(back|again|worse|starting|coming|episode|now|louder|getting)",
      "(my|a|having|into|im|another) (psychosis|psychotic|manic|hallucinating)( episode)?",
      "stopped (taking )?my (antipsychotics?|lithium|olanzapine|risperidone|meds|medication) … (voices|louder|free|clear|see|hear|awake)?",
    ],
    "My psychosis is back",
  ),
  certain(
    "(agents?|spies|spy|they|members|people|strangers|she|he|ana|everyone) (are|is|works|work|r|tap|taps|use|uses|speak|speaks|blink|signal) … (for them|in code|agents?|in codes|recording|signals? to|spying|undercover)(?! (review|club|game|film|with python|for a living))|(red|blue|colour|color|number|numbers|plates|licence plates|number plates|lyrics|adverts|traffic lights) … (means?|mean|spelling|spell|telling|tell|message|messages|signal|signs?|code) … (me|recording|theyre|they|for me|to me|something|watching)|voice says",
    "I can't join the club because the members are agents",
  ),
  unclear(
    "(everything|it all|all of it|it) (is|was|s|means|has been) (a sign|signs|connected|a message|a code|a pattern|for me|about me|a test)(?= ($|\\.|lately|and|now|i |for|to|from))(?! (of (age|the times)|that (he|she) (likes|wants)))|(a sign|signs|signals?|messages?|hints) … (all for me|only (for )?me|meant for me|to me|for me)(?! (to (stay|go|apply|call)|lol|haha))|(spelling|spell|telling|saying) something to me|see the pattern now|you see what that means",
    "Everything is a sign lately, and it's all for me",
  ),
  unclear(
    [
      "(havent|not|dont|didnt|no|without|stopped|havn t) (slept|sleep|sleeping|need sleep|needed sleep|need to sleep)( [^ ]+){0,3}( |$)(in|for|nights?|days?|anymore|since|because|and|this week|by|any more)?(?=.{0,60}(powerful|solved|fire|understood|understand|everyone will|pattern|clear|alive|never felt|genius|energy|ideas|plan|chosen|all))",
      "(never felt|feel|feeling) (so |this )?(powerful|invincible|unstoppable|godlike|limitless)",
      "(solved|understood|figured out|found out) (it all|everything|what (money|life|god) is|the universe|what they are doing)(?! (in the (game|escape room)))",
      "gave away (my|all my) savings",
      "by (friday|tomorrow) everyone will understand",
      "brain is on fire",
    ],
    "I don't need sleep any more, I've solved it all",
  ),
  unclear(
    "(people|they|everyone|humans|strangers|family|friends) (arent|are not|isnt|not|r not|arent really) (people|human|humans|real|who they (say|are)|themselves|my family)|just look like (them|people|humans)|(not sure|dont think|doubt) … (family are really|is really my|are really my|are real|is real|im real|who they say)|nothing (around me |here |about this )?(is|seems) real|(its|this is|life is|world is) (all )?(a|like a) (set|simulation|stage|film set|movie|matrix)(?! (piece|of))(?= ($|\\.|and|i ))",
    "People aren't people, they just look like them",
  ),
  unclear(
    "(whole|entire|everyone|everyones|everybody|all of them|they|theyre|street|town|family|neighbours|office|the others) (street |town |office |building |world |family |server )?(is|are|s|r|all)? ?(all )?(in on it|after me|against me|plotting|conspiring|out to get me|following me|spying|watching me (through|thru|on|in))(?! (at (tag|chess)))|(now|so|that) theyre after me|found out what they are doing",
    "The whole street is in on it",
  ),
  unclear(
    "(been|was|were|come|came|goes?|gets?) (in|into|inside) my (flat|house|room|head|home) … (moved|move|things|centimetre|objects|changed|nothing is missing|night|stealing)|(moved|moves|moving) (things|my things|objects|stuff) … (centimetre|inch|slightly|night|away|test)|(covered|cover|taped|unplugged|smashed|wrapped|foil) (the |my |all the |all my )?(mirrors?|windows?|camera|webcam|vents?|everything|tv|phone|router|sockets)(?! (for (the )?(move|party|painting)|with (snow|posters)))",
    "They've been in my flat and moved things by a centimetre",
  ),
  unclear(
    "(somebody|someone|people|something|voices|them|they|whisper|whispers|whispering|wispering|noises|current|waves|signals|rays|shadows?) … (in|thru|through|behind|from|inside|under) the (walls?|ceiling|floor|vents?|radio|tv|screen|mirror|wires)|(shadows?) … (move|moves|watch|when i dont look|follow|people)|(current|waves|rays|gas|radiation) through|(feel|felt) them (looking|watching|staring|breathing|touching)( at me)?( through)?(?= )",
    "There's somebody in the walls at night",
  ),
  unclear(
    "(phone|laptop|alexa|computer|tv|camera) (hears?|knows|listens to|watches|reads) … (what i think|before i|my thoughts|think|me think|everything i think)|(others|they|people|nobody|no one|you) (cant|dont|cannot|wont|else can) (see|hear|feel|notice) (what i|them|it|him|the (shadows|voices|signs)|the things i)( see| hear)?(?! (my point|the joke|me))|(chosen|picked|selected|called) (for|by) (something|someone|god|them|a (mission|purpose)|higher) … (say|whom|cant|know|bigger)?|ive been chosen",
    "I've been chosen for something and I can't say by whom",
  ),
  unclear(
    "(teachers?|people|everyone|they|strangers|class|neighbours) (can )?(hear|know|read) (my thoughts|what i think|what im thinking|my mind)(?! (when i blush|like))|(something|someone|it|voice|man|woman) (talks?|speaks?|whispers?|calls?) (to )?(me|my name) (at night|in the (dark|night)|when (im|i am) alone|from|and its not a dream|and nobody)|its not a dream|(give|gives|giving|make|making|made) (me )?(signs|signals|codes)( to)? (each other|me|when i (pass|walk|come))|touched (her|his) (ear|nose|watch) … (song|then|means|changed|signal)",
    "In the street they give signs each other when I pass",
  ),
];

/** More about eating: what is done, and the rules and the shame around it. */
export const EATING_SIGNS: Rule[] = [
  certain(
    [
      "((?<! (people|they|you|it|that|this|things|parties|events|he|she|which|who|nerves|crowds|always|just|really|even|also|still|meetings|mornings|buses|trains|thoughts?|idea|all|smell|sight|would|could|can|will|ill|might|does|did|doesnt|didnt) )(make|making|made) me|(make|making|made|makes) (myself|my self)|(eating|food|meals|dinner|lunch|breakfast|(every|each) (meal|bite|mouthful)) (make|makes|made) me) (be |to |throw |feel )?(sick|vomit|puke|throw up|barf|spew)(?= ($|\\.|after|every|in|on|when|so|and|at|again|before))",
      "(vomit|puke|trow|throw|threw|chuck|barf|spew|sick|purge|purging) (up )?(my |the |all |it |everything )?(food |out |up |after |up after |on purpose|on perpose|every|back up)(i eat|meal|meals|eat|eating|parties|dinner|purpose|perpose|every|time|lunch|food|again|out)?(?! (from nerves|hangover|bug|because of the (bug|flu)))(?= )",
    ],
    "I vomit on purpose after parties",
  ),
  certain(
    "(have|has|had|with|my|into|of|got|developed|hiding|from|i have) (a |an |my |bad |severe |kinda )?(anorexia|anorexa|anorexic|bulimia|bulemia|eating disorder|arfid|orthorexia|binge eating disorder|ed)(?= ($|\\.|and|is|wont|since|so|again|got|now|voice|brain|makes|tells|rn|for|i |back|worse|bad|recovery))",
    "I have anorexia and I'm scared of the buffet",
  ),
  certain(
    "(live|living|survive|surviving|stay|keep|allow|eat|stick) (on|to|under|at|below|myself)( to| under| below)? (about |around |only |just |max |an egg|[^ ]+ )?([1-9][0-9][0-9]|two hundred|three hundred|four hundred|five hundred|six hundred|egg and)( calories| cal| kcal| cals| some lettuce)?(?! (euros|dollars|pounds|people|contacts|miles|km|a month))|(three|four|five|two|six) hundred calories",
    "I live on three hundred calories a day",
  ),
  certain(
    "(take|taking|took|took|use|using|abuse|swallow) … (laxatives?|water pills|diuretics|diet pills|ipecac|ozempic|tablets that flush|lax)|laxatives|(flush|flushes) it (all )?out( of me)?( again| in the (toilet|bathroom)| after)?(?= ($|\\.|again|in|after|so))|(get|getting) it (all )?out (of me( again)?(?= ($|\\.|again|in|after|so))|in the (toilet|bathroom))|(chew|chewing|chewed) … (and )?(spit|spitting|spat)|b p (every|again|tonight|all)|binge (and )?purge",
    "I take twenty laxatives before I see people",
  ),
  certain(
    [
      "(havent|not|didnt|dont|havn t|have not|stopped|stoped|quit|given up|refuse to|refusing to) (eaten|eat|eating|ate|had food|had any food|touch food|swallowed food)( anything| properly| at all| food| solid food)? (for|since|in|so) (two|three|four|five|six|seven|[2-9]|several|days|thin|i can|being|i get|that i)( days)?",
      "(fasting|fasted|starving|starve|starved) (for |since )?([2-9]|two|three|four|five|six|seven|ten|1[0-9]) days",
      "(?<! (dog|cat|rabbit|hamster|horse|pony|puppy|kitten|parrot|bird|fish|guinea pig|tortoise|pet) (has |have |just |suddenly )?)(stopped|stoped) eating(?! (meat|sugar|cake|gluten|bread|carbs|chocolate|out|dairy|at (the|my)|together|lunch with|in the canteen))(?= ($|\\.|so|and|because|completely|altogether|to|days|last|i ))",
    ],
    "I've stopped eating",
  ),
  certain(
    "(exercise|run|running|gym|train|workout|working out|walk) … (burn off|burned off|burn everything|every bite|what i (eat|ate|have eaten)|calories i|until i faint)(?! (for (fun|the marathon)))|(weigh|weighing|im) (only |just |down to |now )?(3[0-9]|4[0-5]|thirty|forty)( kilos?| kg|kg) … (fat|feel|thin|more|still|too)?|(periods?|hair) … (stopped|falls|falling|lost) … (eat|food|weight|dont eat|eating)",
    "I weigh 40 kilos and I still feel fat",
  ),
  certain(
    "(ana|mia) (wins|is winning|winning|is back|voice|won|buddy|tips)|thinspo|thinspiration|pro ana|(only|just) (eat|ate|have|had|eating) (an|one|half an|1|a) (apple|egg|cracker|yoghurt|yogurt|carrot|banana|slice) (a|per|each) (day|week|whole)|(throw|throwing|chuck|bin|hide|flush) (away |out )?my (lunch|food|dinner|meals|breakfast) … (skinny|thin|away|every|think|so|mum|eaten|eat)(?! (waste|compost))|(fast|fasting) (till|until|for|to get) … (thin|skinny|body|summer|party|weight)",
    "i only eat an apple a day",
  ),
  unclear(
    [
      "(only (go|come)|go) if theres no food",
      "where you dont have to eat",
      "(havent|didnt|dont|not|havn t) (earn|earned|deserve|deserved|deserv|earn my) (my |the |any |to )?(food|dinner|lunch|breakfast|meal|eat|meals|calories|cake|treat)",
      "rules? about (what|food|eating|when) (i )?(may |can |am allowed to )?eat",
      "(feel|felt|feeling) (so |really )?(disgusting|dirty|guilty|gross|ashamed|heavy|sick with myself|like a (pig|whale|failure)|proud) … (after|when|because|for) (ive |i |id |eating|having )?(eat|eaten|ate|eating|food|had|dinner|nothing)(?! (that (burger|curry) late))",
      "dont (do|have|eat) (breakfast|lunch)( or| and) (lunch|breakfast|dinner)",
    ],
    "I haven't earned dinner today",
  ),
  unclear(
    "(emptier|hungrier|thinner|lighter) (i|im) ?(am|get|feel|become)? … (calmer|better|happier|stronger|clean|safe|control)|(weigh|weighing|weigh in|scale|scales|body check|body checking|measure|measuring) (myself )?(every|six|five|ten|four|three|[3-9]|many|several|all|each|twice|constantly|before and after)( times)?( a| the| an)? ?(day|hour|morning|meal|day|time)|body check(ing|s)?|(under|below|less than|until im|reach|get to|down to) (fifty|forty|45|50|40|48|47) ?(kilos?|kg)|light(,)? like being|i like being (light|empty|hungry)",
    "I weigh myself six times a day",
  ),
  unclear(
    [
      "(eat|eating|binge|ate|stuff|gorge) (in secret|secretly|alone at night|until it hurts|until im sick|at night|when nobody|everything)( [^ ]+){0,2} … (hate|punish|ashamed|disgust|stop|sick|guilt|control|cry|and then)(?! (the (cake|leftovers) with))",
      "(cant|couldnt) stop eating (at night|and then|until|when|all|everything)",
      "punish myself for (it|eating|food)",
      "(hide|hid|hiding|hides|pocket|bin|feed) (the )?(my )?food … (napkins?|sleeve|dog|pocket|think|eaten|wrappers|bed|plate)",
      "(say|said|tell|told|lie|lied|pretend)( [^ ]+){0,3} (i )?(ate|eaten|had eaten|already ate|already eaten|im full|ive eaten|had dinner)(?! (already when (he|she) called))(?= ($|\\.|before|already|so|at|when|and|but|earlier|to))",
    ],
    "I eat in secret and then I hate myself",
  ),
  unclear(
    "(terrified|scared|afraid|fear|petrified|panic|fright) (of |to |about |at ){0,4}(gaining|gain|putting on|put on|weight|getting fat|food|eat|eating|calories|carbs|the scale|being fat|dinner because|eating with|meals)(?! (alone in (a|the)|in front of the boss))|(every|each) (mouthful|bite|calorie|meal|gram|kilo) (feels|is|counts|is like|makes)|(drink|drinking|drank) (water|coffee|coke zero) (so|instead|to) … (eat|hungry|full|food|lunch)|(lived|live|living) on (cigarettes|air|water|gum|coffee and)( and (cigarettes|gum|coffee|water))?",
    "Every mouthful feels like a failure",
  ),
  unclear(
    [
      "(look|see|saw|looking) … (mirror|photos|reflection) … (whale|fat|huge|pig|disgusting|bones|enormous|cow|monster|thigh|belly)(?! (dress))",
      "(still )?(not|never|isnt) (thin|skinny|small|light|slim) enough",
      "(jeans|clothes|rings?|trousers) (are |is |r )?(falling off|hang off|too big) … (thin|still|enough|fat)?",
      "(skip|skipping|skipped) (food|meals|every meal|eating|all meals)(?! (when (im )?busy|because the canteen|the canteen|lunch because))",
      "(claw|scrape|burn|sweat) it (out|off) of? ?me",
      "(ate|eaten|had) (today|dinner|lunch|a meal|food) and (want|feel|hate|wanna|cried|need|im disgusted)",
      "(calorie|cal|calm|calories|cals?|macro) counting",
      "counting (every )?(calories|cals|bites|almonds) (is|rules|all|in my|takes)",
      "added up what (was|is) on the table",
      "(proud|strong|clean|pure) (because |that |when |for )(id |i |ive )?(had nothing|eaten nothing|not eaten|didnt eat|skipped|resisted)",
    ],
    "My jeans are falling off and I'm still not thin enough",
  ),
  unclear(
    [
      "(too |so |im |am )(fat|ugly and fat|disgusting|huge) (i |to |that |for |and ){0,4}(dont |deserve|dont deserv|food|eat|be seen|party|leave|hate|starve)",
      "(nobody|no one|noone) asks? why i dont eat",
      "why i dont eat (anything|at all|lunch)",
      "(mum|school|they|everyone|parents) (thinks?|believes?) i (eat|ate|have lunch|eat at)",
      "(fear|panic|anxiety|scared) (to|of|when|about) (eat|eating) … (persons|people|look|watch|front|others)",
      "(haven t|havent|not) (eaten|ate) (all day|today|since|properly) … (party|dress|fat|thin|so|skinny|proud|faint|dizzy)",
      "(dizzy|faint|cold|weak) … (dont (eat|do breakfast)|skip|no (breakfast|lunch)|havent eaten for)",
    ],
    "mum thinks i eat at school and school thinks i eat at home",
  ),
];
