import { certain, type Rule, unclear } from "./rule.ts";

/** Intents, attempts and wounds said outright, in whatever order the words come. */
export const SELF_HARM_INTENT: Rule[] = [
  certain(
    "(resolved|determined|intention|intend|preparations|preparing|decided|made up my mind|picked (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|chosen|promise|promised|agreed|vowed|ready) (is )?(together )?to die(?! (of|for|on stage|trying|alone on))|(my|a) (plan|intention|wish|decision) is to (die|be dead)|aims? … to be dead|(going|go) (there|alone|away) to die(?= ($|\\.|there|tonight))",
    "It is my settled intention to die before the end of the year",
  ),
  certain(
    "(have|nearly|almost|to have|be found|have successfully) killed (myself|meself)|(killing|kill|hang|hanging) oneself|kill self|(finish|end|ending|endin|ended|close|make finish with|take) (with )?(my|me own|my own|our) (life|lives|lyfe)(?! (insurance|partner|story|membership|support|style|sentence|modelling|drawing|coaching))|my own life (tonight|when|today|this)|(alive|here|living) under protest|(use|using) it on (myself|meself)",
    "After June I plan to have killed myself, so leave me off the rota",
  ),
  certain(
    [
      "(survived|after) (the|my|an|another) (suicide )?attempt(?= ($|\\.|in|last|on|nobody|and))",
      "(second|third|fourth|fifth|2nd|3rd|[2-9]) (suicide )?attempts?(?= ($|\\.|second|this (year|month|week)|already|and i|next|on my life))",
      "(tried|tryed|tride) (twice|three times|it twice|to kill) (this (year|month|week)|and|already|myself)(?! (called|rang|emailed|phoned))",
      "(drown|choke|hang|crash|burn|stab|poison|starve) (me|myself|meself)(?= ($|\\.|so|with|till|until|til|in|on|because|again|tonight|when|now|to))(?! (with laughter|laughing|in (cheese|gravy|perfume)))",
    ],
    "I want to crash me so it is over",
  ),
  certain(
    [
      "(im |still |feeling |feel |actively |very |super |being |am )(still |so |super |actively |really )?(suicidal|sui)(?= ($|\\.|and|but|again|still|tonight|now|every|with|today|like|since|lol|thoughts))",
      "(wrote|writing|written|finished|left) (my|the|a) (suicide|goodbye|farewell|final|s word) (letter|note|notes|letters)",
      "wrote (my|the) note(?= ($|\\.|and|in|now|tonight|last|waiting|doing))",
      "(noose|rope|belt|scarf|cord|wire) … (tied|is tied|knotted|closet|on the (beam|door|rafter|branch|hook))",
      "(tied|tie|hung) (the|a|my) (noose|rope|belt|scarf|cord|bedsheet|sheet) (to|on|round|around|and)(?! (the (boat|tree for|dog)))",
    ],
    "I wrote the note, just waiting for her to go to work",
  ),
  certain(
    [
      "(burn|burning|burned|burnt|cut|cutting|stab|stabbing|stabbed|harm|harming|scratch|scratching|hurt|hurting|brand) (myself|my (own )?(body|leg|legs|arm|arms|thigh|thighs|hand|hands|skin|belly|stomach)) (with|using) ((the|a|my|some) (iron|knife|razor|blade|lighter|compass|hot|kitchen knife|box cutter|soldering|cigarette)|hot|scissors|fire|matches|cigarettes?|lighters?|glass|razors?)(?! (oven|pan|grill|cake|bread knife while|paper))",
      "(cut|cuts|cutting|burn) (too|so|really) deep",
      "(on|onto) (the wrong|the other|the outer) side of the (rail|railing|railings|barrier|fence)",
      "(stick|stuck|sticking|push|pushed) … (pins?|needles?|knife|blade|box cutter|scissors) in(to)? my (arm|arms|leg|legs|skin|thigh|thighs|hand)",
    ],
    "I burn myself with the iron, nobody knows",
  ),
  certain(
    "(cant|dont|cannot|not) (think i can |know if i can |trust myself to )?(keep|be) (myself safe|safe (from|with) (me|myself))|safe from everyone (but|except) me|(sitting|sat|sitting here|here|im|lying) (here |in (bed|the (car|bath|dark|kitchen)) )?with (the|a|all the|my) (tablets|pills|blade|razor|rope|noose|knife|hose|belt|gun|scissors) (poured|out|in my|in front|on the|beside|next|and i|ready|round|around|wondering)|(bottle of|the|all the) (pills|tablets) in (one|my) hand",
    "I don't think I can keep myself safe tonight",
  ),
  unclear(
    [
      "(want|wants|wanted|going|gonnae|ready|about|plan|thinking|decided|tempted) (to |of |about )?(jump|jumping|step|stepping|walk|walking|crash|crashing|drive|driving|throw myself|go over the side) (from|out|off|in ?front|in front of|into|over)? ?(the |a |my |this |mums )?(window|train|track|tracks|tree|wall|bridge|viaduct|parking structure|river|pole|barrier|tonight|$)",
      "(gonnae|going to|gonna) jump(?= ($|\\.|tonight|nae|no|from|off the))",
      "(going to|will|gonna|ill|i will) (try|do it) again(?= ($|\\.|tonight|soon|this|next|when|until))",
      "(im )?(ending|end) it(?= ($|\\.|tonight|peace|the night|this week|friday|all))",
      "(doing|do) it tonight",
      "(ready|want|going|prepared|time) to meet my maker",
      "(intend|mean|plan|going|ready|decided) to follow (her|him|them)(?= ($|\\.|on our|tonight|soon|now|before))",
    ],
    "I will go to the bridge, I want to jump from the window",
  ),
];
