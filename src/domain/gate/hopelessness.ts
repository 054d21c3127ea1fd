import { type Rule, unclear } from "./rule.ts";

/** Having no way on. Often a bad week, sometimes more: asked about, never taken for certain. */
export const HOPELESSNESS: Rule[] = [
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
    "(just|only|such|nothing but)? ?(a |the )?burden (to|on|for) (everyone|everybody|them|all|my (family|friends|parents|mum|kids|wife|husband|partner|mates)|people|the world|you|him|her)",
    "I'm just a burden to all of them",
  ),
  unclear("im (only |such |nothing but )?a burden(?= ($|\\.))", "I'm a burden"),
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
    "want (it|this|everything|it all|all of it|the pain|all this) (all )?to (stop|end|be over|go away)(?= ($|\\.|and|i |now|so|please|forever|hurting|tonight|im))",
    "I just want it all to stop",
  ),
  unclear(
    "(nothing|noone|no one|nobody|not much|little) (left )?to live for|nothing (left )?to live",
    "I have nothing left to live for",
  ),
  unclear(
    "(done|finished|tired|sick|exhausted|fed up|bored) (with|of|from|by) (life|living|being alive|being here|existing|my life|it all|everything(?= ($|\\.|and|i |now))|this life|existence)",
    "I'm done with life",
  ),
  unclear(
    "(life|living|its|my life) (isnt|is not|aint|not|no longer) (even )?worth (living|it anymore|the pain)",
    "life isn't worth living",
  ),
  unclear(
    "(dont|no longer) want to (be here|be around|go on|carry on|keep going|do life|do this life|continue)( anymore)?(?= ($|\\.|i |and |because|with))",
    "I don't want to be here anymore",
  ),
  unclear("(lost|losing|lose|no) … will to (live|go on|carry on)", "I've lost the will to live"),
  unclear("(end|over) for me(?= ($|\\.))|my life is over|its all over", "I think this is the end for me"),
  unclear(
    "(feel|feels|feeling|im|is|its all|so|felt) (so |very |all |just )?hopeless(?= ($|\\.|and|about (life|everything|the future)|all|every|lately|now|today|tonight|inside))",
    "I feel completely hopeless",
  ),
  unclear(
    "no hope (for me|left|anymore|for my)|lost all hope|given up (on life|on living|on everything|hope)|give up on (life|living|everything)",
    "there's no hope for me",
  ),
  unclear(
    "(want|need|deserve) to (hurt|suffer|bleed|crash|drink myself|drive into)(?= ($|\\.|myself|my|the|a|to death))",
    "I deserve to suffer",
  ),
  unclear(
    "(much longer|how long|longer) (i can|can i|ill|i could) (hold on|hang on|go on|last|keep going|do this|take this|take it|cope|keep this up|survive|carry on)|cant (hold on|hang on|keep fighting|fight anymore|survive)|(barely|hardly) (hanging|holding) on|by a thread|(end of|reached the end of) my (rope|tether)",
    "I don't know how much longer I can hold on",
  ),
  unclear(
    "nothing … (gets?|getting|be) (any )?better(?= ($|\\.|and|im|so|for me|i ))|(it|things|life|this|it all) (will|is|does|can)? ?never (going to )?(gets?|be) (any )?better(?= ($|\\.|and|im|so|for me|i ))|(wont|doesnt|isnt|not) (ever |going to )(ever )?(get|getting) (any )?better(?= ($|.|and|im|so|for me|i ))",
    "nothing will ever get better",
  ),
  unclear(
    "(tired|sick|exhausted|weary) (of|from) (fighting|struggling|hurting|suffering|waking up|breathing|the pain|pretending im (ok|okay|fine)|feeling (like )?this)",
    "I'm so tired of fighting",
  ),
  unclear(
    "(cant|dont|couldnt|never) (see|imagine|picture) (a |any |my |myself in the |myself having a )?future(?! (in (this|the|my) (job|company|team)|with (him|her)))|(have|theres|got) no future(?! (in|at|here))|dont see myself (living|alive|getting old|past|making it)",
    "I can't see a future for myself",
  ),
  unclear("(hate|hating) (being alive|living|existing|that i exist|that i woke up|my existence)", "I hate being alive"),
  unclear(
    "(im|feel like|am|such) (a )?(worthless|waste of (space|air|oxygen|life|everything))(?= ($|\\.|and|to))",
    "I'm a waste of space",
  ),
  unclear(
    "(dont|do not|didnt) deserve to (live|be here|exist|be alive|breathe|be happy or alive)",
    "I don't deserve to live",
  ),
  unclear(
    "(only|just) one (way|thing) (out|left|to stop|left to do)|the only (way|thing left) (this ends|to stop|left|to make it stop|out)",
    "there's only one thing left to do",
  ),
  unclear(
    "nothing (left )?(here |in this world |in life )?for me(?= ($|\\.|here|anymore|and|in this|left|now))",
    "there is nothing here for me any more",
  ),
  unclear(
    "(tired|sick|exhausted|done|finished|fed up|weary|worn out|drained) (of|with|from|by) (pretending to be alive|pretending to live|this world|the world|being me|trying to (live|survive|stay alive))",
    "tired of pretending to be alive",
  ),
  unclear(
    "(break|escape|rest|release|freedom|relief) from (life|living|existing|existence|being alive|this life|everything|it all|myself)(?= ($|\\.|and|i ))",
    "i just want a break from existing",
  ),
  unclear(
    "(end|ending|stop|escape|out of) (my|the|this|all (the|this|my)) (suffering|pain|misery|agony|struggle|torment|nightmare)(?! (in|of) (the|my|these) (meeting|job|foot|knee|back))",
    "I want to end my suffering",
  ),
  unclear(
    "(life|everything|it all|existence|all of it|my life|living) (is|feels|seems|looks|has become) (so |all )?(meaningless|pointless|unbearable|worthless|over|without meaning|not worth it)(?= ($|\\.|and|i |anymore|now|without))",
    "life is meaningless",
  ),
  unclear(
    "nothing (matters|means anything|is worth it|makes sense|is left)(?= ($|\\.|anymore|and|i |to me|now))",
    "nothing matters anymore",
  ),
  unclear(
    "ive (finally )?given up(?= ($|\\.|for good|on myself|and|i ))|give up(?= (for good|on myself|on living|on everything))",
    "i've given up completely",
  ),
  unclear("(no|see the|any) (point|use|sense) … anymore(?= ($|\\.))", "no point in trying anymore"),
  unclear(
    "(the|no|any|a|see) (point|reason|sense|use|purpose) (in|of|to|for) (me )?{carryOn}",
    "I just can't see the point in carrying on",
  ),
  unclear(
    "cant (take|do|face|bear|survive|live|get through|handle|stand|go) (through |on )?(another|one more) (day|night|hour|week|year)(?= ($|\\.|of this|like this|and|i |alone))",
    "i can't take another day",
  ),
  unclear(
    "(at|hit|hitting|reached) rock bottom|im at the end(?= ($|\\.|ive|i |of (my (rope|tether|strength)|everything)))|nothing left (to give|in me|inside)(?! (to|at|after))",
    "I'm at the end, I've got nothing left to give",
  ),
  unclear("no (other )?way out(?= ($|\\.|of this|for me|anymore|and|but))", "there's no other way out"),
  unclear(
    "(theres|is|see|have|got) no (tomorrow|next week|next year|life) (for me|left|ahead|after)",
    "there is no tomorrow for me",
  ),
];
