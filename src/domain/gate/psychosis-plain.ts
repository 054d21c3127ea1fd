import { certain, type Rule, unclear } from "./rule.ts";

const KIN =
  "(mum|mother|dad|father|wife|husband|brother|sister|son|daughter|baby|family|parents|girlfriend|boyfriend|flatmates?|roommates?|housemates?|kids|children|nan|gran|twin|siblings)";
const BEINGS =
  "(demons?|devils?|satan|satin|the devil|lucifer|angels?|archangel|the archangel|jesus|allah|spirits?|jinn|ghosts?|aliens?|satellites?|the mahdi|saints|entities|the antichrist|god)";
const SCREENS =
  "(tv|telly|television|radio|news|newsreaders?|news anchors?|anchors?|presenters?|announcer|streamer|rapper|bbc|shipping forecast|adverts|ads|songs|lyrics|number plates|license plates|licence plates|registration plates|plates|billboards|the president|machines|subtitles|departures board|traffic lights|school bells|bells|algorithm|satellites?|weather man|morning show|dj|podcast host|wifi|airpods|fridge|baby monitor|appliances|streetlights)";

/** Voices, doubles, wires and messages, however they are told: dry, stiff, foreign or misspelt. */
export const PSYCHOSIS_PLAIN: Rule[] = [
  certain(
    `(${KIN}|she|he|they|that (man|woman)) (is|are|was|were|has been|have been|been|s|got|has|have|now|is now|isnt (him|her) it is)? ?(all |now |just |really |secretly |actually )?(been |got |a |an |my |by |with )?(replaced|swapped|switched|exchanged|cloned|impostors?|imposters?|clones?|copy|copies|replicas?|duplicates?|body doubles?|doubles?|not (him|her|them)|lizards?|androids?)(?! (as|by (the|a) (new|next|temp)|at work|syndrome|for the|in the (team|role)|of (me|his|her)|shirts?|jobs|seats|sides|numbers|with (a )?(new|another|the sub))(?= |$))(?= ($|\\.|by|with|and|since|i|the|on|in|at|while|but|for|good|they|rent|she|he|same|now|too|who|from)(?= |$))`,
    "My wife has been replaced by an identical woman",
  ),
  certain(
    [
      "mum (isnt|is not) (really )?my mum",
      "mother (isnt|is not) (really )?my mother",
      "wife (isnt|is not) (really )?my wife",
      "husband (isnt|is not) (really )?my husband",
      "daughter (isnt|is not) (really )?my daughter",
      "baby (isnt|is not) (really )?(my baby|mine|real)",
      "son (isnt|is not) (really )?(my son|mine)",
      "dad (isnt|is not) (really )?my dad",
      "family (isnt|arent|are not) (really )?my family",
      "not my baby (the|and|it)",
      "(stole|stolen|took|taken|swapped|replaced|switched) (my|mine|her|his) ([^ ]+ ){0,2}(face|baby|real (wife|mum|husband|daughter))",
      "(real|actual) (one|ones|mum|wife|husband|teacher|teachers|family) (got |was |were |is |are |had |r )?(taken|replaced|underground|under the|gone|away|returned|warmer|a warmer)",
    ],
    "my mum is not my mum",
  ),
  certain(
    "(mum|mother|wife|husband|sister|brother|daughter|dad|flatmate|roommate|teachers?|people|everyone) (is|are|s|r) (now )?(a )?(robots?|actors?|machines?|holograms?|lizards?|aliens?)(?= ($|\\.|now|and|she|he|i have|blinks?|the real|since)(?= |$))(?! (in|on|at) (the|a) (play|show|theatre)(?= |$))|(crisis|paid) actors",
    "My mother is robot now. I have proofs",
  ),
  certain(
    "(thoughts?|thoghts) (are |that are |have been |were |being |get |getting |is |was |which are |keep being |r )?(being |not |getting |all )?(inserted|put in|put there|pumped|stolen|taken out|removed|extracted|broadcast|broadcasted|subtitled|pulled out|beamed|monitored|recorded|transmitted|leaking out|read aloud|(not )?my own|that arent mine|streamed|replaced)(?! (from the game|to paper)(?= |$))|insertion of thoughts|thoughts? (inserted|broadcast)",
    "My thoughts are being removed nightly by neighbours",
  ),
  certain(
    [
      "(put|puts|putting|pump|pumps|pumping|pumpin|send|sends|sending|insert|inserts|inserting|beam|beams|beaming|inject|place|places|project|transmit|plant|planted|whisper) (words|thoughts|voices|commands|messages|signals) (in|into|in to|inside|through|thru|to) (my|me|the) ?(own )?(head|brain|mind|skull|wall|ears?|teeth|body)",
      "(take|takes|taking|took|steal|steals|stealing|pull|pulls|remove|removing|suck|sucks|change|changing|erase|erasing) (out )?(all )?my (thoughts?|memories|mind)(?= ($|\\.|out|with|from|through|and|at|by|when|dont|using)(?= |$))(?! off)",
    ],
    "Someone takes my thoughts out with machine",
  ),
  certain(
    [
      "(everyone|everybody|people|pepol|they|neighbou?rs?|the bus|teacher|tecaher|passengers|colleagues|strangers|doctor|government|satellites?|men|the whole [^ ]+|others) … (can )?(read|reads|reeds?|hear|hears|here|reading|hearing|stealing|recording|broadcasting|repeat|repeating) (all )?(my|me) (mind|thoughts?|thoghts|brain)(?! (best|when i blush|on (it|this|that)|about)(?= |$))",
      "my (own )?thoughts (back )?(out loud|on the (bus|radio|board|tv|speaker)|to everyone|back at|over the)",
      "hacked (into )?my (brain|mind|head|skull)",
    ],
    "everyone at my school can read my mind",
  ),
  certain(
    [
      "(chip|microchip|micro chip|transmitter|receiver|nanobots?|tracker|implants?|cameras?|machine|antenna|wires|electrodes|worms|device|listening [^ ]+|speaker|radio|fbi agent|metal|trackers) (is |are |has been |was |lives |that is |put |implanted |planted |they put |of metal )?(in|inside|behind|under|into|implanted in|installed in) (my|me) (own )?(left |right |wisdom |front )?(head|brain|brane|skull|ears?|skin|eye|eyes|eyeballs|spine|body|jaw|neck|tooth|teeth|filling|mind)(?! (from the (dentist|operation)|is (a )?hearing)(?= |$))",
      "(implanted|implant|planted|inserted|installed) ([^ ]+ ){0,3}(in|inside|behind|under|into) (my|me) (tooth|teeth|head|brain|skull|ear|eye|spine|neck|skin|arm)",
    ],
    "feds got cameras in my eyeballs",
  ),
  certain(
    [
      "(voices?|voyces?|voises|whispers?|whispering) (that |which |who |in my head |inside |from the [^ ]+ )?(commands?|commanding|orders?|ordering|narrates?|narrating|comments?|commenting|instructs?|insults?|shouts?|hates?|debates?|argues?|convenes?|confirms?|returned|came back|started|have returned|are back|drown(ed)?|wont stop|dont stop|laugh|told me|tells me|says (to|i|my|that|jump|cut|kill)|say (to|i|my|that|jump|cut|kill|you|they|the)|want me|wants me)(?! (in (the )?(choir|meeting|corridor|group)|singing|on the (call|satnav|train)|(be|relax|calm))(?= |$))",
      "(hearing|block|stop|obey) (the )?voices(?= ($|\\.|they|and|had|again|now|say|says|are|so|come|at|all|i|out|started)(?= |$))(?! (of (the|my|reason)|from (the )?(kitchen|corridor|street)|in (the|a) choir|up|down)(?= |$))",
    ],
    "my food is tampered with, voices confirm it",
  ),
  certain(
    [
      "(a|the|another|that|this|his|her|mans|womans|male|second|third|inner|strange) (voice) … (narrates|narrate|hates (it|me)|isnt mine|that isnt mine|not my own|in my (teeth|skull)|inside my (head|skull)|behind my|from (the|my) (drain|drains|pipe|pipes|vents?|radiator|wall|walls|fridge|meter|left ear|dryer|toilet|plug)|through the|commands|orders|tells me to (hurt|kill|jump|cut|walk|die|leave|burn)|calls me|doesnt go|wont stop|said i must)(?! (mail|over|notes?|acting|lesson|actor)(?= |$))",
      "voice commands",
    ],
    "There's a voice that narrates me and tells me I'm disgusting",
  ),
  certain(
    `${BEINGS} (in my|in me|talks?|talking|talkin|torks|speaks?|speaking|says?|saying|sed|said|told|tells?|telling|texted|commands?|commanding|orders?|ordering|narrates?|picked|chose|has chosen|lives|comes|keeps (telling|talking)|whispers?|sends?|spoke|r saying|are saying|is saying|are telling|wants me|want me|appeared) (only |to |in |through |thru |from |me |my |that |cut |i |and |by |said |them |jump |airpods ){0,3}(me|head|hed|ear|radio|my|airpods|walls?|phone|i am|im|chosen|cut|jump|tv|radiater|radiator|not real|actions|the|nightly|alone)(?! (church|prayer|the bible|scripture|sunday school|to (be (kind|patient|good|gentle|humble)|forgive)(?= ($|\\.|but)))(?= |$))`,
    "demons in my airpods telling me to do it",
  ),
  certain(
    [
      "(late|dead) (wife|husband|brother|sister|mother|mum|father|dad|uncle|aunt|nan|son|daughter|friend|soldier|streamer|grandmother|baby)( s)? (voice )?(voice |who |still |in my [^ ]+ [^ ]+ )?(tells|orders|commands|gives|is telling|keeps telling|calls|speaks|talks|shouts|whispers|says (to|join|come|jump|i)|wants (us|me) to|comes from|is on at me|comes through)",
      "(husband|wife|brother|mother|uncle|mum|dad) (has been |s been |been )?dead [^.]{0,20}(on at me|talking to me|tells me|calls me|come down|speaks)",
    ],
    "My dead brother tells me what to do",
  ),
  certain(
    `${SCREENS} (is |are |was |were |has been |have been |s |been |keeps? |that |in the dayroom |host )?(just |only |all |still |really |now |again |literally )?(talk|talks|talking|talkin|speaks?|speaking|addressed|insult|insulted|orders?|ordering|commands?|commanding|instructs?|told|telling|tells|sending|sends|signals?|knows?|nos|says?|said|spell|spells|spelt|spelling|use|uses|calls?|laughs?|watch|watches|reads?|order|gives?|about) (only |just |directly |personally |secretly |straight |at |to |out |about |for |by )?(to )?(me(?= ($|\\.|by name|bro|to (leave|kill|jump|get|hurt|put|go|unfollow|do|burn|run|stop|cut)|in every|through|thru|only|and|that|orders|instructions|secret|every|i|number|my|daily|nightly|at night|not|for)(?= |$))|my name|my mind|my thoughts|my sins|orders|that my mum|i must|what to do|my dead|i am the|number|the secret)(?! (in the email|badge|correctly)(?= |$))`,
    "The telly told me to leave my wife",
  ),
  certain(
    "(cameras?|microphones?|drones?|bugs|agents?|feds|mi5|mi6|cia|fbi|police|men|man|people|somebody|someone|wires) (are |is |r |hidden |hiding |installed |been |talking |laughing |reading )?(in|inside|behind|under) (my|the|our) (walls?|lights?|light fittings?|smoke (detectors?|alarm)|eyes|earbuds|airpods|vents?|lamp|ceiling|shower|tooth|teeth|mirror|plug sockets?|attic|bed|pipes|floor)(?= ($|\\.|and|they|watch|at|bro|dawg|reading|i|call|recording|listening|talking|since|been|telling|who|looks|saying|every|all)(?= |$))(?! (at work|of the shop)(?= |$))",
    "cameras in the smoke detectors, they watch me sleep",
  ),
  certain(
    [
      "(under surveillance (by|from|via)|surveillance (has been|is) (extended|everywhere)|(being|im|am|been|was|is) (followed|watched|tracked|monitored|filmed|hunted) by (the|a|an|my|mi5|mi6|men|agents|satellites|pigeons|[^ ]+ same|cars) ?([^ ]+ )?(government|same|team|agents?|embassy|men|people|car|cars|mail|satellites?|pigeons|drones?|police|cia|fbi|neighbours|actors|eleven|rotating))",
      "(staff|everyone|people|passengers|peple|strangers|nurses) (are|is|were|have been) (all )?(instructed|put there|put ther|paid|hired|sent|trained|briefed) to (watch|wach|follow|monitor|test|film|spy)",
      "(in on it|part of the plot|working with them)(?= ($|\\.|and|i|pulling|too|all)(?= |$))",
    ],
    "I am under surveillance by the embassy",
  ),
  certain(
    [
      `(?!(flatmate|roommate|husband|wife|he|she|someone|somebody) (is |s |keeps |was |has )?(put|puts|putting) something in (my|our) (water|drink|tea|coffee|food|wine))(they|she|he|neighbou?rs|landlady|landlord|flatmates?|roommates?|mum|wife|husband|colleagues|coworkers|government|hoa|someone|somebody|canteen|treasurer|nurses?|doctor|the choir|school|[^ ]+ ministry) (is |are |s |re |have been |has been |keep |keeps |was |were |has |have |r )?(slowly |secretly |all )?(poison|poisons|poisoning|poisonin|drugging|dosing|gassing|putting (something|poison|mercury|bleach|powder|chemicals) in|put (something|poison|powder) in|puts (something|poison|powder) in|inject|injecting) (my|me|the|our|into my) ?(packed )?(food|rice|tea|water|milk|bath|vents?|biscuits|lunch|drink|tablets|cartons|coffee|meals|air|bathwater|soup|dinner|flat|tin|pills|for the|with|slowly)?(?= ($|\\.|and|i|to|slowly|for|so|through|since|with|at|because)(?= |$))`,
      `(being|been|am) (slowly |secretly )?(poisoned|gassed|drugged|dosed) (by|through|for|with|via|slowly)(?! (the (prawns|sushi|buffet|chicken|heat)|seafood)(?= |$))`,
      `(water|food|tea|mail|milk) (is |s |has been |was |being )?(dosed|tampered|poisoned|got at|spiked with|rewritten)`,
      `(gas|poison) (coming |through |in )(up |through |in )?(the|my) (vents?|drain|walls?|pipes|bathtub|keyhole)`,
    ],
    "I am being poisoned by my colleagues, slowly, through the tea",
  ),
  certain(
    "(no|without|havent|havnt|not|dont|didnt|sleepless|havent been|need no|stopped|not been) (slept|sleep|sleeping|been to bed|to bed|needed sleep|need sleep|need(ed)? to sleep|rest) … (chosen|prophet|mahdi|jesus|god|king|angels?|solved|fly|cars?|married|proposed|horse|companies|genius|electric|switched on|dont need|never been (so|better)|so well|spent|bought|savings|resigned|gave up|maxed|voices|naked|quit my job|treasury|like a lighthouse|not tired|awake|stopped the|trees|tides|mission)",
    "haven't slept in six nights, maxed my cards, I'm chosen",
  ),
  certain(
    [
      "(im|i am|am|i was|i have been|ive been|appointed|i know im|told im|told i am) (now |literally |appointed |really )?(the |a |gods |god s |rightful |new ){0,2}(second coming|mahdi|messiah|antichrist|prophet|gods? (daughter|dauter|son|messenger)|son of god|daughter of god|rightful king|king of (england|the|heaven)|chosen one|chosen|successor of|reincarnat[^ ]+|last composer|queen of heaven|archangel|saviour of|jesus|christ|immortal|able to fly)(?= ($|\\.|and|of|by|to|in|not|who|one|havent|no|for|i|since|they|for the nations)(?= |$))(?! (for the (team|role|job)|to (lead|present|speak)|in the (play|nativity|panto)|of (ceremonies))(?= |$))",
      "(i can|i will|ill|im going to|can) (fly|halt the tides|stop the (sea|traffic|sun)|walk on water|heal (people|the sick)|swim to france)(?! (home|to (spain|see|france for)|business|out|back|from|with|there|solo)(?= |$))(?= ($|\\.|and|off|from|now|to show|its|the)(?= |$))",
    ],
    "i'm the second coming, haven't slept, quit my job",
  ),
  unclear(
    "(came|come|coming|gone|went|been) off (my|me|the) (lithium|meds|medication|antipsychotics?|olanzapine|pills|depot|risperidone|quetiapine)|(stopped|stopping|flushed|binned|threw|threw out|quit) (taking )?(my|me|the|all my) (meds|lithium|medication|antipsychotics?|olanzapine|pills) … (voices|talking|demons|free|order|saying|hear|fly|tv|slept|awake|high|clear|tracking|watching)|(in|having|into|had) (a )?(full |full blown )?(psychosis|psychotic (break|episode)|mania|manic (episode)?)",
    "stopped my meds, now demons are talking",
  ),
  unclear(
    [
      "(there are|theres|there is|somebody|someone|a man|men|people|eyes) (a |been |is |has been )?(man |men |people |somebody |someone |girl |woman )?(in|under|behind|inside) (my|the) (walls?|head|bed|pipes?|attic|mirror|skull|vents?|floor|ceiling)(?= ($|\\.|and|he|she|they|call|who|at|since|tells?|reading|talking|been)(?= |$))",
      "(spell|spells|spelt|spelled|spelling) (out )?(my|orders|his|her|tomorrow|a message|instructions)",
      "means? (run|i must|i am chosen|they are watching)",
      "(the |my |our )(walls?|floor|ceiling|wallpaper|curtains|carpet|furniture) (is |are |were |was |have |has |keeps? |started )?(breathing|breathe|breathes|melting|melt|whispering|whisper|whispers|crawling|crawl|pulsing|bleeding|bleed|watching|talking|speaking|looking at me)(?! (brick|paint|damp|with (damp|heat)|heat|about|a |the |to code))(?= )",
      "awake (five|six|seven|eight|nine|ten|[4-9]) (days|nights)",
      "up (five|six|seven|eight|nine|ten|[4-9]) nights",
    ],
    "theres a girl in my head who isn't me",
  ),
];
