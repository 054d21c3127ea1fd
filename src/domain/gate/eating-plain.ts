import { asking, certain, type Rule, unclear } from "./rule.ts";

const DAYS =
  "((in|for|since) (two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|[1-9][0-9]|several|many|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|weeks|a week|the (first|[0-9]+(st|nd|rd|th))|last (week|monday|tuesday|wednesday|thursday|friday|sunday))( days| nights| weeks)?|(until|before) (prom|regionals|half term|the (wedding|shoot|show|scale|number|weigh in|recital)|im (thin|under|skinny|small)|i (weigh|fit|am thin|reach))|all week|in days|for days|[0-9]+ days)";
const FAINTING =
  "(faint|fainted|fainting|pass out|passed out|passing out|pas out|collapse|collapsed|black out|blacked out|dizzy|seeing stars|seein stars|cant stand( up)?|unable to (climb|stand)|hair (is |s |has )?(falling|coming|gone|fell) (out|thin)|skeleton|periods? (have |has )?stopped|always (cold|freezing)|blue at the lips|freezing all the time|weak|heart (skips|flutters)|carry (her|him|me) up)";
const KIN =
  "(daughter|son|sister|brother|friend|best friend|flatmate|roommate|housemate|wife|husband|bride|girlfriend|boyfriend|teammate|cousin|niece|nephew|mum|mother|dad|student|colleague|she|he|frend|girl|room mate)";

/** Hunger, vomiting and dread of weight in the words people have for them, of oneself and of somebody close. */
export const EATING_PLAIN: Rule[] = [
  certain(
    "(purge|purged|purging|purgin|purges|purjing|bulimia|bulimic|laxatives?|laxate|diuretics)(?! (of|the (system|list|database|queue|house|emails?)|old|my (wardrobe|closet|inbox|emails|contacts|room|files|phone|server|cupboard)|inactive|clothes|screening|valve|night film|day|for (constipation|my nan)|after (surgery|the operation))(?= |$))(?<!(recovery phase for|recovered from|recovery from|the great|server|inbox|wardrobe|closet|stalins?|nan s|doctor prescribed|prescribed|vet said) [^ ]+)",
    "Purged at the diner. Purged at the other diner",
  ),
  certain(
    "(make|makes|making|made|induce|induced|inducing|force|forces|forcing) (myself|my self|herself|himself|sure (im|i am)) (to |be )?(sick|throw up|vomit|puke|gag|bring it up)|(make|making|force) (it( all)?|everything|them|my food|what i eat|i eat i make) (come|go) (back )?(up|out)|i make come (out|up)|(induce|induced|inducing) vomiting|fingers? (down|in) (my|her|his) throat|with (my )?(finger|fingers|toothbrush)(?= ($|\\.|each|every|so|after|sorry)(?= |$))",
    "Everything I eat I make come out again",
  ),
  certain(
    "(vomit|vomits|vomited|vomiting|puke|pukes|puked|puking|pukin|throw up|throws up|threw up|throwing up|thrown up|bring up|brings up|sick up|spew|spewing|heave up|chuck up|regurgitate) (up )?(my |the |all |all my |each |every |all of |it all |even |everything|what i |her |his |their |back |everything i |them |it )?(food|dinners?|meals?|lunch|lunches|breakfast|eat|ate|salad|that too|those|up|down|everything|almonds|snacks?|after (every|each|dinner|lunch|eating|meals?|food|all)|in the (bag|shower|hose|plastic|bin|bucket|toilet|woods|garden)|three times|twice|daily|every (night|day|meal|evening)|on purpose|each (night|day|meal|time)|so (nobody|no one|she|i)|[0-9]+ times|following|with the (shower|tap))(?! (from|poisoning|bug|because (of the|im pregnant|the)|on the (ferry|boat|bus|plane)|nerves|lol|laughing)(?= |$))",
    "I vomit food with finger each night, sorry",
  ),
  certain(
    "(eat|eats|ate|eating|binge|binges|binged|bingeing|binging|bread|cakes?|cupboard|loaf|potluck|leftovers|dinner|lunch|snacks) … (and |then |n |until )?(vomit|vomits|vomited|throw|throws|threw|thrown|throwing|puke|puked|purge|purged|sick|im sick|be sick|i make myself|bring it|brought it|brings it|up (it|they) (comes?|go)|toilet|all of it down|it (all )?(comes?|came|goes) (back )?up|spit|spat|vomit all)(?! (a party|the ball|away|out the (box|wrapper))(?= |$))(?<!(he|she|dog|cat|toddler|baby|oysters|prawns|seafood|curry|chicken|kebab|pregnant|norovirus|bug) .{0,60})",
    "I eat all, vomit all, four years already",
  ),
  certain(
    `(havent|have not|hasnt|had not|hadnt|not|dont|didnt|doesnt|no|without|stopped|refuses? to|wont|zero|nothing|ceased|ive not|never) (eaten|eat|eating|food|solids|solid food|had (any )?(food|a meal|anything)|let (myself|me) (eat|have)|a meal|touched food|swallowed food|calories|meals?|proper food|real food|anything) (at all |properly |altogether |anything |any |solid food |solids |food |on purpose |except [^ ]+ |but [^ ]+ ){0,2}${DAYS}(?! (because (of the|i had|im ill|its ramadan)|with (flu|covid)|before (the|my) (surgery|blood|operation))(?= |$))`,
    "I haven't eaten since the 4th",
  ),
  certain(
    [
      "([0-9]+|two|three|four|five|six|seven|eight|nine|ten|to|for|[0-9]+(st|nd|rd|th)) (days?|weeks|nights) (of )?(no|without|on no|zero|with no|not eating|no solid|since (i )?(ate|food))( any)? ?(food|eating|solids|meal|meals|cals|calories|carbs or)?(?= ($|\\.|and|so|for|straight|seein|feels|my|im|n|now|until|we|because)(?= |$))(?! (internet|phone|smoking|alcohol|drinking|sleep|sugar|coffee|social|meat)(?= |$))(?<=(food|eating|solids|meal|meals|cals|calories|ate))",
      "day ([0-9]+|two|three|four|five|six|seven) (of |with |on )?(no |without |my )?(food|eating|solids|starv[^ ]+|water fast|fast)(?! (festival|truck|tour|diary)(?= |$))",
    ],
    "2 weeks no solids, so dizzy",
  ),
  certain(
    "(starve|starving|starved|starv|starvin|starvation|starves) (myself|my self|miself|me|herself|himself|until|for (him|prom|the|my|this|a|days|weeks|summer)|to (be|get|fit|lose|look)|again|so (i|that)|daily|all week|on purpose|goals?)|(my|self|own|secret) starvation|(the|my) (starving|hunger) (is|feels|makes me|gives) (clean|pure|good|the only|proud|powerful)",
    "i starv miself an i carnt stop now",
  ),
  certain(
    [
      `${FAINTING} … (havent eaten|not eating|didnt eat|dont eat|no food|without food|zero food|refuse food|from not eating|because i (dont|wont|havent|didnt) eat|from hunger|wont eat|hungry on purpose|calories|fasting|restricting|purging|my weight|kilos?|kg|only (eat|eaten|ate|water))`,
      `(havent eaten|not eating|dont eat|didnt eat|no food|stopped eating|wont eat|only (eat|ate|drink|drank|had) [^ ]+( and [^ ]+)?|fasting|fast day [0-9]+|starving|restricting|onley drink [^ ]+|eat like an [^ ]+|no eating) … ${FAINTING}(?! (before lunch|at the sight)(?= |$))`,
    ],
    "i onley drink water and i pass out in class",
  ),
  certain(
    "(ana|4na|mia|my ed) (got me|is my (only )?(friend|best friend)|relapse|relapsed|buddy|buddies|tips|twt|brain|voice)|4na|my ed (says|is back|wins|tells)|pro (ana|mia)|edtwt|ed (relapse|voice|recovery is)|b p (like|ing|every|cycle|[0-9]+|relapse|ed|again|session)|(recovering from|relapsed? into|back with|friends with|thinspo) (ana|mia)|thinspo|meanspo|skinny contract|body check(s|ing)? (every|all|in|[0-9])",
    "ana got me again, 3 days no food",
  ),
  certain(
    [
      "(anorexia|anorexic|annerexic|anorexsic|bulimia|binge eating disorder|an eating disorder|orthorexia) (relapse|relapsed|again|since|of|is back|came back|has me|got me|and|for|from|but|still|now|arc|nervosa|which|that|i|with)(?! (in (the )?(film|book|novel|lecture|class|essay)|awareness|[^ ]+ (lecture|module)|research)(?= |$))",
      "(have|had|am|im|got|battling|fighting|struggling with|suffer from|relapsed into|relapse of|suffering from|is|has|shes|hes|secretly) (a |an |severe |bad |mild )?(anorexia|anorexic|annerexic|bulimia|bulimic|an? eating disorder)(?! (awareness|lecture|course|in (the )?(film|book)|years ago)(?= |$))",
    ],
    "I have anorexia of eight years' standing",
  ),
  certain(
    `${KIN} … (vomits|vomit|vomiting|throws up|wont eat and|wont eat (at all|anything|shes|since)|refuses (all )?food|ceased eating|stopped eating|not eating|dont eat|doesnt eat(?! (meat|dairy|fish|pork|spicy|vegetables|gluten)(?= |$))|eats only (ice|cucumber|white|water|apples?|lettuce|broth|air)|eats nothing|starving (herself|himself)|skeleton|skin and bones?|purges?|purging|makes? (her|him)self sick|hides? (her |his |the )?food|brings? it (back )?up|(thirty|forty|3[0-9]|4[0-9])( [^ ]+)? (kilos?|kg)|weighs? (every|less than|her ?self)|bones (show|stick|poke)|screams (at|if) (a|the|food))(?! (on (car|boat)|because (of (the|a) (bug|flu|chemo))|chemo|morning sickness)(?= |$))`,
    "My sister don't eat, she is skeleton, she hides",
  ),
  certain(
    [
      "(my |goal |want to |i |down to |weight is |weigh |under |weighs |have |reached |got to |until i am |she has |the goal is )(weight (is )?|weigh |be |under |only |a |just |now )?(3[0-9]|2[0-9]|thirty [^ ]+|thirty|five stone|six stone|4[0-2]) (kg|kilos?|kilograms?)",
      "(still|so|too|feel|feels|am|say|says|says shes|am a) (huge|fat|a (cow|whale|pig|balloon)|too big|disgusting|enormous|obese) … (kilos?|kg|pounds|stone|bones|faint|not eaten|starv|throw up|eat|ribs|skeleton)",
      "(kilos?|kg|pounds|stone|bones|ribs|skeleton) … (still|so|too|feel|says?) (shes |im |it is )?(huge|fat|a (cow|whale|pig)|too big|too much|not enough|enormous)",
    ],
    "She has thirty-four kilo and says she's a whale",
  ),
  certain(
    "(scared|terrified|afraid|frightened|scard|fear|dread|terror|petrified) (of |to )?(food|eating|eat|fat|gaining( weight)?|weight|calories|getting fat|the scale|carbs|being fat|swallowing|meals|oil)(?! (in public|with (strangers|chopsticks|people|others)|alone|sushi|spicy|out alone|poisoning|at (a|the) (restaurant|party|dinner)|wrong)(?= |$))",
    "i'm so scared of fat that I throw up my own medicine",
  ),
  certain(
    [
      "(run|ran|running|exercise|exercises|exercised|treadmill|skipping|gym|steps|burpees|squats|walk|walked|swim|jog|gymnastics|cycle|push ups) … (because i (ate|eat|had)|for (a|each|every|one|the) (dumpling|cookie|raisin|biscuit|grape|slice|bite|meal|calorie)|zero food|no food|per (raisin|calorie|bite)|to (earn|deserve|burn off|make up for|undo) (my |a |the |it|what)?(food|dinner|lunch|meal|calories|i ate)?|on (a|my) broken|until i (faint|collapse|drop|bleed)|through the night|all night|in the night)(?! (show|party|shift)(?= |$))",
      "(if|because|when|every time|after) i (eat|ate|had) (a|the|one|any|anything|dinner|bread|lunch|my) [^.]{0,40}(have to|must|then i|ran|run) (run|burn|exercise|gym|[0-9]+ ?(k|km|miles|hours|burpees|steps)|for hours)",
    ],
    "ran 20 miles on zero food because i ate a cookie",
  ),
  unclear(
    [
      "(hide|hides|hiding|hid|hidden|flush|flushed|bin|binned|feed|give|gave|gives|spit|spits|spitting|throw) (the |my |all |all the |all my |her |his |their |it )?(food|meals?|butter|sandwich(es)?|dinners?|bread|lunch|lunches|breakfast|toast|snacks?|sausages|chewed food) (in|under|up|from|behind|to|away|down|into|out) (my|the|a|her|his|everyone|mum|dog|napkins?|sleeve|toilet|cats?)",
      "(coins|weights|water|stones) (in|before) (my|the) (bra|pockets?|weigh|scale|weighing)",
      "(drink|drank|drinking) (salt water|litres of water|water) (to|before) (throw|vomit|puke|the (scale|weigh)|weigh)",
    ],
    "I hide the food in my sleeve and give it to the dog",
  ),
  unclear(
    [
      "(live|living|lived|survive|surviving|survived|exist|existing|subsist|subsisted|subsisting|run|running|get by|going) (only |just |solely )?(on|off) (only |just )?(black coffee|coffee|broth|energy drinks|water|air|gum|ice|diet coke|coke zero|cucumber|cigarettes|apples?|lettuce|rice cakes|celery|vapes?|vibes)",
      "only (eat|eats|eaten|ate|eating|allow myself|let myself (have|eat)|drink|drinks) (ice|cucumber|water|broth|air|lettuce|celery|one|an apple|apples|rice cakes|egg whites?|[0-9]+ calories|black coffee|what is white|white (food|things))",
      "([0-9]{2,3}|five hundred|three hundred|two hundred|four hundred|six hundred) (calories|cals|kcal) (a|per) day",
      "(i|we) (have )?made a rule no food",
      "not (allowed|allowing myself|letting myself|permitted) (to )?(eat|food|have)(?! (in (here|class|the)|on (the|this)|at my desk|nuts|gluten|before)(?= |$))",
    ],
    "i only eat ice and cucumber",
  ),
  unclear(
    [
      "(fasting|fasted|water fast|dry fast|juice fast) (for |day |since )?(my )?([0-9]+|eleven|nine|ten|seven|eight|five|six|[^ ]+teen) ?(days?|st day)?(?! (of )?(ramadan|lent|yom|orthodox|advent|hours? (before|for)|hours?)(?= |$))",
      "(binge|binged|bingeing|binging|binges) (whole|on|until|eat|eating|every|again|alone|at night|in secret|last night|then|and|food|everything|the)(?! (watch|netflix|series|episodes|show|season|of (the )?(bake|tv|series|box)|bake|anime|podcasts?|box ?sets?|boxset|[^ ]+ (series|season|episodes))(?= |$))",
    ],
    "water fast day 9, my collarbones",
  ),
  asking(
    [
      "(counting|counted|count) (my |the |out )?(almonds|grapes|raisins|crackers|peas|grains of rice|bites|every bite)(?! (for|of the) (the )?(cake|party|kids|recipe))",
      "(eat|eating|ate) (only )?(once|one meal) (a|per|every) (day|other day) … (thin|thinner|slim|slimmer|skinny|skinnier|smaller)",
      "(thin|thinner|slim|slimmer|skinny|skinnier|smaller|lighter) … (eat|eating|ate) (only |just )?(once|one meal) (a|per|every) (day|other day)",
      `${FAINTING} … (im |i am |ive been |been |being |its )?on (only |just |about |like )?[2-9][05]0( a day| cals?| calories| kcal)?(?= ($|\\.))`,
    ],
    "i eat once a day so my face looks thinner for the reunion",
  ),
  asking(
    [
      `(${KIN}|grandson|granddaughter|kid|child|teenager|pupil|gran|granny|grandma|grandad|grandpa|nan|aunt|uncle|father|mother|husband) (just |simply |still |now |really )?(wont|refuses to|doesnt|isnt|will not|stopped|has stopped|barely|hardly|never) (eat|eating|eats)( (anymore|any more|anything|at all|a thing))?(?= ($|\\.|since|because|for (days|weeks|a week)|and (hes|shes|he is|she is|he|she) (is |s )?(so |getting |very |losing |really )?(thin|thinner|weak|weaker|hides|says|skinny|weight|cries)))`,
    ],
    "my daughter wont eat",
  ),
];
