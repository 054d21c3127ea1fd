import { asking, type Rule, unclear } from "./rule.ts";

/** Taking leave: goodbyes, letters, things given away, a world that goes on without them. */
export const FAREWELL: Rule[] = [
  unclear(
    "(wont|might not|may not) be (around|here|alive) (for )?(much longer|anymore|forever|for long|by (then|christmas|summer|friday|next))(?! (in|at|on))",
    "I won't be around much longer",
  ),
  unclear(
    "(wont|wouldnt|dont|not) have to (put up with|worry about|deal with|see|look after|hear from) me … (longer|anymore|again|soon)",
    "you won't have to put up with me for much longer",
  ),
  unclear(
    "(goodbye|farewell) (everyone|everybody|world|all|forever|my friends|my love)",
    "goodbye everyone, thank you for everything",
  ),
  unclear(
    "(saying|said|say|write|writing|wrote|writing my) (my )?(goodbyes|final goodbye|last goodbye|goodbye letters?|last letters?)",
    "I've said my goodbyes",
  ),
  unclear(
    "(giving|gave|given|give) away (all )?(my|of my) (things|stuff|possessions|clothes|belongings|cat|dog|games)",
    "I'm giving away my things",
  ),
  unclear(
    "{everyone} … (better|happier|easier|relieved|fine) … (without me|if i (was|were) gone|if i disappeared|when im gone|if i (wasnt|werent) (here|around)|once im gone)",
    "everyone would be better off without me",
  ),
  unclear("(better|better off|happier) without me", "they're better off without me"),
  unclear(
    "{nobody} … (notice|care|miss me|miss|mind|blink|cry) … if i (disappeared|vanished|died|die|was gone|were gone|was dead|werent here|wasnt here|stopped existing|never came back|dropped dead|ceased)",
    "no one would notice if I disappeared",
  ),
  unclear("{nobody} (will |would |d )?(miss|cry for) me(?= ($|\\.))", "nobody would miss me"),
  unclear(
    "(want|wish|like|going) (to|i could) (disappear|vanish|be gone|cease|fade away)(?= ($|\\.|forever|for good|and never|off the|from (this|the) (world|earth|planet|life)|completely|permanently))",
    "I want to disappear forever",
  ),
  unclear(
    "(ill|i will|i) be gone(?= ($|\\.|soon|forever|by (christmas|then|friday|tomorrow|morning|the time|next|monday|sunday|summer|the end)|for good|tonight|tomorrow))",
    "none of this will matter and i'll be gone",
  ),
  unclear(
    "(my|the) (last|final) (message|text|post|night|day|words|birthday|christmas)(?= ($|\\.|ever|to |for |everyone|alive))",
    "this is my last message",
  ),
  unclear(
    "if i (didnt exist|never existed|wasnt here|werent here|wasnt around|werent around|wasnt alive|vanished|was gone|dropped dead|got hit by|was hit by|got run over|didnt wake|dont wake|never woke|stopped existing)(?! (at|in|for) (the|this|a|my))",
    "it would be easier for everybody if I just didn't exist",
  ),
  unclear(
    "(written|wrote|writing|write) (a |some |goodbye |my |last )?(letters?|notes?) (to|for) (everyone|my (family|kids|parents|mum|wife|husband|children|friends)|the people|all of them|those)",
    "I've written letters to everyone I love",
  ),
  unclear(
    "my (affairs|will|funeral|life insurance) (in order|sorted|planned|is (done|written|ready))|(put|getting|got|putting|sorting|sorted) (out )?my (affairs|will)|(planned|planning|plan) my (own )?funeral",
    "I've put my affairs in order",
  ),
  unclear(
    "(when|after|once|until) im (gone|dead|no longer here|not here anymore)(?! (on|for|to|from|at|away))",
    "look after my cat when I'm gone",
  ),
  unclear(
    "(world|everyone|they|life|people) (would|will|d)? ?(be |go on )?(better|fine|happier) (without|if not for) (me|someone like me|people like me)",
    "the world would be fine without me",
  ),
  unclear(
    "might as well (not|be dead|die|disappear|be gone|end|give up on)|(not|didnt|dont|never|shouldnt|stop|stopped|cease to) exist(ed|ing)?(?= ($|\\.|anymore|at all|to|for|and|i ))",
    "I might as well not exist",
  ),
  unclear(
    "(youll|theyll|everyone will|they will|you will|people will|shell|hell) … (forget|forgotten|get over|move on from) me",
    "next month you'll have forgotten me",
  ),
  unclear(
    "(given|gave|giving|give|rehomed|rehoming) (away )?my (dog|cat|pet|pets|stuff|things|guitar|books|records|clothes|car|jewellery|savings) … (away|to (my|a|him|her|them|the))",
    "i've given my dog to my sister",
  ),
  unclear(
    "(said|saying|say|told) sorry to (everyone|everybody|all of them|them all|my family)|apologi[sz](ed|ing) to (everyone|everybody)",
    "said sorry to everyone",
  ),
  unclear(
    "(i|id) (want|wish|need|plan|pray|deserve|choose|chose|decided|long|crave|ache|would like|prefer|like) … (die|dead|death|dying|nothingness|oblivion|not be here|be gone forever)",
    "I long for nothing but death",
  ),
  unclear(
    "goodbye (cruel )?world|goodbye (letters?|notes?|message|video)|already (said|saying) (my )?goodbyes?|see you on the other side",
    "i already said goodbye to my friends",
  ),
  unclear(
    "(jump|vanish|disappear|go away) … (forever|for good|never (come|coming) back|never return|and not come back)(?! (to|at) (the|that|this) )",
    "i want to jump and never come back",
  ),
  unclear("dont (try to )?stop me|no one can stop me", "please don't try to stop me this time"),
  unclear("peace with (dying|death|not|going|the end|never waking)", "i've made peace with not waking up"),
  unclear(
    "(writing|wrote|made|making|write|updated|updating|sorted) my (own )?will(?= ($|\\.|and|so|before|tonight))",
    "I've been writing my will",
  ),
  unclear(
    "my (grave|gravestone|coffin|tombstone|obituary|eulogy|own death|suicide|ashes)|(cry|come|be|show up|mourn) (at|to) my funeral",
    "no one would cry at my grave",
  ),
  unclear(
    "(best|better|easier|kinder|fine|good) … (if|when|once) (i|im) (go|went|leave|left|am gone|gone|was gone|disappear|disappeared)(?= ($|\\.|away|for good|forever|them all|everyone))",
    "maybe it's best if I go away for good",
  ),
  unclear(
    "{everyone} … (free|better|happier|relieved|fine|easier|lighter) … (if|once|when|without) (i|im|me)( (was|were|am))?(?= ($|\\.|out of the|not in|no longer|gone|dead|not there|away|not here))",
    "they would be free if I were out of the picture",
  ),
  unclear(
    "{nobody} … (come looking|look|search|come) for me(?= ($|\\.|if|when|anyway|even))",
    "nobody would come looking for me",
  ),
  asking(
    [
      "(say|saying|said) (goodbye|bye|farewell)( [^ ]+){0,3} without (them|anyone|anybody|people|him|her|my [^ ]+) (noticing|knowing|realising|realizing|suspecting|guessing) (its|it is|that|why|what|the last|im|i am)",
      "(give|giving|gave) (away )?my (things|stuff|belongings|clothes|books|records|games|money|savings)( away)? without (them|anyone|anybody|people|him|her|my [^ ]+)?( )?(asking|noticing|suspecting|knowing|wondering)",
      "(write|note|letter|say|sorry|message)( [^ ]+){0,3} (to )?(someone|somebody|whoever|the (one|person|man|woman)|the cleaner|the neighbour) (wholl|who will|who|that will|thatll|that) finds? me(?! (on (linkedin|insta|instagram|facebook)|funny|boring|annoying|weird|attractive|interesting|a |nice|cold))",
      "(want|need|give me|have|planned|planning) one (perfect|last|final|good|nice|happy|beautiful) (day|evening|night|weekend|week)( [^ ]+){0,4} (and then|then) (nothing|its over|im done|thats it|i go|im gone|sleep|it ends)",
      "(whats|what is|what) (a |the )?(good|nice|right|best) last (text|message|words)(?! (of|in|on|before (bed|the weekend|they|we))(?= ))",
      "(who|which friend|which of them|which one|which person) (should|gets to|will|is going to) (have|get|keep|inherit) my (dog|cat|dogs|cats|things|guitar|records|books|bike|rabbit|stuff)(?= (\\. )?$)",
      "(stranger|someone|somebody|person) who (doesnt|does not|wont|has never) (know|met) me before i (go|leave)(?= (\\. )?$)",
    ],
    "how do i say goodbye to people without them noticing it's the last time",
  ),
];
