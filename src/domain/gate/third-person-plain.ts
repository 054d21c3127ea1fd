import { certain, type Rule, unclear } from "./rule.ts";

const WHO =
  "({person}|{family}|mam|moms?|nephew|niece|husband|wife|bf|gf|besties?|lodger|student|soldier|marine|neighbour|teammate|clan mate|mutual|goalie|partner|draughtsman|worker|patient|client|boys?|girls?|guy|lad|kid|someone|somebody|cuz|roomate|he|she|they|hes|shes|theyre|hell|shell|theyll|our (len|mam|kid)|brother in law|shipmate|grandson|granddaughter|uncle|gran|executor)(s)?";
const SELF = "(himself|herself|themself|themselves|him self|her self|his self|hisself|theirself)";
const SAYS =
  "(says|say|said|sed|saying|sayin|told|tells|texted|texts|texting|rang|called|phoned|telephoned|wrote|written|writes|posted|announced|confessed|informed|explained|mentioned|whispered|admitted|threatens|threatening|threatened|promised|swears|keeps (saying|telling)|messaged|decided|planning|plans|planned|means|intends|wants|going|about|trying|tried|ready|gonna|boutta|will|hell|shell|theyll|ll)";
const PLACE =
  "(bridge|roof|ledge|viaduct|multi storey|car park|cliffs?|tracks|railway|platform|overpass|pier|balcony|edge|window ?sill|railing|parapet|dam|quarry|water tower|scaffolding|tower)";

/** Somebody else may end their life or hurts themselves, whoever tells it and however. */
export const THIRD_PERSON_PLAIN: Rule[] = [
  certain(
    `${WHO} … (kill|killing|kil|hang|hanging|shoot|shooting|drown|drowning|gas|gassing|stab|poison|poisoning|cut|cutting|cuttin|burn|burns|burning|hurt|hurts|hurting|harm|harming|starve|starves|starving|injure|injuring|slash|slashing|scratch|scratching|top|topping|off|offing|unalive|end|ending|hit|hitting|overdose|punish|throw|throws|throwing|put|putting|cuts|choke|bleed) ${SELF}(?! (off (from|the|as|well|some)|out of the (race|running)|(on|at|while|with) (the )?(cooking|shaving|oven|stove|football|rugby|training|tin|skateboard|bike)|some|short|free|loose|into (work|it|her|his|their|the)|through|a|together|down as|in charge|first|out there|forward|under pressure)(?= |$))`,
    "My uncle's threatening to gas himself in the car tonight",
  ),
  certain(
    [
      `${WHO} … (slit|slits|slitting|slashed|slashes|slashing|cut|cuts|cutting|burns|burned|burning|carves|carved|sliced|slicing) (his|her|their) (own )?(wrists?|rists|arms?|stomach|throat|thighs?|legs?|veins|skin|forearms?|belly)(?! (on (a|the) (nail|tin|fence|oven|barbecue)|shaving|falling|at (work|football)|hair)(?= |$))`,
      `(cuts|fresh cuts|cut marks|burns|scars|slashes|blades|cut to ribbons|lines) … (on|up|all over|all up) (his|her|their) (arms?|wrists?|legs?|thighs?|stomach|skin)`,
      `(his|her|their) (arms?|wrists?|thighs?|legs?) (is |are |were |was )?(all )?(cut( up| to ribbons)?|covered (in|with) (cuts|scars|burns)|full of (cuts|scars)|bandaged)`,
      `(photos|pictures) of (his|her|their) (cuts|arms all cut|blood|wrists)`,
    ],
    "our mam's slit her wrists again, third time",
  ),
  certain(
    `${WHO} … ${SAYS} … (jump|leap|hanging in|(wants?|wanting|going|ready|plans?|planning|decided|intends?|about|gonna|trying|begging) (to )?die|(hell|shell|he will|she will|theyll|will) die|be dead|end it (all|tonight|now)|ending it all|kill ${SELF}|suicide|do it (properly|sunday|tonight|for real)|drown|step(ping)? (in front|before)|finish (with )?(the |his |her )?life|finishing it|the last one|not see (the )?(spring|summer|christmas|morning)|take (him|her)self off|go through with it|od|overdose|kms|unalive ${SELF}|not be (here|alive)|gonna do it|cant live anymore|hang (him|her|me)|put (him|her) ?self (down|to sleep)|shoot ${SELF}|gas ${SELF}|ending (his|her) life|end (his|her|their) life|no longer wants to live|doesnt want to (live|be here|wake up)|dont want to live|wants to die|want to die)(?! (in (the|a|his|her) (play|film|game|book|novel|show|final|scene|dark)|of (laughter|embarrassment|boredom|shame)|laughing|at the chance|out (with|of)|if (i|we) (forget|lose)|happy|dancing|ship|the queue|on the (trampoline|bandwagon)|politely|there|rope|on board|to conclusions|into (the )?(pool|conversation|call)|down)(?= |$))(?<!(character|film|novel|game|play|book|song|episode|campaign|paladin) .{0,90})`,
    "my ex saying shes boutta jump, what do i do",
  ),
  certain(
    `${WHO} (is |are |was |s |stood |standing |sitting |sat |found |back |up |just |rang |called |phoned |ringing |calling |me |from |went |gone |still |now |right |has |been |climbed |twice ){0,5}(on|off|onto|over|up on|from|upon|at) (the|a|that|our) ([^ ]+ ){0,2}${PLACE}(?! (party|bar|terrace|restaurant|team|photo|ticket|selling|tour|with (a (beer|drink)|friends|us|the kids)|playing|fixing|repairing|at the party|[0-9])(?= |$))(?<=(bridge|roof|ledge|viaduct|storey|overpass|tracks|parapet|tower|cliffs?|quarry|dam|railing|platform))(?= ($|\\.|and|she|he|they|to say|again|rn|saying|crying|at [0-9]+|right now|now|with (no|the) (rail|coat)|says?|threatening|laughing|wont|not)(?= |$))(?<!(i|we|photo|selfie|view|film|song|stag|working|works|work) .{0,60})`,
    "my moms on the bridge she called to say bye",
  ),
  certain(
    `(${WHO}|note|goodbye|bye) … (pills|shotgun|pistol|gun|rope|noose|razor|rifle|blades?|belt|sheet|bridge|knife|blood) … (goodbye|bye|sorry|note|not (picking|answering)|then left|says?|gonna do it|in (his|her|their) (hand|mouth|bag|drawer)|door|barn|hang|jump|last one|try again|attic|for the luggage|cleaning|shed)(?<=(goodbye|bye|sorry|note|picking|answering|left|says?|said|do it|hand|mouth|hang|jump|last one|again|attic|dead) ?)(?<=( (he|she|they|his|her|hes|shes|my [^ ]+|brother|friend|mate|girl|boy|dad|mum) .{0,130}))(?! (game|film|scene)(?= |$))(?<!(i|ive|im|my own) [^.]{0,14}(pills|rope|blade|razor) .{0,60})`,
    "she texted goodbye and a photo of the pills and shes not answering",
  ),
  certain(
    [
      "(texted|posted|wrote|sent|put|left|leaves|messaged|writing) (me |us |the |a |an |his |her |their |group |family |lads |chat |final |everyone |all |on ){0,5}(goodbye|goodbyes|bye|suicide note|sorry for everything|cant live anymore|farewell note|tell my (girls|kids|mum|family)|last message)(?= ($|\\.|and|n|with|on|then|to (the|everyone|us|all)|in|so|but|followed|i)(?= |$))(?<=( (he|she|they|ex|friend|mate|brother|sister|dad|mum|son|daughter|gaz|flatmate|roommate|cousin|boyfriend|girlfriend|who|girl|boy|guy) .{0,60}))(?! (card|party|email to (the|his) (team|office))(?= |$))",
      "(found|find|saw|read) (his|her|their|a|my [^ ]+) ([^ ]+ )?(suicide note|goodbye (note|letter)|rope|noose|blades?|razors?|hidden pills|pills hidden)(?! (game|factory)(?= |$))",
    ],
    "she texted goodbye and sorry",
  ),
  certain(
    [
      "(found|find|caught|saw|walked in on|cut|pulled|talked|got|took) (him|her|them|my [^ ]+|a [^ ]+|our [^ ]+) (with a (rope|noose|blade|gun|razor|belt round)|hanging|down from|in the bath with|on (the|a) (ledge|roof|bridge)|cutting|trying to (hang|jump|die|drown|kill)|off the (bridge|roof|ledge|tracks)|bleeding from (his|her))(?! (out|picture|poster|of the)(?= |$))",
      "(i|we|kid|neighbour) cut (him|her) down",
      "put (the |a )?gun in (his|her) mouth",
      "(tied|tying) a (sheet|rope|noose) … (he|she|says|try again)",
      "(he|she) says (hell|shell|he will|she will|he) (try again|do it again|next time)",
      "next time (nobody|no one) (stops?|will stop) (him|her)",
      "(asked|asks|requests|begged|begs) (me )?(for |to )?(help|assistance) (in|to|with) (die|dying|end it|kill)",
    ],
    "A worker in our greenhouse, I found him with a rope",
  ),
  certain(
    [
      `(drank|drunk|took|taken|swallowed) [^.]{0,40}(to die|so (he|she) (would|could) die|hoping (he|she) (would )?die|wanting to die)`,
      `(livestream|livestreaming|streaming|facetime|on call|on video) … (sh|cutting|self harm|cuts|blood|pills|od|hang)`,
      `(cutting|self harming|burning ${SELF}|cutting deep) (on|over) (facetime|call|discord|live|video|stream)`,
      `(he|she|they|hes|shes|friend|mate|sister|daughter|son|brother) (is |are |s |keeps |has been |started |been )?(cutting|self harming|burning|starving|hurting) (deep|again|every|in (her|his)|badly|since|when|on|and|because|at night)(?! (grass|costs|corners|carbs|hair|class|down|meat|back|calories)(?= |$))`,
    ],
    "she's cutting deep on facetime rn, help me",
  ),
  unclear(
    `${WHO} … (goodbye forever|wont be (here|around|alive)|not (be )?(here|alive) (by|after|next|when|for)|chosen (the|his|her) (tree|quarry|spot|day|beam)|hes done|keep (his|her) (portfolio|tortoise|dog|cat)|look after (his|her) (dog|cat|tortoise|kids)|a good one to die|sorry about the deposit|ring the police|follow (mum|dad|him|her)|see to (it|that) (himself|herself)|cleaning the rifle|going to the barn)`,
    "he told me he won't be alive by the summer",
  ),
];
