import { certain, type Rule, unclear } from "./rule.ts";

const THEM =
  "(him|her|them|him all|them all|everyone|everybody|people|someone|somebody|that guy|this guy|that man|that woman|(my|the|his|her|that|this|those) ([^ ]+ )?(ex|boss|manager|neighbou?rs?|husband|wife|girlfriend|boyfriend|stepfather|stepdad|father|dad|mum|mother|brother|sister|teacher|colleagues?|coworkers?|flatmate|roommate|classmates?|bully|bullies|kids?|son|daughter|baby|family|parents|people|guy|man|woman|class|team|office))";

/** More ways to say that somebody else will be hurt, and how it is hinted at. */
export const OTHERS_SIGNS: Rule[] = [
  certain(
    `(im|i am|ill|i will|i want to|want to|going to|need to|about to|planned how to|plan to|planning to|decided to|ready to|thinking about|fantasi[sz]e about|keep imagining) (going to |about to |gonna |really |just )?(kill|kil|murder|stab|shoot|shank|strangle|poison|beat|merk|unalive|drop|drown|torture|smash|slit|bash|run over|set fire to|slash|hurt|end|batter|rape|suffocate|knife|behead) ${THEM}(?! (laughing|with kindness|a (message|text|mail|line)|to (it|the)|at (chess|tennis|fifa|the game)|in (fifa|the game|chess|mario|valorant|smash)|feelings|off|the (call|meeting|chat|conversation|relationship)))`,
    "im gonna shank him after school",
  ),
  certain(
    "(set|setting|put) (fire to|alight) (their|his|her|the|my|this) (house|car|office|flat|building|school|shop|place)|(burn|torch|bomb|blow up|shoot up) (their|his|her|the|my|this) (house|office|flat|building|school|place)( down)?(?! (music|calories))",
    "I will set fire to their house",
  ),
  certain(
    "(gun|rifle|knife|blade|machete|hammer|axe|bat|strap|weapon|bomb|petrol|acid|crowbar) … (for (the people|him|her|them|my (boss|ex|class|teacher))|school|at work|they shouldnt|waiting for (him|her|them)|wait there|car park|all getting it|for everyone|he walks|she walks|when he comes|shouldnt have|getting it|his house|her house)(?! (show|club|museum|exam))|(waiting|wait) for (him|her|them) … (with a|hammer|knife|gun|bat|car park|axe|blade|tonight with)",
    "I bought a gun for the people at work",
  ),
  certain(
    [
      "(hit|hits|beat|slapped|shook|shaken|choked|hurt|punched|strangled|kicked|pushed|threw) (my|the|our) (wife|husband|girlfriend|boyfriend|partner|son|daughter|kid|kids|child|baby|mum|mother|dad|gran) … (scared|afraid|again|last night|kill|stop|today|worried|tonight|yesterday|hard|and i)(?! (with a (pillow|snowball|balloon)|at (chess|cards|tennis)))",
      "(shook|shake|shaking|hit|hurt|drop|smother) the baby",
      "about to (hit|beat|hurt|shake|slap|kill) (my|the|him|her|them)(?! (record|level|high score|game|boss|dragon))",
    ],
    "I shook the baby, I'm afraid I'll do it again",
  ),
  certain(
    "(list|names) of (people|those|everyone|kids) (im|i am|i want|who|to|i ll|that) … (kill|die|hurt|dead|pay|shoot)|(kill|hit) list|(going|want|plan|planning) to do a (school |mass |)?(shooting|stabbing|massacre|killing spree)|(school|mass) shooting … (im|going|do|i)|(make|makes|watch) (him|her|them|his|her face|everyone) (all )?bleed",
    "tomorrow im gonna do a school shooting",
  ),
  certain(
    "(following|follow|followed|stalking) (her|him|them) home … (hurt|rape|kill|tonight|show|teach)|i (will|m going to) (kill|hurt|stab|beat) [^ ]+( [^ ]+)? … (control me|cant control|for what|cant stop)|i got a (blade|gun|knife) … (him|her|them|end|school)?",
    "I'm following her home tonight and I'm going to hurt her",
  ),
  unclear(
    "(get|gets|getting|has) whats coming( to (him|her|them))?|coming to (him|her|them) … (made sure|ill|soon|i )|(wont|wouldnt) be (laughing|smiling|joking|walking|talking|so (smug|happy)) (when|once|after|anymore|much longer|for long)(?! (at (my|the) joke))|when im (done|finished|through) with (him|her|them|that|this place)",
    "They won't be laughing when I'm done with them",
  ),
  unclear(
    [
      "(cant|dont think i can|not able to|unable to|wont be able to|might not|couldnt|can not) (stop|control|trust|hold|keep) (myself|me|my (hands|fists|anger|temper|rage)) … (hurting|hitting|from (hurting|hitting|doing|killing)|her|him|them|them all|kid|baby|child|if he|around (him|her))",
      "dont trust (my hands|myself) (with|around|near) (him|her|the (baby|kids?)|them)",
      "(kid|baby|child) (screams?|cries) … (hands|shake|trust|snap|hurt)",
      "(trust|scared of) my (own )?hands",
      "could (hurt|kill|harm) (somebody|someone|sombody|people|him|her)(?= ($|\\.|i feel|right|and|today|so|feel|one day))",
    ],
    "I don't think I can stop myself from hurting her",
  ),
  unclear(
    "(imagine|imagining|picture|pictures|picturing|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|fantasy|thoughts?|images?|think|thinking|daydream) … (hands (around|round|on) (his|her|their)|pushing (him|her|them)|hitting (him|her|them)|hurting (him|her|them|people|someone)|killing|stabbing|choking|smashing (his|her)|strangling|down the stairs|until (he|she|they) stops?|beating (him|her|them)|(his|her) (face|blood|neck|throat|skull)|shooting)(?! (in the (game|film|novel|book)))",
    "I keep imagining my hands around his neck",
  ),
  unclear(
    "(snap|explode|lose it|lost it|break|flip) … (someone|somebody|they|people|he|she|everyone) … (pay|hurt|blood|die|dead|regret|sorry|throat|before i knew)|(pay|paid|payback|repay) (with|in) blood|my hands were (round|around|on) (his|her|their) (throat|neck)|hands (round|around) (his|her) (throat|neck)",
    "One day I'll snap and someone will pay with blood",
  ),
  unclear(
    "(youll|you will|theyll|everyone will|people will|all) (read|see|hear) (about )?(it|me|this|that|the|us)? ?(office|place|school)? ?(in|on) the (news|paper|papers|headlines)|watch the news(?= ($|\\.|tomorrow|tonight|and youll))|remember my name (after|when|tomorrow|soon|forever)|(see|know|find out|learn) what happens when (u|you|someone|they|people) (push|pushes|mess|messes|cross)",
    "You'll read about that office in the paper",
  ),
  unclear(
    "(know|knows|found out|learned|watch|watched|watching|been watching|follow|been following|drive past|drive by|wait|waiting|been waiting) (at |by |near |outside )?(where (he|she|they)|when (he|she)|(his|her|their) (house|car|street|flat|school|route|window|door|work)) (parks?|lives?|walks?|sleeps?|works?|drinks|is alone|for weeks|every|at night|and|night|each|is|goes)( [^ ]+)? … (waiting|there|night|weeks|easy|longer|knife|and i|path|alone|behind)?(?! (so i can (visit|send|bring)|to (walk|meet|give|return)))",
    "I know where she parks and I've been waiting there",
  ),
  unclear(
    "(scared|afraid|worried|frightened) (of|about) (what (i|id|ill)|that (i|id|ill)) … (do to (him|her|them)|hurt|kill|if i had (him|her|them)|to (him|her|them)|alone)|(do|done) something (very |really )?(bad|terrible|awful|horrible|violent) to (him|her|them|someone|my|people)|(dangerous|danger) to (others|people|them|my (family|kids|wife))|(so much|full of) (anger|rage|hate|hatred) … (do something|hurt|kill|bad|explode|him|her)",
    "I'm scared of what I'd do to him if I had him alone",
  ),
  unclear(
    "(bat|knife|hammer|gun|axe|machete|blade) (behind|under|by|next to|near|in) (the|my) (door|bed|pillow|bag|car|jacket|coat|locker) … (when|for|comes|hope|him|her|them|if|he|she)|(smth|something) (for (him|her|them) )?in my (bag|pocket|locker) … (for (him|her|them)|looks|wait|see)?|(got|have) (something|smth) for (him|her|them) in my",
    "I keep a bat behind the door for when he comes, I hope he does",
  ),
  unclear(
    "(world|everyone|it|place) (would|will|d) be (a )?(better|safer|nicer)( place)? without (him|her|them|people like him|that (man|woman)) … (see to|could|ill|make|arrange|help|do it)?|(want|make|let) (them|him|her|everyone|ima make em) (all )?(to )?(feel|know|suffer|hurt|sorry|pay|scared|afraid|fear)( of me| what i| the| all| how)? … (felt|pain|same day|sorry|me|for once|all of them|suffered|feel|hurt)|be afraid of me(?! of)|(make|making) (em|them|him|her) (all )?sorry",
    "The world would be better without him and I could see to that",
  ),
  unclear(
    [
      "(nobody|no one|noone|everyone|they|not one of them) … (walks out|walk out|get out alive|leaves alive|make it out|leave(s)? there|comes out|survive|survives)(?! (of the (meeting|talk|cinema)))",
      "(day|morning|moment) when i (walk|come|go) in and",
      "dont come to (school|work|the office|class) (on|tomorrow|monday|friday)",
      "if (u|you) like living",
      "only takes one (morning|day|bullet|match)",
      "(getting|gets|get) (dropped|dealt with|done|what he deserves|what she deserves|merked) (if|when|tonight|tmrw|tomorrow|soon)",
    ],
    "There'll be a day when I walk in and nobody there walks out",
  ),
  unclear(
    "(have|had|an|meet with an|happen) (a (little )?)?accident … (stairs|dangerous|him|her|soon|happen|brakes)|stairs are dangerous|(how easy|so easy|easily) (it would be )?(to )?(hurt|kill|push|make|end|do it|run)|(move|moved) in with (him|her) … (drive past|every night|how easy|watch|longer)",
    "He'll have an accident on the stairs",
  ),
];
