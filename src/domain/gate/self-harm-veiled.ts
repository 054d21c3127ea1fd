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
    "cant (do|take|handle|stand|bear|deal with|cope with) (this|it|life|any of this|living|things|everything)( anymore| no more| much longer)( \\.|$| i| and| im| please| help| everything| lol)?(?= ($|\\.|i |and |im |please|help|everything))",
    "i cant do this anymore",
  ),
  unclear(
    "cant (do|take|handle|stand|bear) (this|it|life) (anymore|no more|much longer)(?= $)",
    "i cant take it anymore",
  ),
  unclear(
    "cant (go on|carry on|keep going|keep on|keep living|live|live like this|do life|cope)( like this| living| anymore| any further)?(?= ($|\\.|i |and |im ))",
    "I can't go on like this",
  ),
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
    "(just|only|such|nothing but)? ?(a |the )?burden (to|on|for) (everyone|everybody|them|all|my (family|friends|parents|mum|kids|wife|husband|partner|mates)|people|the world|you|him|her)",
    "I'm just a burden to all of them",
  ),
  unclear("im (only |such |nothing but )?a burden(?= ($|\\.))", "I'm a burden"),
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
    "whats the (point|use|sense) (in|of|to)? ?(living|life|anything|it all|any of (it|this)|going on|existing|being (alive|here)|trying anymore|even trying|my life|carrying on)",
    "what's the point of living",
  ),
  unclear("whats the point … anymore", "whats the point of anything anymore"),
  unclear(
    "(no|isnt any|isnt a|not any|see any|see no|see the|see a) (point|reason|sense|purpose) (in|of|to|for|for me to) (living|life|keep going|go on|going on|live|anything|exist|existing|carry on|be here|be alive|stay|wake up|wake|getting up)",
    "there's no reason to keep going",
  ),
  unclear(
    "(dont see|cant see|see no|no|isnt a|isnt any|only|the only|find a|find no) (a |any |the )?way out(?= ($|\\.|of this|of it|anymore|for me|and|i ))",
    "I don't see a way out",
  ),
  unclear(
    "want (it|this|everything|it all|all of it|the pain|all this) (all )?to (stop|end|be over|go away)",
    "I just want it all to stop",
  ),
  unclear(
    "(want|wish|like|going) (to|i could) (disappear|vanish|be gone|cease|fade away)(?= ($|\\.|forever|for good|and never|off the|from (this|the) (world|earth|planet|life)|completely|permanently))",
    "I want to disappear forever",
  ),
  unclear(
    "(wish|wished|if only) (i|id) (had )?(was|were|been|had)? ?(never|not) (been )?(born|existed|exist)",
    "I wish I'd never been born",
  ),
  unclear(
    "(nothing|noone|no one|nobody|not much|little) (left )?to live for|nothing (left )?to live",
    "I have nothing left to live for",
  ),
  unclear(
    "(done|finished|tired|sick|exhausted|fed up|bored) (with|of|from|by) (life|living|being alive|being here|existing|my life|it all|everything|this life|existence)",
    "I'm done with life",
  ),
  unclear(
    "(ill|i will|i) be gone(?= ($|\\.|soon|forever|by|for good|tonight|tomorrow))",
    "none of this will matter and i'll be gone",
  ),
  unclear(
    "(life|living|its|my life) (isnt|is not|aint|not|no longer) (even )?worth (living|it anymore|the pain)",
    "life isn't worth living",
  ),
  unclear(
    "(dont|no longer) want to (be here|be around|go on|carry on|keep going|do life|do this life|continue)( anymore)?(?= ($|\\.|i |and |because|with))",
    "I don't want to be here anymore",
  ),
  unclear(
    "(my|the) (last|final) (message|text|post|night|day|words|birthday|christmas)(?= ($|\\.|ever|to |for |everyone|alive))",
    "this is my last message",
  ),
  unclear("(lost|losing|lose|no) … will to (live|go on|carry on)", "I've lost the will to live"),
  unclear(
    "(not|never) (being|existing|being alive|being here)(?= ($|\\.|anymore|any))",
    "sometimes i think about not being here",
  ),
  unclear("(end|over) for me|its over for me|my life is over|its all over", "I think this is the end for me"),
  unclear(
    "(feel|feels|feeling|im|is|its all|so|felt) (so |very |all |just )?hopeless(?= ($|\\.|and|about (life|everything|the future)|all|every|lately|now|today|tonight|inside))",
    "I feel completely hopeless",
  ),
  unclear(
    "no hope (for me|left|anymore|for my)|lost all hope|given up (on life|on living|on everything|hope)|give up on (life|living|everything)",
    "there's no hope for me",
  ),
  unclear(
    "(if|when) i (die|died|was dead|were dead|kick the bucket)(?= ($|\\.|tonight|tomorrow|would|nobody|no one|who|will|it wouldnt))",
    "would it matter if I died",
  ),
  unclear(
    "(want|need|deserve) to (hurt|suffer|bleed|crash|drink myself|drive into)(?= ($|\\.|myself|my|the|a|to death))",
    "I deserve to suffer",
  ),
  unclear(
    "(think|thinking|thoughts|thought|dream|dreaming) (about|of) (dying|death|my (own )?(death|funeral))",
    "I think about dying a lot",
  ),
];
