import { certain, type Rule, unclear } from "./rule.ts";

/** Wounds somebody gives themselves, and the urge for them. Kitchens, barbecues and burn-outs are taken out before. */
export const SELF_HARM_WOUND: Rule[] = [
  certain(
    "i (still |also |did |have |nearly |almost )?(cut|burn|burned|burnt|scratch|scratched) (again|last night|tonight|deeper|too deep|deep|so deep|because|to (feel|cope|calm)|when (im|i am|i get|i feel)|every|until|myself (again|when|because|after|last|to|so|with))",
    "I cut again last night, deeper than before",
  ),
  certain(
    "cutting (is|was|helps|makes|calms|feels|again|keeps|stops|takes|every|gives|has become|in the)(?! (me )?(edge|costs|corners|the (grass|cake|hair|onions|vegetables|budget)))",
    "cutting is the only thing that helps",
  ),
  certain(
    "(start|started|starting|want|wanting|need|needing|urge|urges|urged|tempted|going|back|try not|itching|dying) to cut(?= ($|\\.|again|is|are|tonight|deeper|because|when|so|every|and|my))",
    "the urge to cut is strong tonight",
  ),
  certain(
    "(the |my |fresh |new |more |these |made |make |some |deep )(cuts|cut marks|slits|gashes) (on|in|up|all over|across|into|down) my",
    "the cuts on my arm won't close",
  ),
  certain(
    "(razor|blade|razors|blades|scissors|lighter|knife|compass|glass) … (used it on|used it(?= ($|\\.))|against my {limb}|on my {limb}|into my {limb}|across my {limb})",
    "there's a razor on the bath and I used it",
  ),
  certain("(cutted|cuted|slashed|slashing|sliced|stabbed|stabbing) (myself|my {limb})", "ive cutted myself"),
  certain(
    "(burn|burning|burned|burnt|bite|biting|scald|scalding|bruise|bruising|starve|brand|branding) myself (when|because|again|after|to|on purpose|with|until|so|every|if|at night|in secret)(?! (coffee|tea|hot|the (iron|oven|pan|kettle)))",
    "I burn myself when I come home from groups",
  ),
  certain(
    "(did|doing|do|done|bad|been|relapsed? (on|with|into|to)|my|more|free from|stop|stopped|stopping|started|quit|thinking (about|of)|urge to|want to|going to|i) sh(?= ($|\\.|again|urges?|last|today|tonight|since|right|scars?|when|because|for|now|so|and|but|in|at|to|relapse|tmrw|tomorrow|before))|sh (urges?|scars?|relapse|again|tonight)",
    "bad sh urges rn",
  ),
  certain(
    "(knife|gun|skull|rope|blade|razor) my {limb}|want to (knife|gun|skull|grave|rope) (myself|me)",
    "want to 🔪 my wrists",
  ),
  unclear(
    "(old habit|old habits|bad habit|old friend|old ways) … (blade|razor|back|cut|cutting|again|knife|arms?)",
    "the old habit is back, the one with the blade",
  ),
  unclear(
    "(clean|hurting|harming) (streak|for)|(broke|lost|ruined|reset|blew) my (clean )?streak … (clean|hurt|hurting|days|cut|cutting|months)|(days|weeks|months|year) (clean|without (hurting|cutting|harming))",
    "I broke my clean streak, 90 days without hurting",
  ),
  unclear(
    "(marks?|scars?|lines|cuts|scratches|wounds|welts|burns) (on|all over|up|down|across|i put on) my (own )?{limb}",
    "fresh scars on my arms",
  ),
  unclear(
    "(fresh|new|more) (scars|cuts|marks|wounds|lines|burns|scratches)|(barcode|cat scratches|lines) (on|wrists?|arms?|again)|made (cat )?scratches on",
    "I have fresh scars and can't go swimming",
  ),
  unclear(
    "(hide|hiding|cover|covering|covered|hides|wear|wearing|wore) … (my )?(long sleeves|scars|cuts|bandages?|plasters|wrists?|arms)(?! tattoo)|long sleeves (again|in (june|july|summer|the heat|this heat|august))",
    "long sleeves again in June",
  ),
  unclear(
    "did (the thing|it|something) to my ({limb})|(the thing|it) i promised not to|(my (skin|arm|arms|legs|thighs|wrists) (is|are|r) (a mess|ruined|raw|shredded))",
    "I did the thing to my arm again",
  ),
  unclear(
    "(feel|calm|calms|calmer|breathe|relief|quiets?|better|real|alive) … (when|until|once|after) … (it |i )?(bleeds?|bleeding|the blood|theres blood|hurts)|(blood|pain) … (calms?|quiets?|only thing|release|relief)",
    "I only feel something when it bleeds",
  ),
  unclear(
    "(punish|punishing|punished) (myself|my (own )?body)|deserve (every (mark|cut|bruise)|the (pain|cuts|scars)|to (bleed|be hurt|hurt|feel pain))",
    "I've been punishing my body",
  ),
  unclear(
    "(bang|banging|banged|hit|hitting|smash|smashing|bash|bashing|knock|knocking) my (own )?(head|fist|fists|face|knuckles) (on|against|into|off|with|until|in)",
    "I bang my head on the tiles",
  ),
  unclear(
    "(nails|fingernails|pin|needle|compass|staple|lighter|iron) … (into|in) my ({limb}|palm|palms)|(nails|fingernails) … until … blood",
    "I press my nails in until there's blood",
  ),
  unclear(
    "(asked|told|made|get|let) … (hide|lock|take away|throw away|keep) … (pills|knives|knife|razors?|blades?|medication|rope|gun)|(hide|lock up|lock) the (pills|knives|knife|razors?|blades|medication)|alone with the (pills|knives|knife|razors?|blades|medication)",
    "I asked my flatmate to hide the pills",
  ),
];
