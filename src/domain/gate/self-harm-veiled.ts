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
    "(sleep|asleep) … (never|not|dont) (to )?(wake|waking) up|never wake up|(not|never) waking up",
    "I wish I could go to sleep and never wake up",
  ),
  unclear("(want|wish|going|need) to (sleep|be asleep|rest) forever", "i just want to sleep forever"),
  unclear(
    "(wish|wished|if only) (i|id) (had )?(was|were|been|had)? ?(never|not) (been )?(born|existed|exist)",
    "I wish I'd never been born",
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
    "(hit|run over|flattened|struck) by a (bus|car|train|truck|lorry) … (relief|mind|fine|okay|ok|care|better|good)|(wish|hope|wouldnt mind|hoping|pray) … (hit|run over|struck) by a (bus|car|train|truck|lorry)",
    "if i was hit by a bus it'd be a relief",
  ),
  unclear(
    "(dont|didnt|not|never|wont) (to )?(wake|waking) up (one day|tomorrow|again|anymore|in the morning|at all)|(hope|hoping|wish|wishing|pray|wouldnt mind|if) (i|to) … (dont|didnt|not|never|wont) wake up(?= ($|\\.))",
    "hoping i just dont wake up one day",
  ),
  unclear(
    "(after|when|once) (they|you|we|people|someone|i) (die|are dead|dies) … (peace|peaceful|hurt|pain|heaven|better|quiet|calm|happens)|(peace|peaceful|hurt|pain|happens|heaven) … (after|when) (they|you|we|people|i) die|(does|is|would|how) (it |dying |death )?(hurt|painful|peaceful|quick) (to die|dying)|does dying hurt",
    "do people go somewhere peaceful after they die",
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
    "(dont|not|wont|cant|never) … (make it|get|survive|last) (through|to|past|until|till) (the|this|another|next|tomorrow|tonight|christmas|summer) ?(week|weekend|night|day|month|year|winter|morning)?(?= ($|\\.|like|without|on my own|i ))",
    "I don't think I'm going to make it through the week",
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
    "death (is|would be|seems|feels like|might be) (the |my |an |a )?(only |best |last )?(escape|answer|way|option|solution|friend|freedom|way out|exit|release)",
    "death is the only escape",
  ),
  unclear(
    "(hitting|biting|scratching|punching|punishing|slapping) myself(?! (for|that|over))",
    "I keep hitting myself",
  ),
  unclear("(need|want|deserve|have) to feel (the )?pain", "I need to feel pain"),
  unclear(
    "(scared|afraid|frightened|terrified) of (myself|what i (might|could|will|may|ill|am going to) (do|be))|cant keep (myself|me) safe|(not|isnt|dont feel|un)safe (from|with|around|by) myself",
    "afraid of what i might do",
  ),
  unclear(
    "(platform|tracks|edge|railing|{height}) … (too close|over the edge|jump|step off|stepping off|let go|what it would be like|just fall)",
    "sometimes i stand on the platform a bit too close",
  ),
  unclear(
    "stop being(?= ($|\\.|alive|here))|should(nt)? (have|ve) (died|survived|been born|been me who)|shouldve died",
    "I wish I could just stop being",
  ),
  unclear(
    "(jump|jumping|jumped|throw myself|threw myself) (off|from|in front of) (a|the|that|my) ({height}|train|bus)",
    "I thought of the day I jumped off the bridge",
  ),
  unclear(
    "why (am|are|was) i (even |still )?(alive|here|living|breathing|existing|born)(?= ($|\\.|anymore|and|if|when))",
    "why am I even alive",
  ),
  unclear(
    "(car|bus|train|truck|lorry|someone|something|lightning|a meteor) (would|could|will|to) (hit|kill|run over|run me over|strike|shoot|take|end) (me|over me)?(?= ($|\\.|on|so|and|already|tonight))",
    "I wish a car would hit me",
  ),
  unclear(
    "(telling|tells|urging|screaming at|saying to|told) me to (end it|kill myself|die|do it|jump|hurt myself|cut)(?! (yourself short|the chat))",
    "my brain keeps telling me to end it",
  ),
  unclear(
    "(ready to go|had enough|enough) (of|from) (this world|this life|life|living|being alive|it all|existing)|(ready|time for me) to go(?= ($|\\.)) now",
    "I've had enough of this world",
  ),
  unclear("going to die (tonight|tomorrow|soon|this week|and (nobody|no one|i dont care))", "I'm going to die tonight"),
];
