import { asking, certain, outright, type Rule, unclear } from "./rule.ts";

const YOUNG =
  "((im|i am|i m|aged?|am|shes|she is|hes|who is|is|was|since i was) (only |just |a |almost |nearly )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|freshman|in (grade|year) ([5-9]|1[0-2]))|(1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen) (year old|years old|yo|and)|(my|a) (1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen) (year old )?[^ ]+|(daughter|son|niece|nephew|ward|pupil|granddaughter|grandson|sis|little (sister|brother|cousin)|lil cousin|sister|child|girls of fourteen))";
const GROWN =
  "((hes|he is|shes|she is|he|man|guy|dude|bf|boyfriend|gentleman|a man of|man of|woman|bloke|adult|someone|coach|teacher|tutor|instructor|agent|pastor|manager|boss|they) ([^ ]+ ){0,4}(2[0-9]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|twenty|thirty|forty|fifty|sixty|thirties|forties|older|grown|adult|old enough)(?! (minutes?|min|percent|km|miles|dollars|pounds|people|of us|years ago|quid|euros|seconds)(?= |$))|(2[0-9]|3[0-9]|4[0-9]|5[0-9]) ?(yo|year old|years old|m4n|man|and)|grown (man|ass man)|(older|adult|random|online|discord|roblox) (man|guy|dude|male|lads?|boyfriend|bf|friend)|man online|predator|pedo|paedo|creep)";
const PICTURES =
  "(nudes?|noods?|noodz|nood|naked|undressed?|unclothed|topless|body shots?|bikini|underwear|swimsuit|lingerie|intimate (photos|photographs|pictures|images)|indecent (photos|images|pictures)|explicit (photos|images|pictures)|without (my |any )?(clothes|top)|no clothes|photos of (me|my body|my feet|herself|himself)|pictures of (me|my body|my feet|herself)|photographs? of (herself|himself|me)|strip|camera on in bed|private photos|feet pics|foot pics)";

/** Grooming, extortion with pictures, trafficking and money taken by an invented love. */
export const LURE_PLAIN: Rule[] = [
  certain(
    `${YOUNG} .{0,110}${GROWN} .{0,90}(meet|met|kiss|kissed|kisses|kissing|pics?|pictures?|photos?|photographs|nudes|flight|hotel|motel|secret|bf|girlfriend|boyfriend|marry|wife|husband|wants me|loves?|lovs|sleep with|buying|bought|sends?|sent|undress|alone|sneak|truck|flat|pick me up|dating|in love|touch|train|bus|link|room|webcam|gifts?|date|lives?|house)`,
    "i'm 15 and this man of 45 would like me to meet him at a motel",
  ),
  certain(
    `${GROWN} .{0,110}(im|i am|i m|aged|shes|she is|sis|daughter|niece|granddaughter|ward|pupil|am) (only |just |is |who is |a |of |my )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|a freshman|in grade [5-9])(?<=(meet|met|kiss[^ ]+|pics?|pictures?|photos?|photographs|nudes|flight|hotel|motel|secret|bf|girlfriend|boyfriend|marry|wants|loves?|lovs|sleep|buying|bought|sends?|sent|send|undress|alone|truck|says|sed|said|found me|dms?|messages?|online|dating|courts|solicits|body|link|app|adult|older|game) .{0,120})(?! (and i (am|m) his (son|daughter))(?= |$))`,
    "he's 40 and says im his secret gf, i'm 14",
  ),
  certain(
    `(wants?|asks?|asked|asking|demands?|demanded|demanding|requires?|requested|requests|solicits?|soliciting|says? (to )?send|said (to )?send|sed send|send a|send him|send more|told (me|her|him) to|persuaded|induced|convinced|begs|begging|pressur(ed|ing|es)|made|makes|got|wants me to send|forgives) (me |her |him |them |my [^ ]+ |to |for |a |some |more |us |us to |share |send |of |in |sends? |photos? |pics? |pictures? |photographs |give |take |do |the |on |virgin certificate |and |camera ){0,6}${PICTURES}(?! (of (the|my) (dog|cat|trip|wedding|flat|house|cake)|shoot for|on (the )?(beach|holiday)|party|ambition|truth|eye)(?= |$))`,
    "he says send noodz or he tells mum",
  ),
  certain(
    `(has|have|hav|had|got|possess|possesses|h4s|recorded|filmed|screenshots?|screen ?shotted|saved|obtained|holds|sent|send|sends) ([^ ]+ ){0,6}(${PICTURES.slice(1, -1)}|tape|video|vids?|pics|photos?|photographs|screenshots?|pictures) … (wants?|wanted|pay|paid|demand|demands|demanding|or (he|she|they|gets?|my|else|it|all|everyone|hel|hell|shell|theyll|ill)|money|dollars|pounds|euros|invoice|[0-9]{2,5}|two hundred|thousand|gift cards|bought back|by (midnight|friday|tonight)|threat|threatens|threatened|everyone|blackmail|blak malin|unless|my (wife|school|church|family|professor|boss|mum|mates)|whole school|followers)(?<=(he|she|they|someone|guy|girl|man|woman|lady|lad|gang|him|her|stranger|person|scammer|who|its|h4s|has|whom|predd?(i|a)?tor|online|app|site) .{0,160})(?! (for the (wedding|photographer|passport|album))(?= |$))`,
    "A woman has my nudes and wants two hundred by midnight",
  ),
  certain(
    [
      "(sextort(ed|ion|ing)?|blackmail(ed|ing|s)?|black ?mailed|blak malin|extorted|extorting) (me|my|him|her|with|by|over|for|us|him with)",
      "(pay|send|paid|give) (him |her |them |me |us |the |money |[0-9]+ |more |[^ ]+ ){0,3}or (he|she|they|all|everyone|else|hell|shell|theyll|it|my|sister|facebook|all facebook|the whole school) (will |ll |sees?|sends?|posts?|shows?|tells?|tags?|leaks?|will be|goes|sees)",
      "(send|send it|sends|sent|email|emails|mail|post|posts|leak|show) (it |them |the (video|pics|photos|tape|pictures|screenshot) |screenshots? |my nudes |everything )(of me )?to (my|all my|everyone|the whole|his|her) (wife|husband|school|whole|church|family|professor|boss|mum|mates|friends|contacts|followers|congregation|parish|parents|employer|work)",
    ],
    "pay or all Facebook sees",
  ),
  certain(
    [
      "(took|takes|taken|taking|keeps?|kept|confiscated|holds|holding|relieved of|relieved me of|surrendered?|burned|burnt|has|got|hold|withheld|steal|give (him|them|her)) (my|our|the|their|her|all our|away my|all) (passports?|id|ids|papers|documents|birth certificate|social security( card)?|boots and)( [^ ]+){0,6} … (owe|owes|debt|pay|clear|work|dance|dancing|massage|massages|clients?|men|entertain|club|hotel|waitress|nanny|door|locked|sleep with|ticket|says|told|bar|guests|customers|night|flat|airport|arrival|landed|istanbul|dubai|job|agency|contract|euros|dollars|20k|marry|kid)",
      "(owe|owes|owed) (him|her|them|the agency|the madam|for the (flight|ticket|visa)|[0-9]+|four|five|eight|ten|eleven) … (passport|massage|dance|men|friends|clients|entertain|work it off|sleep|parties|body|debt|bar|dates|locked|paid|stuff with|id)",
    ],
    "they took my passport and I owe eleven thousand for the flight",
  ),
  certain(
    [
      "(go|sleep|slept|went|lie|be|work|dance|dancing|stuff|sex|dates?|nights?) (with|for) (men|his (friends|buddies|boys|mates|brothers)|gentlemen|clients|customers|their boys|the guests|strangers|guests) (to|for|until|so|till|in|and|or|at|because|if)?(?= |$)(?<=(pay|debt|owe|owes|rent|ticket|money|must|have to|gotta|wants|made|makes|says|force|forced|forces|clear|ill|should|told|off) .{0,110})",
      "(work|working|pay|paying|clear|clearing) (it |the debt |that )?(off|back) (with|by) (his friends|my body|men|dancing|massages?|dates|sleeping)",
      "first pay [^.]{0,20}with my body",
      "(he|she|they|boyfriend|man) (is |s )?(pimp|pimps|pimping|pimpin|pimped|traffick(ed|ing)?|prostitut(ed|ing)) (me|us|her|out)",
      "my pimp",
      "(sold|sell|sells|selling|sol) (me|us|my [^ ]+|her|our [^ ]+) (to (a|the|men|him|his|some|an)|for (rent|the rent|money|debt))",
      "(im|i am|i was|been|we are|were|will be|girls are) (sold|trafficked)(?! (out|on|a|an idea|this)(?= |$))",
      "(timetable|price list) (of|on which) (gentlemen|men|clients|i appear)",
      "men (pay|pays) (her|him|them|me|to go in my)",
    ],
    "they say I must go with men until the debt is paid",
  ),
  certain(
    [
      "(locked|loked|lock|locks|locking|shut|kept) (us |me |them |the girls |in |up ){0,2}(in|above|inside|at|into)? ?(a |the |an |one )?([^ ]+ )?(nightclub|brothel|bar|hotel|motel|flat|container|house|farm|room|basement|apartment)(?<=(we|us|girls|they|me|he|passport|work|men|waitress|hostess) .{0,80}) … (men|client|clients|debt|passport|night|owe|work|girls|libya|dubai|price|guard|customers)",
      "(promised|applied|came|answered|hired|recruited|told) ([^ ]+ ){0,6}(waitress|waitressing|nanny|hostess|model|modelling|cook|cleaner|fruit packing|au pair|dancer|nail shop|babysitter|cruise|ranch|entertainer|cleaning|factory) … (but (now|here)|men|passport|locked|debt|owe|underwear|virgin|price list|took our|sold|brothel|massage|dance|client)",
      "(collecting|recruiting|looking for|wants) (girls|young girls|boys) (of|from|for|aged)",
      "(scholarship|job|interview|agency|audition|nanny|babysitter|model|modelling|hostess) … (nude|underwear|virgin|no clothes|secrecy|bed with the boss|hotel room|passport confiscated|blank paper|undress|body shots|alone to his hotel)",
    ],
    "They promised me a waitress job but now I must go with men",
  ),
  certain(
    [
      "(running|runnin|run|movin|moving|shotting|selling|carrying|carry|holding|hold|dropping|trapping|bagging) (drugs?|packs?|food|bags|gear|it|his bags|stuff|weed|coke|a (suitcase|parcel|package)|parcels|the packs) … (olders?|elders|im (1[0-7])|i am (1[0-7])|owe|debt|phone|country|coast|knife|stab|trap|seaside|no questions|lisbon|unopened|mum lives|them|for (him|them)|1[0-7]|out|my brother|train)",
      "(olders|elders) (got|have|make|made|sent|told) me",
      "trap house",
      "(go|going|went) (country|cunch|ot)(?= ($|\\.|for|with|and|n)(?= |$))",
      "county lines(?! (campaign|training|talk|documentary)(?= |$))",
      "carry (a|the|his|her) (suitcase|parcel|package|bag) (to|from|unopened|through)(?= .{0,60}(no questions|paid|unopened|customs|flights?|lady|man|dude|offered))",
      "(receive|reship|post on|forward) (the )?parcels",
    ],
    "older lads got me running drugs out to the coast, i owe em now",
  ),
  certain(
    [
      "(sent|given|give|gave|remitted|wired|wiring|mortgaged?|remortgaged|transferred|lent|lost|had|had of|sending|cashed|wants) (him |her |them |my |the |to |a |an |all |entire |whole |me |out |off |over |weekly |in ){0,4}(savings|pension|farm|flat|gratuity|house|inheritance|life savings|forty thousand|thousands|twenty thousand|ten thousand|gift cards|steam cards|itunes cards|apple cards|cards|bail|customs fee|visa money|[0-9]{4,6}|money weekly) … (met|online|never (seen|met)|not met|fianc[^ ]+|words with friends|general|colonel|soldier|engineer|doctor|widower|lady|customs|marry|lagos|ghana|norway|odessa|app|love|photograph|her visa|his ship|rig|voice|lawyer|jewels|passport)",
      "(met|online|never (seen|met)|not met|fianc[^ ]+|general|colonel|soldier|engineer|widower|lady|pen friend|correspond[^ ]+|lawyer|his voice) … (savings|pension|mortgage|wire|wiring|gift cards?|itunes|bail|customs|forty thousand|had [^ ]+ thousand|jewels|gratuity|my bank|account for|wants more|more money|crypto|receive parcels|parcel|secret|forbids me|tell my (sons|children|family))(?<=(wants?|asks?|asked|needs?|sent|send|sending|demands?|says|mortgag[^ ]+|remitted|wir[^ ]+|forbids|requested|requests|directs|buy|bought|pay|paid|had|cleared|collected|savings|before) .{0,130})(?! (building society|advis[eo]r|broker|the book club)(?= |$))",
    ],
    "He says he's a general and we'll marry, I've sent my whole pension",
  ),
  certain(
    "(teacher|coach|tutor|pastor|priest|imam|instructor|agent|scout|youth (pastor|leader|worker)|riding instructor|debate coach|football agent|choirmaster|trainer|doctor|counsell?or|uncle s friend|boss|manager|landlord|landlady) … (kiss|kissed|kisses|kissing|undress|sleep with (him|her|me)|(our|a) (secret|covenant)|hide it|alone since|nudes?|private photos|intimate|body shots|in love with me|his hotel|to his flat|courts|asked for photos|swimsuit|wants photos|photographs from|company in exchange|sex)(?<=(me|my|im|i|daughter|ward|niece|son|pupil|she|rent) .{0,140})(?! (goodbye|the (ring|baby|frog|pitch|badge)|on (both|the) cheeks?)(?= |$))",
    "my teacher kissed me and says we have to hide it until i leave",
  ),
  certain(
    "(run away|runaway|running away|sneak out|sneaking out|steal (the |my |mums |moms |a )?(passport|card|money)|steel (my|mums|moms)|get on (the|a) (trane|train|bus|plane)|leave (my )?phone at home|buying me a (flight|ticket)|send(ing)? me a (ticket|flight)|marry (him|me) in secret|on a bus to meet|in his truck|wear (the|my) school uniform|gets? me a (flight|ticket)|come (alone|to his (hotel|motel|flat|house)))(?= .{0,90}|$)(?<=(man|guy|dude|online|met|bf|boyfriend|him|hes|he|agent|app|game|fiance|gentleman|lady) .{0,130})(?=.{0,120}(im 1[0-7]|i am 1[0-7]|1[0-7]|fifteen|fourteen|thirteen|sixteen|online|never met|secret|freshman|grade|game|app|note|marry|dont tell|husband))",
    "a man online said he loves me and to get on the train, im 13, dont tell",
  ),
  unclear(
    "(secret|dont tell|not (to )?tell|hide) ([^ ]+ ){0,4}(girlfriend|gf|boyfriend|bf|relationship|covenant|chat|chats|friendship)|(buys?|bought|buying|sends?|sent|gives?|gave|gifted|offered|offers) me (a |an |some |new |the )?(trainers|phone|robux|skins|airtime|ring light|flight|ticket|wig|vape|vapes|weed|clothes|jewellery|nitro|v ?bucks|2 bags|money|iphone) … (and (now|says)|now (he|i|they)|for (pics|photos|holding)|wants|owe|says|if i|in return|to (hold|carry|go))",
    "a man online bought me a phone and now he wants me to keep our chats secret",
  ),
  unclear(
    "(carer|nephew|niece|neighbour|friend|lodger|son|daughter|nurse|advisor|man|lady|she|he) (had|got|has|made|makes|wants|convinced|persuaded) me (to )?(sign|signed|sign over|change|put|transfer|add) (over )?(the|my|her|his|him) ?(bungalow|house|will|flat|name|savings|account|power|pension|car|deeds)|(wants|takes|took|sell|selling|buy) my (kidney|egg|eggs|baby|womb|organ)",
    "My carer had me sign over the bungalow",
  ),
  outright(
    [
      "(he|she|they|someone|somebody|hes|shes|theyve|theyre|a guy|this guy|some guy|the guy|this girl|a girl|people|boys|a boy|my ex|ex|everyone|a man|this man|stranger|scammer|friend|hackers?|who|school|account|page) (has |have |had |s |still |just |also |now |already |got |is |keeps |kept |saved |screenshotted |stole |hacked |found |threatening to |threatens to |threatened to |going to |will |ll |might |wants to |says |said |hell |shell |theyll |leaked |leaking |sharing |shared |sent |sending |posted |posting |spreading |spread |show |showing |showed |sends |send |share |leak |post |passing round |passed round |selling |sell |trading ){1,4}(all |some |loads |lots |a few )?(of )?(my |our )(nudes?|naked (pics?|photos?|pictures?|selfies?|videos?|body)|nude (pics?|photos?|pictures?|selfies?)|intimate (pics?|photos?|pictures?|videos?|images)|sex ?tapes?|explicit (pics?|photos?|pictures?|videos?)|topless (pics?|photos?|pictures?)|private (pics|pictures|videos?)(?= ($|\\.|and)(?= |$))|underwear (pics|photos))",
      "(naked|nudes?|topless|intimate|explicit) (pics?|photos?|pictures?|videos?|images?|photographs?) of me",
      "(pics?|photos?|pictures?|videos?) of me (naked|nude|topless|undressed|undressing|in the (shower|bath)|having sex|without (my )?(clothes|top))(?! (as a (baby|toddler)|when i was a (baby|toddler)|from my life (drawing|modelling))(?= ))",
    ],
    "he has my nudes",
  ),
  asking(
    "(im|i am|am|im only|im just|me) (only |just |like |nearly |almost |turning |about to be )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( years old| year old)? (and|but|so|he|she|hes|shes|they|with|girl|boy|f|m|dating|talking|seeing) (((?!(brother|sister|dad|mum|mother|father|cousin|teacher|uncle|aunt|coach|tutor|boss|manager|class|team|year|school|server has|group has|people|are|there|theres) )[^ ]+ ){0,7})(is |hes |shes |was |turns |turned |theyre |like |about |actually |only |already |a ){1,3}(2[1-9]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|twenty|thirty|forty|fifty|in (his|her|their) (twenties|thirties|forties|fifties))(?! (minutes?|people|miles|km|followers|friends|members|pounds|euros|dollars|percent|of us|kids|hours|days|and a half minutes|nd|st|in my (class|year))(?= ))(?<= (friend|boyfriend|girlfriend|bf|gf|guy|man|woman|someone|somebody|he|she|hes|shes|mate|date|dating|texting|crush|mutual|met|online|discord|snap|adult|lady|dude) .{0,60})(?<!(everyone|everybody|all|they|most) .{0,30})",
    "i'm 15 and my friend on discord is 32",
  ),
  asking(
    [
      "(hes|shes|he is|she is|he|she|theyre|(online |discord |internet |new |best |only |gaming |snap )(friend|boyfriend|girlfriend|bf|gf|mate|crush)( [^ ]+){0,2} (is|who is|whos)) (like |about |actually |only |already |a |is ){0,2}(2[1-9]|3[0-9]|4[0-9]|5[0-9]|6[0-9]|twenty|thirty|forty|fifty|twenty [^ ]+|thirty [^ ]+|forty [^ ]+)( years old| year old)? (and |but |so |while |though )?(im|i am|ill be|i just turned|i turned) (only |just |like |still |nearly |almost )?(1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?! (minutes|miles|km|stone|weeks|months|in the queue|years (older|younger|in|into|behind|sober))(?= ))",
      "(a|some|this|that|one) (older |nice |kind |random |strange )?(guy|man|bloke|stranger|dude|fella|gentleman)( [^ ]+){0,4} (offered|offers|offering|gave|says i can have|said i can have) (me |us )(a |his |some |the )?(spare )?(room|bed|sofa|couch|place to (stay|sleep|crash)|somewhere to (stay|sleep))",
      "(a|some|this|that|one) (older |nice |random |strange )?(guy|man|bloke|stranger|dude)( [^ ]+){0,4} (says|said|offered|told me) (that )?i (can|could) (stay|sleep|crash) (at|with|in) (his|him)",
      "(had to|made me|makes me|have to|asked me to) (do|did) (a |some |the )?(thing|things|something|stuff|favou?rs?)( (to|for|with) (him|them|her))? (in|at) (his|the|a|their) (car|van|flat|room|hotel|house|bed)(?! (park|wash|boot)) ([^ ]+ ){0,2}(for|in return|to pay) ?(it|that|him|them|the [^ ]+)?(?! (work|school|my (mum|dad|boss)))",
      "(he|she) (was|is|turned out|turned out to be|looked|seemed) (a lot |lots |much |way |far |loads |so much |quite a bit )?older than (he|she) (said|told me|claimed|wrote|had said|made out)",
      "(he|she|they|hes|shes|theyve|someone|somebody|a guy) (has |have |still |got |kept |saved |screenshotted ){1,3}(all )?((my|those) (pictures|pics|photos|videos|pictures of me|pics of me)(?= ($|\\.|and (he|she|they)|of me))|the (pictures|pics|photos|videos)(?= (of me|and (my|wont|will|says))))",
      "i (have |had )?(promised|swore) (him|her|them)? ?(not to|id never|i wouldnt|id not) tell(?! (her|his|their|the) (birthday|surprise|secret santa|gift|present|pregnancy|news|ending|plot|result)|(who|how|what) (won|it (ends|ended))|[^.]{0,40} (surprise|birthday|pregnant|present|party))",
      "(im|i am|were) (only |still |just )?in (year|yr|grade|form|class) (7|8|9|10|11|seven|eight|nine|ten|eleven)(?= )(?! (at|of) ) … (boyfriend|girlfriend|bf|gf|guy|man|he|hes|shes) ([^ ]+ ){0,4}(can drive|drives|has (a |his own |her own )(car|van|flat|house|place|wife|kids?)|has kids|own (flat|place|house)|lives alone|a beard)",
      "(?<!(teach|teaching|teacher|mark|marking) ([^ ]+ ){0,3})(my gcses?|gcse options|homework diary|form tutor|my quinceanera|my confirmation|8th grade|9th grade|year (8|9|10)|freshman year) … (boyfriend|girlfriend|bf|gf|guy|man) ([^ ]+ ){0,4}(can drive|drives|has kids|has (his|her) own|own (flat|place|house)|lives alone|a beard|wife|truck|van)",
      "(online|internet|discord|roblox|gaming|minecraft|snap) (friend|boyfriend|guy|mate) ([^ ]+ ){0,3}(wants? to see my (room|bed|bedroom|house|body)|what school|which school|when (im|i am) (home )?alone|wants my address)",
      "(cam|camera|webcam|video) on (when|while) i (change|get changed|am changing|undress|sleep|shower|get dressed|am in bed)",
      "(cousin|uncle|boyfriend|brother|dad|stepdad|he|mum) (borrows|lends|lent|rents|shares|passes) me (out )?(for|to|round|around|with) (his|her|their|some|the) ([^ ]+ )?(friends|mates|men|boys|brothers|guests)(?! (quiz|team|band|choir|game|party)(?= ))",
      "(nice|kind|friendly|lovely) (lady|man|guy|woman|couple|person) (says|said|offered|offers|told me) (that )?(i can|me to) (stay|sleep|crash|come home)",
      "(discord|telegram|online|whatsapp) (group|server) ([^ ]+ )?(gives?|sends?) (me |us )?(tasks|dares)|(do|did|finish) the next (task|dare) or (else|they|he)",
      "(he|she|boyfriend|ex|they|husband) (sells|sold|trades|rents out) my (photos|pictures|pics|videos|body)(?! (at|in) (the|his|her) (gallery|shop|market|stall)(?= ))",
      "(asked|asks|wants|wanted|told|tells|begged|dared) (me )?to ((show|lift|take off) … |send ([^ ]+ ){0,3}(something|pics?|photos?|pictures?|videos?) )to prove (that )?((im|i am) (real|serious|loyal|grown|mature|not (shy|scared|afraid|fake|a (kid|child|cop|baby)))|(i )?(love|trust) (him|her|them))",
      "(calls|rings|phones|telephones|writes|messages|texts|chats)( to)?( me| with me)? every (day|night|evening|morning) ([^.]{0,50} )?(help|helps|helping|look after|looks after|looking after|check|checks|checking)( me)?( with| to do| into)? (my|the) (bank|banking|online banking|savings|bank account|money|pension)(?! holiday)",
      "(friend|he|she|they|guy|girl) (wants?|asks? for|needs?|demands?) ([^ ]+ ){0,3}([0-9]{2,}|hundred|money) ([^ ]+ ){0,2}(so|or|else|otherwise) (we|he|she|they|hell|shell|theyll|im) ([^ ]+ ){0,2}(stay|remain|leave|leaves|stop|stops|not) ?(friends|talking|being|my friend)?",
      "(hand over|handing over|sign over|signing over|give (them|him|her|the (group|church|leader))|pay in) (all )?(of )?my (whole |life )?(savings|inheritance|pension|wages)(?! (advice|tips|plan|account number for))",
    ],
    "he's 27 and i'm 14, we talk every night",
  ),
];
