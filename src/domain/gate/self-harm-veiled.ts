import { type Rule, unclear } from "./rule.ts";

/** What may mean a wish to die and may mean a bad day: one plain question costs little. */
export const SELF_HARM_VEILED: Rule[] = [
  unclear("kms|kill yourself|kys|ctb", "kms"),
  unclear("unalive|unaliving", "unalive me"),
  unclear("suicidal|suicide", "suicide crossed my mind"),
  unclear("(knife|gun|grave) myself", "🔪 myself"),
  unclear("wanted to die", "I wanted to die the whole time"),
  unclear("(hurt|harmed|injured) myself", "I hurt myself"),
  unclear("i (tried|attempted) to (end|kill|die)", "I tried to end things once"),
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
    "(sleep|asleep) … (never|not|dont) (to )?(wake|waking) up|never wake up|(not|never) waking up",
    "I wish I could go to sleep and never wake up",
  ),
  unclear("(want|wish|going|need) to (sleep|be asleep|rest) forever", "i just want to sleep forever"),
  unclear(
    "(want|wish|like|going) (to|i could) (disappear|vanish|be gone|cease|fade away)(?= ($|\\.|forever|for good|and never|off the|from (this|the) (world|earth|planet|life)|completely|permanently))",
    "I want to disappear forever",
  ),
  unclear(
    "(wish|wished|if only) (i|id) (had )?(was|were|been|had)? ?(never|not) (been )?(born|existed|exist)",
    "I wish I'd never been born",
  ),
  unclear(
    "(ill|i will|i) be gone(?= ($|\\.|soon|forever|by|for good|tonight|tomorrow))",
    "none of this will matter and i'll be gone",
  ),
  unclear(
    "(my|the) (last|final) (message|text|post|night|day|words|birthday|christmas)(?= ($|\\.|ever|to |for |everyone|alive))",
    "this is my last message",
  ),
  unclear(
    "(not|never) (being|existing|being alive|being here)(?= ($|\\.|anymore|any))",
    "sometimes i think about not being here",
  ),
  unclear(
    "(if|when) i (die|died|was dead|were dead|kick the bucket)(?= ($|\\.|tonight|tomorrow|would|nobody|no one|who|will|it wouldnt))",
    "would it matter if I died",
  ),
  unclear(
    "(think|thinking|thoughts|thought|dream|dreaming) (about|of) (dying|death|my (own )?(death|funeral))",
    "I think about dying a lot",
  ),
  unclear(
    "if i (didnt exist|never existed|wasnt here|werent here|wasnt around|werent around|wasnt alive|vanished|was gone|dropped dead|got hit by|was hit by|got run over|didnt wake|dont wake|never woke|stopped existing)(?! (at|in|for) (the|this|a|my))",
    "it would be easier for everybody if I just didn't exist",
  ),
  unclear(
    "(hit|run over|flattened|struck) by a (bus|car|train|truck|lorry) … (relief|mind|fine|okay|ok|care|better|good)|(wish|hope|wouldnt mind|hoping|pray) … (hit|run over|struck) by a (bus|car|train|truck|lorry)",
    "if i was hit by a bus it'd be a relief",
  ),
  unclear(
    "(dont|didnt|not|never|wont) (to )?(wake|waking) up (one day|tomorrow|again|anymore|in the morning|at all)|(hope|hoping|wish|wishing|pray|wouldnt mind|if) (i|to) … (dont|didnt|not|never|wont) wake up(?= ($|\\.))",
    "hoping i just dont wake up one day",
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
    "(after|when|once) (they|you|we|people|someone|i) (die|are dead|dies) … (peace|peaceful|hurt|pain|heaven|better|quiet|calm|happens)|(peace|peaceful|hurt|pain|happens|heaven) … (after|when) (they|you|we|people|i) die|(does|is|would|how) (it |dying |death )?(hurt|painful|peaceful|quick) (to die|dying)|does dying hurt",
    "do people go somewhere peaceful after they die",
  ),
  unclear(
    "(when|after|once|until) im (gone|dead|no longer here|not here anymore)(?! (on|for|to|from|at|away))",
    "look after my cat when I'm gone",
  ),
  unclear(
    "(death|dying|being dead) (would|will|is|seems|sounds|looks|feels|must) (be |like )?(a )?(better|easier|peaceful|kinder|relief|nice|good|welcome|preferable|only|comforting|so peaceful)",
    "death would be a relief",
  ),
  unclear(
    "(want|need|wish|could|finally|like) (to |i could |i )?(finally )?(be|find|have|rest) (at |in |some )?peace(?= ($|\\.|finally|at last|forever|now))(?! of mind)",
    "I just want to be at peace",
  ),
  unclear(
    "(join|be with|see|go to) (him|her|them|my [^ ]+|mum|dad) … (in heaven|other side|up there|beyond|in the ground)",
    "I want to join my mum in heaven",
  ),
  unclear(
    "(dont|not|cant) (trust|safe|be trusted) (with )?(myself|being alone|alone)( tonight| right now| with)?",
    "I don't trust myself tonight",
  ),
  unclear(
    "(dark|bad|scary|ugly) (thoughts|place) … (again|back|come|getting|night|loud|lately|myself|scare|scares|darker)|thoughts (are |are getting |get )(dark|darker|scary|really dark)",
    "the dark thoughts are back",
  ),
  unclear(
    "(bang|banging|hit|hitting|punch|punching|slap|slapping|scratch|scratching|bite|biting|starving|punish|punishing) (my head|myself) (against|on|until|so|again|when|because|every|in the)",
    "I hit myself when I'm alone",
  ),
  unclear(
    "(rope|noose|razor|razor blades?|blade) … (looking at|staring at|in my hand|next to me|in the (garage|drawer)|bought|ready)|(bought|tied|tying|made|got) a (rope|noose|razor)",
    "I bought a rope",
  ),
  unclear(
    "(ill|i will|i might|i may|im going to) (be dead|be in the ground|not be here|not make it|not survive)(?= ($|\\.|by|tomorrow|soon|anyway|next|the|this|to see))",
    "I'll be dead by christmas",
  ),
  unclear(
    "(world|everyone|they|life|people) (would|will|d)? ?(be |go on )?(better|fine|happier) (without|if not for) (me|someone like me|people like me)",
    "the world would be fine without me",
  ),
  unclear(
    "(dont|not|wont|cant|never) … (make it|get|survive|last) (through|to|past|until|till) (the|this|another|next|tomorrow|tonight|christmas|summer) ?(week|weekend|night|day|month|year|winter|morning)?(?= ($|\\.|like|without|on my own|i ))",
    "I don't think I'm going to make it through the week",
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
    "({intend}|feel like|feeling like|close to|ready for) (ending|end) (things|it)(?= ($|\\.|tonight|today|soon|now|for good|forever|i ))",
    "I just feel like ending things",
  ),
  unclear(
    "(pray|praying|hope|hoping|wish|wishing|want) (to god )?(not to|to not|to never|never to|i never|i would never|id never) wake",
    "every night I pray not to wake up",
  ),
  unclear(
    "(think|thinking|thoughts|thought|staring|stare|looking|drawn|obsessed) (about|of|at|to|into|with) (the|that|those|a|my) (bridge|train tracks|tracks|roof|ledge|knives|knife|razors?|pills|balcony|edge|cliff|rope|noose|gun|river)",
    "I keep thinking about the bridge near my flat",
  ),
  unclear(
    "(i|id) (want|wish|need|plan|pray|deserve|choose|chose|decided|long|crave|ache|would like|prefer|like) … (die|dead|death|dying|nothingness|oblivion|not be here|be gone forever)",
    "I long for nothing but death",
  ),
];
