import { asking, certain, outright, type Rule, unclear } from "./rule.ts";

const PERSON =
  "(boss|manager|supervisor|foreman|chef|landlord|landlady|tenant|neighbou?rs?|wife|husband|ex|ex wife|ex husband|girlfriend|boyfriend|partner|lover|mum|mother|dad|father|stepdad|stepfather|stepmum|stepmother|brother|stepbrother|sister|son|daughter|baby|newborn|infant|child|kids?|toddler|nan|gran|grandad|grandma|grandpa|grandmother|uncle|aunt|cousin|family|in laws?|daughter in law|roommates?|flatmates?|housemates?|teacher|tutor|examiner|head|headmaster|deputy|professor|coach|colleagues?|coworkers?|co workers?|business partner|doctor|nurse|patient|patients|client|apprentice|treasurer|warden|bully|bullies|classmates?|homeroom|class|department|mods|team|members|committee|police|judge|social worker|passenger|man|woman|boy|girl|lad|lads|guy|people|kid|everyone|somebody|someone|best man|dealer|agent|employers?|ref|referee|conductor|congregation|crowd|friend|mate)";
const WHOM = `(him|her|them|em|the pair of them|you all|everyone|everybody|someone|somebody|(my|the|his|her|their|this|that|our|a) ([^ ]+ ){0,2}${PERSON})`;
const WILL =
  "(i will|ill|il|i shall|shall|going to|gonna|goin to|mean to|meaning to|intend to|intending to|plan to|planning to|planned to|decided to|resolved to|want to|wanted to|wants to|about to|ready to|need to|tempted to|prepared to|i must|have to|just to|tonight i|tomorrow i|today i|then i|and i|if not i|imma|finna|urge to|urges to|let me|close to|so i|i)";
const SLAY =
  "(kill|kil|murder|stab|shoot|strangle|poison|smother|suffocate|drown|shank|bottle|knife|behead|butcher|slaughter|choke|throttle|blind|maim|bludgeon|axe|execute|gut|torture|rape|slit|burn|do in|finish off|hang|blow up|beat to death|kidnap)";
const SERIOUS =
  "(tonight|tomorrow|today|{weekday}|this (week|weekend|evening|morning)|when (he|she|they) (sleeps?|is asleep|are asleep|comes?|leaves?|gets?|walks?|drops)|in (his|her|their) sleep|next time|with (a|the|my|his) ([^ ]+ )?({tool}|{firearm}|axe|machete|bat|brick|petrol|poison|pillow|hands|rope|spade|wrench|iron|fork)|i swear|i mean it|im serious|serious|deadass|not (joking|kidding)|no joke|dead serious|for real|fr|like a (dog|pig)|i (already )?(bought|know where|have bought|got)|before (he|she|they|dawn)|because (he|she|they)|for what)";

/** Somebody else, in the first person: what is meant to be done, to whom, when and with what. */
export const HARM_PLANNED: Rule[] = [
  certain(
    `${WILL} (go and |go there and |finally |simply |then )?${SLAY} ${WHOM} … ${SERIOUS}(?! [^.]{0,30}(game|chess|valorant|fortnite|minecraft|scene|chapter|in the play))`,
    "I will kill my cousin on Sunday, I'm serious",
  ),
  certain(
    `(tonight|tomorrow|{weekday}|today|at (dawn|sundown|midnight)) (at [^ ]+ )?(i|ill|i will|i shall|im going to|im gonna|we) (will )?(finish|kill|${SLAY.slice(1, -1)}|cut|end|burn) ${WHOM}`,
    "Tomorrow I poison the boss. He deserves",
  ),
  certain(
    [
      "(shoot|shooting|shot|sh00t|blow|blowing|bomb|bombing|light|burn|burning|torch) (up )?(the|my|a|this|that|their|his|her|our) ([^ ]+ )?(work|workplace|college|dorm|prom|homecoming|pep rally|rally|cafeteria|canteen|plant|con|meetup|open mic|clinic|classroom|homeroom|campus|synagogue|temple|mosque|gurdwara|parade|festival|library|courthouse|council|headquarters|hq|precinct)(?! (calories|floor|candles)(?= |$))",
      "(mosque|school|church|synagogue|mass|workplace) shooting (plan|tomorrow|by me)",
      "bomb for the",
    ],
    "gonna shoot up my college",
  ),
  certain(
    [
      `${WILL} (burn|burning|torch|set fire to|put fire to|set alight|petrol bomb|firebomb|set light to) (down )?(his|her|their|that|those|my [^ ]+|the [^ ]+) ([^ ]+ )?(house|howse|shop|home|flat|office|place|container|car|church|mosque|school|caravan|van|barn|salon)`,
      `(burn|fire|petrol|alight|light it) … (with (him|her|them) inside|while (he|she|they) (sleeps?|are asleep|is asleep|are in)|nobodys coming out|wen (they|he|she)|when (they|he|she) (are|is|s)? ?(asleep|inside|sleeping))`,
      `set (his|her|their) (house|home|car|shop|flat) (alight|on fire)`,
    ],
    "I will burn his shop with him inside",
  ),
  certain(
    `(my |i put my |had my |with my |put (my|both) )hands? (were |are |was |went |is |already |round |around |about |on |over |at |to ){1,3}(his|her|their|the|my [^ ]+|him) ?(own |invalid |little )?([^ ]+ )?(throat|neck|windpipe|nose|mouth|throats)(?! (massage|tattoo|pain|brace)(?= |$))`,
    "My hands were around my girlfriend's throat before I knew it",
  ),
  certain(
    `(push|pushing|pushed|shove|shoving|shoved|throw|throwing|drop|dropping|put|knock) ${WHOM} (right |straight )?(off|onto|under|down|in front of|into|in|on|from|over) (the|a|that|his|her)? ?([^ ]+ )?(roof|stairs|steps|train|tracks|rails|balcony|pier|cliff|sea|bridge|ledge|traffic|river|canal|overpass|well|quarry|cellar steps|motorway|window)(?! (in|as) (the|a) (game|film|play)(?= |$))`,
    "gonna push my brother off the roof when mum's at work",
  ),
  certain(
    `(${WILL.slice(1, -1)}|im|tried to|keep picturing) (run|running|mow|mowing|knock|drive) ${WHOM} (both )?(over|down)(?! (the|for|to|a|some|notes|lines)(?= |$))|(drive|driving|ram|plough|drove|crash) (my|the|a|this)? ?([^ ]+ ){0,2}(into|through|at) (the|a|that) (crowd|parade|queue|people|protesters|doors of|pavement|congregation|market)`,
    "im gonna run him over when he leaves training",
  ),
  certain(
    "(cut|cutting|cuttin|slit|slitting|slice|slash|slashing) (his|her|their|its|my [^ ]+|the [^ ]+) ?([^ ]+ )?(brake lines?|brakes|throat|throats|face|fingers|ear|ears|neck|head off|heart out|tongue)(?! (shaving|out of the photo)(?= |$))|(his|her|their) (face|throat) (is getting |getting |gets |will be )?cut|acid (in|on|at|over|for|to) (his|her|their|the) (face|eyes)|(in|on) (his|her) face … acid|brakes (are |r )?cut",
    "im cutting his brake lines tonight",
  ),
  certain(
    "(put|putting|puts|add|adding|slip|slipped|stir|stirred|pour|poured) (rat )?(poison|pesticide|bleach|something bad|antifreeze|arsenic|ant stuff|weedkiller|laxatives|crushed [^ ]+|the substance|sedatives?|glass) (in|into|inside) (his|her|their|the|my [^ ]+|everyones?)|(poison|poisoning|poisoned) (his|her|their|the|my [^ ]+) ([^ ]+ )?(coffee|tea|food|drink|dal|soup|water|cake|cooler|teapot|shake|borehole|powder|meal|dinner|well|pets?|dog)(?! (was|is being|is poisoned)(?= |$))",
    "I shall put rat poison in my daughter-in-law's dal",
  ),
  certain(
    [
      "(planning|plan|planned|considering|contemplating|plotting|commit|committing|premeditated|rehearsed|thinking about) (a |an |his |her |their |the |my [^ ]+ |to commit )?(murder|homicide|m rder|massacre|mass shooting|shooting spree|assassination|killing spree|murdering (my|him|her|them))(?! (mystery|weekend|party|dinner|ballad|game|novel|plot|scene|podcast|hobo|evening|case|trial)(?= |$))",
      "murdering (my|the|his|her) ([^ ]+ )?(boss|flatmate|roommate|stepfather|husband|wife|ex|neighbour|landlord|brother|sister)",
    ],
    "Planning a murder. Need a jacket.",
  ),
  certain(
    "(put|putting|puts|fire|unload|empty|emptying|emptyin|discharge|pump) (a |both |two |the |my |it )?(bullet|bullets|barrels?|knife|blade|clip|axe) (in|into|through|to|on) (him|her|them|his|her|their|the (back|head)|my [^ ]+)(?! (inbox|calendar|name down)(?= |$))|(gets?|get|getting) both barrels|met with gunfire",
    "he gets both barrels next time he sets foot",
  ),
  certain(
    `(bought|got|have|ive|loaded|loading|purchased|bringing|bring|took|taken|take|acquired|obtained|carrying|with|hid|hidden|borrowed|found|packed) (already )?(a|an|the|my|his|her|some|that|this|loaded|fathers|brothers|dads)? ?([^ ]+ ){0,2}({firearm}|crossbow|machete|axe|acid|sulphuric acid|accelerant|petrol|gas can|shank|strap|bayonet|ammo|quicklime|bat|hammer|can of petrol|knife|big knife|wrench|bomb|nail gun) … (for (him|her|them|my (boss|ex|wife|husband|brother|neighbour)|the (boss|manager|landlord))|(his|her|their) (skull|head|house|flat|face|door|street|place|bed|address|office|desk)|outside (his|her|their|my ex)|(he|she|they) (sleeps?|is asleep|is sleeping|comes|walks in|parks)|a list of|going in|not for (wood|wasps)|when (he|she) (sleeps?|opens|comes|gets)|dont come out|the school|make (him|her|them))`,
    "Bought an axe for my boss",
  ),
  certain(
    `(break|breaking|smash|smashing|crack|cracking|cave|caving|split|splitting|bash|bust) (his|her|their|my [^ ]+|the [^ ]+) ?([^ ]+ )?(head|skull|jaw|legs|face|neck|arms|knees|teeth|ribs|nose|fingers)(?= ($|\\.|in|with|open|for|and|when|tonight|tomorrow|on|so)(?= |$))(?<=${WILL} [^.]{0,60})`,
    "Anger management was cancelled, I'm going to break his jaw",
  ),
  certain(
    `(urge|urges|thoughts?|impulse|impulses|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|fantasy|fantasies|picturing|picture|imagining|imagine|visions?|intention|images) (to|of|about|myself) (myself )?(kill|killing|smother|smothering|stab|stabbing|strangle|strangling|push|pushing|hurt|hurting|drown|drowning|attack|attacking|choking|choke|poison|poisoning|murder|murdering|shoot|shooting|burn|burning|harming|beating) (him|her|them|my|the|a|his|someone|somebody|people|strangers)(?! (mood|vibe|guitar|bridge|cake|[^ ]+ in (my|the) (novel|game|story))(?= |$))`,
    "I have a strong urge to smother my infant son",
  ),
  certain(
    `(want|wanna|going|gonna|need|afraid i will|scared i will|scared ill|about) (to )?(strangle|hit|hurt|hert|smother|shake|drown|stab|choke|slap|beat|throw|burn|starve) (my|the|a|this) ([^ ]+ )?(baby|newborn|infant|patient|patients|child|wife|kids?|toddler|sister|grandma|nan|mum|mother|husband|son|daughter|kids|children|resident|residents|girlfriend|dementia)(?! (up for|a|at (chess|tennis|cards))(?= |$))`,
    "I want to strangle my patient",
  ),
  certain(
    [
      "(i|ive) (have |just |also |then |had |twice |now |even )?(started hitting|hit|beat|beet|beaten|struck|shoved|choked|slapped|shook|shaken|smothered|kicked|punched|burned|strangled|pushed|bit|started hurting) (my|the|a) ([^ ]+ )?(wife|mum|mother|nan|dad|father|child|baby|son|daughter|husband|patient|toddler|resident|kids|grandmother|gran|sister|brother|girlfriend|boyfriend|apprentice|newborn|partner|grandad) (again|today|last night|with (my|a|the) (stick|belt|wrench|fist|iron|shoe|hand)|so hard|hard|til|until|and (i )?(want|cant stop|liked|enjoyed|wanted|wont stop)|yesterday|every|because (she|he) (cries|cried|wont)|twice|down|into the (door|wall)|tonight)",
      "(i|ive) (just |have |had |have just |even )?(shook|shaken) (my|our|the|this) ([^ ]+ )?(baby|newborn|infant)(?! (s |and (dropped|he laughed|she laughed))|(awake|gently|hand|rattle|bottle)(?= ))(?= ($|\\.|and|because|so|to make|until|but|i|he|she|now))",
      "(baby|newborn|infant) … (and |so |then )?i (just |have just )?(shook|shaken|threw|slapped|smacked|dropped) (him|her|it|them)(?! (a|the|my|hand|to (daddy|gran|my)|in the air)(?= ))",
    ],
    "I've beaten my wife with my stick again",
  ),
  certain(
    "(nobody|no one|none of (us|them)|neither|no child|not one of them) … (leave|leaves|coming out|come out|walk out|walks out|gets out|get out|leaving) … (alive|house|office|building|there)(?= )|(finish|kill|take) us all|take (them|everyone|everybody|him|her|as many|people|you) (all )?(down |out )?with me(?! (on|to|when i move)(?= |$))|(him|her|them|wife|husband|children|kids|mum) first (and )?then (myself|me)",
    "neither she nor the children leave the house alive",
  ),
  certain(
    [
      "(gonna|getting|gets|get|gone get|hes|shes|going to|man is) (get |getting |be |gonna be )?(shanked|smoked|bodied|merked|bottled|clapped|blasted|un ?alived|killed|murdered|acid|dropped|leaking|leakin|slumped) (by me|tonight|personally|tomorrow|{weekday}|fr|for real|no talking|in his face)",
      "(do|doing) (him|her|them) in(?= ($|\\.|swear|tonight|and|on|with)(?= |$))",
      "leave (him|her|them) (leakin|leaking|for dead|in a coffin)",
      "(slidin|sliding|slide) on (his|her|their|the opps|dem)",
      "got the (strap|stick|burner|shank|blick|blade|machete) (under|on me|in|and|ready)",
      "(swing|swingin|swinging) for (him|her|them|the ref|that)",
    ],
    "got a shank, gonna do him in",
  ),
  unclear(
    `(${WILL.slice(1, -1)}) (go and |finally |simply )?${SLAY} (him|her|them|(my|the|that) ([^ ]+ ){0,2}${PERSON})(?= ($|\\.|and|if|who|when|at|in|on|first|before|after|or)(?= |$))(?! (if|for|when) [^.]{0,30}(again|dishes|milk|charger|late|spoil|eats?|joke|pun)(?= |$))`,
    "I will kill the agent who sold my sister",
  ),
  unclear(
    `(kill|stab|murder|shoot|poison|strangle|smother|bury|murdering|killing|stabbing|shooting) (my|the) ([^ ]+ )?(boss|ex|brother|supervisor|treasurer|landlord|wife|husband|neighbour|flatmate|roommate|stepdad|manager|sister|mods|monitor|best man)(?= ($|\\.|when|tea|friday|sunday|at|he|she|tonight|camera|drink)(?= |$))`,
    "Wed kill my brother, he comes round at six",
  ),
  unclear(
    "(should|ought to|deserves? to|must|has to|is going to|will|gonna) (die|be shot|be killed|bleed|be dead|burn|bleed out)(?= ($|\\.|and|by|tonight|{weekday}|at|for|before)(?= |$))(?<=( (he|she|they|him|her|tutor|boss|head|ex|father|mother|brother|husband|wife|teacher|neighbour|landlord|man|woman) [^.]{0,20}))(?! (of|laughing)(?= |$))",
    "my former tutor should die",
  ),
  unclear(
    "(know|knows|have|got|found) (where|what time|which bus|his|her|their|the) (he|she|they|gate|address|street|house|route|bus)? ?(lives?|parks|walks|sleeps|works?|gets off|is out|address)? … (knife|gun|hammer|petrol|bat|wait|waiting|wrench|kill|hurt|pay|tonight|finish|machete|kneel|crossbow|rifle|blade)",
    "I know where she parks and I have a knife",
  ),
  outright(
    [
      "(im going to|i am going to|going to|ill|i will|i want to|want to|next time [^.]{0,40}(im|i)|could|might|tempted to|need to|about to|ready to|i swear|tonight i|imma|id love to|love to|feel like) ([^ ]+ ){0,3}(smash|smashing|shove|shoving|push|ram|break|put|putting|stick|sticking|throw|stab|jab|grind|bury|slam|crack|swing) (a |the |my |this |that |his |it ){0,2}(pint |beer |broken |wine |empty )?(glass|pint|bottle|fork|pen|pencil|brick|chair|bat|hammer|screwdriver|plate|knife|scissors|mug|stool|phone|fist|boot) (in|into|over|across|through|on|at|round|around) (his|her|their|the|that|this|your|my (boss|brother|dad|ex|neighbour|teacher|manager|stepdad|bully|flatmate|mum|mother|father|sister|landlord|colleague|coach)s?|someones|somebodys) ?([^ ]+ )?(face|head|neck|eye|eyes|throat|skull|teeth|mouth|back|stomach|jaw|nose)(?! (in the (game|film|play|scene|story)|of the (beer|statue|pumpkin))(?= ))",
      "(i (just |only |really )?(want|wanted|need|plan|am going) to|im (just |only )?going to|gonna|wanna|ill|i will|just to|only to) (just |only )?(scare|frighten|threaten) (him|her|them) … (with|got|have|ive|take|taking|bring|bringing|brought) (a|an|the|my|his|dads) ((?!(fake|toy|plastic|rubber|water|nerf|foam) )[^ ]+ )?({firearm}|knife|machete|axe|crossbow)(?! (and fork|tricks?|jokes?|act|costume|prop|emoji)(?= ))",
      "(im|i am|ive been|been) (just |still |now )?(parked|sat|sitting|waiting|standing) (here |up )?(outside|opposite|near|in front of) (his|her|their|the|my [^ ]+) ([^ ]+ ){0,2}with (a|an|the|my|dads) ((?!(fake|toy|plastic|rubber|water|nerf|foam) )[^ ]+ )?({firearm}|knife|machete|axe|crossbow)(?! (and fork|tricks?|jokes?|act|costume|prop|emoji)(?= ))",
    ],
    "next time he laughs at me i'm going to smash a glass in his face",
  ),
  asking(
    [
      `(feel|feeling|felt) like (hurting|hitting|stabbing|killing|punching|strangling|shooting|beating|poisoning|attacking) ${WHOM}`,
      "i (took|take|have|keep) (a |some )?(photos?|pictures?|pics?|videos?) of (her|him|my (flatmate|roommate|colleague|neighbour|crush|ex)|(a|the|this) (girl|woman)) … (sleeping|asleep|without (her|him) knowing)(?= ($|\\.|and|because|in))",
      "i (shook|shoved|rammed|tipped|threw) the (pram|cot|buggy|crib) (so hard|hard|until|till)",
      "(make|making) (them|everyone|everybody|people)( all)? (know|remember|learn|read|hear|say|fear) my name(?= ($|\\.|in|on|for what|then))(?! (on the (list|poster|guest list)|in the (credits|programme|book))(?= ))",
      "(theyll|they will|everyone will|the whole (school|office) will) (all )?(know|remember|learn|read|hear|fear) my name … (news|sorry|for what|after (monday|tuesday|wednesday|thursday|friday|tomorrow|this))",
      "next time (he|she|they|someone|somebody|anyone|anybody|one of them|any of them|that [^ ]+|my [^ ]+|the [^ ]+) … (im going to|ill|i will|i swear ill|i swear i|i might|im gonna|i am going to|hes going to get|she will get|theyll get|im not (holding|going to hold)) ([^ ]+ ){0,2}(hit|punch|smash|stab|deck|batter|bottle|glass|headbutt|swing for|break (his|her|their)|hurt|kill|slap|strangle|beat|knock (him|her|them|his|her)|attack|throttle|shank|(hit|punch|fight|slap|kick|swing) back|a (punch|slap|fist|beating|kicking))(?! (high|up the|me|record|time|like|subscribe|mute|snooze|reply|send|block|delete|pause|refresh|back (at tennis)|the (gym|road|ball|button|target))(?= ))",
      "i (have |just |secretly |once |also |always )?(recorded|filmed|photographed|videoed|took (pics|pictures|photos|videos?) of) (my|the|a|her|him|this|some|girls|women) … (in the (shower|bath|toilet|changing room|changing rooms)|undress(ing|ed)?|naked|getting changed|changing)(?= ($|\\.|and|without|when|while|with))(?! with (her|his|their) (consent|ok))",
      "i (punched|kicked|smashed|hit|threw [^ ]+ [^ ]+ at) (the|a) (wall|door|cupboard|plate)(?! by (accident|mistake)(?= )) … (she|he|her|him|the kids?|my (wife|girlfriend|son|daughter|mum|boyfriend|partner|husband)) (was|were|is|stood|flinch(ed|es)|cried|cries|looked|hid)",
      "i shook (her|him|them|mum|dad|mother|gran|the (baby|kid|little one|toddler)) (yesterday|last night|this morning|again|earlier|today)(?= ($|\\.|and|i|because|so))",
      "i (shook|slapped|smacked|grabbed|pinched|shoved|squeezed|dragged|hit) (her|him|them|mum|dad|mother|gran|my [^ ]+|the (baby|kid|kids|children|little one|toddler))(?! (hand|hands|on the (back|bum in the game)|back|high|in the (game|match)|with)(?= )) ([^ ]+ ){0,3}(hard|so hard|too hard|really hard|and (she|he) (has|got) (marks|bruises|a bruise|a mark))(?= ($|\\.|and|i|but|he|she|now|that|because))",
      "(knife|knives|scissors|balcony|stairs|platform|baby|pillow|bath|car|wheel) ([^ ]+ ){0,5}(and )?what if i (just|lose it|lose control|snap|stab|push|hurt|let go|did it|do it)(?! (order|buy|use|borrow|cancel|stay|leave|bring|cook|go|drop|left|say|said|ask)(?= ))",
      "(knife|knives|scissors|balcony|platform|pillow) ([^ ]+ ){0,5}(and )?what if i(?= ($|\\.))",
      "i (wait|waited|stand|stood|am waiting|will wait) (behind|by|at) (the|my|their|his|her) door with (the|a|my) ([^ ]+ )?(pan|bat|hammer|knife|iron|crowbar|wrench|machete|axe)",
      "i (put|held|hold|had|picked up|took) (the|a|his|her) pillow (near|over|close|up|against|onto|above)( (to|near))? ?(and then|then|and i|and|him|her|his (face|head|mouth)|her (face|head|mouth)|the (baby|cot|crib)|it)(?= )",
      "what if i (just )?(lose it|lose control|snap|let go) ([^ ]+ ){0,3}(with|on|at) (the|a|him|her|them|my) ?(knife|knives|scissors|baby|stairs|balcony|platform)?(?<=(knife|knives|scissors|baby|stairs|balcony|platform))",
      "(read|posted|post|wrote|writing|finished|published|sent|uploaded|finishing|in) my manifesto(?! (for|on|about) (love|the (course|class|seminar)|coffee|small talk))",
      "(they|everybody|everyone)( will|ll)? (all )?(will )?(see|learn|know|find out|feel it|pay)( [^ ]+){0,3} (at|in) the (mall|shopping cent(er|re)|cinema|square|station|supermarket|mosque|church|synagogue|school)(?= ($|\\.|on|this|tomorrow))",
    ],
    "next time she mocks me i swear i'll punch her",
  ),
  outright(
    [
      "(be|get|gets|getting|been|is|are|will be|hell be|shell be|theyll be) (killed|murdered|stabbed|shot|strangled|poisoned|raped|drowned|shanked|beaten up|attacked|hurt|burned|burnt|hunted) by me(?! (in (the )?(game|chess|valorant|fortnite|minecraft|league|cod|fifa|next round|among us)|at (chess|fifa|darts|poker|paintball|laser tag)|if (he|she) (spoils|eats|forgets|steals my (charger|fries))|(lol|haha))(?= ))",
      "(will|going to|has to|have to|deserves? to|should|must|gonna) die (by|at) my (own )?hands?",
    ],
    "someone i know is going to be killed by me",
  ),
  asking(
    [
      "i (just |really |accidentally )?(hurt|broke|bruised|twisted|crushed|hit|cut) (his|her) (foot|arm|hand|wrist|leg|face|head|ribs?|back|shoulder)(?= ($|\\.|again|and|because|on purpose|when))(?! (and we laughed|when we (play|danc|train))(?= ))",
      "i (just |nearly |almost |have |really |also )?(shook|hit|slapped|pushed|shoved|grabbed|pinched|dragged|hurt) (my|the) (own )?(mother|mum|mom|dad|father|gran|nan|grandma|grandad|grandpa|husband|wife|patient|resident|old man|old lady)(?= ($|\\.|today|again|tonight|yesterday|last night|this (morning|evening)|because|when|and (im|i am|i feel|i cant|i was)|she|he))(?! (off|up (with|for)|on the (back|shoulder)|and we laughed)(?= ))",
    ],
    "i shook my mother today, she has dementia. i was so tired",
  ),
  asking(
    [
      "(poured|pouring|pour|splashed|emptied) (it|petrol|gas|the (can|petrol|lot)|everything) (all )?(over|on|through) (his|her|their) (doorstep|door|porch|hallway|steps|letterbox|bed|house)",
      "(scared|afraid|nervous|worried|terrified|frightened) (that )?(ill|i will|i might|i may|i could|im going to|i am going to) (really |actually )?(hurt|harm|stab|attack|strangle) (one of (them|you)|one|a stranger|the first one|whoever)(?= |$)(?! (of|feelings)(?= ))",
    ],
    "i've poured it all over his doorstep",
  ),
  outright(
    "(lock|put) me (up|away) (for|after) what (ill|im going to|i will|i am going to) do(?= ($|\\.|to (him|her|them|you|someone|somebody|my [^ ]+)|tonight|tomorrow)(?= |$))",
    "i hope they lock me up after what i'll do",
  ),
];
