import { asking, certain, outright, type Rule, unclear } from "./rule.ts";

const ONE =
  "(he|she|they|hes|shes|theyre|i|im|ive|baby|babby|toddler|child|boy|girl|dad|mum|mam|nan|nans|gran|grandad|grandma|grandpa|grandmother|grandfather|father|mother|husband|wife|son|daughter|friend|mate|mates|bro|lad|man|woman|guy|colleague|flatmate|roommate|neighbour|someone|somebody|driver|guest|organist|passenger|teacher|boyfriend|girlfriend|brother|sister|kid|infant|newborn|grandson|granddaughter|worker|coach|cook|uncle|aunt|client|patient|it)";
const BODY_PART =
  "(leg|legs|arm|arms|thigh|wrist|hand|finger|fingers|thumb|shin|ankle|knee|neck|chest|rib|ribs|hip|shoulder|foot|skull|head|face|eye|throat|side|belly|stomach|toe|elbow|jaw|back)";

/** A body in danger now, however calmly or oddly it is told. */
export const MEDICAL_PLAIN: Rule[] = [
  certain(
    "(stroke|stroak|strok) (i (believe|think|reckon|suspect|know)|left|now|symptoms|signs?|my (face|arm|mouth)|alone|happening|right now)|(ive|i have|i|hes|shes|he|she|mum|dad|nan|has|have|think|suffered|suffering|took|had|having|haveing) (just |now |had |took |taken |suffered |having |having )?(a |the )(massive |mini |major )?(stroke|stroak|brain bleed|aneurysm)(?= ($|\\.|i think|i know|i believe|now|mouth|and (cant|her|his|my)|face|her|his|my|in front|here|just now|sign|signs|what)(?= |$))(?! (of (luck|genius|inspiration)|years ago|last year|in (20|19)|at the (sight|thought))(?= |$))|stroke (moms?|mums?|dads?) (arm|face)",
    "I've took a stroke, I know I have",
  ),
  certain(
    "(face|mouth|smile|eyelid|half (my |his |her |the )?face|lip|cheek) (is |has |s |was |have |just )?(drooped|drupt|droopy|dropped|drooping|hangs|hanging|gone (west|slack|numb)|half|slipping|fallen|slid|sagging|sliding|crooked|lopsided|on one side)(?= ($|\\.|and|she|he|i|on|arm|since|now|her|his|my|typing|in|with|speaks?)(?= |$))(?! (when|at|because (of )?(the|my) (news|look|expression))(?= |$))|(arm|arms|hand) (wont|cant|cannot|will not|falls|fell|is) (lift|raise|go up|move|down|limp)|cant (lift|raise|move) (the |my |her |his |one )?((left|right) )?(arms?|side|hand)(?= ($|\\.|and|she|he|since|now|speaks?|properly|up|anymore)(?= |$))(?! (because (of )?(the|my) (gym|workout)|after (leg|arm|gym|chest) day)(?= |$))",
    "half my face is drooping",
  ),
  certain(
    "(heart|hart) (attack|atack|attak)(?= ($|\\.|nobody|on|in|at|and|now|i|what|wat|help|she|he|we|coming|again|right|alone|symptoms)(?= |$))(?<!(like a|nearly a|almost a|gave me a|minor|emotional|gives me a|giving me a|a mini|had a|survived a|his first|her|after a|after the|the) (heart|hart) (attack|atack))|(?<!(afraid|scared|than|of|about|signs of|a) )cardiac arrest|in cardiac arrest|had a cardiac arrest|(is|has gone|gone|goes|went) into (cardiac|arrest|shock|labou?r|anaphylaxis|fits?|convulsions)|(need|needs|where is|get) (a |an |the )?(defib|defibrillator|aed)|doing (chest )?compressions|(cpr) (now|on (him|her|my)|what|how|and)",
    "My heart attack, nobody home",
  ),
  certain(
    "(crushing|crushed|krushin|crushin|tearing|squeezing|stabbing|burning|heavy|strong|terrible|severe|bad) ([^ ]+ ){0,2}(pain|pains|pressure|weight) ([^ ]+ ){0,3}(in|across|on|over|down|through|between) ([^ ]+ ){0,2}(chest|breast|jaw|arm|shoulder blades|back)|(chest|chests|chest s|breastbone) (is |s |are |has |was |feels |been |pain )?(crushing|krushin|crushed|gripping|tight|pain|heavy|hurts|killing me|in a vice) … (arm|arms|jaw|sweat|sweating|numb|breath|breathe|grey|sick|elp|help|minutes|hours?|left)(?! (at the gym|bench|workout)(?= |$))|pain in (the|my) (jaw|left arm|back) and (down )?(the|my)? ?(arm|chest|jaw)|(clutch|clutched|clutching|grabbed|grabbing|holding|holds|hold of) (his|her|my|the|their) (chest|left arm)|pacemaker (has |s |is |keeps |just )?([^ ]+ ){0,4}(shocked|shocking|discharged|fired|firing|stopped|kicking)",
    "Crushing chest pain, it's been forty minutes",
  ),
  certain(
    "(blood|bleed|bleeding|bleeds|bled|haemorrhag(e|ing)|hemorrhag(e|ing)|h3morrhaging) (is |s |was |has |are |very |so )?(pouring|spurting|squirting|pumping|gushing|out of|coming (out )?(of|from|like|through)|wont stop|not stopp(ed|ing)|not stop|hasnt stopped|from (the|her|his|my) (ear|mouth|neck|eyes?|eye|leg|head|artery|bum|gums)|soaking|soaked|running|through (the|my) (towel|bandage)|still comin|internally|very much|much|like a tap|bright red)|(spurting|squirting|pumping|gushing|spraying) (out|blood|on the beat|from|red)|(in|with|to) time with my (pulse|heartbeat)|(in|with) my pulse|(cut|hit|nicked|severed|opened) (an|my|the|his|her) artery|(its|it is|blood is|still) (gushing|spurting|pumping out|squirting)",
    "There's glass in my neck, it's gushing",
  ),
  certain(
    "(cough|coughed|coughing|vomit|vomited|vomiting|threw|throwing|bringing|brought|spit|spitting|puking|peeing|passing|pooing|sick|spat|hacking) (up )?(again |some |bright |a |of |about |actual |red |up |lots of |bowlful of |teacup of |cup of |mouthful of ){0,4}blood|(blood|bleed) … (miscarriage|miscarrying|postpartum)|(clots?|pads|soaked) … (hour|size|dizzy|lemons|golf|bleeding|blood|faint)(?<=(blood|bleed|bleeding|bled|clots?|postpartum|section|birth|weeks|delivery) .{0,100})|nosebleed … (hours|thinners|warfarin)|lost (a lot|lots|so much|too much) (of )?blood",
    "I've coughed up a bowlful of blood, dear",
  ),
  certain(
    [
      `(severed|amputated|impaled|crushed|cut off|sawed|sawn|chopped off|sliced off|lost|mangled|trapped|degloved) (part of |the end of |half |the tip of |two |three |both |my |his |her |a |the |his own ){1,3}(${BODY_PART.slice(1, -1)})(?! (in (the )?(game|film)|of the)(?= |$))`,
      `(bone|bones) (is |s |are |has |have )?(sticking |come |coming |showing |poking |stuck |gone )?(out|through|showing|visible|white)(?= ($|\\.|of|my|his|her|and|through|the|shin)(?= |$))(?! (in the x ray|broth)(?= |$))`,
      `impaled (on|by)`,
      `(?<! (smash|shove|push|ram|break|put|stick|jab|stab|throw|bury|slam|swing) (a |the |my |this |that |his )?([^ ]+ )?)(the saw|chainsaw|blade|nail|nail gun|nails|knife|glass|railing|drill|machete|arrow|fork|axe) (is |s |has |went |gone |been |just )?(still )?(gone |stuck |been |straight |clean )?(in(?! (his|her|my) (own )?(hand|hands|fist)(?= |$))|into|through|stuck in) (his|her|my) (own )?${BODY_PART}(?! (pocket|bag)(?= |$))`,
    ],
    "the bone's come through my arm and I'm on my own",
  ),
  certain(
    "(got|been|was|gets|getting|just got|has been|hes|ive been|is) (just )?(stabbed|shanked|shot|knifed|gored|crushed|electrocuted|trampled|scalded)(?= ($|\\.|in|outside|by|fam|at|bad|and|bleeding|on|now|help|twice|with|i think|only)(?= |$))(?! (in|at|by) (the|a|my )?(game|chess|valorant|film|play|movie|back|vaccine|nurse|needle|flu|covid|boss in|budget|deadline|heart|low|exam|match|jab|foot)(?= |$))|(?<!(smash|smashed|shove|shoved|push|ram|break|put|stick|jab|stab|throw|bury) (a |the |my |this |that |his )?([^ ]+ )?)(pint glass|glass|bottle|blade) in (the|his|her|my) (neck|throat|eye|face|stomach)",
    "got shanked in my side, blood everywhere",
  ),
  certain(
    `${ONE} (is |are |has |s |was |been |now |just |r |actually )?(choking|chokeing|chokin|choked|choke)(?= ($|\\.|on|and|its|for real|turning|he|she|going|now|cant|please|help|to death|blue)(?= |$))(?! (on (my|his|her|the) (words|speech|opening|lines|first|last|penalty|tears)|up|under|in the (final|exam|interview)|with laughter|back tears|laughing)(?= |$))|(lips|baby|infant|toddler|face|he|she|hes|shes|nan|nans|gran|dad|child|mouth|skin|friend|kid|gob|mate) (are |is |has |have |r |s |just |gone |going |went |turned |turning |looks |look |still |now |all ){1,3}(blue|purple|grey|gray|lavender|ashen|putty|mottled)(?= ($|\\.|and|round|around|help|hes|shes|in|i|he|she|at|still|now|what|please|cant|or|too|with)(?= |$))(?! (with (cold|envy|rage)|from (the )?(cold|dye|paint|ink|lolly|slush|ice)|hair|in the (face )?laughing)(?= |$))`,
    "nan's gone blue round the gob, help",
  ),
  certain(
    [
      "(tongue|throat|face|lips|airway|mouth|neck|throats) (has |have |is |are |s |begun |began |keeps |just |whole |now |starting |started |going |feels |getting |been )?(begun |began |to |starting |all |up |so )?(swell|swelling|swelled|swollen|swells|grows|growing|closing|closed up|closes|massive|shut|tight|tightening|blowing up)(?= ($|\\.|and|up|shut|beyond|like|i|ive|one|im|after|from|since|fast|now|shes|hes|cant|so|what|my|help|beyond)(?= |$))(?! (in|after) (the )?(dentist|wisdom)(?= |$))(?<!(tonsillitis|mumps|dentist|wisdom tooth|cold|when i (speak|talk|present)|nervous) .{0,60})",
      "(allergic|4llerg1c|anaphylactic) (shock|reaction)",
      "anaphylaxis",
      "anaphylactic",
      "(epi ?pen|one pen|the pen|adrenaline|jext) … (not|isnt|doesnt|does nothing|expired|where|gone|didnt|empty)",
      "(stung|sting|wasp|bee|hornet|prawns?|nuts?|peanuts?|kiwi|shellfish|sesame|antibiotic|latex) … (swell|swelling|swollen|swelled|wheez|welts|cant breathe|throat|tongue|airway|lips|not responding|hives|fat|tight)(?! (with tears|at the wedding)(?= |$))",
    ],
    "My tongue grows, I ate kiwi",
  ),
  certain(
    [
      "(ceased|stopped|stops|forgets|stop) (to )?(breathe|breath|breathing)(?! (exercises|when (he|she|they|my crush)|for a second when)(?= |$))",
      "(doesnt|does not|not|dont|isnt|cant|barely|hardly|cannot|couldnt|difficult|difficulty|trouble) (breath|breathe|breathes|breathing|breeth)(?= (good|well|properly|lying|and (his|her|the|my|lips)|he|she|or|peanuts|help|now|what|much)(?= |$))(?! (in (here|this|that|crowds|meetings|lifts|parties)|when (i (speak|talk|present|walk in|see)|its my|he|she|everyone|they)|during (my|the) (speech|talk)|with (nerves|excitement))(?= |$))",
      "(difficult|shallow|trouble|laboured|noisy|rattling) (breath|breathing)",
      "breath(ing|es|in) (is |very |so |only |like )?(shallow|fast|bad|funny|weird|difficult|like a dog|with (a )?noise|strange)",
      "(inhaler|puffer|nebuliser|oxygen) (is |does |do |s |has |isnt |machine )?(nothing|not (working|helping)|empty|run out|doing nothing|not doing|working|stopped|gone)",
      "skin between (the )?ribs",
      "cant (swallow|swall0w|sw4llow|speak or swallow)(?= ($|\\.|help|now|and|my|anything)(?= |$))",
    ],
    "My grandmother has ceased to breathe. Please instruct",
  ),
  certain(
    [
      "(my|her|wifes|waters?|the) ?(waters?) (have |has |just |s |went |has just |had )?(broke|broken|gone|burst|breaking|a strange colou?r|green)(?! (bottle|heater|pipe|main|cooler|balloon)(?= |$))",
      "(the |baby s? |a |his |her |i can feel the |feel the |see the |see a )(head|cord|foot|feet|bum) (is |s |has |came |comin |just )?(coming|comin|comes|come|out|there|prolapsed|hanging|crowning|around (the|its|his|her) neck|blue|alone|hangs)(?! (of (the )?(office|department|school)|out of the (window|clouds)|up)(?= |$))(?<=(birth|pregnant|pregnancy|weeks|waters?|labou?r|baby|contractions|pushing|wife|head|cord|taxi|see|feel) .{0,80})",
      "(giving|give|gives|gave|in) birth (now|in|on|right|alone|and|the|by myself|here)(?! (to (an|a (idea|company|show)|our|my)|certificate|plan|classes|year)(?= |$))",
      "miscarry",
      "miscarrying",
      "(im|am|shes|wife is) having a miscarriage",
      "contractions (are|every|on top|coming|now|one|three|two)",
      "(havent|not|cant|hasnt|havnt|stopped|didnt) (felt|feel|feeling) (the |my |him |her )?(baby )?(move|moving|kick|kicking|movement)(?<=(baby|weeks|pregnant|pregnancy|bump) .{0,60})",
    ],
    "The waters have gone and I can see a foot",
  ),
  certain(
    "(pregnant|pregnant|pregnancy|with child|weeks?|months (gone|along|pregnant)|postpartum|after delivery|after birth|c section|months? gone) … (bleeding|bleed|bleeds|blood|haemorrhag[^ ]+|shakes?|shaking|headache|hedake|seizure|fit|face is swollen|faint|fainted|fell down|fall when|sees? (lights|spots|stars)|seeing spots|pain in (one|my) side|contractions|waters|not mov|baby stopped|clots|strong pain|severe pain)(?! (course|class|test (for|at)|donation|tests|drive)(?= |$))",
    "My wife is in her thirty-eighth week, she sees lights and her face is swollen",
  ),
  certain(
    `${ONE} … (is |are |having |haveing |has |had |in |just had |keeps having |suffered |started )(a |another |the |second |third |violent |febrile ){0,2}(seizures?|ceizure|sezure|s3izure|convulsions?)(?= ($|\\.|in|on|now|and|lasting|not|her|his|its|of|for|help|still|ten|what|while|that|is|she|he)(?= |$))(?! (of (giggles|laughter|the giggles)|out of|in (the|my) (clothes|jeans))(?= |$))|(baby|she|he|wife|child|son|daughter|mother|it) (convulses?|convulsing|convulsed|is convulsing)|(seizure|fit) (is |has |now |still )?(ten minutes|not stopping|wont stop|still going|lasting|going on|number|[0-9])|(shake|shakes|shaking) (all|whole|her whole|his whole) ?(the |her |his )?(body|over)|(eyes) (are |is |went |have |r )?(rolled|rolling|go up|gone up|went up|white|rolled back|rolling back)|(foam|foaming) (at|from|in|on) (his |her |the |my )?mouth|mouth (is )?(with|full of) foam`,
    "My baby convulse, eyes white, what I do?",
  ),
  certain(
    "(hit|hits|struck|banged|knocked|bumped|cracked|kicked in|blow to|landed on|head injury|fell|head knock|knock) ([^ ]+ ){0,2}(head|skull|kerb|temple)? ?… (vomit|vomits|vomited|throwing up|sick|pupils?|sleepy|wants only sleep|blacked out|out cold|doesnt know|clear (stuff|fluid)|(blood|fluid|stuff) (coming )?(out of|from) (her|his|my|the) (ear|nose)|losing (the )?sight|slurring|talking rubbish|unconscious|cant feel)(?! (of (it|them)|joke)(?= |$))|(pupils?|eyes?) (is |are |s |was )?(different sizes?|blown|bigger|fixed|uneven|not the same)(?= ($|\\.|than|and|he|she|what|hes|shes)(?= |$))|(one|ones) (eye s? |eyes )?pupils? (is )?(bigger|blown|larger)|big soft lump on (his|her) head",
    "lad's had a head knock at rugby, pupils are different sizes",
  ),
  certain(
    "(cant|cannot|cnt|no longer|dont|do not|unable to|no feeling|stopped|lost feeling) (to )?(feel|move|answer|feeling) (in )?(his|her|my|the|their|both|your)? ?(own )?(legs|leg|anything below|body|below the waist|toes|neck)(?! (yet|after leg day|at this party|in these (shoes|heels)|because (of the|its) (cold|freezing)|from (dancing|the cold|running|squats|standing|sitting|walking))(?= |$))|(no|without) (sensation|feeling) (below|in my (legs|feet|arms))|(broken|broke|br0k3n|snapped|fractured) (his |her |my |a )?(neck|spine|back|hip)(?! (in the (game|film)|catalogue|years ago|last year)(?= |$))|(legs|leg) (dont|wont|do not|will not|doesnt|cant) (answer|move|work|obey)|hip (is |s )?(broken|stuck out|at an angle|out sideways|popped out|sticking)|(neck|back) (is )?broke",
    "he dived in the shallow end and cant feel his legs",
  ),
  certain(
    "(out cold|unconscious|unresponsive|not conscious|lifeless|gone floppy|floppy and|is floppy|gone limp|is limp|limp and|limp with|not responding|wont respond|cannot be (roused|woken|wakened)|cant be (roused|woken)|not regained consciousness|slid down|passed out (giving|and|on the|in the (shower|bath))|dropped to the floor|(?<!(mind|minded|with|about|of|prefer|like|love|than|rather|imagine) )not waking|isnt waking|cant wake (him|her|my|them))(?= ($|\\.|and|on|with|in|help|at|he|she|what|hes|shes|now|since|by|for|after|before|please|wheezing|over|from|i|my|with)(?= |$))(?<!(me|drunk|sofa|comedy|laughing|nearly|almost|tent|economy|market|company|shelf|souffle|cake|gazebo|deck chair|roof) [^ ]+)(?! (on the sofa (with|watching)|laughing|into (bed|giggles)|in a heap of)(?= |$))",
    "bro's out cold on the kitchen floor",
  ),
  certain(
    "(snake|cobra|adder|viper|scorpion|rattlesnake|black mamba|spider|jellyfish|dog) (bit|bite|bites|bitten|biting|stung) (me|my|his|her|him|us|in the|on the) (?!.{0,30}(years ago|as a kid))|bitten by a (snake|cobra|adder|viper|scorpion|rattlesnake|rabid|bat)|(electrocuted|electrocution|got the current|got a shock off)|(swallowed|swallow|swalowed) (a |an |the |one |two |my |of )?([^ ]+ ){0,3}(magnets?|button battery|battery|batteries|coin|bead|needle|drain stuff|drain cleaner|bleach|pin|glass)|(bead|grape|coin|bone|dumpling|marshmallow|lego|toy|sweet|balloon|nut) … (windpipe|throat|blue|not breathing|choking|stuck|cant shift)|(bottom of the pool|found in the (pool|bath|pond)|pulled (him|her|them) (out|from) (of )?(the )?(pool|sea|river|bath|water|pond|lake)|drowning (now|help)|(is|are) drowning(?! in (work|emails|paperwork|homework|admin|debt)))",
    "Bitten by a cobra. Leg black. Advise",
  ),
  certain(
    [
      "(appendix) (has |have |just |appears to have |is |s )?(this minute |just )?(burst|ruptured|exploded|gone)",
      "(diabetic|insulin|hypo|ketones|blood sugar|sugar|im at) … (vomiting|throwing up|breathing very fast|smell like fruit|shaking and|passing out|passed out|bit the host|confused|unconscious|28|30|hi on the meter|no insulin|without insulin|down the river|went down|is 2|fitting|cant wake|wont wake|since (two|three|2|3) days)",
      "(no|without|lost|missed|out of) (my |any |the |his )?(insulin|dialysis|epipen|inhaler|oxygen|heart pills)(?= ($|\\.|since|for|three|and|on|now|i|twice|left|cant|in)(?= |$))(?! (pump chat|resistance)(?= |$))",
      "heat stroke",
      "heatstroke",
      "hypothermia",
      "hypothermic",
      "(cold|snow|freezing|frozen|wet|minus|lost|outside|mountain|tent|ice|water|blue) … (no longer|stopped|not) shivering(?! [^.]{0,30}(heater|heating|radiator|blankets?|bath|tea|inside|indoors)(?= ))",
      "(no longer|stopped|not) shivering … (sleepy|tired|confused|drowsy|slurr[^ ]+|mumbling|limp)(?= ($|\\.|and|now|but|i|he|she))",
      "fontanelle",
      "meningitis",
      "sepsis(?! (training|course|awareness|[^ ]+ nurse)(?= |$))",
      "not peed (since|for|in|all)",
    ],
    "I'm diabetic and I have no insulin since three days, I am vomiting",
  ),
  certain(
    "(fell|fallen|fell|gone over|went over|come off|thrown|jumped|tumbled|dived) (off|from|down|in|over|under|out of|into) … (cant (move|feel|get up)|hip|bone|dont answer|not (moving|breathing|waking)|unconscious|since (noon|last night|yesterday|closing|this morning)|neck|no sensation|legs|stopped feeling|bleeding|broken|belly|blood|coughing)(?! (of the|bar)(?= |$))|(ive|i have|shes|hes|ive) (fell|fallen)(?= ($|\\.|and|me|my|in the (bath|shower|kitchen)|down)(?= |$)) … (hip|cant|floor|leg|wrist|tiles|up|broken|sideways|feel|head)|(lying|been|laid|on|stuck) (here |at the foot of |on the |in the |on )(the )?(tiles|floor|bath|stairs|ladder|library ladder|kitchen floor|bathroom floor) (since|for (hours|two|three|a day)|all night|and (i )?cant)",
    "My dear, I have fallen and my hip is broken, I think",
  ),
  unclear(
    "(contractions|seizure|seizures|haemorrhage|haemorrhaging|hemorrhaging|paralysed|miscarriage|concussion|overheating|septic|thunderclap|aneurysm|blood clot|embolism)(?= ($|\\.|and|now|at|in|on|i|my|help|cold)(?= |$))(?<!(under|still|wind|muddy|child|manual|division of|hard|party|vote) [^ ]+)|(lost|losing|loss of|gone|abrupt loss of) (the )?(sight|vision) (in|of|on)|vision (is |s )?(going|goin|gone) (black|dark|double|grey)|(heart|pulse) (is |s |goin |going |stops|at |rate )?(stops? (and|an) starts?|1[5-9]0|2[0-9]0|jumps|skipping beats|doing [0-9]+)|burn(ed|t|s)? (his|her|my|the) (whole |hole |entire )?(face|chest|eyes)",
    "my heart is going 200, vision going black",
  ),
  unclear(
    "(ambulance|999|911|112|doctor|hospital|medic|emergency) … (dont know the number|what number|coming from the other|hours away|wont come|no signal|far|not here|isnt coming|cant come|its full|on strike|miles)|(what|wat|which|whats the) (number|do i do|i do|to do|should i do|must i do) … (bleeding|blood|breath|unconscious|blue|fit|hurt|ambulance|head|stab)|(do i|should i) (move|call|ring|pull (it|the)|take (it|him|her) (out|to)|wake) (him|her|them|an ambulance|999|911|it)? ?(or not|do i not)?(?<=(blood|bleeding|breath|unconscious|hurt|fell|hit|pain|swollen|fit|head|knife|glass|ear) .{0,90})",
    "theres blood out of her ear, do i move her or not",
  ),
  outright(
    [
      "(snow|freezing|frozen|below zero|minus (ten|twenty|[0-9]+)|frostbite) … (feet|toes|fingers|foot) (have |has |just |finally |also ){0,2}stopped hurting(?! (once|when|after|since|because|from|by|now (that )?(i|were)|in the (bath|car|sauna))(?= ))",
      "(i|ive|i have|ive been|im|i am) (just |now |also |already |secretly |completely |deliberately |accidentally ){0,2}(stopped|quit|skipped|skipping|havent taken|not taken|not taking|havent had|havent got|came off|come off|coming off|ran out of|run out of|running out of|out of|missed|missing|refusing|stopping|forgot|lost|without|dont have|got no|have no|hav no|threw away) (taking |injecting |all )?(my |any |the |all my )?(insulin|insulin pen|insulin pens|epi ?pen|dialysis|hydrocortisone|(anti )?(seizure|epilepsy|fit) (pills?|medication|medicines?)|keppra|lamotrigine|valproate|levetiracetam|antiepileptics|anti epileptics|antirejection [^ ]+|anti rejection [^ ]+)(?! (pump (alarm|case)|(talk|group|class|course|delivery|training|lecture)|(at|in) (the|a|my|his|her|their) ([^ ]+ )?(party|pub|bar|office|car|house|flat|club|gym|restaurant)|resistance|(years|months) ago (because|when) (the|my) doctor|as (the|my) (doctor|consultant) (said|told|advised))(?= ))",
      "(?<! (dog|cat|dogs|puppy) (has |have |just )?)(had|having|hav) (two|2|three|3|four|five|six|[4-9]|several|multiple|a few|more) (fits|seizures|epileptic (fits|seizures)) (today|this (morning|afternoon|evening)|tonight|since|in a (row|day)|in one day|last night|so far|now|already)(?! ([^ ]+ )?(laughing|giggling|years|when i was))",
      "no insulin (left|since|for|in the)",
      "(?<=^ )((just|accidentally|deliberately|and|so|ive) )?(ran out of|run out of|out of|stopped|skipped|missed|skipping|came off|quit) (taking )?(my )?(insulin|(seizure|epilepsy) (pills?|medication|medicines?))(?! (as|because|when) (the|my) (doctor|nurse|consultant))",
      "(stopped|skip|skipping|skipped) (my |taking (my )?|taking (the )?|the )?insulin(?! (because|as|when) (the|my) (doctor|consultant|nurse))(?<!(doctor|gp|consultant|nurse|hospital|clinic) (has |have |just )?(stopped) (my )?insulin)",
    ],
    "i stopped my insulin",
  ),
  outright(
    "(the|my|our) (baby|bump|newborn|little one|unborn baby|baby girl|baby boy|twins|premature baby) (isnt|is not|hasnt|has not|stopped|has stopped|not|wont|doesnt|does not|isn t|aint) (really |been |properly |at all )?(moving|moved|move|kicking|kicked|kick|breathing|breathed|breathe|breething|breeving|responding|respond|waking|wake|woken|crying anymore)(?! (in|house|out|to|on (from|to)|away|into|up to|with us|classes|for (more than|longer)|through|at (five|six|seven|night until))(?= ))|(cant|havent|have not|dont|do not|not|couldnt|didnt|no longer|stopped) (been )?(feel|felt|feeling) (the|my|our|any) (baby|kicks|bump|movement|movements|baby s)( (move|moving|kick|kicking|moved|kicks))?( (since|today|all day|for|anymore|any more|at all|this|from))?(?= )|(no|fewer|less) (movement|movements|kicks) (from (the|my) baby|since|today|all day)(?<=(baby|pregnant|bump|weeks|kicks)( .{0,60})?)",
    "the baby isn't moving",
  ),
  outright(
    "(drugged|spiked|roofied|my drink|in my drink|in my glass) ([^ ]+ ){0,8}(cant (move|stand|walk|feel|see|stay awake|breathe|talk|think straight)|legs (wont|dont|are)|passing out|blacking out|everythings? (is )?(spinning|going)|so dizzy|really dizzy|going numb|numb all over|room is spinning)(?! (last|years|when i was))",
    "i think he spiked me, i can't stand up",
  ),
  asking(
    "(hand|arm|leg|foot|ankle|finger|bite|cut|wound|scratch|blister) (is |was |has |gone |went |all |now |looks |getting ){0,3}red (all the way |right |up |past |to |streaks? |lines? ){1,3}(the |my )?(elbow|knee|wrist|arm|leg|shoulder|thigh)|red (line|lines|streak|streaks) (going |running |creeping )?(up|from) (my|the|his|her)",
    "the dog bit me and the hand is red up to the elbow now",
  ),
  asking(
    "((fell|fallen)(?! (for|in love|asleep|behind|apart|out))|collapsed|fainted|passed out|hit (his|her|my) head|(is|was) (knocked )?out cold) … (no|doesnt want( an| the| any)?|dont want( an| the| any)?|wont (have|let me call)( an| the)?|refuses( an| the)?|dont (call|ring)( an| the)?|not to (call|ring)( an| the)?) (ambulance|doctor|hospital)(?! (dramas?|shows?|series|bills?))",
    "grandma fell but says no ambulance",
  ),
  asking(
    "(need|have|should|must|want|trying|ought|got|supposed) (to )?(i )?(call|ring|phone|get|dial) (an |the |a )?(ambulance|paramedics|911|999|112|000)(?= ($|\\.|for|but|and|now|because|i|he|she|or))(?! (for the (film|play|scene|game)|in the (game|play|film))(?= ))",
    "i need to call an ambulance for my dad but im scared to call",
  ),
];
