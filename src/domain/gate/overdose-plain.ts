import { asking, certain, type Rule, unclear } from "./rule.ts";

const TOOK =
  "(took|taken|take|swallowed|swallow|swalowed|ate|eaten|eat|drank|drunk|drink|injected|consumed|ingested|popped|necked|downed|done|did|had|given|gave|snorted|smoked|shot up|put|chewed|crushed|had|dropped|used|boshed|washed down|knocked back|tipped back|got through|finished)";
const DRUG =
  "(pills?|pils|tabs|tablets?|tablits|paracetamol|xanax|xans?|benzos|benz0s|morphine|methadone|methadon|insulin|antidepressants?|medication|medicines?|medicine (cabinet|chest)|cabinet|zopiclone|trazodone|percs|prcs|oxy|oxycodone|codeine|tramadol|fentanyl|fent|heroin|mdma|ket|ketamine|coke|cocaine|speed|adderall|adder4ll|benadryl|digitalis|edibles?|iron|blood thinners?|warfarin|painkillers?|prescription|pharmacy|opioids?|lithium|sleeping (pills|tablets)|beta blockers?|blood pressure|diazepam|valium|ghb|g|meth|crack|acid|shrooms|mushrooms|lean|antihistamines?|heart (pills|tablets|tablits|meds)|epilepsy (pills|meds)|migraine (pills|tablets)|medicine|patch|patches|calpol|dose|doses|powder|quetiapine|seroquel|propranolol|amitriptyline|gabapentin|pregabalin|thyroid|tabs of)";
const MUCH =
  "(all|entire|whole|hole|too (much|many)|2 (much|many)|to (much|many)|way (too|over)|a load|loads|a lot|the lot|every|everything|a bunch|a fistful|fistful|handfuls?|a handful|box|contents|strip|bottle|packets?|double|twice|thrice|three times|four times|three days|wrong|in one|in 1|at once|months|weeks?|rest of|nearly all|twenty|thirty|forty|fifty|sixty|eighty|a hundred|[1-9][0-9]|eleven|twelve|fifteen|sixteen|full|remaining|many)";
const SINKING =
  "(blue|purple|grey|gray|cold|cant (wake|breathe|move|feel|stand|see|type|stop|keep)|cannot (be )?(wake|woken|wakened|keep|feel)|wont wake|wont open|out cold|not breathing|breath(es|ing)? (slow|once|like|gone|six|is slow)|slow breath|foam|foaming|snoring|unresponsive|noddin|nodding|vomiting|throwing up|floppy|passed out|not moving|not blinking|heart (is |goes |going )?(too|so|racing|like|mad|going)|shaking|numb|sleepy|drowsy|drowsily|collapsed|spiders|seeing things|dying|scared(?! (of|about) (tomorrow|tomorrows|the|my|monday|people|going|talking|it going)(?= ))|changed (my )?mind|regret|hard to type|pinpoint|pinprick|fading|goin under|going under|sick|sweating|unconscious|dont (wanna|want to) die|lips|dizzy|what now|what do i do|wat do i do|wat now|burns|burning|chest|help)";

/** One ordinary dose taken again by mistake, with nothing felt: not at once a danger. */
export const NOT_A_DOSE_AGAIN =
  "(?!(took|taken|take|had) (my|the|an|one|two|both) (of my )?((morning|evening|daily|anxiety|allergy|hay ?fever) )?(pills?|antidepressants?|medication|medicine|antihistamines?|paracetamol|dose|tabs?|iron|thyroid( pills)?) (twice|double|by (mistake|accident)|accidentally)( (today|yesterday|this morning|tonight|by (accident|mistake)|accidentally|in (one|a) day|last night|on {weekday}|i think|again|oops|instead of (one|once)|lol|haha|because i forgot|in the same day)){0,3} ($|\\.|is (it|that)|am i|should|what (do|should|happens)|will|do i|does it|can i|and (im|i am|i feel|feel) (fine|ok|okay|worried|anxious|nervous|scared))(?= |$))";

/** Too much of something, told in any order: who, how much, of what, and how they are now. */
export const OVERDOSE_PLAIN: Rule[] = [
  certain(
    `${NOT_A_DOSE_AGAIN}(?!(gave|put|had|used|dropped|given) )${TOOK} (?!(up|off|out) )([^ ]+ ){0,4}${MUCH} ([^ ]+ ){0,4}${DRUG}(?! (each|every|a day|daily|all prescribed|in the morning|at (night|breakfast|eight)|to (the|a|my|work|camp)|to the (chemist|pharmacy)|back to|for the (month|week|trip)|i was given in hospital|on time|as prescribed|organi[sz]er|with me on holiday|dog|out of|photo)(?= |$))`,
    "I swallowed the entire contents of my medicine cabinet",
  ),
  certain(
    `${NOT_A_DOSE_AGAIN}${TOOK} ([^ ]+ ){0,4}${DRUG} ([^ ]+ ){0,3}(all at once|at once|in one|twice|thrice|too much|too many|by mistake|on purpose|instead|with (vodka|whisky|whiskey|gin|wine|rum|alcohol|sherry|beer)|and (a bottle of )?(vodka|whisky|gin|wine|whiskey|rum|bunch)|three times|empty|of them|its empty|alone)(?! (for (the|my) (headache|cold)|day(s)? ago and im fine)(?= |$))`,
    "My grandmother took her blood pressure pills thrice, all by mistake",
  ),
  certain(
    `(baby|babby|toddler|infant|child|kid|little one|son|daughter|cousin|brother|sister|sistr|nephew|niece|gran|grandma|nan|grandad|grandmother|father|flatmate|wife|husband|mate|friend|dog|[2-9] year old|twin|boyfriend|girlfriend) (of my child |has |had |have |just |s |got |as |is )?(accidentally |this evening |to my certain knowledge )?(ate|eaten|eat|drank|drunk|drink|swallowed|swalowed|swallow|licked|sucked|got into|took|taken|injected|consumed|been given|was given|chewed|tuk) ([^ ]+ ){0,4}(${DRUG.slice(1, -1)}|bleach|poison|poisin|pesticide|methanol|lamp oil|nicotine|detergent|cleaner|dishwasher|battery|batteries|antifreeze|petrol|hand (gel|sanitiser|sanitizer)|mouthwash|vape|quantity of alcohol|turps|drain|weed|gummies)(?! (for (his|her|the) (cold|fever|headache)|as prescribed|from the (gp|doctor)|and (feels|is) (better|fine))(?= |$))`,
    "My infant drank lamp oil, he coughs and drowses",
  ),
  certain(
    "(drank|drunk|drink|swallowed|swallow|ingested|ate|consumed|licked|sipped|gulped) ([^ ]+ ){0,5}(bleach|antifreeze|poison|poisin|pestiside|pesticide|insecticide|herbicide|methanol|methyl|lamp oil|liniment|drain cleaner|drain stuff|detergent|liquid nicotine|rat poison|ratt poisin|weedkiller|weed killer|oven cleaner|toilet cleaner|cleaning (fluid|liquid|stuff)|paint thinner|turps|turpentine|white spirit|petrol|lighter fluid|hand sanitiser|hand sanitizer|aftershave|perfume|battery acid|slug pellets|moth ?balls|laurel|foxgloves?|hemlock|yew|death ?cap)(?! (in (the|a) (book|film|novel|play|game)|and died in)(?= |$))",
    "I swallowed a mouthful of the drain cleaner",
  ),
  certain(
    `(${DRUG.slice(1, -1)}|vodka|whisky|rum|tequila|gin|bag|needle|drugs|glue|gas canister|can|bottle of wine|litre|spirits|edible|ate them|gummies|nitrous|balloons|poppers) … ${SINKING}(?<=(took|taken|swallow(ed|ing|s|t|e)?|drank|drunk|ate|inject(ed|ing|s|t|e)?|necked|downed|snort(ed|ing|s|t|e)?|smok(ed|ing|s|t|e)?|did|done|had|bare|snif(ed|ing|s|t|e)?|mixed|off|overdose(ed|ing|s|t|e)?|too much|too many|shot|ods?|consumed|ingested|on) .{0,110})(?! (at the (thought|gym)|of (work|parties)|sweats? (in|on) (stage|the))(?= |$)) ?(?<!(heart pills|prescribed|as usual|doctor) .{0,90})`,
    "my boyfriend did a load of ket and hes not blinking",
  ),
  certain(
    [
      "(pinpoint|pinprick|pin prick) (eyes|pupils)",
      "(need|got|have|get|use|give|used|where is|no|nobody has|administer) ([^ ]+ ){0,2}(naloxone|narcan|narcane)",
      "needle (is )?(still )?(in|too strong)",
      "(mates?|friend|he|she|lad|bro|brother|cuz|son|theyve|hes|shes|someone|everyone|squad|i|just) (is |has |have |just |s |was )?(od d|od|od ing|odin|od in|oded|overdosed|odd|overdosing|over dozed)(?! (on (coffee|sugar|netflix|memes|cheese))|to|the|in (the|a|his) (exam|field|stream)(?= |$))(?= ($|\\.|in|on|and|help|what|hes|shes|again|i|off|foaming|now|think|please|at)(?= |$))",
    ],
    "lad's gone over in the squat, needle still in his arm",
  ),
  certain(
    [
      "(od|od d|odd|overdosed|over dozed|overdose|over dose) (on (purpose|purpus|heroin|fent|pills|meds|everything|insulin|ket)|by (mistake|accident)|deliberately|i think|last night|now|help|hours? ago)",
      "deliberately (ingested|overdosed|taken|swallowed|took|drank)",
      "(took|taken|swallowed|drank|ingested|swallow|necked) … (on purpose|deliberately|intending (not|to)|not to wake|wanting to die|to sleep through|in a moment of despair)",
      "(changed (my )?mind|regret it|regret this|dont (wanna|want to) die (now|anymore)|want to live now|now i want to live) … (took|taken|swallow|swallowed|pills|poison|drank|antidepressants)",
      "(took|taken|swallowed|swallow|pills|poison|drank|tablets) … (changed (my )?mind|regret(ting)? it|now i regret|dont (wanna|want to) die|want to live)",
    ],
    "od'd on purpose, changed my mind",
  ),
  certain(
    "(heroin|fentanyl|fent|shot it|injected|inject|injecting|crack|meth|smack|gear|needle|jacking up|shooting up|the old amount) … (alone|by myself|by my self|on my own|locked|nobody knows|in the (loo|toilet|bathroom|hostel|car)|behind the|too strong|went over|came round|woke up on)|(use|using|used|inject|injecting|shot up|shoot up|do heroin) (heroin |again |smack |gear |drugs )?(alone|by myself|on my own) (again|in|every|tonight|at|with)",
    "using heroin alone again in a locked loo at work",
  ),
  certain(
    "(spiked|drugged|roofied|spikd|put something in my drink) … (legs?|cant (move|feel|stand|see)|dizzy|locked|help|numb|passing out|weird|moving|spinning|heart|thick|slurr[^ ]+|alone with)(?! (hair|heels))",
    "spiked, legs dead, locked in uber, help me",
  ),
  unclear(
    [
      "(i|i was|i got|been|got|was|think i|shes|hes|we|friend|sister|mate|get|someone|somebody|they|he|she|drink|drinks) (was |got |been |has been |were |is |think |just |have |had |must have been |ve |s )?(spiked|drugged|roofied|spikd)(?! (with (lemonade|water|juice)|the (ball|punch with juice)|heels|hair|my (interest|curiosity)|in (price|value)|up|a (fever|temperature)|by (the|my) (dentist|hospital|anaesthetist))(?= |$))",
      "(put|putting|slipped|slip|dropped) (something|sth|smth|a pill|powder|drugs?|g|stuff|roofies?) (in|into) (my|her|his|our) (drink|drinks|glass|pint|wine|cup|vape|beer)",
      "gave me something (in|at) (the )?(club|bar|party|house|festival)",
    ],
    "I think I was spiked",
  ),
  certain(
    "(bottles?|litres?|fifth|handle|pint|crate|liter|flask) of (vodka|rye|whisky|whiskey|gin|rum|spirits|tequila|sherry|wine|moonshine|bourbon|absinthe) … (cant|cannot|unconscious|wont wake|vomit|throwing up|pills|blue|dare|wager|sleeping|not breathing|sick|feel my|help|passed out|alone again|on top of)|alcohol poisoning(?! (course|leaflet|talk)(?= |$))|(very great|unknown|massive|huge) quantity of (alcohol|methadone|pills|spirits)|drunk … cannot be (woken|wakened|roused)",
    "Drank a fifth of vodka on a dare and now I can't feel my face",
  ),
  unclear(
    `${TOOK} (?!(up|off|out|on) )([^ ]+ ){0,3}(too (much|many)|2 (much|many)|to (much|many)|more than (i should|prescribed|the|usual|it says)|double (dose|the dose)|twice (the|my) dose|forty|sixty|thirty|fifty|twenty) ?(of (it|them|something|the|my|those|whatever)|something)?(?= ($|\\.|and|i|my|now|cant|everything|label|regret|feel|im|of|chest|alone|on)(?= |$))(?! (on (my plate|this)|work|photos|selfies|steps|minutes|pages|years|cake)(?= |$))`,
    "Have taken forty of something. Label's in French",
  ),
  unclear(
    [
      "(everything|whole|entire|all) ([^ ]+ ){0,3}(in the|medicine|bathroom|contents of the) (cabinet|cupboard|chest|drawer|bathroom cabinet|medicine cabinet)",
      "(gram|line|bag|key|bump|tab|pill|edible)s? of (mdma|coke|speed|ket|acid|mandy|whatever) … (heart|sweating|cant|numb|blue|scared|help|work|wrong)",
      "(mixed|swapped|wrong|mistook|mistaking|thinking|thought) … (pills|methadone|medication|tablets|edibles|vitamins|haribo|mints|juice|cordial|seltzer|sweets) (with|for|it|was|were|they) … (dog|sleepy|drowsy|dizzy|cant|heart|five|ten|burns?|fire|work|both)?",
    ],
    "necked a gram of mdma thinking it was me vitamins, sweating",
  ),
  asking(
    "(?<! (doctor|gp|nurse|psychiatrist|consultant|clinic|they|hospital|specialist|he|she|vet|we) (has |have |just |then |also |finally )?)(doubled|tripled|trebled|quadrupled|double dosed|triple dosed|double dosed on|overdid|messed up|mixed up|muddled|took double|took triple|took extra|injected double|injected twice) (the|my|his|her|our|mums|dads|grans) ((?!(vitamin|vitamins|sugar|recipe|herbal|dogs|cats) )[^ ]+ )?(insulin|dose|doses|tablets|pills|meds|medication|lithium|warfarin|methadone|morphine|antidepressants|painkillers|patches|injection|sleeping (pills|tablets))(?! (because|as|when) (the|my) (doctor|gp|nurse|consultant|psychiatrist)(?= ))",
    "Doubled the insulin. Unintentionally. Mostly. Shaky.",
  ),
  asking(
    [
      "(kid|child|boy|girl|son|daughter|toddler|baby|little (one|boy|girl)|grandson|granddaughter|nephew|niece) (just |has |might have |mightve |may have |must have )?(ate|eaten|swallowed|chewed|eat) (some |a |the |a few |one of the |something |wild |unknown )?((button |coin |little |small |round )?batter(y|ies)|magnets?|berries|mushrooms?|plants?|leaves|toadstools?|button battery|battery|batteries|magnets?|washing (pod|capsule)|pods?)(?! (we (picked|bought|grew)|with (cream|yoghurt|yogurt)|at (lunch|breakfast|dinner|tea)|for (lunch|breakfast|dinner|tea|dessert)|and (loved|liked|hated)|from the (shop|market)|on (the |a )?(toast|pizza|salad)))",
      "(xanax|xans?|benzos|diazepam|valium|codeine|tramadol|zopiclone|pregabalin|ghb) … (and|plus|with|on top of|then) ([1-9]|for|two|three|four|five|six|a few|a couple( of)?|some|loads of|my usual) (beers?|pints?|vodkas?|wines?|glasses of wine|shots?|drinks|ciders?|cans)",
      "(awake|up|not slept|no sleep|havent slept) (for )?(about )?(three|four|five|six|seven|[3-9]) (days|nights)( straight| now| in a row)? … (pills|speed|coke|meth|ket|powder|modafinil|ritalin|adderall)",
      "(took|taken|had) (my|both|the) ((morning|evening|night|daily|anxiety) )?(pills?|antidepressants?|medication|medicine|dose) (twice|double)(?= ($|\\.|by|today|tonight|this morning|accidentally|is it|should|what|am i|i think|and now|maybe|or)(?= |$))",
      "(took|taken|swallowed|downed|had|ate|necked|finished) (them all|all of them|all (the|my) (pills|tablets|meds|capsules)|every (last|single) one|every one of them|the (whole|entire|full) (strip|packet|box|bottle|blister|pack|lot))(?= ($|\\.|and|now|at once|with|an hour|this|last night|tonight|feel|so|i|just|already|half|ten|about|before)(?= |$))(?! ({shared}|and (framed|posted|printed|hung)|for a walk)(?= ))(?<! (photos?|pictures|pics|cookies|biscuits|cake|chocolates?|crisps|sweets|selfies|books|orders|calls|notes|dogs|kids|sandwiches|grapes|strawberries)( [^ ]+){0,8} (took|had|ate|taken|finished|downed) .{0,30})",
      "(?<=^ )(it was |its |about |around |like |maybe |roughly |easily |over |all |at least ){0,2}([1-9][0-9]|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|a hundred|100) (of )?(the |my |mums |dads |his |her |those |these |little |blue |white |nans ){0,3}(pills|paracetamol|ibuprofens|aspirins|nurofens?|co codamol|cocodamol|codeine|tramadol|zopiclone|diazepam|valium|antidepressants|painkillers|sleeping pills|amitriptyline|propranolol|quetiapine|zapain|dihydrocodeine|oxys?|percs)(?= (\\.( |$)|$|down(?! the)|gone|in me|so far|and (im|i am|i feel|still|now|some|a (beer|bottle|few|glass))|since|an hour|i think|later|with (vodka|wine|beer|gin|whisky|alcohol)))",
      "(?<= [0-9]+ |^ )(and |but )?(i |ive |i have )(just )?(took|taken|swallowed) (something|some stuff|a few things)(?= (\\. )?$)",
      "(?<!(knit|knits|knitting|crochet|yarn|wool|sewing) [^.]{0,60})(share|sharing|shared) (a |the |our |their |my )?(needles?|syringes?)(?![^.]{0,60} (knit|knitting|crochet|yarn|wool|sewing|pine))",
      "(?<=^ )(i |ive |just |i just |i have )?(took|taken|swallowed) my (pills|tablets|painkillers|antidepressants)(?= (\\. )?$)",
    ],
    "took them all, feel lovely",
  ),
];
