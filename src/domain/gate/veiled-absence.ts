import { type Rule, unclear } from "./rule.ts";

/** A world without the speaker: gone soon, missed by nobody, better that way. Parties one leaves are taken out before. */
export const VEILED_ABSENCE: Rule[] = [
  unclear(
    "(wont|dont think (ill|i will)|not|never|might not|doubt (ill|i will|id)|unlikely ill|dont expect to|dont plan (on|to)|not planning (on|to)|not going to) (still )?(be|being|see|seeing|reach|reaching|get to|getting to|make|live|living|last|lasting) … (here|around|alive|my (next|own|18th|30th|40th)|[0-9]+th birthday|next (birthday|christmas|year|summer|spring|winter|week|month)|eighteen|twenty|thirty|forty|old|adulthood|18|20|21|25|30|40|graduat[^ ]+|christmas|spring|summer|winter|monday|the (spring|summer|weekend|end|morning|results|new year)|past [0-9]+)(?= ($|\\.|for|and|if|so|at all|or|to|u|you|then|when|anyway|i ))(?! (in|at) (the|this) (office|meeting|company))",
    "I don't think I'll be here for my next birthday",
  ),
  unclear(
    "{nobody} … (problem|burden|concern|trouble|business) (for )?(much longer|anymore|soon|after|from|no more)|(wont|not) be (anybodys|anyones|anyone s|your|a|their|his|her|the) (problem|burden|trouble|bother|worry)",
    "I won't be anybody's problem for much longer",
  ),
  unclear(
    "(nobody|no one|noone|you|they|everyone|yall|u|people|my [^ ]+) (will|would|wont|wouldnt|dont|ll|shouldnt|neednt)? ?(not )?(have|need|be able|got) to (worry|deal|put up|bother|pretend|look after|cope|see|listen|pay|care|feed|clean|hear|visit|suffer|support|carry)( [^ ]+)? (about |with |for |to |from |after |w )?(me|us)(?= ($|\\.|anymore|much|for|after|any|if|again|soon|no|this|when|once))",
    "Soon nobody will have to worry about me",
  ),
  unclear(
    "(everyone|everybody|they|them|people|my [^ ]+|the (kids|family|world|children|house|others|team|server)|the world|she|he|it|all) (will |would |d |might |could |all |is |are |be |getting |get |go |goes |getting on |manage |managing |do |doing )?(be |are |is |get |cope |getting on |sleep |live |breathe |have |go on |going on |turn |turning |feel |go |move on )?(so much |a lot |far |all |way |just |much |doing )?(better|easier|happier|lighter|fine|relieved|freer|free|well|calmer|quieter|nicer|good|ok|okay|on|richer|more easy|best|along) … (without me|if i (wasnt|werent|was gone|were gone|died|left|go|went|disappear|vanish|didnt|never|am not)|(once|when|after|if) (im|i am|i m) (gone|not|dead|no|out)|after me|with me gone|with me dead|without someone like me|without the old)",
    "I keep picturing everyone getting on fine without me",
  ),
  unclear(
    "(picture|picturing|imagine|imagining|think(ing)? (of|about)|wonder|wondering|planning) … (everyone|them|they|people|who|world|life|family|house|funeral|things) … (after me|without me|when im gone|if i died|at my funeral|bury me|find me|get my (things|stuff)|come to bury|come to my funeral)",
    "I keep picturing everyone after me",
  ),
  unclear(
    "(without me|with me gone|if i (was|were) gone|after im gone|when im gone|once im gone) … (better|easier|more easy|fine|happier|free|lighter|relief|quieter|best|ok|okay|good|cheaper|simpler)",
    "Without me it will be more easy for my wife",
  ),
  unclear(
    "(my absence|me being gone|me dying|my death|my being dead|losing me) … (gift|relief|favour|favor|solve|help|better|nobody|no one|easier|best)",
    "My absence would be my best gift to them",
  ),
  unclear(
    "(do|doing|did) (everyone|everybody|them|them all|you all|my family|the world|my parents|people) a (favou?r)(?! and (not )?(sing|leave|bring|skip|stay|stop talking))",
    "I might do them all a favour",
  ),
  unclear(
    "(world|earth|planet|family|universe|nobody|no one) … (doesnt|dont|does not|wont|wouldnt|didnt) (really )?(need|want|miss|notice|require|care about) (another (one of )?)?(me|someone like me|people like me|a person like me)(?= ($|\\.|here|at all|in it|anyway|and|anymore|if))",
    "The world doesn't need another one of me",
  ),
  unclear(
    "(shouldnt|shoudlnt|should never|never should|wish (i|she|he|they|mum) (had|d)? ?never|never meant|not meant|wasnt meant|was never meant|wasnt supposed|never supposed|never asked|didnt ask) (have |ve |to have |to )?(been (here|born|made|alive)|be (here|born|alive|this old)|get this far|live|had me|have had me|exist|make it this far|made it this far|made me)",
    "I was never meant to get this far",
  ),
  unclear(
    "(taking up|waste of|wasting) (space|oxygen|air|room|everyones time|food|resources|skin)(?! (on|in) (my|the) (phone|disk|drive|hard drive|suitcase|fridge))|(someone|somebody|others|people) (better|else|who matters) (could|should|would|deserves?) (have|use|live|get|my|it)",
    "I'm taking up space someone better could have",
  ),
  unclear(
    "(cry|sad|upset|miss me|mourn|grieve) (for |about it |about me |over me )?(a |for a )?(bit|while|week|day|few days|month|little|moment) … (then|and|move on|get over|lighter|better|forget|fine)",
    "theyd be sad for a bit then theyd get over me",
  ),
  unclear(
    "(go missing|disappear|vanish|dropped? off|fell off|wiped|leave|left|removed) … (dont bother|the face of the (earth|planet)|the earth|dont look|no one|nobody|off this (earth|planet)|the map for good|this (earth|world|planet))|(dont|do not|no need to|please dont) (look|search|come looking|wait|cry|call|bother looking) (for|up for)? ?me(?= ($|\\.|tomorrow|anymore|when|after|if|i|again|please|and))",
    "if i go missing dont bother",
  ),
  unclear(
    "(disappear|disappearing|dissapear|vanish|vanishing|evaporate|fade away|fade out|be erased|be deleted|be gone|not exist|melt away|dissolve)(ing)? (for ever|forever|for good|completely|entirely|from (everything|everyone|life|the world|this world|existence|it all|the earth|here for good)|and never|without a trace|permanently|once and for all|tonight)",
    "i feel like dissapearing for ever",
  ),
  unclear(
    "(kid|child|mouth|person|one|less (kid|child|person|mouth)) (less|fewer)? ?to (pay|feed|worry|care|look)( for| about| after)?|one (less|fewer) (kid|child|person|problem|burden|mouth)",
    "my parents would have one less kid to pay for",
  ),
  unclear(
    "(how long|wonder|weeks|days|months) … (before|until|till|to|for) (anyone|anybody|someone|they|somebody|them|the smell|you)? ?(to )?(find|found|finds|notice|noticed|notices|find out)( [^ ]+){0,2} (me|my body|i was (gone|dead|missing)|im gone|i died)|(find|found|finds) (me|my body) (after|in the|dead|hanging|by|cold|when its|too late|tomorrow)|who (would|will|d)? ?(find|finds|found) me",
    "I wonder how long it would take anyone to find me",
  ),
  unclear(
    "(marry|find|meet|get|have|deserves?|deserve|be better with) (someone|somebody|a|another) (nicer|better|else|normal|new|wife|husband|mum|mom|dad|who copes|who isnt) … (logical|copes|dead|gone|without me|if i|when i|kids|children|happier|not me)",
    "My husband would marry someone nicer and the kids would have a mum who copes",
  ),
  unclear(
    "worth more (dead|as a|gone|to them|in insurance)|insurance (pays|money|payout|would pay|will pay|is worth) … (than|before|double|kids|family|better|wife|me|just saying|them)|better with the (money|insurance)",
    "I'm worth more as a payout",
  ),
  unclear(
    "(want|wants|wanted|wish|secretly) me (gone|dead|to die|out of the way|off this (earth|planet)|to disappear|not here)(?! from the (group|meeting|team|chat))|(kys|kill yourself|kill urself) … (right|maybe|listen|should|true|point)",
    "everyone secretly wants me gone",
  ),
  unclear(
    "(the last|final|my last|one last|our last) (time|evening|night|day|weekend|summer|meal|walk|goodbye|hug|post|birthday) (ill|i bother|on earth|with (them|her|him|everyone|my)|together|alive|ever|before i (go|leave|do it))(?! (at this (job|company)|bother you (about|with) (the )?(homework|numbers)))",
    "this is the last time I bother anyone",
  ),
  unclear(
    "(there wont be|wont be|isnt|is no|there is no|theres no|no version|cant imagine|cant picture|dont see|not see) (an? )?(again|next time|next year|later|tomorrow|after|of next year|version of|me in|me at|next week|a next) … (me|for me|only|evening|i|it)",
    "There is no version of next year with me in it",
  ),
];
